import { describe, expect, test } from 'vitest'
import { findNearest, rankNearest } from '../src/nearest.ts'

const CODES = ['107867L2', '107883L3', '107884L3', '111195L3']

describe('findNearest', () => {
  test.each<[name: string, word: string, nearest: string | undefined]>([
    ['two swapped letters', '107838L3', '107883L3'],
    ['a wrong letter', '107867L3', '107867L2'],
    ['a missing letter', '11195L3', '111195L3'],
    ['a letter too many', '1111195L3', '111195L3'],
    ['another case', '107884l3', '107884L3'],
    ['nothing alike', 'ABCDEFGH', undefined],
    ['no word', '', undefined],
  ])('finds a code by %s', (_, word, nearest) => {
    expect(findNearest(word, CODES)).toBe(nearest)
  })

  test('allows one slip in a short word, and no more', () => {
    expect(findNearest('em', ['zh-Hant', 'en'])).toBe('en')
    expect(findNearest('fr', ['zh-Hant', 'en'])).toBeUndefined()
  })

  test('finds nothing among nothing', () => {
    expect(findNearest('107883L3', [])).toBeUndefined()
  })
})

describe('rankNearest', () => {
  test('gives the nearest first, ties in the order given', () => {
    expect(rankNearest('107883L3', ['107867L3', '107884L3', '107882L3', '107883L3'], 3)).toEqual([
      '107883L3',
      '107884L3',
      '107882L3',
    ])
  })

  test('leaves out what is not near', () => {
    expect(rankNearest('/cloud/', ['/clouds/', '/about/', '/'], 5)).toEqual(['/clouds/'])
  })
})
