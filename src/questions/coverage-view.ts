/** What the address of a coverage says: codes of units, and how a level's are grouped. */
import type { CoverageDocument } from '../documents/documents.ts'
import { formatCodesFragment } from '../paths.ts'
import { type CodeReading, readCodes } from './read-codes.ts'
import { type Dropped, readOption } from './read-query.ts'

const ARRANGEMENTS = ['duty', 'area', 'theme'] as const

export type CoverageView = {
  /** Codes as they were written, known or not, repeated or not. */
  written: string[]
  by: (typeof ARRANGEMENTS)[number]
}

export type ParsedCoverage = { view: CoverageView; reading: CodeReading; dropped: Dropped[] }

/** Reads a coverage from a fragment, with or without its hash. Never throws, whatever the fragment. */
export function parseCoverage(fragment: string, document: CoverageDocument): ParsedCoverage {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''))
  const dropped: Dropped[] = []
  const reading = readCodes(parameters.getAll('units').join(','), document)
  const view = { written: reading.written, by: readOption(parameters, 'by', ARRANGEMENTS, dropped) }
  return { view, reading, dropped }
}

/** The fragment of a coverage, with its hash; `parseCoverage` reads it back. */
export function formatCoverage({ written, by }: CoverageView): string {
  const codes = formatCodesFragment(written)
  return by === ARRANGEMENTS[0] ? codes : `${codes}&by=${by}`
}
