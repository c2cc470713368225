import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CoverageView,
  formatCoverage,
  listCounted,
  parseCoverage,
} from '../../src/questions/coverage-view.ts'
import { readCodes } from '../../src/questions/read-codes.ts'
import type { Dropped } from '../../src/questions/read-query.ts'
import type { Marks, Status } from '../../src/record/marks.ts'
import { cloudComputing, makerOf, parseFixture } from '../fixtures/datasets.ts'

const cloud = makerOf(cloudComputing, 'en').coverage()
const fictional = makerOf(parseFixture(), 'en').coverage()

const read = (fragment: string) => {
  const { view, reading, dropped } = parseCoverage(fragment, cloud)
  return { ...view, codes: reading.codes, dropped }
}

const NOTHING = { written: [], by: 'duty', count: 'held', codes: [], dropped: [] }

describe('a coverage', () => {
  test('is of no units where nothing is said', () => {
    for (const fragment of [
      '',
      '#',
      '#units=',
      '#units=,,',
      '#by=',
      '#count=',
      '#other=111201L6',
      '#111201L6',
    ])
      expect(read(fragment)).toEqual(NOTHING)
  })

  test('is of the codes that are said, with or without the hash', () => {
    const both = ['111201L6', '107883L3']
    for (const fragment of ['#units=111201L6,107883L3', 'units=111201L6,107883L3'])
      expect(read(fragment)).toEqual({ ...NOTHING, written: both, codes: both })
  })

  test('is of codes as people write them', () => {
    const both = ['111201L6', 'ITSWIS404A']
    for (const units of [
      '111201l6,itswis404a',
      '111201L6+ITSWIS404A',
      '111201L6%2CITSWIS404A',
      '111201L6%0AITSWIS404A',
      '111201%20L6%20IT%20SW%20IS%20404A',
      '１１１２０１Ｌ６、ITSWIS404A',
      '111201L6&units=ITSWIS404A',
    ])
      expect(read(`#units=${units}`)).toEqual({ ...NOTHING, written: both, codes: both })
  })

  test('keeps codes that are unknown, and those that come twice', () => {
    const { view, reading } = parseCoverage('#units=111201L6,107883L9,111201L6', cloud)
    expect(view.written).toEqual(['111201L6', '107883L9', '111201L6'])
    expect(reading.codes).toEqual(['111201L6'])
    expect(reading.unknown).toEqual([{ written: '107883L9', nearest: '107883L3' }])
    expect(reading.repeated).toEqual([{ code: '111201L6', times: 2 }])
  })

  test('keeps earlier codes as they were written', () => {
    const { view, reading } = parseCoverage('#units=ZL302A', fictional)
    expect(view.written).toEqual(['ZL302A'])
    expect(reading.codes).toEqual(['900002L3'])
    expect(formatCoverage(view)).toBe('#units=ZL302A')
  })

  test('is grouped as is said', () => {
    for (const by of ['duty', 'area', 'theme'])
      expect(read(`#units=111201L6&by=${by}`)).toMatchObject({ by, codes: ['111201L6'], dropped: [] })
  })

  test('names ways to group that there are not', () => {
    for (const by of ['colour', 'Area', 'units', '__proto__', 'constructor', 'toString'])
      expect(read(`#units=111201L6&by=${by}`)).toEqual({
        written: ['111201L6'],
        by: 'duty',
        count: 'held',
        codes: ['111201L6'],
        dropped: [{ value: by, reason: 'option' }],
      })
  })

  test('names a second way to group, and one that comes twice', () => {
    expect(read('#by=area&by=theme&by=area')).toMatchObject({
      by: 'area',
      dropped: [
        { value: 'theme', reason: 'one-only' },
        { value: 'area', reason: 'twice' },
      ],
    })
  })

  test('counts of a record what is said', () => {
    for (const count of ['held', 'working', 'aimed'])
      expect(read(`#count=${count}&by=area`)).toEqual({ ...NOTHING, count, by: 'area' })
  })

  test('names marks that there are not, and a second one that is to count', () => {
    for (const count of ['none', 'Held', '__proto__', 'toString'])
      expect(read(`#count=${count}`)).toEqual({ ...NOTHING, dropped: [{ value: count, reason: 'option' }] })
    expect(read('#count=aimed&count=held&count=aimed')).toEqual({
      ...NOTHING,
      count: 'aimed',
      dropped: [
        { value: 'held', reason: 'one-only' },
        { value: 'aimed', reason: 'twice' },
      ],
    })
  })

  test('has nothing of names that every object has', () => {
    expect(read('#__proto__=111201L6&constructor=107883L3')).toEqual(NOTHING)
    const { view, reading } = parseCoverage('#units=__proto__,constructor,toString', cloud)
    expect(view.written).toEqual([])
    expect(reading.words).toEqual(['PROTO', 'CONSTRUCTOR', 'TOSTRING'])
  })
})

test('a fragment says the codes, and the arrangement where it is not the first', () => {
  const view: CoverageView = { written: ['111201L6', '107883L9'], by: 'duty', count: 'held' }
  expect(formatCoverage(view)).toBe('#units=111201L6,107883L9')
  expect(formatCoverage({ ...view, by: 'area' })).toBe('#units=111201L6,107883L9&by=area')
})

test('a fragment without codes says how a record is counted and grouped, where it is not the first way', () => {
  const view: CoverageView = { written: [], by: 'duty', count: 'held' }
  expect(formatCoverage(view)).toBe('')
  expect(formatCoverage({ ...view, by: 'theme' })).toBe('#by=theme')
  expect(formatCoverage({ ...view, count: 'working' })).toBe('#count=working')
  expect(formatCoverage({ ...view, by: 'area', count: 'aimed' })).toBe('#by=area&count=aimed')
})

test('a fragment with codes says nothing of a record, which it is not about', () => {
  expect(formatCoverage({ written: ['111201L6'], by: 'duty', count: 'aimed' })).toBe('#units=111201L6')
})

describe('the units of a record that count', () => {
  const marks: Marks = new Map<string, Status>([
    ['900003L3', 'working'],
    ['900001L2', 'held'],
    ['900002L3', 'aimed'],
    ['ZL501A', 'held'],
  ])

  test.each([
    ['held', ['900001L2', 'ZL501A']],
    ['working', ['900003L3', '900001L2', 'ZL501A']],
    ['aimed', ['900003L3', '900001L2', '900002L3', 'ZL501A']],
  ] as const)('are those that are marked as %s, or as more', (count, codes) => {
    expect(listCounted(marks, count)).toEqual(codes)
  })

  test('are none where nothing is marked', () => {
    for (const count of ['held', 'working', 'aimed'] as const)
      expect(listCounted(new Map(), count)).toEqual([])
  })
})

const all = cloud.units.map(({ code }) => code)

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...all, '107883 L9', 'itswis 404a', 'ZL302A', '能力', '&by=area', '#', '%'),
        fc.stringMatching(/^[0-9]{5,7}L[0-9]$/),
      ),
      { maxLength: 20 },
    )
    .map(pieces => pieces.join('\n')),
)

const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      '#',
      '%',
      'E0',
      'zz',
      '&',
      '=',
      ',',
      '+',
      'units',
      'by',
      'theme',
      'count',
      'aimed',
      '107883',
      'L3',
      '\ud800',
    ),
  }),
  fc.webFragments(),
  fc
    .tuple(
      fc.oneof(text, fc.constant('')),
      fc.oneof(fc.constantFrom('duty', 'area', 'theme'), fc.string()),
      fc.oneof(fc.constantFrom('held', 'working', 'aimed'), fc.string()),
    )
    .map(([units, by, count]) => `#${new URLSearchParams({ units, by, count })}`),
)

describe('whatever was written', () => {
  test('it can be put into a fragment and read back, with nothing left out', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('duty', 'area', 'theme'), (text, by) => {
        const reading = readCodes(text, cloud)
        const view: CoverageView = { written: reading.written, by, count: 'held' }
        expect(parseCoverage(formatCoverage(view), cloud)).toStrictEqual({
          view,
          reading: { ...reading, words: [], cut: 0 },
          dropped: [],
        })
      }),
    )
  })

  test('where it was nothing, how the record is counted and grouped can be put into a fragment', () => {
    for (const by of ['duty', 'area', 'theme'] as const)
      for (const count of ['held', 'working', 'aimed'] as const) {
        const view: CoverageView = { written: [], by, count }
        expect(parseCoverage(formatCoverage(view), cloud)).toMatchObject({ view, dropped: [] })
      }
  })

  test('two thousand codes of which none is known can be put into a fragment', () => {
    const written = Array.from({ length: 2000 }, (_, index) => `9${String(index).padStart(5, '0')}X1`)
    const view: CoverageView = { written, by: 'theme', count: 'held' }
    expect(parseCoverage(formatCoverage(view), cloud).view).toStrictEqual(view)
  })
})

describe('whatever the fragment', () => {
  test('there is a coverage, which can be written and read back', () => {
    fc.assert(
      fc.property(fragment, fragment => {
        const { view, dropped } = parseCoverage(fragment, cloud)
        // Which marks count is kept only where no codes are given.
        const kept = view.written.length > 0 ? { ...view, count: 'held' } : view
        expect(parseCoverage(formatCoverage(view), cloud)).toMatchObject({ view: kept, dropped: [] })
        const reasons: Dropped['reason'][] = ['option', 'twice', 'one-only']
        expect(dropped.filter(({ reason }) => !reasons.includes(reason))).toEqual([])
      }),
    )
  })

  test('one of a hundred thousand characters is read', () => {
    expect(read(`#units=${'%'.repeat(100_000)}`)).toEqual(NOTHING)
    expect(read(`#units=111201L6${',foo'.repeat(25_000)}`)).toMatchObject({ codes: ['111201L6'] })
    expect(read(`#by=${'a'.repeat(100_000)}`).dropped).toHaveLength(1)
  })
})
