import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countFacets,
  countPages,
  EVERYTHING,
  expandUnit,
  FACETS,
  type Filter,
  filterUnits,
  MOST_ROWS,
  pageOf,
  SORTS,
  sortUnits,
} from '../src/catalogue.ts'
import type { FacetName } from '../src/documents/documents.ts'
import { cloudComputing, makerOf, parseFixture } from './fixtures/datasets.ts'

const catalogue = makerOf(cloudComputing, 'zh-Hant').catalogue()
const fictional = makerOf(parseFixture(), 'en').catalogue()

function counts(name: FacetName, filter: Filter = EVERYTHING, of = catalogue): Record<string, number> {
  const facet = countFacets(of, filter).find(facet => facet.name === name)
  return Object.fromEntries((facet?.options ?? []).map(({ value, count }) => [value, count]))
}

describe('the facets of cloud computing', () => {
  test('count what the source has', () => {
    expect(counts('level')).toEqual({
      'cloud-computing.master': 20,
      'cloud-computing.specialist': 14,
      'cloud-computing.practitioner': 12,
      'cloud-computing.support': 20,
    })
    expect(counts('use')).toEqual({ shared: 2, single: 62 })
    expect(counts('way')).toEqual({ training: 64, rpl: 20 })
    expect(counts('area')).toMatchObject({ GS: 4, IS: 3, none: 51 })
  })

  test('of one facet are not narrowed by itself, those of the others are', () => {
    const filter = { ...EVERYTHING, qf: ['3'] }
    expect(counts('qf', filter)).toEqual(counts('qf'))
    expect(counts('level', filter)['cloud-computing.master']).toBe(0)
    expect(filterUnits(catalogue, filter)).toHaveLength(counts('qf')['3'] ?? 0)
  })
})

test('a count is how many units its value would show', () => {
  const value = (name: FacetName) => fc.subarray(Object.keys(counts(name)))
  const filters: fc.Arbitrary<Filter> = fc.record({
    ladder: value('ladder'),
    level: value('level'),
    qf: value('qf'),
    theme: value('theme'),
    area: value('area'),
    way: value('way'),
    use: value('use'),
  })
  fc.assert(
    fc.property(filters, fc.constantFrom(...FACETS), (filter, name) => {
      for (const [value, count] of Object.entries(counts(name, filter))) {
        expect(filterUnits(catalogue, { ...filter, [name]: [value] })).toHaveLength(count)
      }
    }),
    { numRuns: 30 },
  )
})

test('levels of different ladders with the same id are different, and a unit that nothing lists is found as such', () => {
  expect(new Set(Object.keys(counts('level', EVERYTHING, fictional))).size).toBe(fictional.levels.length)
  for (const unit of filterUnits(fictional, { ...EVERYTHING, use: ['unused'] }))
    expect(unit.duties).toEqual([])
})

describe('units', () => {
  test.each(SORTS)('sorted by %s are all there, and the other way round in the other order', sort => {
    const up = sortUnits(catalogue, catalogue.units, sort, 'up', 'zh-Hant-HK')
    const down = sortUnits(catalogue, catalogue.units, sort, 'down', 'zh-Hant-HK')
    expect(new Set(up)).toEqual(new Set(catalogue.units))
    expect(down.toReversed()).toEqual(up)
  })

  test('sorted by QF level rise, and are in the order of their codes within one', () => {
    const sorted = sortUnits(catalogue, catalogue.units, 'qf', 'up', 'zh-Hant-HK')
    const keys = sorted.map(({ qfLevel, code }) => `${qfLevel} ${code}`)
    expect(keys).toEqual([...keys].sort())
  })

  test('have in their row what their page says', () => {
    const maker = makerOf(cloudComputing, 'zh-Hant')
    for (const entry of catalogue.units) {
      const page = maker.unit(entry.code)
      const row = expandUnit(catalogue, entry)
      expect(row).toMatchObject({ title: page?.title, qfLevel: page?.qfLevel, theme: page?.theme })
      expect(row.uses.map(({ level, duty }) => [level.id, duty.id])).toEqual(
        page?.uses.map(({ level, duty }) => [level.id, duty.id]),
      )
      expect(new Set(row.ways.map(way => JSON.stringify(way)))).toEqual(
        new Set(page?.uses.flatMap(({ ways }) => ways.map(way => JSON.stringify(way)))),
      )
    }
  })
})

test('pages are of a hundred, there is always one, and together they are all', () => {
  expect([0, 1, MOST_ROWS, MOST_ROWS + 1, 250].map(countPages)).toEqual([1, 1, 1, 2, 3])
  const units = Array.from({ length: 250 }, (_, at) => at)
  expect([1, 2, 3].flatMap(page => pageOf(units, page))).toEqual(units)
})
