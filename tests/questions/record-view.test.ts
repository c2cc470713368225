import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatRecordView,
  isFiltered,
  listRows,
  parseRecordView,
  type RecordView,
  SORTS,
  themesOf,
  WHOLE_VIEW,
} from '../../src/questions/record-view.ts'
import { gatherHoldings, type Holding } from '../../src/record/record.ts'
import { cloudComputing, makerOf } from '../fixtures/datasets.ts'

const document = makerOf(cloudComputing, 'en').coverage()

const HOLDINGS: Holding[] = [
  { code: '111201L6', status: 'aimed', date: '2027-01-31' },
  { code: '107892L1', status: 'held', date: '2024-03-01', note: 'In the drawer' },
  { code: '107897L2', status: 'working', note: '抽屜' },
  { code: 'ITSWIS404A', status: 'held' },
  { code: '999999L9', status: 'held', date: '2020-01-01' },
]

const record = gatherHoldings(HOLDINGS)

function codesOf(view: Partial<RecordView>, text = ''): string[] {
  return listRows(record, document, { ...WHOLE_VIEW, ...view }, text, 'en').map(({ holding }) => holding.code)
}

const views: fc.Arbitrary<RecordView> = fc.record({
  status: fc.constantFrom('all', 'held', 'working', 'aimed'),
  qf: fc.constantFrom('all', '1', '2', '3', '4', '5', '6', '7'),
  theme: fc.constantFrom('all', ...themesOf(document).map(({ id }) => id)),
  sort: fc.constantFrom(...SORTS),
  order: fc.constantFrom('up', 'down'),
})

describe('the address of a record', () => {
  test('that says nothing shows the whole of it, by code', () => {
    expect(parseRecordView('', document)).toEqual({ view: WHOLE_VIEW, dropped: [] })
    expect(formatRecordView(WHOLE_VIEW)).toBe('')
    expect(isFiltered(WHOLE_VIEW)).toBe(false)
  })

  test('says any view and gives it back', () => {
    fc.assert(
      fc.property(views, view => {
        expect(parseRecordView(formatRecordView(view), document)).toEqual({ view, dropped: [] })
      }),
    )
  })

  test('names what it cannot be, and shows the rest', () => {
    const { view, dropped } = parseRecordView('?status=lost&theme=tea&qf=8&sort=date', document)
    expect(view).toEqual({ ...WHOLE_VIEW, sort: 'date' })
    expect(dropped.map(({ value }) => value)).toEqual(['lost', '8', 'tea'])
  })

  test('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(() => parseRecordView(`?${text}`, document)).not.toThrow()
      }),
    )
  })
})

describe('the rows of a record', () => {
  test.each<[RecordView['sort'], string[]]>([
    ['code', ['107892L1', '107897L2', '111201L6', '999999L9', 'ITSWIS404A']],
    ['qf', ['107892L1', '107897L2', 'ITSWIS404A', '111201L6', '999999L9']],
    ['status', ['107892L1', '999999L9', 'ITSWIS404A', '107897L2', '111201L6']],
    ['date', ['999999L9', '107892L1', '111201L6', '107897L2', 'ITSWIS404A']],
  ])('stand by %s, with what has none at the end', (sort, expected) => {
    expect(codesOf({ sort })).toEqual(expected)
  })

  test('stand the other way round where that is asked for, still with what has none at the end', () => {
    expect(codesOf({ sort: 'date', order: 'down' })).toEqual([
      '111201L6',
      '107892L1',
      '999999L9',
      '107897L2',
      'ITSWIS404A',
    ])
  })

  test('are those of a status, a QF level, a theme, or all of these', () => {
    expect(codesOf({ status: 'held' })).toEqual(['107892L1', '999999L9', 'ITSWIS404A'])
    expect(codesOf({ qf: '2' })).toEqual(['107897L2'])
    expect(codesOf({ theme: 'security-and-privacy' })).toEqual(['ITSWIS404A'])
    expect(codesOf({ theme: 'security-and-privacy', status: 'aimed' })).toEqual([])
  })

  test('are those whose code, title or note has a text, in any case and width', () => {
    expect(codesOf({}, 'ｉｔｓｗ')).toEqual(['ITSWIS404A'])
    expect(codesOf({}, ' drawer ')).toEqual(['107892L1'])
    expect(codesOf({}, '抽屜')).toEqual(['107897L2'])
    expect(codesOf({}, 'information security practices')).toEqual(['ITSWIS404A'])
  })

  test('have their unit, where there is one', () => {
    const rows = listRows(record, document, WHOLE_VIEW, '', 'en')
    expect(rows.filter(({ unit }) => !unit).map(({ holding }) => holding.code)).toEqual(['999999L9'])
  })
})
