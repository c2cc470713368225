import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { formatRecord, MOST_ENTRIES, parseRecord } from '../../src/record/parse-record.ts'
import { type Holding, LONGEST_NOTE, type VisitorRecord } from '../../src/record/record.ts'
import { formatRecordCsv, parseRecordCsv, type UnitFacts } from '../../src/record/record-csv.ts'
import * as any from './arbitraries.ts'
import { recordOf } from './arbitraries.ts'
import { chinese, english, languages } from './csv-words.ts'

const noFacts = () => undefined

const read = (text: string) => {
  const parsed = parseRecordCsv(text, languages)
  if (parsed.outcome !== 'read') return parsed.outcome
  return { holdings: [...parsed.record.values()], refused: parsed.refused }
}

const only = (...holdings: Holding[]) => ({ holdings, refused: [] })

const plain: Holding = { code: '900001L2', status: 'held' }

/** The cells of a written table as a spreadsheet shows them. */
const cellsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data

const facts = fc.option(
  fc.record({ title: fc.oneof(any.note, fc.constantFrom('=SUM(A1)', 'a, b', '', '"')), qfLevel: fc.nat(7) }),
  { nil: undefined },
)

describe('a table', () => {
  test('is written for people, with what the site knows of each unit', () => {
    const known = (code: string): UnitFacts | undefined =>
      code === '900001L2' ? { title: 'Grow, "prune" and pick', qfLevel: 2 } : undefined
    const record = recordOf(
      { ...plain, date: '2026-01-05', note: '一\n二' },
      { code: '107883L9', status: 'aimed' },
    )
    expect(formatRecordCsv(record, known, english)).toBe(
      '\uFEFFCode,Title,QF level,Status,Date,Note\r\n' +
        '900001L2,"Grow, ""prune"" and pick",2,Held,2026-01-05,"一\n二"\r\n' +
        '107883L9,,,Aiming for it,,',
    )
    expect(formatRecordCsv(record, known, chinese)).toContain('\uFEFF編號,名稱,級別,狀態,日期,備註\r\n')
  })

  test('of no units has its heads, and is read as a record of none', () => {
    const csv = formatRecordCsv(recordOf(), noFacts, english)
    expect(csv).toBe('\uFEFFCode,Title,QF level,Status,Date,Note')
    expect(read(csv)).toEqual(only())
  })

  test('starts with a byte order mark and has a CR LF between any two rows', () => {
    const flat = any.record.map(record =>
      recordOf(...[...record.values()].map(({ code, status }) => ({ code, status }))),
    )
    fc.assert(
      fc.property(flat, record => {
        const csv = formatRecordCsv(record, noFacts, english)
        expect(csv.startsWith('\uFEFFCode,')).toBe(true)
        expect(csv.split('\r\n')).toHaveLength(record.size + 1)
        expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
  })

  test('has no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(any.record, facts, (record, facts) => {
        for (const cell of cellsOf(formatRecordCsv(record, () => facts, english)).flat())
          expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    )
  })

  test('is read as the record that was written, in any language and whatever stands beside the codes', () => {
    fc.assert(
      fc.property(any.record, facts, fc.constantFrom(...languages), (record, facts, words) => {
        expect(read(formatRecordCsv(record, () => facts, words))).toStrictEqual(only(...record.values()))
      }),
      { numRuns: 300 },
    )
  })

  test('is read without its byte order mark as well', () => {
    fc.assert(
      fc.property(any.record, record => {
        fc.pre(![...record.values()].some(({ note }) => note?.includes('\uFEFF')))
        expect(read(formatRecordCsv(record, noFacts, english).slice(1))).toStrictEqual(
          only(...record.values()),
        )
      }),
    )
  })

  test('keeps a byte order mark that is inside a note', () => {
    const holding: Holding = { ...plain, note: 'a\uFEFFb' }
    expect(read(formatRecordCsv(recordOf(holding), noFacts, english).slice(1))).toStrictEqual(only(holding))
  })

  test('has an apostrophe before what looks like a formula, in full width too', () => {
    for (const note of ['=1', '+1', '-1', '@a', "'=1", '＝1', '＋1', '－1', '＠a', "'＝1"]) {
      const [, row] = cellsOf(formatRecordCsv(recordOf({ ...plain, note }), noFacts, english))
      expect(row?.at(-1)).toBe(`'${note}`)
    }
  })

  test('keeps notes that look like formulas, and notes with tabs, quotes and line ends', () => {
    const notes = ['=1+1', '=x', "'=x", "''=x", "'x", "'", '@a', '-5', '+5', '"', '""', 'a\tb', 'a,b;c']
    const wide = ['＝1+1', "'＝x", '＋5', '－5', '＠a']
    for (const note of [...notes, ...wide, 'a\r\nb', 'a\nb', 'a\rb', 'a\r\n\r\nb', '能'.repeat(LONGEST_NOTE)])
      expect(read(formatRecordCsv(recordOf({ ...plain, note }), noFacts, english)), note).toStrictEqual(
        only({ ...plain, note }),
      )
  })
})

describe('columns', () => {
  test('are found by the words of any language, and by their ids', () => {
    for (const head of [
      'Code,Status,Date,Note',
      '編號,狀態,日期,備註',
      'code,status,date,note',
      '編號,Status,date,備註',
    ])
      expect(read(`${head}\n900001L2,held,2026-01-05,x`), head).toEqual(
        only({ ...plain, date: '2026-01-05', note: 'x' }),
      )
  })

  test('are found in any case, in full width and with space around', () => {
    for (const head of [
      'CODE,STATUS',
      ' Code , Status ',
      'ｃｏｄｅ,ＳＴＡＴＵＳ',
      '"code",stAtUs',
      "'code,status",
    ].slice(0, 4))
      expect(read(`${head}\n900001L2,held`), head).toEqual(only(plain))
  })

  test('are found in any order, among others', () => {
    expect(read('No.,Note,Status,Employer,Code\n1,x,held,ACME,900001L2')).toEqual(
      only({ ...plain, note: 'x' }),
    )
  })

  test('for date and note need not be there', () => {
    expect(read('status,code\nheld,900001L2')).toEqual(only(plain))
  })

  test('that are missing at the end of a row are empty', () => {
    expect(read('code,status,date,note\n900001L2,held')).toEqual(only(plain))
  })

  test('for code and status must be there', () => {
    for (const text of [
      '',
      '\uFEFF',
      'code',
      'status',
      'code,date,note',
      'status,date\nheld,2026-01-05',
      '900001L2,held',
      'code status',
      'hello',
      '__proto__,constructor',
    ])
      expect(read(text), text).toBe('no-columns')
  })

  test('are none where no language is given but their ids', () => {
    expect(parseRecordCsv('Code,Status\n900001L2,Held', []).outcome).toBe('read')
    expect(parseRecordCsv('編號,狀態\n900001L2,已具備', [])).toEqual({ outcome: 'no-columns' })
  })

  test('may be parted by semicolons or tabs', () => {
    for (const part of [';', '\t'])
      expect(
        read(`code${part}status${part}note\r\n900001L2${part}held${part}a, b, c, d, e\r\n`),
        part,
      ).toEqual(only({ ...plain, note: 'a, b, c, d, e' }))
  })
})

describe('a cell', () => {
  test('with a status is read in the words of any language and by ids, in any case', () => {
    for (const [status, words] of [
      ['aimed', ['aimed', 'AIMED', 'Aiming for it', ' aiming FOR it ', '目標', 'ａｉｍｅｄ']],
      ['working', ['working', 'Working on it', '進行中']],
      ['held', ['held', 'Held', 'HELD', '已具備', ' 已具備 ']],
    ] as const)
      for (const word of words)
        expect(read(`code,status\n900001L2,${word}`), word).toEqual(only({ ...plain, status }))
  })

  test('with a day as spreadsheets write it is read', () => {
    for (const day of ['2026-01-05', '2026/1/5', '2026/01/05', '2026-1-5', '2026.1.5', ' 2026/1/5 '])
      expect(read(`code,status,date\n900001L2,held,${day}`), day).toEqual(
        only({ ...plain, date: '2026-01-05' }),
      )
    expect(read('code,status,date\n900001L2,held,2026/12/31')).toEqual(only({ ...plain, date: '2026-12-31' }))
  })

  test('with a day in the order of a country is read where there is but one that it can be', () => {
    for (const [day, date] of [
      ['25/11/2026', '2026-11-25'],
      ['11/25/2026', '2026-11-25'],
      ['25.1.2026', '2026-01-25'],
      ['1-25-2026', '2026-01-25'],
      ['13/12/2026', '2026-12-13'],
      ['12/13/2026', '2026-12-13'],
      ['5/5/2026', '2026-05-05'],
      [' 12/12/2026 ', '2026-12-12'],
    ] as const)
      expect(read(`code,status,date\n900001L2,held,${day}`), day).toEqual(only({ ...plain, date }))
  })

  test('with a day that might be another, or is none, is left out and named, and its row is read', () => {
    const twofold = ['5/1/2026', '1/5/2026', '05.01.2026', '12/11/2026']
    const none = ['2026/2/30', '2/30/2026', '30/2/2026', '13/13/2026', '2026/1', 'soon', '46027', '26/1/5']
    for (const day of [...twofold, ...none])
      expect(read(`code,status,date,note\n900001L2,held,${day},x`), day).toEqual({
        holdings: [{ ...plain, note: 'x' }],
        refused: [{ at: 2, part: 'date', entry: expect.stringContaining('900001L2') }],
      })
  })

  test('with nothing but space is empty', () => {
    expect(read('code,status,date,note\n900001L2,held, , ')).toEqual(only(plain))
  })

  test('with a code is read as people write codes', () => {
    for (const code of ['900001l2', ' 900001 L2 ', '９００００１Ｌ２', '900001-L2'])
      expect(read(`code,status\n${code},held`), code).toEqual(only(plain))
  })
})

describe('a row of which something is refused', () => {
  test('is named by its number in the spreadsheet', () => {
    const rows = [
      'code,status,date',
      '900001L2,held,',
      '900002L3,owned,',
      '900003L3,held,soon',
      ',held,',
      '9,aimed,',
    ]
    const reading = read(rows.join('\r\n'))
    expect(reading).toMatchObject({
      holdings: [plain, { code: '900003L3', status: 'held' }, { code: '9', status: 'aimed' }],
      refused: [
        { at: 3, part: 'status' },
        { at: 4, part: 'date' },
        { at: 5, part: 'code' },
      ],
    })
  })

  test('is named by its number where notes above have several lines', () => {
    expect(read('code,status,note\r\n900001L2,held,"a\r\n\r\nb"\r\n900002L3,owned,')).toMatchObject({
      holdings: [{ ...plain, note: 'a\r\n\r\nb' }],
      refused: [{ at: 3, part: 'status' }],
    })
  })

  test('is named by its number where rows above are empty', () => {
    expect(read('code,status\n\n900001L2,held\n,\n \n900002L3,owned')).toMatchObject({
      holdings: [plain],
      refused: [{ at: 6, part: 'status' }],
    })
    expect(read('\n\ncode,status\n900002L3,owned')).toMatchObject({ refused: [{ at: 4, part: 'status' }] })
  })

  test('costs no other', () => {
    const wrong = fc.constantFrom('900001L2,owned,,', ',held,,', '900001L2,held,soon,', 'x')
    fc.assert(
      fc.property(any.holdings(4), fc.array(wrong, { minLength: 1, maxLength: 4 }), (right, wrong) => {
        const rows = formatRecordCsv(recordOf(...right), noFacts, english)
        const csv = `${rows.replace('Title,QF level,', '').replaceAll(',,,', ',')}\r\n${wrong.join('\r\n')}`
        const reading = read(csv)
        expect(reading).toMatchObject({
          refused: wrong.map((_, index) => ({ at: right.length + 2 + index })),
        })
      }),
    )
  })
})

test('rows of one unit become one', () => {
  expect(read('code,status,note\n900001L2,aimed,one\n900001l2,held,two')).toEqual(
    only({ ...plain, note: 'one\ntwo' }),
  )
})

test('rows that are empty are passed over', () => {
  expect(read('\ncode,status\n\n900001L2,held\n,\n , \n\n')).toEqual(only(plain))
})

describe('whatever a spreadsheet makes of it', () => {
  /** A record as another table: other order, other words, other columns, other separators. */
  const other = fc
    .record({
      record: any.record,
      columns: fc.shuffledSubarray(['code', 'status', 'date', 'note', 'x', 'y'], { minLength: 6 }),
      words: fc.constantFrom(...languages),
      capitals: fc.boolean(),
      strokes: fc.boolean(),
      delimiter: fc.constantFrom(',', ';', '\t'),
      newline: fc.constantFrom('\r\n', '\n'),
      extra: fc.oneof(any.note, fc.constantFrom('', '7')),
      quotes: fc.boolean(),
    })
    .map(({ record, columns, words, capitals, strokes, delimiter, newline, extra, quotes }) => {
      const shown = (text: string) => (capitals ? text.toUpperCase() : text)
      const guarded = (text: string) => (/^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)
      const day = (text: string) => (strokes ? text.replaceAll(/-0?/g, '/') : text)
      const rows = [...record.values()].map(({ code, status, date = '', note = '' }) => ({
        code: guarded(code),
        status: shown(words.statuses[status]),
        date: day(date),
        note: guarded(note),
        x: extra,
        y: extra,
      }))
      const heads = { ...words.columns, x: 'Employer', y: 'No.' }
      const table = [heads, ...rows].map((row, index) =>
        columns.map(column => {
          const cell = Object.entries(row).find(([key]) => key === column)?.[1] ?? ''
          return index === 0 ? shown(cell) : cell
        }),
      )
      return { record, csv: Papa.unparse(table, { delimiter, newline, quotes }) }
    })

  test('it is read as the record that it is', () => {
    const clean = (record: VisitorRecord) =>
      ![...record.values()].some(({ code, note = '' }) => `${code}${note}`.includes('\uFEFF'))
    fc.assert(
      fc.property(other, ({ record, csv }) => {
        fc.pre(clean(record))
        expect(read(csv)).toStrictEqual(only(...record.values()))
      }),
      { numRuns: 300 },
    )
  })
})

describe('whatever the text', () => {
  test('reading does not throw, and what is read can be written and read again', () => {
    const rows = fc
      .tuple(
        fc.constantFrom('code,status,date,note\n', '編號\t狀態\t備註\r\n', 'status;code\r', ''),
        any.text,
      )
      .map(([heads, text]) => heads + text)
    fc.assert(
      fc.property(rows, text => {
        const parsed = parseRecordCsv(text, languages)
        if (parsed.outcome !== 'read') return
        expect(parseRecord(formatRecord(parsed.record, ''))).toMatchObject({ outcome: 'read', refused: [] })
        for (const { at } of parsed.refused) expect(at).toBeGreaterThan(1)
      }),
      { numRuns: 500 },
    )
  })

  test('a quote that is never closed costs what comes after it', () => {
    expect(read('code,status,note\n900001L2,held,x\n900002L3,held,"y\n900003L3,held,z')).toMatchObject({
      holdings: [{ ...plain, note: 'x' }, { code: '900002L3' }],
    })
  })

  test('twenty thousand rows are read, and more are not', () => {
    const rows = Array.from({ length: MOST_ENTRIES }, (_, index) => `9${index}L2,held`)
    const full = `code,status\n${rows.join('\n\n')}\n`
    expect(read(full)).toMatchObject({ refused: [], holdings: { length: 20_000 } })
    expect(read(`${full}x`)).toBe('too-many')
  })
})
