/** Codes of units as people write and paste them. */
import type { CoverageDocument } from '../documents/documents.ts'
import { rankNearest } from '../nearest.ts'

/** How many codes are read, and how many unknown ones are given a guess. */
export const MOST_CODES = 2000
const MOST_GUESSED = 20

/** A code has at least this many characters; shorter ones are numbers in a list and the like. */
const SHORTEST_CODE = 5

/** Longer ones that hyphens join are several things. */
const LONGEST_CODE = 12

/** How many neighbouring pieces may be one code that was written with spaces, such as IT SW IS 404A. */
const MOST_PIECES = 6

type Catalogue = Pick<CoverageDocument, 'units' | 'clusters'>

export type CodeReading = {
  /** What was read, as it was written but for its form. */
  written: string[]
  /** Different units, by the codes of today, in the order in which they came. */
  codes: string[]
  /** Units that an earlier code was written for. */
  renamed: { written: string; code: string }[]
  /** What looks like a code but is none, each once; `nearest` is the code that it may have been meant for. */
  unknown: { written: string; nearest?: string }[]
  /** RPL clusters, which are no units: what they contain is not known. */
  clusters: string[]
  /** Units that came more than once. */
  repeated: { code: string; times: number }[]
  /** Words that are no codes. */
  words: string[]
  /** How many codes came after the last that was read. */
  cut: number
}

/** What people's programs put between the figures of a code, which nobody sees. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** A piece of a code or a word; `joined`: a hyphen leads on to the next. */
type Piece = { text: string; joined: boolean }

/**
 * The pieces that codes and words are made of, in capitals and half width, by stretches of text that nothing but
 * spaces and hyphens parts.
 */
function listPieces(text: string): Piece[][] {
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  return plain
    .toUpperCase()
    .split(/[^\p{L}\p{N} -]+/u)
    .map(stretch =>
      [...stretch.matchAll(/([A-Z0-9]+|[^A-Z0-9 -]+)(-?)/g)].map(([, text = '', hyphen]) => ({
        text,
        joined: hyphen === '-',
      })),
    )
}

function looksLikeCode(piece: string): boolean {
  return piece.length >= SHORTEST_CODE && /^[A-Z0-9]*[0-9][A-Z0-9]*$/.test(piece)
}

const SIZES = Array.from({ length: MOST_PIECES }, (_, size) => size + 1)

/** How many pieces from one on are joined by hyphens; a few more than a code has are enough to know. */
function sizeOfRun(pieces: readonly Piece[], from: number): number {
  let size = 1
  while (size <= MOST_PIECES && pieces[from + size - 1]?.joined && from + size < pieces.length) size += 1
  return size
}

/** Reads codes out of any text: lists, sentences, columns of a spreadsheet. Never throws, whatever the text. */
export function readCodes(text: string, { units, clusters }: Catalogue): CodeReading {
  const known = new Map(units.flatMap(({ code, aliases }) => [code, ...aliases].map(name => [name, code])))
  const clusterSet = new Set(clusters)
  const isKnown = (name: string) => known.has(name) || clusterSet.has(name)
  const all: string[] = []
  const words = new Set<string>()
  for (const pieces of listPieces(text)) {
    const join = (from: number, size: number) =>
      pieces
        .slice(from, from + size)
        .map(({ text }) => text)
        .join('')
    const sizeOfKnown = (from: number) => SIZES.find(size => isKnown(join(from, size)))
    // Hyphens join what is no known code to one that is unknown, but not several things or words to one.
    const sizeOfUnknown = (from: number) => {
      const size = sizeOfRun(pieces, from)
      const text = join(from, size)
      const isOne = size <= MOST_PIECES && text.length <= LONGEST_CODE && looksLikeCode(text)
      return isOne && SIZES.slice(0, size - 1).every(later => !sizeOfKnown(from + later)) ? size : undefined
    }
    for (let index = 0; index < pieces.length; ) {
      const startsRun = !pieces[index - 1]?.joined
      const size = sizeOfKnown(index) ?? (startsRun ? sizeOfUnknown(index) : undefined) ?? 1
      const piece = join(index, size)
      index += size
      if (isKnown(piece) || looksLikeCode(piece)) all.push(piece)
      else words.add(piece)
    }
  }
  const written = all.slice(0, MOST_CODES)
  const times = new Map<string, number>()
  for (const code of written.flatMap(name => known.get(name) ?? []))
    times.set(code, (times.get(code) ?? 0) + 1)
  return {
    written,
    codes: [...times.keys()],
    renamed: [...new Set(written)].flatMap(name => {
      const code = known.get(name)
      return code === undefined || code === name ? [] : [{ written: name, code }]
    }),
    unknown: [...new Set(written.filter(name => !isKnown(name)))].map((written, index) => {
      const nearest = index < MOST_GUESSED ? rankNearest(written, known.keys(), 1)[0] : undefined
      const code = nearest === undefined ? undefined : known.get(nearest)
      return { written, ...(code !== undefined && { nearest: code }) }
    }),
    clusters: [...new Set(written.filter(name => clusterSet.has(name)))],
    repeated: [...times].flatMap(([code, times]) => (times > 1 ? [{ code, times }] : [])),
    words: [...words],
    cut: all.length - written.length,
  }
}
