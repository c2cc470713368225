/** Records from files that a visitor brings. */
import { type ParsedRecord, parseRecord } from './parse-record.ts'
import { type CsvWords, parseRecordCsv } from './record-csv.ts'

/** How many bytes a file may have. */
export const LARGEST_FILE = 5 * 1024 * 1024

export type FileReading = ParsedRecord | { outcome: 'too-large' | 'empty' | 'not-text' | 'no-columns' }

function decode(bytes: ArrayBuffer): string | undefined {
  const [first, second] = new Uint8Array(bytes)
  // What spreadsheets call Unicode text.
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** Reads a record from a JSON or CSV file, whichever it holds, whatever its name. Never rejects. */
export async function readRecordFile(file: Blob, languages: readonly CsvWords[]): Promise<FileReading> {
  if (file.size > LARGEST_FILE) return { outcome: 'too-large' }
  const text = await file.arrayBuffer().then(decode, () => undefined)
  if (text === undefined) return { outcome: 'not-text' }
  const start = text.trim()[0]
  if (start === undefined) return { outcome: 'empty' }
  return start === '{' || start === '[' ? parseRecord(text) : parseRecordCsv(text, languages)
}
