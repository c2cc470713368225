import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addColumn,
  type CompareView,
  formatComparison,
  MOST_COLUMNS,
  parseComparison,
  removeColumn,
  swapColumns,
} from '../../src/questions/compare-view.ts'
import { levelsUpward } from '../../src/questions/ladder-levels.ts'
import { findJob, findLevel, idOf } from '../../src/questions/subjects.ts'
import { existing, makerOf, parseFixture, realDataset } from '../fixtures/datasets.ts'

const ladder = existing(makerOf(realDataset, 'en').ladder('cloud-computing'))
const fictional = existing(makerOf(parseFixture(), 'en').ladder('lantern-making'))

function read(search: string) {
  const { view, dropped, added } = parseComparison(search, ladder)
  return { ids: view.columns.map(idOf), show: view.show, by: view.by, dropped, added }
}

const ALL = ['support', 'practitioner', 'specialist', 'master']

describe('a comparison', () => {
  test('is of all levels, the lowest first, where nothing is said', () => {
    for (const search of ['', '?', '?levels=', '?levels=,,', '?jobs=&levels=', '?other=1'])
      expect(read(search)).toEqual({ ids: ALL, show: 'all', by: 'theme', dropped: [], added: false })
  })

  test('is of the levels that are named, in their order', () => {
    expect(read('?levels=master,support').ids).toEqual(['master', 'support'])
    expect(read('levels=support&levels=specialist').ids).toEqual(['support', 'specialist'])
    expect(read('?levels=support%2C%20master').ids).toEqual(['support', 'master'])
  })

  test('is of job titles under the levels that they stand on', () => {
    const { view } = parseComparison('?jobs=field-technician,cloud-architect', ladder)
    expect(view.columns.map(({ level, job }) => [job?.id, level.id])).toEqual([
      ['field-technician', 'support'],
      ['cloud-architect', 'specialist'],
    ])
  })

  test('shows and groups as is said', () => {
    expect(read('?show=shared&by=area')).toMatchObject({ show: 'shared', by: 'area', dropped: [] })
  })
})

describe('what cannot be shown is left out and named:', () => {
  test('an unknown level, one that comes twice, and a fifth', () => {
    expect(read('?levels=support,suport,support,master').dropped).toEqual([
      { value: 'suport', reason: 'unknown' },
      { value: 'support', reason: 'twice' },
    ])
    const jobs = ladder.rungs.flatMap(({ levels }) => levels.flatMap(({ jobs }) => jobs.map(({ id }) => id)))
    const { ids, dropped } = read(`?jobs=${jobs.slice(0, 5).join()}`)
    expect(ids).toEqual(jobs.slice(0, MOST_COLUMNS))
    expect(dropped).toEqual([{ value: jobs[4], reason: 'too-many' }])
  })

  test('levels beside job titles, and job titles that are none', () => {
    expect(read('?jobs=cloud-architect,field-technician&levels=master').dropped).toEqual([
      { value: 'master', reason: 'other-kind' },
    ])
    expect(read('?jobs=nobody&levels=support,master')).toMatchObject({
      ids: ['support', 'master'],
      dropped: [{ value: 'nobody', reason: 'unknown' }],
    })
  })

  test('ways to show and group that there are not', () => {
    expect(read('?show=none&by=colour').dropped).toEqual([
      { value: 'none', reason: 'option' },
      { value: 'colour', reason: 'option' },
    ])
  })

  test('names that every object has', () => {
    for (const value of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(read(`?levels=${value}`)).toMatchObject({ ids: ALL, dropped: [{ value, reason: 'unknown' }] })
  })
})

describe('one alone is joined by its neighbour:', () => {
  test('a level by the one above, the highest by the one below', () => {
    expect(read('?levels=support')).toMatchObject({ ids: ['support', 'practitioner'], added: true })
    expect(read('?levels=master')).toMatchObject({ ids: ['master', 'specialist'], added: true })
  })

  test('a job title by a job title', () => {
    expect(read('?jobs=field-technician')).toMatchObject({
      ids: ['field-technician', 'cloud-support-engineer'],
      added: true,
    })
  })
})

const query = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webQueryParameters(),
  fc
    .record({
      levels: fc.array(fc.oneof(fc.constantFrom(...ALL), fc.string()), { maxLength: 7 }),
      jobs: fc.array(fc.oneof(fc.constantFrom('cloud-architect', 'field-technician'), fc.string()), {
        maxLength: 6,
      }),
      show: fc.oneof(fc.constantFrom('all', 'different', 'shared'), fc.string()),
      by: fc.oneof(fc.constantFrom('theme', 'area'), fc.string()),
    })
    .map(
      ({ levels, jobs, show, by }) =>
        `?${new URLSearchParams({ levels: levels.join(), jobs: jobs.join(), show, by })}`,
    ),
)

const view: fc.Arbitrary<CompareView> = query.map(search => parseComparison(search, ladder).view)

describe('whatever the query', () => {
  test('there is a comparison of two to four different columns', () => {
    fc.assert(
      fc.property(query, search => {
        const ids = parseComparison(search, ladder).view.columns.map(idOf)
        expect(ids.length).toBeGreaterThanOrEqual(2)
        expect(ids.length).toBeLessThanOrEqual(MOST_COLUMNS)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('its comparison can be written as an address and read back, with nothing left out', () => {
    fc.assert(
      fc.property(view, view => {
        expect(parseComparison(formatComparison(view), ladder)).toEqual({ view, dropped: [], added: false })
      }),
    )
  })
})

describe('changing a comparison', () => {
  const of = (search: string) => parseComparison(search, ladder).view
  const ids = ({ columns }: CompareView) => columns.map(idOf)

  test('puts a new level in its place where the columns climb, else at the end', () => {
    const specialist = existing(findLevel(ladder, 'specialist'))
    expect(ids(addColumn(of('?levels=support,master'), specialist, ladder))).toEqual([
      'support',
      'specialist',
      'master',
    ])
    expect(ids(addColumn(of('?levels=master,support'), specialist, ladder))).toEqual([
      'master',
      'support',
      'specialist',
    ])
  })

  test('takes a column away, and lets two change places', () => {
    expect(ids(removeColumn(of(''), 1))).toEqual(['support', 'specialist', 'master'])
    expect(ids(swapColumns(of(''), 2))).toEqual(['support', 'practitioner', 'master', 'specialist'])
    expect(swapColumns(of(''), 3)).toEqual(of(''))
  })
})

test('levels that stand side by side are levels like any others', () => {
  expect(levelsUpward(fictional).map(({ id }) => id)).toEqual(['apprentice', 'lighter', 'painter', 'keeper'])
  expect(findJob(fictional, 'nobody')).toBeUndefined()
})
