import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../src/record/marks.ts'
import {
  formatRecord,
  MOST_ENTRIES,
  type ParsedRecord,
  parseRecord,
  type Refused,
  readHoldings,
} from '../../src/record/parse-record.ts'
import { gatherHoldings, type Holding, LONGEST_NOTE } from '../../src/record/record.ts'
import { FORMAT, SCHEMA_VERSION } from '../../src/record/record-schema.ts'
import * as any from './arbitraries.ts'
import { recordOf } from './arbitraries.ts'

/** The JSON of a record with these entries. */
const withEntries = (holdings: unknown, schema: unknown = SCHEMA_VERSION) =>
  JSON.stringify({ format: FORMAT, schema, dataset: '2026-01-05', holdings })

const listOf = (parsed: ParsedRecord) => (parsed.outcome === 'read' ? [...parsed.record.values()] : undefined)

const read = (...holdings: unknown[]) => {
  const { record, refused } = readHoldings(holdings)
  return { holdings: [...record.values()], refused }
}

describe('a record', () => {
  test('is the same after it was written and read', () => {
    fc.assert(
      fc.property(any.record, fc.string(), (record, dataset) => {
        const parsed = parseRecord(formatRecord(record, dataset))
        expect(listOf(parsed)).toStrictEqual([...record.values()])
        expect(parsed).toMatchObject({ refused: [] })
      }),
    )
  })

  test('is written with the version of its form and of the data', () => {
    const holding: Holding = { code: '900001L2', status: 'held', date: '2026-01-05', note: '能力' }
    expect(JSON.parse(formatRecord(recordOf(holding), '2026-02-01'))).toStrictEqual({
      format: 'career-ladder-record',
      schema: 2,
      dataset: '2026-02-01',
      holdings: [holding],
    })
  })

  test('may be empty', () => {
    expect(parseRecord(formatRecord(recordOf(), ''))).toEqual({
      outcome: 'read',
      record: new Map(),
      refused: [],
    })
  })

  test('of several thousand units is read', () => {
    const many = recordOf(
      ...Array.from({ length: 5000 }, (_, index): Holding => ({ code: `9${index}L2`, status: 'aimed' })),
    )
    expect(listOf(parseRecord(formatRecord(many, '')))).toHaveLength(5000)
  })

  test('of more than twenty thousand entries, whatever they are, is not read', () => {
    expect(MOST_ENTRIES).toBe(20_000)
    const entries = (length: number) => Array.from({ length }, () => 0)
    const marks = (length: number) =>
      Object.fromEntries(entries(length).map((_, index) => [`9${index}`, 'x']))
    const first = (marks: object) => parseRecord(JSON.stringify({ format: FORMAT, schema: 1, marks }))
    expect(parseRecord(withEntries(entries(MOST_ENTRIES)))).toMatchObject({
      outcome: 'read',
      refused: { length: MOST_ENTRIES },
    })
    expect(parseRecord(withEntries(entries(MOST_ENTRIES + 1)))).toEqual({ outcome: 'too-many' })
    expect(first(marks(MOST_ENTRIES))).toMatchObject({ outcome: 'read' })
    expect(first(marks(MOST_ENTRIES + 1))).toEqual({ outcome: 'too-many' })
  })
})

describe('every version', () => {
  const folder = join(import.meta.dirname, '../fixtures/records')
  const fixtureOf = (version: number) => readFileSync(join(folder, `version-${version}.json`), 'utf8')

  /** What the fixture of each version holds. */
  const expected: Holding[][] = [
    [
      { code: '900001L2', status: 'held' },
      { code: '900002L3', status: 'working' },
      { code: '900003L3', status: 'aimed' },
      { code: '107883L9', status: 'held' },
    ],
    [
      { code: '900001L2', status: 'held', date: '2025-11-25', note: '證書在抽屜裡\nNo. 12' },
      { code: '900002L3', status: 'working', date: '2026-01-05' },
      { code: '900003L3', status: 'aimed', note: 'Ask at work' },
      { code: '107883L9', status: 'held' },
    ],
  ]

  test('has a fixture', () => {
    expect(expected).toHaveLength(SCHEMA_VERSION)
    expect(readdirSync(folder).sort()).toEqual(expected.map((_, index) => `version-${index + 1}.json`))
  })

  test.each(expected.map((holdings, index) => ({ version: index + 1, holdings })))(
    'is read: $version',
    ({ version, holdings }) => {
      const parsed = parseRecord(fixtureOf(version))
      expect(listOf(parsed)).toEqual(holdings)
      expect(parsed).toMatchObject({ refused: [] })
    },
  )

  test('is read and written in the form of today', () => {
    for (const [index, holdings] of expected.entries()) {
      const parsed = parseRecord(fixtureOf(index + 1))
      const text = parsed.outcome === 'read' ? formatRecord(parsed.record, '2026-01-05') : ''
      expect(JSON.parse(text)).toEqual({
        format: FORMAT,
        schema: SCHEMA_VERSION,
        dataset: '2026-01-05',
        holdings,
      })
    }
  })

  test('that is newer is known as such, whatever is in it', () => {
    for (const schema of [SCHEMA_VERSION + 1, 99, Number.MAX_SAFE_INTEGER]) {
      expect(parseRecord(withEntries([], schema))).toEqual({ outcome: 'newer' })
      expect(parseRecord(JSON.stringify({ format: FORMAT, schema, units: 'all' }))).toEqual({
        outcome: 'newer',
      })
    }
  })

  test('that is no number of a version is no record', () => {
    for (const schema of [0, -1, 1.5, '2', null, true, [2]])
      expect(parseRecord(withEntries([], schema)), String(schema)).toEqual({ outcome: 'not-a-record' })
    expect(parseRecord(`{"format":"${FORMAT}","holdings":[]}`).outcome).toBe('not-a-record')
    expect(parseRecord(`{"format":"${FORMAT}","schema":1e999,"holdings":[]}`).outcome).toBe('not-a-record')
  })

  test('1 is read but for entries that cannot be', () => {
    expect(
      parseRecord(
        JSON.stringify({
          format: FORMAT,
          schema: 1,
          marks: { '900001l2': 'held', '900002L3': 'done', '': 'held', '900003L3': null },
        }),
      ),
    ).toEqual({
      outcome: 'read',
      record: recordOf({ code: '900001L2', status: 'held' }),
      refused: [
        { at: 2, entry: '{"code":"900002L3","status":"done"}', part: 'status' },
        { at: 3, entry: '{"code":"","status":"held"}', part: 'code' },
        { at: 4, entry: '{"code":"900003L3","status":null}', part: 'status' },
      ],
    })
  })

  test('1 without marks is no record', () => {
    for (const marks of [undefined, null, 'held', ['held'], 1])
      expect(parseRecord(JSON.stringify({ format: FORMAT, schema: 1, marks })), String(marks)).toEqual({
        outcome: 'not-a-record',
      })
  })
})

describe('what is no record', () => {
  test('is not JSON', () => {
    for (const text of ['', ' ', '{', 'code,status', "{'a': 1}", formatRecord(recordOf(), '').slice(0, -1)])
      expect(parseRecord(text), text).toEqual({ outcome: 'not-json' })
  })

  test('is JSON of something else', () => {
    for (const text of ['{}', '[]', 'null', '0', '"career-ladder-record"', 'true', '[{}]', '{"schema":2}'])
      expect(parseRecord(text), text).toEqual({ outcome: 'not-a-record' })
    expect(parseRecord('{"format":"other","schema":2,"holdings":[]}')).toEqual({ outcome: 'not-a-record' })
    expect(parseRecord(JSON.stringify([JSON.parse(withEntries([]))]))).toEqual({ outcome: 'not-a-record' })
  })

  test('has no entries', () => {
    for (const holdings of [undefined, null, {}, 'all', 7])
      expect(parseRecord(withEntries(holdings))).toEqual({ outcome: 'not-a-record' })
  })
})

describe('an entry', () => {
  const plain: Holding = { code: '900001L2', status: 'held' }

  test('is read with its code in the form of the catalogues', () => {
    for (const code of ['900001l2', ' 900001 L2', '９００００１Ｌ２', '900001-L2', '\u200B900001L2'])
      expect(read({ code, status: 'held' })).toEqual({ holdings: [plain], refused: [] })
  })

  test('is read without parts that are empty', () => {
    for (const nothing of ['', null, undefined])
      expect(read({ ...plain, date: nothing, note: nothing })).toEqual({ holdings: [plain], refused: [] })
    expect(read({ ...plain, note: ' \n\u3000' }).holdings).toStrictEqual([plain])
  })

  test('is read without the space at the ends of its note', () => {
    expect(read({ ...plain, note: '\n a \n b ' }).holdings).toEqual([{ ...plain, note: 'a \n b' }])
    expect(read({ ...plain, note: ` ${'x'.repeat(LONGEST_NOTE)} ` }).refused).toEqual([])
  })

  test('of a unit that there is already becomes one with it', () => {
    expect(
      read(
        { ...plain, status: 'aimed', date: '2027-01-01', note: 'one' },
        { ...plain, code: '900001l2', note: 'two' },
      ),
    ).toEqual({ holdings: [{ ...plain, note: 'one\ntwo' }], refused: [] })
  })

  test('of which the date or the note cannot be is read without that part, which is named', () => {
    const whole: Holding = { ...plain, date: '2026-01-05', note: 'x' }
    expect(read({ ...whole, date: '2026-02-30' })).toStrictEqual({
      holdings: [{ ...plain, note: 'x' }],
      refused: [{ at: 1, part: 'date', entry: JSON.stringify({ ...whole, date: '2026-02-30' }) }],
    })
    expect(read({ ...whole, note: 5 })).toStrictEqual({
      holdings: [{ ...plain, date: '2026-01-05' }],
      refused: [{ at: 1, part: 'note', entry: JSON.stringify({ ...whole, note: 5 }) }],
    })
  })

  test('of which more than a date or a note cannot be is not read', () => {
    for (const wrong of [
      { ...plain, date: 'soon', note: 5 },
      { ...plain, date: 'soon', since: '2026' },
      { ...plain, status: 'owned', date: 'soon' },
      { ...plain, code: '', note: 5 },
    ])
      expect(read(wrong), JSON.stringify(wrong)).toMatchObject({ holdings: [], refused: [{ at: 1 }] })
  })

  test('that is long is named by its beginning', () => {
    const [refused] = read({ ...plain, note: 'x'.repeat(LONGEST_NOTE + 1) }).refused
    expect(refused).toEqual({
      at: 1,
      part: 'note',
      entry: expect.stringMatching(/^\{"code":"900001L2".{50,70}…$/),
    })
  })

  test('with a code such as every object has is one as any other', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const { record, refused } = readHoldings(names.map(code => ({ code, status: 'held' })))
    expect([...record.keys()]).toEqual(['__PROTO__', 'CONSTRUCTOR', 'TOSTRING', 'HASOWNPROPERTY'])
    expect(refused).toEqual([])
  })

  test('with a part called __proto__ does no harm and is refused', () => {
    const text = `{"format":"${FORMAT}","schema":2,"holdings":[{"__proto__":{"status":"held"},"code":"900001L2"},
      {"code":"900001L2","status":"held","__proto__":{"note":"x"}}]}`
    const parsed = parseRecord(text)
    expect(parsed).toMatchObject({ outcome: 'read', record: new Map() })
    expect(parsed.outcome === 'read' && parsed.refused.map(({ at }) => at)).toEqual([1, 2])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('of version 1 is read or named, also under the code __proto__', () => {
    const parsed = parseRecord(
      `{"format":"${FORMAT}","schema":1,"marks":{"__proto__":"held","constructor":"aimed","900001L2":"held"}}`,
    )
    expect(listOf(parsed)?.map(({ code }) => code)).toEqual(['__PROTO__', 'CONSTRUCTOR', '900001L2'])
  })
})

/** Entries that are wrong, with the part that is, and what can be read of them. */
const wrongEntry: fc.Arbitrary<{ value: unknown; part: Refused['part']; rest?: Holding }> = fc.oneof(
  fc
    .constantFrom<unknown>(
      '',
      ' ',
      '- -',
      '9'.repeat(41),
      '9\u0000',
      '\u202E1',
      5,
      [],
      {},
      true,
      null,
      undefined,
    )
    .map(code => ({ value: { code, status: 'held' }, part: 'code' as const })),
  fc
    .constantFrom<unknown>(
      '',
      'HELD',
      ' held',
      'owned',
      2,
      null,
      undefined,
      ['held'],
      '__proto__',
      'constructor',
    )
    .map(status => ({ value: { code: '900001L2', status, note: 'x' }, part: 'status' as const })),
  fc
    .constantFrom<unknown>(
      '2026-02-30',
      '2026/01/05',
      '12026-01-01',
      '2026-01-05T00:00',
      'soon',
      20260105,
      {},
      false,
    )
    .map(date => {
      const rest: Holding = { code: '900001L2', status: 'held', note: 'x' }
      return { value: { ...rest, date }, part: 'date' as const, rest }
    }),
  fc.constantFrom<unknown>('x'.repeat(LONGEST_NOTE + 1), 5, ['x'], {}, false).map(note => {
    const rest: Holding = { code: '900001L2', status: 'held', date: '2026-01-05' }
    return { value: { ...rest, note }, part: 'note' as const, rest }
  }),
  fc
    .constantFrom<unknown>(
      null,
      'held',
      7,
      true,
      [],
      ['900001L2', 'held'],
      { code: '900001L2', status: 'held', since: '2026-01-05' },
      { code: '900001L2', status: 'held', constructor: 1 },
    )
    .map(value => ({ value, part: 'entry' as const })),
)

describe('among entries that are wrong', () => {
  test('every one is read that can be, and just those that are wrong are named with place and part', () => {
    const wrong = fc.array(fc.array(wrongEntry, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(any.holdings(6), wrong, (right, wrong) => {
        const entries = wrong.flatMap((some, index) => [
          ...some.map(entry => ({ ...entry, isRight: false })),
          ...right
            .slice(index, index + 1)
            .map(value => ({ value, rest: value, part: undefined, isRight: true })),
        ])
        const parsed = parseRecord(withEntries(entries.map(({ value }) => value)))
        const rests = entries.flatMap(({ rest }) => rest ?? [])
        expect(listOf(parsed)).toStrictEqual([...gatherHoldings(rests).values()])
        expect(parsed.outcome === 'read' && parsed.refused.map(({ at, part }) => ({ at, part }))).toEqual(
          entries.flatMap(({ isRight, part }, index) => (isRight ? [] : [{ at: index + 1, part }])),
        )
      }),
    )
  })
})

/** JSON that is nearly a record. */
const nearlyRecord = fc
  .record({
    format: fc.oneof({ weight: 9, arbitrary: fc.constant<unknown>(FORMAT) }, fc.jsonValue()),
    schema: fc.oneof(fc.constantFrom<unknown>(1, 2, 3, 0, -1), fc.jsonValue()),
    holdings: fc.oneof(
      fc.array(
        fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              code: fc.oneof(any.code, fc.jsonValue()),
              status: fc.oneof(any.status, fc.jsonValue()),
              date: fc.oneof(any.date, fc.jsonValue()),
              note: fc.oneof(any.note, fc.jsonValue()),
              __proto__: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        ),
      ),
      fc.jsonValue(),
    ),
    marks: fc.oneof(fc.dictionary(fc.string(), fc.oneof(any.status, fc.jsonValue())), fc.jsonValue()),
  })
  .map(value => JSON.stringify(value))

describe('whatever the text', () => {
  test('reading does not throw, and what is read can be written and read again', () => {
    fc.assert(
      fc.property(fc.oneof(any.text, nearlyRecord), text => {
        const parsed = parseRecord(text)
        if (parsed.outcome !== 'read') {
          expect(['not-json', 'not-a-record', 'newer']).toContain(parsed.outcome)
          return
        }
        const again = parseRecord(formatRecord(parsed.record, ''))
        expect(again).toMatchObject({ outcome: 'read', refused: [] })
        for (const [code, holding] of parsed.record) {
          expect(holding.code).toBe(code)
          expect(STATUSES).toContain(holding.status)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('reading does not throw where brackets are never closed', () => {
    for (const text of ['[', '{"a":', '[[],'].map(part => part.repeat(100_000)))
      expect(parseRecord(text)).toEqual({ outcome: 'not-json' })
  })

  test('reading does not throw where brackets are in brackets a hundred thousand times', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(parseRecord(deep)).toEqual({ outcome: 'not-a-record' })
    expect(
      parseRecord(
        `{"format":"${FORMAT}","schema":2,"holdings":[{"code":"900001L2","status":"held"},${deep},
        {"code":"900002L3","status":"held","date":${deep}}]}`,
      ),
    ).toMatchObject({
      outcome: 'read',
      record: recordOf({ code: '900001L2', status: 'held' }, { code: '900002L3', status: 'held' }),
      refused: [
        { at: 2, part: 'entry' },
        { at: 3, part: 'date' },
      ],
    })
  })
})
