/** Marks in a shown text what of it a query asks for. */
import { type FoldTable, fold, foldWithPositions, isChinese, runsOf } from '../../fold.ts'
import { countEdits } from '../../nearest.ts'
import { LONGEST_QUERY } from '../../paths.ts'
import { indexOfRun, mostSlips } from './search.ts'
import { stem } from './stem.ts'

/** A stretch of a text; `hit`: the query asks for it. */
export type Stretch = { text: string; hit: boolean }

type Span = { start: number; end: number }

/** Where a folded text has the words that one of a query may have been meant for. */
function spansOfWord(text: string, word: string): Span[] {
  const at = indexOfRun(text, word)
  if (at >= 0) return [{ start: at, end: at + word.length }]
  const wanted = stem(word)
  return [...text.matchAll(/[^ ]+/g)].flatMap(({ index, 0: found }) => {
    const isMeant =
      stem(found) === wanted || countEdits(wanted, stem(found), mostSlips(wanted)) <= mostSlips(wanted)
    return isMeant ? [{ start: index, end: index + found.length }] : []
  })
}

/** Where a folded text has a stretch of Chinese: as a whole, else its pairs of characters, else the characters. */
function spansOfChinese(text: string, run: string): Span[] {
  const whole = text.indexOf(run)
  if (whole >= 0) return [{ start: whole, end: whole + run.length }]
  const find = (part: string) => {
    const at = text.indexOf(part)
    return at < 0 ? [] : [{ start: at, end: at + part.length }]
  }
  const pairs = Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)).flatMap(find)
  return pairs.length > 0 ? pairs : [...run].flatMap(find)
}

function findSpans(text: string, query: string): Span[] {
  const whole = indexOfRun(text, query)
  if (whole >= 0) return [{ start: whole, end: whole + query.length }]
  return runsOf(query).flatMap(run => (isChinese(run) ? spansOfChinese(text, run) : spansOfWord(text, run)))
}

/** A text in stretches, with what a query asks for marked, whichever script the query is in. */
export function highlight(text: string, query: string, table: FoldTable): Stretch[] {
  const { text: folded, at } = foldWithPositions(text, table)
  const wanted = fold(query.slice(0, LONGEST_QUERY), table)
  const hits = new Set<number>()
  for (const { start, end } of wanted === '' ? [] : findSpans(folded, wanted)) {
    const [from, to] = [at[start]?.start ?? 0, at[end - 1]?.end ?? 0]
    for (let unit = from; unit < to; unit += 1) hits.add(unit)
  }
  return cut(text, hits)
}

/** A code in stretches, with the part of it that a query names marked. */
export function highlightCode(code: string, query: string): Stretch[] {
  const wanted = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
  const at = wanted === '' ? -1 : code.toLowerCase().indexOf(wanted)
  return cut(code, new Set(at < 0 ? [] : Array.from(wanted, (_, offset) => at + offset)))
}

function cut(text: string, hits: ReadonlySet<number>): Stretch[] {
  const stretches: Stretch[] = []
  for (let unit = 0; unit < text.length; unit += 1) {
    const hit = hits.has(unit)
    const last = stretches.at(-1)
    if (last?.hit === hit) last.text += text[unit]
    else stretches.push({ text: text[unit] ?? '', hit })
  }
  return stretches
}
