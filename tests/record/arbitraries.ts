/** Any record that there can be, and its parts. */
import fc from 'fast-check'
import { STATUSES } from '../../src/record/marks.ts'
import { type Holding, LONGEST_NOTE, type VisitorRecord } from '../../src/record/record.ts'
import { HoldingSchema, normalizeCode } from '../../src/record/record-schema.ts'

export function recordOf(...holdings: Holding[]): VisitorRecord {
  return new Map(holdings.map(holding => [holding.code, holding]))
}

export const status = fc.constantFrom(...STATUSES)

export const code = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^9[0-9]{5}L[1-7]$/) },
  fc.constantFrom('107883L9', 'ITSWIS404A', '能力1', '😀', '__PROTO__', 'CONSTRUCTOR', 'TOSTRING'),
  fc.constantFrom('=A1', "'=A1", "'A1", '+A1', '@A1', 'A,1', 'A;1', 'A"1', '"', "'"),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map(normalizeCode)
    .filter(
      code => normalizeCode(code) === code && HoldingSchema.safeParse({ code, status: 'held' }).success,
    ),
)

export const date = fc.oneof(
  fc.constantFrom('2024-02-29', '0001-01-01', '9999-12-31'),
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map(day => day.toISOString().slice(0, 10)),
)

const notePart = fc.oneof(
  fc.constantFrom('=', "'", '+', '-', '@', '\t', '\r\n', '\r', '\n', '"', ',', ';', ' ', '\uFEFF', '\u200B'),
  fc.constantFrom('證書', '👩🏽‍🎓', '<b>', '\\', '{}', '\0', '\u2028', '1', 'x'),
)

export const note = fc
  .oneof(
    fc.constantFrom('=1+1', "'=x", "''=x", "'x", '@a', '-5', '+5', 'a\tb', 'say "hi"', 'a, b; c', 'a\r\nb'),
    fc.constantFrom('＝1+1', "'＝x", "''＝x", '＋5', '－5', '＠a'),
    fc.constantFrom('能'.repeat(LONGEST_NOTE), '😀'.repeat(LONGEST_NOTE / 2), '"'.repeat(LONGEST_NOTE)),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: notePart, maxLength: 20 }),
  )
  .map(text => text.trim())
  .filter(text => text !== '' && text.length <= LONGEST_NOTE)

const holding: fc.Arbitrary<Holding> = fc.record(
  { code, status, date, note },
  { requiredKeys: ['code', 'status'], noNullPrototype: true },
)

export function holdings(maxLength: number): fc.Arbitrary<Holding[]> {
  return fc.uniqueArray(holding, { selector: ({ code }) => code, maxLength })
}

export const record = holdings(8).map(list => recordOf(...list))

/** Any text, also such as looks like JSON or a table. */
export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.json(),
  fc.string({
    unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '0', 'code', 'null', '\\'),
    maxLength: 60,
  }),
  fc.string({
    unit: fc.constantFrom('code', 'status', ',', ';', '\t', '"', "'", '\r', '\n', '=', 'held', '1'),
  }),
)
