/** Records as CSV, for spreadsheets. */
import Papa from 'papaparse'
import { formatCsv, unguard } from './csv.ts'
import { STATUSES, type Status } from './marks.ts'
import { MOST_ENTRIES, type ReadRecord, readHoldings } from './parse-record.ts'
import type { VisitorRecord } from './record.ts'

const COLUMNS = ['code', 'title', 'qfLevel', 'status', 'date', 'note'] as const

type Column = (typeof COLUMNS)[number]

/** What a language calls the columns and the statuses. */
export type CsvWords = { columns: Record<Column, string>; statuses: Record<Status, string> }

/** What stands beside a code for people to read; importing passes it over. */
export type UnitFacts = { title: string; qfLevel: number }

/** A record as CSV. */
export function formatRecordCsv(
  record: VisitorRecord,
  factsOf: (code: string) => UnitFacts | undefined,
  words: CsvWords,
): string {
  const rows = [...record.values()].map(({ code, status, date = '', note = '' }) => {
    const facts = factsOf(code)
    return [code, facts?.title ?? '', facts ? String(facts.qfLevel) : '', words.statuses[status], date, note]
  })
  return formatCsv(
    COLUMNS.map(column => words.columns[column]),
    rows,
  )
}

function isWord(text: string, id: string, words: readonly string[]): boolean {
  const plain = (word: string) => word.normalize('NFKC').trim().toLowerCase()
  return [id, ...words].some(word => plain(word) === plain(text))
}

/**
 * Spreadsheets write days with strokes and without zeros, and in the order of the country. Where that leaves two
 * days to choose from, the text stays as it is.
 */
function mendDate(text: string): string {
  const format = (year: string, month = '', day = '') =>
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const plain = text.trim()
  const [, first, second, third] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(plain) ?? []
  if (first !== undefined) return format(first, second, third)
  const [, one, two, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain) ?? []
  if (year === undefined) return plain
  if (one === two || Number(one) > 12) return format(year, two, one)
  return Number(two) > 12 ? format(year, one, two) : plain
}

/**
 * Reads a record from CSV, with commas, semicolons or tabs. Columns and statuses may be called as in any of the
 * languages given, or by their ids. Never throws.
 */
export function parseRecordCsv(
  text: string,
  languages: readonly CsvWords[],
): ReadRecord | { outcome: 'no-columns' | 'too-many' } {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', ';', '\t'],
  })
  const filled = [...data.entries()].filter(([, row]) => row.some(cell => cell.trim() !== ''))
  const [[, heads] = [0, []], ...rows] = filled
  const indexOf = (column: Column) =>
    heads.findIndex(head =>
      isWord(
        head,
        column,
        languages.map(({ columns }) => columns[column]),
      ),
    )
  const at = {
    code: indexOf('code'),
    status: indexOf('status'),
    date: indexOf('date'),
    note: indexOf('note'),
  }
  if (at.code < 0 || at.status < 0) return { outcome: 'no-columns' }
  if (rows.length > MOST_ENTRIES) return { outcome: 'too-many' }
  const statusOf = (text: string) =>
    STATUSES.find(status =>
      isWord(
        text,
        status,
        languages.map(({ statuses }) => statuses[status]),
      ),
    ) ?? text
  const read = readHoldings(
    rows.map(([, row]) => {
      const cell = (index: number) => unguard(row[index] ?? '')
      return {
        code: cell(at.code),
        status: statusOf(cell(at.status)),
        date: mendDate(cell(at.date)),
        note: cell(at.note),
      }
    }),
  )
  return {
    ...read,
    refused: read.refused.map(entry => ({ ...entry, at: 1 + (rows[entry.at - 1]?.[0] ?? 0) })),
  }
}
