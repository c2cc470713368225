/** What the address of a coverage says: codes of units, and how a level's are grouped. */
import type { CoverageDocument } from '../documents/documents.ts'
import { formatCodesFragment } from '../paths.ts'
import { type Marks, STATUSES } from '../record/marks.ts'
import { type CodeReading, readCodes } from './read-codes.ts'
import { type Dropped, readOption } from './read-query.ts'

const ARRANGEMENTS = ['duty', 'area', 'theme'] as const

const COUNTED = ['held', 'working', 'aimed'] as const

export type CoverageView = {
  /** Codes as they were written, known or not, repeated or not. */
  written: string[]
  by: (typeof ARRANGEMENTS)[number]
  /** Where no codes are written: which marks of the record count; `working` counts what is held too, `aimed` all. */
  count: (typeof COUNTED)[number]
}

export type ParsedCoverage = { view: CoverageView; reading: CodeReading; dropped: Dropped[] }

/** Reads a coverage from a fragment, with or without its hash. Never throws, whatever the fragment. */
export function parseCoverage(fragment: string, document: CoverageDocument): ParsedCoverage {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''))
  const dropped: Dropped[] = []
  const reading = readCodes(parameters.getAll('units').join(','), document)
  const view = {
    written: reading.written,
    by: readOption(parameters, 'by', ARRANGEMENTS, dropped),
    count: readOption(parameters, 'count', COUNTED, dropped),
  }
  return { view, reading, dropped }
}

/** The fragment of a coverage, with its hash; empty for that of the record; `parseCoverage` reads it back. */
export function formatCoverage({ written, by, count }: CoverageView): string {
  const parts = [
    ...(written.length > 0 ? [formatCodesFragment(written).slice(1)] : []),
    ...(by === ARRANGEMENTS[0] ? [] : [`by=${by}`]),
    ...(written.length > 0 || count === COUNTED[0] ? [] : [`count=${count}`]),
  ]
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}

/** The units of a record that count. */
export function listCounted(marks: Marks, count: CoverageView['count']): string[] {
  const least = STATUSES.indexOf(count)
  return [...marks].flatMap(([code, status]) => (STATUSES.indexOf(status) >= least ? [code] : []))
}
