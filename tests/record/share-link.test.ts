import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { STATUSES } from '../../src/record/marks.ts'
import type { VisitorRecord } from '../../src/record/record.ts'
import {
  formatShared,
  LONGEST_SHARED,
  MOST_SHARED,
  parseShared,
  type SharedReading,
} from '../../src/record/share-link.ts'
import * as any from './arbitraries.ts'
import { recordOf } from './arbitraries.ts'

const record = recordOf(
  { code: '900001L2', status: 'held', date: '2026-01-05', note: 'in the drawer' },
  { code: '900002L3', status: 'working' },
  { code: '107883L9', status: 'aimed', note: '能力' },
)

const withoutNotes = (record: VisitorRecord) =>
  recordOf(
    ...[...record.values()].map(({ code, status, date }) => ({
      code,
      status,
      ...(date !== undefined && { date }),
    })),
  )

/** A link's part that holds a text, whatever it is. */
const pack = (text: string | Uint8Array) => `1.${deflateSync(text).toString('base64url')}`

const packRows = (...rows: unknown[]) => pack(JSON.stringify(['record', ...rows]))

const listOf = (reading: SharedReading) =>
  reading.outcome === 'read' ? [reading.kind, ...reading.record.values()] : reading.outcome

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a link', () => {
  const many = any.holdings(60).map(list => recordOf(...list))

  test('holds any record or plan without its notes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('record' as const, 'plan' as const), many, async (kind, record) => {
        const reading = await parseShared(await formatShared(kind, record, { notes: false }))
        expect(listOf(reading)).toStrictEqual([kind, ...withoutNotes(record).values()])
        expect(reading).toMatchObject({ refused: [] })
      }),
    )
  })

  test('holds the notes where they are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(many, async record => {
        const reading = await parseShared(await formatShared('record', record, { notes: true }))
        expect(listOf(reading)).toStrictEqual(['record', ...record.values()])
        expect(reading).toMatchObject({ refused: [] })
      }),
    )
  })

  test('is of letters that stay as they are in an address', async () => {
    await fc.assert(
      fc.asyncProperty(many, async record => {
        expect(await formatShared('plan', record, { notes: true })).toMatch(/^1\.[A-Za-z0-9_-]+$/)
      }),
    )
  })

  test('of all 64 units of a catalogue is short', async () => {
    const units = recordOf(
      ...Array.from({ length: 64 }, (_, index) => ({
        code: `${111100 + index * 7}L${1 + (index % 7)}`,
        status: STATUSES[index % 3] ?? 'held',
        date: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}`,
      })),
    )
    expect((await formatShared('record', units, { notes: false })).length).toBeLessThan(1500)
  })

  test('of no units is read', async () => {
    expect(await parseShared(await formatShared('plan', recordOf(), { notes: true }))).toEqual({
      outcome: 'read',
      kind: 'plan',
      record: new Map(),
      refused: [],
    })
  })

  test('says nothing of notes that were not asked for', async () => {
    const secret = recordOf({ code: '900001L2', status: 'held', note: 'secret' })
    const plain = recordOf({ code: '900001L2', status: 'held' })
    expect(await formatShared('record', secret, { notes: false })).toBe(
      await formatShared('record', plain, { notes: false }),
    )
  })
})

describe('rows', () => {
  test('that are wrong are named, and cost no other; a date that is wrong costs itself alone', async () => {
    const reading = await parseShared(
      packRows(
        ['900001L2', 2],
        ['900002L3', 3],
        [],
        [null, 2],
        ['', 1],
        ['900003L3', 0, 'soon'],
        ['107883L9', 1],
      ),
    )
    expect(listOf(reading)).toEqual([
      'record',
      { code: '900001L2', status: 'held' },
      { code: '900003L3', status: 'aimed' },
      { code: '107883L9', status: 'working' },
    ])
    expect(reading.outcome === 'read' && reading.refused.map(({ at, part }) => [at, part])).toEqual([
      [2, 'status'],
      [3, 'code'],
      [4, 'code'],
      [5, 'code'],
      [6, 'date'],
    ])
  })

  test('with a status that is none are refused', async () => {
    for (const status of [3, -1, 0.5, 'held', 'x', {}])
      expect(await parseShared(packRows(['900001L2', status])).then(listOf), String(status)).toEqual([
        'record',
      ])
    expect(await parseShared(packRows(['900001L2'])).then(listOf)).toEqual(['record'])
  })

  test('with something else than a number in place of a status are refused', async () => {
    for (const status of [null, '', ' ', false, true, [], [2], '1'])
      expect(await parseShared(packRows(['900001L2', status])).then(listOf), JSON.stringify(status)).toEqual([
        'record',
      ])
  })

  test('of more than two thousand units are not read, whatever they are', async () => {
    expect(MOST_SHARED).toBe(2000)
    const many = Array.from({ length: MOST_SHARED }, (_, index) => [`9${index}L2`, 0])
    expect(await parseShared(packRows(...many))).toMatchObject({
      outcome: 'read',
      record: { size: MOST_SHARED },
      refused: [],
    })
    for (const more of [['900001L2', 0], []])
      expect(await parseShared(packRows(...many, more))).toEqual({ outcome: 'oversized' })
  })

  test('with codes such as every object has do no harm', async () => {
    expect(await parseShared(packRows(['__proto__', 2], ['constructor', 2])).then(listOf)).toEqual([
      'record',
      { code: '__PROTO__', status: 'held' },
      { code: 'CONSTRUCTOR', status: 'held' },
    ])
  })
})

describe('a link that is damaged', () => {
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%= ']
  const whole = ['record', ...record.values()]

  test('in any one character does not read as another record', async () => {
    const small = recordOf({ code: '900001L2', status: 'held' })
    const link = await formatShared('record', small, { notes: true })
    const damaged = [...link].flatMap((was, at) =>
      alphabet
        .filter(character => character !== was)
        .map(character => ({ at, text: link.slice(0, at) + character + link.slice(at + 1) })),
    )
    const read = await Promise.all(
      damaged.map(async ({ at, text }) => ({ at, text, reading: await parseShared(text) })),
    )
    for (const { at, text, reading } of read) {
      if (reading.outcome === 'read') {
        // The packing has bits to which nothing is written.
        expect(listOf(reading), text).toStrictEqual(['record', ...small.values()])
      } else expect(reading.outcome, text).toBe(at === 0 && /^[2-9]/.test(text) ? 'newer' : 'corrupt')
    }
  })

  test('anywhere in several characters does not read as another record', async () => {
    const link = await formatShared('record', record, { notes: true })
    const letters = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.nat(link.length), letters, fc.nat(4), async (at, letters, left) => {
        const reading = await parseShared(link.slice(0, at) + letters + link.slice(at + left))
        if (reading.outcome === 'read') expect(listOf(reading)).toStrictEqual(whole)
      }),
      { numRuns: 300 },
    )
  })

  test('by its end being cut off is not read, wherever', async () => {
    const link = await formatShared('record', record, { notes: true })
    for (let length = 0; length < link.length; length++)
      expect(await parseShared(link.slice(0, length)), String(length)).toEqual({ outcome: 'corrupt' })
  })

  test('by its beginning being cut off is not read, wherever', async () => {
    const link = await formatShared('record', record, { notes: true })
    for (let from = 1; from <= link.length; from++)
      expect((await parseShared(link.slice(from))).outcome, String(from)).not.toBe('read')
  })

  test('to hold something else than a record is not read', async () => {
    for (const text of [
      '',
      'x',
      '{}',
      '[]',
      'null',
      '["other"]',
      '[["record"]]',
      '"record"',
      '[1]',
      '{"0":"record"}',
    ])
      expect(await parseShared(pack(text)), text).toEqual({ outcome: 'corrupt' })
    expect(await parseShared(pack(Uint8Array.of(0x22, 0xff, 0x22)))).toEqual({ outcome: 'corrupt' })
  })
})

test('a link of a newer version is known as such', async () => {
  const link = await formatShared('record', record, { notes: false })
  for (const text of [link.replace(/^1/, '2'), '2.x', '10.A', '9999.-'])
    expect(await parseShared(text), text).toEqual({ outcome: 'newer' })
})

test('a text of more than a hundred thousand characters is not unpacked', async () => {
  expect(LONGEST_SHARED).toBe(100_000)
  expect(await parseShared(`1.${'A'.repeat(LONGEST_SHARED - 1)}`)).toEqual({ outcome: 'oversized' })
  expect(await parseShared(`1.${'A'.repeat(LONGEST_SHARED - 2)}`)).toEqual({ outcome: 'corrupt' })
  expect(await parseShared('x'.repeat(LONGEST_SHARED + 1))).toEqual({ outcome: 'oversized' })
})

test('a short link that unpacks to more than a million bytes is not read', async () => {
  const padded = (bytes: number) => pack(`["record"${' '.repeat(bytes - 10)}]`)
  expect(padded(1_000_001).length).toBeLessThan(10_000)
  expect(await parseShared(padded(1_000_001))).toEqual({ outcome: 'oversized' })
  expect(await parseShared(padded(10_000_000))).toEqual({ outcome: 'oversized' })
  expect(await parseShared(padded(1_000_000))).toMatchObject({ outcome: 'read', refused: [] })
})

test('a browser that cannot unpack says so', async () => {
  const link = await formatShared('record', record, { notes: false })
  vi.stubGlobal('DecompressionStream', undefined)
  expect(await parseShared(link)).toEqual({ outcome: 'unsupported' })
})

test('reading never rejects, whatever the text', async () => {
  const outcomes = ['read', 'corrupt', 'newer', 'oversized']
  const texts = fc.oneof(
    any.text,
    fc.base64String().map(text => `1.${text}`),
    fc.stringMatching(/^[01]\.[\w-]{0,80}$/),
    any.text.map(pack),
    fc.array(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))).map(rows => packRows(...rows)),
  )
  await fc.assert(
    fc.asyncProperty(texts, async text => {
      expect(outcomes).toContain((await parseShared(text)).outcome)
    }),
    { numRuns: 500 },
  )
})
