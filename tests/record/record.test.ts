import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../src/record/marks.ts'
import { formatRecord, parseRecord } from '../../src/record/parse-record.ts'
import {
  annotateUnits,
  areSame,
  compareRecords,
  createHolding,
  followAliases,
  gatherHoldings,
  type Holding,
  LONGEST_NOTE,
  marksOf,
  markUnits,
  mergeRecords,
  type VisitorRecord,
} from '../../src/record/record.ts'

import * as any from './arbitraries.ts'
import { recordOf } from './arbitraries.ts'

const list = (record: VisitorRecord) => [...record.values()]

const EMPTY = recordOf()

const held: Holding = { code: '900001L2', status: 'held', date: '2025-11-25', note: 'in the drawer' }
const working: Holding = { code: '900002L3', status: 'working', date: '2026-01-05' }
const aimed: Holding = { code: '900003L3', status: 'aimed' }
const some = recordOf(held, working, aimed)

describe('marking', () => {
  test('adds units with their status alone, in the order in which they are named', () => {
    expect(list(markUnits(EMPTY, ['900002L3', '900001L2'], 'aimed'))).toStrictEqual([
      { code: '900002L3', status: 'aimed' },
      { code: '900001L2', status: 'aimed' },
    ])
  })

  test('with another status drops the date and keeps the note and the place', () => {
    expect(list(markUnits(some, ['900001L2', '900002L3'], 'aimed'))).toStrictEqual([
      { code: '900001L2', status: 'aimed', note: 'in the drawer' },
      { code: '900002L3', status: 'aimed' },
      aimed,
    ])
  })

  test('with the same status keeps the date', () => {
    expect(list(markUnits(some, ['900001L2'], 'held'))).toStrictEqual(list(some))
  })

  test('with no status takes units out, and says nothing of units that are not there', () => {
    expect(list(markUnits(some, ['900001L2', '107883L9'], undefined))).toStrictEqual([working, aimed])
    expect(list(markUnits(EMPTY, ['900001L2'], undefined))).toStrictEqual([])
  })

  test('of no units changes nothing', () => {
    expect(list(markUnits(some, [], 'held'))).toStrictEqual(list(some))
    expect(list(markUnits(some, [], undefined))).toStrictEqual(list(some))
  })

  test('leaves every other unit, and the record that was', () => {
    fc.assert(
      fc.property(
        any.record,
        fc.array(any.code, { maxLength: 4 }),
        fc.option(any.status, { nil: undefined }),
        (record, codes, status) => {
          const before = list(record)
          const next = markUnits(record, codes, status)
          expect(list(record)).toStrictEqual(before)
          for (const code of codes) expect(next.get(code)?.status).toBe(status)
          for (const holding of before)
            if (!codes.includes(holding.code)) expect(next.get(holding.code)).toStrictEqual(holding)
          for (const code of next.keys()) expect(record.has(code) || codes.includes(code)).toBe(true)
        },
      ),
    )
  })
})

describe('annotating', () => {
  test('gives units that are marked a date or a note, and leaves the other', () => {
    expect(list(annotateUnits(some, ['900001L2', '900003L3'], { date: '2026-02-01' }))).toStrictEqual([
      { ...held, date: '2026-02-01' },
      working,
      { ...aimed, date: '2026-02-01' },
    ])
    expect(list(annotateUnits(some, ['900001L2', '900002L3'], { note: 'ask' }))).toStrictEqual([
      { ...held, note: 'ask' },
      { ...working, note: 'ask' },
      aimed,
    ])
  })

  test('with what is empty takes away what was there', () => {
    expect(annotateUnits(some, ['900001L2'], { date: '' }).get('900001L2')).toStrictEqual({
      code: '900001L2',
      status: 'held',
      note: 'in the drawer',
    })
    expect(annotateUnits(some, ['900001L2'], { note: ' \n ' }).get('900001L2')).toStrictEqual({
      code: '900001L2',
      status: 'held',
      date: '2025-11-25',
    })
  })

  test('takes the space from the ends of a note', () => {
    expect(annotateUnits(some, ['900003L3'], { note: '\n 能力 \n 單元\t' }).get('900003L3')?.note).toBe(
      '能力 \n 單元',
    )
  })

  test('leaves units that are not marked, and the record that was', () => {
    expect(list(annotateUnits(some, ['107883L9'], { date: '2026-01-01', note: 'x' }))).toStrictEqual(
      list(some),
    )
    const before = list(some)
    annotateUnits(some, ['900001L2'], { note: 'another' })
    expect(list(some)).toStrictEqual(before)
  })

  test('never makes a note longer than notes can be', () => {
    const next = annotateUnits(some, ['900001L2'], { note: 'x'.repeat(LONGEST_NOTE + 1) })
    expect(next.get('900001L2')?.note).toBe('x'.repeat(LONGEST_NOTE))
    expect(parseRecord(formatRecord(next, ''))).toMatchObject({ outcome: 'read', refused: [] })
  })

  test('never gives a date that is no day with a year of four figures', () => {
    for (const date of ['12026-01-05', '2026-02-30', 'soon']) {
      const next = annotateUnits(some, ['900001L2'], { date })
      expect(parseRecord(formatRecord(next, '')), date).toMatchObject({ outcome: 'read', refused: [] })
    }
  })
})

describe('merging', () => {
  const [first, second] = [recordOf(held), recordOf(working)]

  test('gives the units of both, those of the first before those of the second', () => {
    expect(list(mergeRecords(first, second))).toStrictEqual([held, working])
    expect(list(mergeRecords(second, first))).toStrictEqual([working, held])
    expect(list(mergeRecords(EMPTY, some))).toStrictEqual(list(some))
    expect(list(mergeRecords(some, EMPTY))).toStrictEqual(list(some))
  })

  test('gives the status that is further, with its date', () => {
    const code = '900001L2'
    const less = recordOf({ code, status: 'aimed', date: '2027-01-01', note: 'in spring' })
    const more = recordOf({ code, status: 'held' })
    const both: Holding = { code, status: 'held', note: 'in spring' }
    expect(list(mergeRecords(less, more))).toStrictEqual([both])
    expect(list(mergeRecords(more, less))).toStrictEqual([both])
  })

  test('gives the date of the first where both have the same status, or the one there is', () => {
    const code = '900001L2'
    const early = recordOf({ code, status: 'held', date: '2024-01-01' })
    const late = recordOf({ code, status: 'held', date: '2025-01-01' })
    const none = recordOf({ code, status: 'held' })
    expect(list(mergeRecords(early, late))).toStrictEqual(list(early))
    expect(list(mergeRecords(late, early))).toStrictEqual(list(late))
    expect(list(mergeRecords(none, late))).toStrictEqual(list(late))
    expect(list(mergeRecords(late, none))).toStrictEqual(list(late))
  })

  test('puts two notes one below the other, and says nothing twice', () => {
    const noted = (note: string) => recordOf({ ...aimed, note })
    const merged = (own: string, other: string) => list(mergeRecords(noted(own), noted(other)))[0]?.note
    expect(merged('one', 'two')).toBe('one\ntwo')
    expect(merged('one', 'one')).toBe('one')
    expect(merged('one\ntwo', 'two')).toBe('one\ntwo')
    expect(merged('two', 'one\ntwo')).toBe('one\ntwo')
  })

  test('keeps the first note where there is no room for both', () => {
    const noted = (note: string) => recordOf({ ...aimed, note })
    const [own, fits, other] = ['a'.repeat(LONGEST_NOTE - 3), 'bb', 'bbb']
    expect(list(mergeRecords(noted(own), noted(fits)))[0]?.note).toBe(`${own}\n${fits}`)
    expect(list(mergeRecords(noted(own), noted(other)))[0]?.note).toBe(own)
  })

  /** Two records that have units in common. */
  const pair = fc
    .tuple(any.record, any.record, any.record)
    .map(([own, other, shared]): [VisitorRecord, VisitorRecord] => {
      const codes = [...shared.keys()]
      const also = (record: VisitorRecord) =>
        gatherHoldings([
          ...record.values(),
          ...[...record.values()].flatMap((holding, index) => {
            const code = codes[index]
            return code === undefined ? [] : [{ ...holding, code }]
          }),
        ])
      return [also(own), also(other)]
    })

  test('with itself, or once more, changes nothing', () => {
    fc.assert(
      fc.property(pair, ([own, other]) => {
        expect(list(mergeRecords(own, own))).toStrictEqual(list(own))
        const merged = mergeRecords(own, other)
        expect(list(mergeRecords(merged, other))).toStrictEqual(list(merged))
        expect(list(mergeRecords(merged, own))).toStrictEqual(list(merged))
      }),
    )
  })

  test('loses no unit, makes no status less, and brings nothing of its own', () => {
    fc.assert(
      fc.property(pair, ([own, other]) => {
        const merged = mergeRecords(own, other)
        expect(new Set(merged.keys())).toEqual(new Set([...own.keys(), ...other.keys()]))
        for (const [code, holding] of merged) {
          const rank = (record: VisitorRecord) => {
            const status = record.get(code)?.status
            return status ? STATUSES.indexOf(status) : -1
          }
          expect(rank(merged)).toBe(Math.max(rank(own), rank(other)))
          const [first, second] = [own.get(code), other.get(code)]
          const winner = rank(other) > rank(own) ? second : first
          expect(holding.date).toBe(rank(own) === rank(other) ? (first?.date ?? second?.date) : winner?.date)
        }
      }),
    )
  })

  test('loses no note for which there is room', () => {
    fc.assert(
      fc.property(pair, ([own, other]) => {
        for (const [code, { note = '' }] of mergeRecords(own, other)) {
          const [first = '', second = ''] = [own.get(code)?.note, other.get(code)?.note]
          expect(note.length).toBeLessThanOrEqual(LONGEST_NOTE)
          if (second.length <= LONGEST_NOTE) expect(note).toContain(first)
          if (first.length + 1 + second.length <= LONGEST_NOTE) expect(note).toContain(second)
        }
      }),
    )
  })
})

describe('an earlier code', () => {
  const aliases = new Map([
    ['ZL201A', '900001L2'],
    ['ZLOLD', '900001L2'],
    ['ZL302A', '900002L3'],
  ])

  test('becomes the code of today', () => {
    expect(
      list(
        followAliases(recordOf({ ...held, code: 'ZL201A' }, { ...working, code: 'ZL302A' }, aimed), aliases),
      ),
    ).toStrictEqual([held, working, aimed])
  })

  test('and the code of today become one holding, of which nothing is lost', () => {
    const code = '900001L2'
    expect(
      list(
        followAliases(
          recordOf(
            { code: 'ZL201A', status: 'held', date: '2024-01-01', note: 'old' },
            { code, status: 'working', date: '2026-01-01', note: 'new' },
            { code: 'ZLOLD', status: 'aimed', note: 'oldest' },
          ),
          aliases,
        ),
      ),
    ).toStrictEqual([{ code, status: 'held', date: '2024-01-01', note: 'old\nnew\noldest' }])
  })

  test('leaves codes that nobody knows, also such as every object has', () => {
    const record = recordOf({ ...aimed, code: '107883L9' }, { ...aimed, code: 'constructor' })
    expect(list(followAliases(record, aliases))).toStrictEqual(list(record))
  })

  test('followed twice is as followed once', () => {
    const old = fc.constantFrom('ZL201A', 'ZLOLD', 'ZL302A', '900001L2', '900002L3')
    fc.assert(
      fc.property(
        fc.array(fc.record({ code: old, status: any.status, date: any.date, note: any.note })),
        all => {
          const once = followAliases(gatherHoldings(all), aliases)
          expect(list(followAliases(once, aliases))).toStrictEqual(list(once))
          expect(new Set(once.keys())).toEqual(new Set(all.map(({ code }) => aliases.get(code) ?? code)))
        },
      ),
    )
  })
})

describe('comparing', () => {
  test('names what was added, changed and removed', () => {
    const later = { ...working, status: 'held' as const }
    expect(compareRecords(recordOf(held, working), recordOf(later, aimed))).toStrictEqual({
      added: [aimed],
      changed: [{ from: working, to: later }],
      removed: [held],
    })
  })

  test('names a change of the date alone, and of the note alone', () => {
    for (const to of [
      { ...held, date: '2026-01-01' },
      { ...held, note: 'lost' },
      createHolding(held.code, 'held'),
    ])
      expect(compareRecords(recordOf(held), recordOf(to))).toStrictEqual({
        added: [],
        changed: [{ from: held, to }],
        removed: [],
      })
  })

  test('of a record with itself names nothing, in whatever order', () => {
    fc.assert(
      fc.property(any.record, record => {
        const turned = recordOf(
          ...list(record)
            .toReversed()
            .map(holding => ({ ...holding })),
        )
        expect(compareRecords(record, turned)).toStrictEqual({ added: [], changed: [], removed: [] })
      }),
    )
  })

  test('names just what makes one record the other', () => {
    fc.assert(
      fc.property(any.record, any.record, (from, to) => {
        const { added, changed, removed } = compareRecords(from, to)
        const made = new Map(from)
        for (const { code } of removed) made.delete(code)
        for (const holding of [...added, ...changed.map(change => change.to)]) made.set(holding.code, holding)
        expect(made).toEqual(to)
        for (const change of changed) expect(areSame(change.from, change.to)).toBe(false)
      }),
    )
  })
})

test('a holding has nothing in it that is empty', () => {
  expect(createHolding('900001L2', 'held')).toStrictEqual({ code: '900001L2', status: 'held' })
  expect(createHolding('900001L2', 'held', '', '')).toStrictEqual({ code: '900001L2', status: 'held' })
  expect(createHolding('900001L2', 'held', '2026-01-05', 'x')).toStrictEqual({
    code: '900001L2',
    status: 'held',
    date: '2026-01-05',
    note: 'x',
  })
})

test('holdings are the same whose parts are', () => {
  expect(areSame(held, { ...held })).toBe(true)
  expect(areSame(undefined, undefined)).toBe(true)
  expect(areSame(held, undefined)).toBe(false)
  expect(areSame(held, { ...held, status: 'aimed' })).toBe(false)
})

test('marks are the statuses by codes', () => {
  expect(marksOf(some)).toEqual(
    new Map([
      ['900001L2', 'held'],
      ['900002L3', 'working'],
      ['900003L3', 'aimed'],
    ]),
  )
  expect(marksOf(EMPTY)).toEqual(new Map())
})
