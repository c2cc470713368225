import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRecord } from '../../src/record/parse-record.ts'
import { HoldingSchema, normalizeCode, RecordFileSchema } from '../../src/record/record-schema.ts'
import * as any from './arbitraries.ts'

describe('a code', () => {
  test('is written in capitals and half width, without spaces, hyphens and what nobody sees', () => {
    for (const written of [
      '900001L2',
      '900001l2',
      ' 900001 L2 ',
      '900001-L2',
      '900001\u2011l2',
      '９００００１Ｌ２',
      '900001－L2',
      '900001\u3000L2\n',
      '\uFEFF9000\u200B01\u00ADL2',
    ])
      expect(normalizeCode(written), JSON.stringify(written)).toBe('900001L2')
  })

  test('of spaces and hyphens alone is empty', () => {
    for (const written of ['', ' ', '\u3000', '- -', '\u200B']) expect(normalizeCode(written)).toBe('')
  })

  test('of the catalogues stays as it is', () => {
    fc.assert(
      fc.property(any.code, code => {
        expect(normalizeCode(code)).toBe(code)
      }),
    )
  })

  test('that has been normalized stays as it is, whatever it was', () => {
    for (const written of ['ΐ', 'ῧ', 'e\u200B\u0301', 'e-\u0301']) {
      const once = normalizeCode(written)
      expect(normalizeCode(once), JSON.stringify(written)).toBe(once)
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const once = normalizeCode(text)
        expect(normalizeCode(once)).toBe(once)
      }),
    )
  })
})

describe('the form', () => {
  test('is that of every record that is written', () => {
    fc.assert(
      fc.property(any.record, fc.string(), (record, dataset) => {
        expect(RecordFileSchema.safeParse(JSON.parse(formatRecord(record, dataset))).success).toBe(true)
      }),
    )
  })

  test('has no codes that are empty, long or with spaces', () => {
    const fits = (code: string) => HoldingSchema.safeParse({ code, status: 'held' }).success
    expect([fits('9'), fits('9'.repeat(40)), fits('能力')]).toEqual([true, true, true])
    expect([fits(''), fits('9'.repeat(41)), fits('9 1'), fits('9\n'), fits('9\0')]).toEqual(
      Array(5).fill(false),
    )
  })

  test('has no days that there are not', () => {
    const fits = (date: string) => HoldingSchema.safeParse({ code: '900001L2', status: 'held', date }).success
    expect([fits('2024-02-29'), fits('2026-12-31')]).toEqual([true, true])
    for (const date of [
      '',
      '2025-02-29',
      '2026-13-01',
      '2026-1-5',
      '2026/01/05',
      '12026-01-05',
      ' 2026-01-05',
    ])
      expect(fits(date), date).toBe(false)
  })
})
