/** Finds what a query means among everything that a search index holds. Never throws, whatever the query. */
import type { SearchKind } from '../../documents/documents.ts'
import { close, fold, isChinese, runsOf } from '../../fold.ts'
import { countEdits } from '../../nearest.ts'
import { LONGEST_QUERY } from '../../paths.ts'
import { type Item, KINDS, type Name, type SearchIndex } from './search-index.ts'
import { stem } from './stem.ts'

/** How many results a kind shows before it is asked for more. */
export const MOST_OF_KIND = 5

export type Result = {
  item: Item
  /** What it is called in the language of the query, where it is shown in another. */
  foundBy?: string
}

export type SearchResults = {
  /** The kinds in the order of their best results; `total`: how many of the kind were found. */
  groups: { kind: SearchKind; results: Result[]; total: number }[]
  total: number
  /** Whether nothing has all of the query, and these are only the nearest. */
  guessed: boolean
}

/** Words that say little, and that many add. */
const IDLE_WORDS = new Set(
  'a an and are as at be by can do does for from how i in into is its my of on or our that the their this to what which who with'.split(
    ' ',
  ),
)

/** How well a result matches; the higher the better. What lies between two of them is room for nuances. */
const SCORES = {
  code: 100,
  whole: 95,
  codeStart: 90,
  start: 85,
  codePart: 80,
  phrase: 75,
  terms: 70,
  closed: 65,
  initials: 60,
} as const

/** Where a run first stands in a folded text, not in the middle of a word; -1: nowhere. */
export function indexOfRun(text: string, run: string): number {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    const before = text[at - 1]
    if (before === undefined || before === ' ' || isChinese(before) || isChinese(run)) return at
  }
  return -1
}

/** A query, folded in the ways in which it is compared. */
type Query = {
  text: string
  closed: string
  runs: string[]
  /** Whether it may be a part of a code. */
  isCode: boolean
}

function readQuery(query: string, { table }: SearchIndex): Query {
  const text = fold(query.slice(0, LONGEST_QUERY), table)
  const closed = close(text)
  const isCode = /^[a-z0-9]+$/.test(closed) && closed.length >= (/\d/.test(closed) ? 2 : 3)
  return { text, closed, runs: [...new Set(runsOf(text))], isCode }
}

function scoreCodes(codes: readonly string[], { closed, isCode }: Query): number {
  if (!isCode) return 0
  let best = 0
  for (const code of codes) {
    if (code === closed) return SCORES.code
    if (code.startsWith(closed)) best = SCORES.codeStart
    else if (code.includes(closed)) best = Math.max(best, SCORES.codePart)
  }
  return best
}

/** How well a name has all of the query as it is written. */
function scoreName({ text, closed, initials, item }: Name, query: Query): number {
  if (query.runs.length === 0) return 0
  if (text === query.text) return SCORES.whole
  const at = indexOfRun(text, query.text)
  if (at >= 0) return at === 0 ? SCORES.start : SCORES.phrase
  if (query.runs.length > 1) {
    const hasAll = query.runs.every(
      run => indexOfRun(text, run) >= 0 || (/\d/.test(run) && item.codes.some(code => code.includes(run))),
    )
    if (hasAll) return SCORES.terms
  }
  if (query.closed.length >= 4 && closed.includes(query.closed)) {
    const words = text.split(' ')
    const begins = words.some((_, at) => words.slice(at).join('').startsWith(query.closed))
    if (begins) return SCORES.closed
  }
  if (query.runs.length === 1 && query.closed.length >= 2 && query.closed.length <= 6) {
    if (initials === query.closed) return SCORES.initials + 1
    if (initials.includes(query.closed)) return SCORES.initials
  }
  return 0
}

/** Best first; of equals the shorter name, which has more of the query in it, then the kind, then the order. */
type Match = { name: Name | undefined; item: Item; order: number; score: number; length: number }

const KIND_ORDER = new Map(KINDS.map((kind, index) => [kind, index]))

function compareMatches(a: Match, b: Match): number {
  return (
    b.score - a.score ||
    a.length - b.length ||
    (KIND_ORDER.get(a.item.kind) ?? 0) - (KIND_ORDER.get(b.item.kind) ?? 0) ||
    a.order - b.order
  )
}

/** Keeps the best match of each item, in no order. */
function bestOfEach(matches: Match[]): Match[] {
  const best = new Map<number, Match>()
  for (const match of matches) {
    const known = best.get(match.order)
    if (!known || compareMatches(match, known) < 0) best.set(match.order, match)
  }
  return [...best.values()]
}

function findWhole({ items, names }: SearchIndex, query: Query): Match[] {
  const matches: Match[] = []
  if (query.isCode) {
    for (const [order, item] of items.entries()) {
      const score = scoreCodes(item.codes, query)
      if (score > 0) matches.push({ name: undefined, item, order, score, length: item.id.length })
    }
  }
  for (const name of names) {
    const score = scoreName(name, query)
    if (score > 0) {
      matches.push({ name, item: name.item, order: name.order, score, length: name.text.length })
    }
  }
  return bestOfEach(matches)
}

/** A piece of a query with the names that have it, and how much it tells. */
type Piece = { names: Iterable<number>; weight: number }

/** How many slips of the hand a word may have. */
export function mostSlips(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}

/** The words of the index that a word may have been meant for: those that it begins, else the nearest. */
function meantBy(word: string, { postings }: SearchIndex): string[] {
  if (postings.has(word)) return [word]
  const keys = [...postings.keys()].filter(key => !isChinese(key))
  const longer = word.length < 3 ? [] : keys.filter(key => key.startsWith(word))
  if (longer.length > 0) return longer
  let most = mostSlips(word)
  let nearest: string[] = []
  if (most === 0) return []
  for (const key of keys) {
    const slips = countEdits(word, key, most)
    if (slips > most) continue
    if (slips < most) nearest = []
    most = slips
    nearest.push(key)
  }
  return nearest
}

function readPieces(index: SearchIndex, query: Query): Piece[] {
  const { items, names, postings } = index
  const weigh = (count: number) => Math.log(1 + names.length / Math.max(1, count))
  const busy = query.runs.filter(run => !IDLE_WORDS.has(run))
  return (busy.length > 0 ? busy : query.runs).flatMap((run): Piece[] => {
    if (isChinese(run)) {
      return [...new Set(run)].map(character => {
        const having = postings.get(character) ?? []
        return { names: having, weight: weigh(having.length) }
      })
    }
    if (/\d/.test(run)) {
      const orders = new Set(
        items.flatMap(({ codes }, order) => (codes.some(code => code.includes(run)) ? [order] : [])),
      )
      const having = names.flatMap(({ order }, at) => (orders.has(order) ? [at] : []))
      if (having.length > 0) return [{ names: having, weight: 2 * weigh(having.length) }]
    }
    const meant = meantBy(stem(run), index)
    const having =
      meant.length > 0
        ? new Set(meant.flatMap(word => postings.get(word) ?? []))
        : new Set(names.flatMap(({ initials }, at) => (run.length < 6 && initials.includes(run) ? [at] : [])))
    // A word tells more than a character.
    return [{ names: having, weight: 2 * weigh(having.size) }]
  })
}

/** Less of a query than this is no match, and less than that only a guess. */
const LEAST_SHARE = 0.3
const SURE_SHARE = 0.7

/** How much of the query's pairs of neighbouring characters a name has, 0 to 1. */
function sharePairs(text: string, runs: string[]): number {
  const pairs = runs.flatMap(run =>
    isChinese(run) ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)) : [],
  )
  if (pairs.length === 0) return 0
  return pairs.filter(pair => text.includes(pair)).length / pairs.length
}

/** What has most of the query, in whatever order and with slips of the hand. */
function findNearby(index: SearchIndex, query: Query): { matches: Match[]; guessed: boolean } {
  const pieces = readPieces(index, query)
  const total = pieces.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return { matches: [], guessed: false }
  const sums = new Float64Array(index.names.length)
  for (const { names, weight } of pieces) for (const at of names) sums[at] = (sums[at] ?? 0) + weight
  const best = sums.reduce((most, sum) => Math.max(most, sum), 0) / total
  if (best < LEAST_SHARE) return { matches: [], guessed: false }
  const matches: Match[] = []
  for (const [at, sum] of sums.entries()) {
    const share = sum / total
    const name = index.names[at]
    if (!name || share < LEAST_SHARE || share < best * 0.8) continue
    const score = share + 0.2 * sharePairs(name.text, query.runs)
    matches.push({ name, item: name.item, order: name.order, score, length: name.text.length })
  }
  return { matches: bestOfEach(matches), guessed: best < SURE_SHARE }
}

/** Codes that a mistyped one may have been meant for. */
function findNearCodes({ items }: SearchIndex, { closed, isCode }: Query): Match[] {
  if (!isCode || !/\d/.test(closed) || closed.length < 5) return []
  const most = Math.floor(closed.length / 4)
  return items
    .flatMap((item, order): Match[] => {
      const slips = Math.min(...item.codes.map(code => countEdits(closed, code, most)))
      return slips <= most ? [{ name: undefined, item, order, score: -slips, length: 0 }] : []
    })
    .sort(compareMatches)
}

/** The name to show beside the title for a match that was found by a name in another language. */
function otherName(item: Item, name: Name | undefined): string | undefined {
  if (!name) return undefined
  const isInChinese = isChinese(item.title)
  return isChinese(name.text) === isInChinese
    ? undefined
    : item.also.find(other => isChinese(other) !== isInChinese)
}

/** Puts a match where it belongs in a list of the best, which is no longer than `most`. */
function keepBest(best: Match[], match: Match, most: number): void {
  const last = best[most - 1]
  if (last && compareMatches(match, last) >= 0) return
  const at = best.findIndex(other => compareMatches(match, other) < 0)
  best.splice(at < 0 ? best.length : at, 0, match)
  if (best.length > most) best.pop()
}

/** The best matches by kind. A query of one letter has thousands: they are never all put in order. */
function group(matches: Match[], most: number, guessed: boolean): SearchResults {
  const kinds = new Map<SearchKind, { best: Match[]; total: number }>()
  for (const match of matches) {
    const known = kinds.get(match.item.kind)
    if (known) {
      known.total += 1
      keepBest(known.best, match, most)
    } else kinds.set(match.item.kind, { best: [match], total: 1 })
  }
  const groups = [...kinds]
    .flatMap(([kind, { best, total }]) => best.slice(0, 1).map(first => ({ kind, best, total, first })))
    .sort((a, b) => compareMatches(a.first, b.first))
    .map(({ kind, best, total }) => ({
      kind,
      total,
      results: best.map(({ item, name }): Result => {
        const foundBy = otherName(item, name)
        return { item, ...(foundBy !== undefined && { foundBy }) }
      }),
    }))
  return { groups, total: matches.length, guessed }
}

/** What a query finds, at most `most` of each kind. */
export function search(index: SearchIndex, query: string, most = MOST_OF_KIND): SearchResults {
  const read = readQuery(query, index)
  if (read.runs.length === 0) return { groups: [], total: 0, guessed: false }
  const whole = findWhole(index, read)
  if (whole.length > 0) return group(whole, most, false)
  const codes = findNearCodes(index, read)
  if (codes.length > 0) return group(codes, most, true)
  const { matches, guessed } = findNearby(index, read)
  return group(matches, most, guessed)
}
