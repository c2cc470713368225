import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRecord, MOST_ENTRIES } from '../../src/record/parse-record.ts'
import { LARGEST_FILE, readRecordFile } from '../../src/record/read-file.ts'
import { LONGEST_NOTE } from '../../src/record/record.ts'
import { formatRecordCsv } from '../../src/record/record-csv.ts'
import * as any from './arbitraries.ts'
import { recordOf } from './arbitraries.ts'
import { english, languages } from './csv-words.ts'

const record = recordOf(
  { code: '900001L2', status: 'held', date: '2026-01-05', note: '證書' },
  { code: '107883L9', status: 'aimed' },
)

const json = formatRecord(record, '2026-01-05')
const csv = formatRecordCsv(record, () => undefined, english)

const whole = { outcome: 'read', record, refused: [] }

const read = (...parts: BlobPart[]) => readRecordFile(new Blob(parts), languages)

const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...Array(text.length).keys()].flatMap(at => {
      const unit = text.charCodeAt(at)
      return [unit & 0xff, unit >> 8]
    }),
  ])

describe('a file', () => {
  test('of JSON is read, also after a byte order mark and space', async () => {
    expect(await read(json)).toEqual(whole)
    expect(await read(`\uFEFF\n  ${json}\n`)).toEqual(whole)
  })

  test('of a table is read', async () => {
    expect(await read(csv)).toEqual(whole)
    expect(await read(csv.slice(1))).toEqual(whole)
  })

  test('is read by what it holds, not by its name', async () => {
    const file = (text: string, name: string, type: string) =>
      readRecordFile(new File([text], name, { type }), languages)
    expect(await file(json, 'record.csv', 'text/csv')).toEqual(whole)
    expect(await file(csv, 'record.json', 'application/json')).toEqual(whole)
    expect(await file(csv, 'record', '')).toEqual(whole)
  })

  test('of what spreadsheets call Unicode text is read', async () => {
    const table =
      'Code\tStatus\tDate\tNote\r\n900001L2\tHeld\t2026/1/5\t證書\r\n107883L9\tAiming for it\t\t\r\n'
    expect(await read(utf16(table))).toEqual(whole)
    expect(await read(utf16(json))).toEqual(whole)
  })

  test('of another JSON is no record', async () => {
    expect(await read('{}')).toEqual({ outcome: 'not-a-record' })
    expect(await read('[1, 2]')).toEqual({ outcome: 'not-a-record' })
    expect(await read('{"format":"career-ladder-record","schema":99}')).toEqual({ outcome: 'newer' })
    expect(await read(json.slice(0, -1))).toEqual({ outcome: 'not-json' })
  })

  test('of another table has no columns for codes and statuses', async () => {
    expect(await read('name,age\nSomebody,40')).toEqual({ outcome: 'no-columns' })
    expect(await read('Just a text.')).toEqual({ outcome: 'no-columns' })
  })

  test('of more entries than anybody has is not read', async () => {
    const holdings = Array.from({ length: MOST_ENTRIES + 1 }, () => 0)
    const envelope = { format: 'career-ladder-record', schema: 2, holdings }
    expect(await read(JSON.stringify(envelope))).toEqual({ outcome: 'too-many' })
    expect(await read(`code,status\n${'x,\n'.repeat(MOST_ENTRIES + 1)}`)).toEqual({ outcome: 'too-many' })
  })

  test('that is empty, or has space alone, is empty', async () => {
    expect(await read()).toEqual({ outcome: 'empty' })
    for (const text of [' ', '\r\n\t \u3000\n', '\uFEFF', '\uFEFF\n'])
      expect(await read(text), JSON.stringify(text)).toEqual({ outcome: 'empty' })
    expect(await read(Uint8Array.of(0xff, 0xfe))).toEqual({ outcome: 'empty' })
  })

  test('that is a picture, an archive or otherwise no text is not text', async () => {
    const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]
    const zip = [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0x06, 0]
    const big5 = [0xbd, 0x73, 0xb8, 0xb9, 0x2c, 0xaa, 0xac, 0xba, 0x41]
    const halfUtf16 = [0xff, 0xfe, 0x41]
    for (const bytes of [png, zip, big5, halfUtf16, [0], [0x41, 0, 0x42, 0], [0xfe, 0xff, 0, 0x41]])
      expect(await read(Uint8Array.from(bytes)), String(bytes)).toEqual({ outcome: 'not-text' })
  })

  test('that is gone, or that may not be read, is not text', async () => {
    const gone = Object.assign(new Blob([json]), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
    })
    expect(await readRecordFile(gone, languages)).toEqual({ outcome: 'not-text' })
  })

  test('that is too large is not opened', async () => {
    const blob = new Blob([new Uint8Array(LARGEST_FILE + 1)])
    const opened = Object.assign(blob, { arrayBuffer: () => Promise.reject(new Error('was opened')) })
    expect(await readRecordFile(opened, languages)).toEqual({ outcome: 'too-large' })
  })

  test('that is just as large as files may be is read', async () => {
    expect(await read(json, ' '.repeat(LARGEST_FILE - new Blob([json]).size))).toEqual(whole)
  })
})

test('a file of any record is read as that record', async () => {
  /** Text files have no lone surrogates, and none with a zero is text. */
  const textOf = (note: string) =>
    note
      .replaceAll(/[\0\uFEFF]/g, '')
      .slice(0, LONGEST_NOTE - 1)
      .toWellFormed()
  const plain = any.record.map(record =>
    recordOf(
      ...[...record.values()].map(({ note = '', ...rest }) => ({ ...rest, note: `n${textOf(note)}`.trim() })),
    ),
  )
  await fc.assert(
    fc.asyncProperty(plain, async record => {
      const whole = { outcome: 'read', record, refused: [] }
      expect(await read(formatRecord(record, ''))).toEqual(whole)
      const table = formatRecordCsv(record, () => undefined, english)
      expect(await read(table)).toEqual(whole)
      expect(await read(utf16(table.slice(1)))).toEqual(whole)
    }),
  )
})

test('reading never rejects, whatever the bytes', async () => {
  const outcomes = ['read', 'not-json', 'not-a-record', 'newer', 'empty', 'not-text', 'no-columns']
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map(bytes => Uint8Array.of(0xff, 0xfe, ...bytes)),
    any.text.map(text => new TextEncoder().encode(text)),
    any.text.map(utf16),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async bytes => {
      expect(outcomes).toContain((await read(Uint8Array.from(bytes))).outcome)
    }),
    { numRuns: 300 },
  )
})
