import { describe, expect, test } from 'vitest'
import { readCode } from '../../src/dataset/code-scheme.ts'
import { parseDataset } from '../../src/dataset/parse-dataset.ts'
import type { CodeScheme } from '../../src/dataset/schema.ts'
import { createFixtureFiles } from '../fixtures/fixture-files.ts'

const { dataset } = parseDataset(createFixtureFiles())
const schemes = dataset?.frameworks.get('fictional')?.codeSchemes ?? []

function schemeOf(...patterns: string[]): CodeScheme {
  const name = { 'zh-Hant': '測試' }
  const parts = patterns.map((pattern, index) => ({
    id: `part-${index}`,
    name,
    pattern,
    basis: 'inferred' as const,
    ...(index === patterns.length - 1 && { isQfLevel: true as const }),
  }))
  return { id: 'test', of: 'unit', name, parts }
}

describe('readCode', () => {
  test('takes a code apart by the scheme that it follows', () => {
    const read = readCode('900001L2', 'unit', schemes)
    expect(read?.scheme.id).toBe('unit-new')
    expect(read?.qfLevel).toBe(2)
    expect(read?.parts.map(({ id, value }) => [id, value])).toEqual([
      ['sequence', '900001'],
      ['mark', 'L'],
      ['qf-level', '2'],
    ])
  })

  test('says what known values mean, and nothing of others', () => {
    const read = readCode('ZL501A', 'unit', schemes)
    expect(read?.scheme.id).toBe('unit-old')
    expect(read?.qfLevel).toBe(5)
    expect(read?.parts.map(({ meaning }) => meaning?.en)).toEqual(['Lanterns', undefined, undefined])
    expect(readCode('AA501A', 'unit', schemes)?.parts[0]).not.toHaveProperty('meaning')
  })

  test('gives each part its description', () => {
    expect(readCode('ZL501A', 'unit', schemes)?.parts.map(({ part }) => part.basis)).toEqual([
      'inferred',
      'source',
      'inferred',
    ])
  })

  test('keeps codes of units and of RPL clusters apart', () => {
    expect(readCode('ZL001L2', 'rpl-cluster', schemes)?.qfLevel).toBe(2)
    expect(readCode('ZL001L2', 'unit', schemes)).toBeUndefined()
    expect(readCode('900001L2', 'rpl-cluster', schemes)).toBeUndefined()
  })

  test.each(['', '900001', '900001L', '900001L8', 'x900001L2', '900001L2x', '900001l2'])(
    'reads nothing in "%s"',
    code => {
      expect(readCode(code, 'unit', schemes)).toBeUndefined()
    },
  )

  test('keeps alternatives and groups in a pattern within its part', () => {
    const read = readCode('CD(3', 'unit', [schemeOf('A|(C)D', '\\(', '\\d')])
    expect(read?.parts.map(({ value }) => value)).toEqual(['CD', '(', '3'])
  })

  test('passes over a scheme with a faulty pattern', () => {
    expect(readCode('A3', 'unit', [schemeOf('(', '\\d'), schemeOf('A', '\\d')])?.qfLevel).toBe(3)
  })

  test('reads nothing where the QF level is no number', () => {
    expect(readCode('AX', 'unit', [schemeOf('A', 'X')])).toBeUndefined()
  })
})
