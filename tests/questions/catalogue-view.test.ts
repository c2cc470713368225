import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVERYTHING, SORTS } from '../../src/catalogue.ts'
import {
  formatCatalogue,
  GROUPINGS,
  parseCatalogue,
  STATUS_OPTIONS,
  toggle,
  WHOLE_CATALOGUE,
} from '../../src/questions/catalogue-view.ts'
import { listFound } from '../../src/questions/list-found.ts'
import { cloudComputing, makerOf } from '../fixtures/datasets.ts'

const catalogue = makerOf(cloudComputing, 'en').catalogue()
const NO_MARKS = new Map()

test('an address without a query is the whole catalogue, and the other way round', () => {
  expect(parseCatalogue('', catalogue)).toEqual({ view: WHOLE_CATALOGUE, dropped: [] })
  expect(formatCatalogue(WHOLE_CATALOGUE)).toBe('')
})

test('what a view writes into the address is read back', () => {
  const view = fc.record({
    filter: fc.record({
      ladder: fc.subarray(['cloud-computing']),
      level: fc.subarray(['cloud-computing.master', 'cloud-computing.support']),
      qf: fc.subarray(['1', '4', '6']),
      theme: fc.subarray(['security-and-privacy', 'none']),
      area: fc.subarray(['GS', 'none']),
      way: fc.subarray(['training', 'rpl', 'none']),
      use: fc.subarray(['shared', 'unused']),
    }),
    status: fc.subarray([...STATUS_OPTIONS]),
    sort: fc.constantFrom(...SORTS),
    order: fc.constantFrom('up' as const, 'down' as const),
    group: fc.constantFrom(...GROUPINGS),
  })
  fc.assert(
    fc.property(view, view => {
      expect(parseCatalogue(formatCatalogue(view), catalogue)).toEqual({ view, dropped: [] })
    }),
  )
})

test('what is of no facet is dropped and named, the rest is read', () => {
  const { view, dropped } = parseCatalogue(
    '?theme=cooking,security-and-privacy&qf=9&colour=red&sort=size&qf=3,3',
    catalogue,
  )
  expect(view).toEqual({
    ...WHOLE_CATALOGUE,
    filter: { ...EVERYTHING, theme: ['security-and-privacy'], qf: ['3'] },
  })
  expect(dropped.map(({ value }) => value)).toEqual(['9', '3', 'cooking', 'size', 'colour'])
})

test('any address is read without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), search => void parseCatalogue(search, catalogue)))
})

test('a value is chosen, and no longer', () => {
  expect(toggle(['a'], 'b')).toEqual(['a', 'b'])
  expect(toggle(['a', 'b'], 'a')).toEqual(['b'])
})

describe('what is found', () => {
  const find = (query: string, marks = NO_MARKS, number = 1) =>
    listFound(catalogue, parseCatalogue(query, catalogue).view, marks, number, 'en')

  test('by status is what the visitor marked, and each status is counted beside the other facets', () => {
    const marks = new Map([
      ['107892L1', 'held' as const],
      ['111201L6', 'aimed' as const],
    ])
    expect(find('?status=held,aimed', marks)).toMatchObject({ total: 2, all: 64 })
    const { statuses, total } = find('?qf=1&status=none', marks)
    expect(total).toBe(0)
    expect(statuses).toContainEqual({ value: 'held', count: 1 })
    expect(statuses).toContainEqual({ value: 'none', count: 0 })
  })

  test('in groups is in the order of what it is grouped by, each unit once', () => {
    const { groups } = find('?group=qf&sort=title&order=down')
    expect(groups.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(groups.flatMap(({ units }) => units)).toHaveLength(64)
    expect(find('?group=level').groups).toHaveLength(4)
    expect(find('?group=theme').groups[0]?.units[0]?.theme?.id).toBe('strategy-and-policy')
  })

  test('on a page beyond the last is the last', () => {
    expect(find('?qf=3', NO_MARKS, 7)).toMatchObject({ number: 1, pages: 1 })
  })
})
