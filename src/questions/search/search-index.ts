/** What a search document holds, made ready to be searched. */
import type { SearchDocument, SearchEntry, SearchKind } from '../../documents/documents.ts'
import { close, type FoldTable, fold, isChinese, readFoldTable, runsOf } from '../../fold.ts'
import { stem } from './stem.ts'

/** What can be found. The order is that of things that match equally well. */
export const KINDS: readonly SearchKind[] = [
  'ladder',
  'level',
  'job',
  'unit',
  'duty',
  'area',
  'rpl',
  'theme',
  'qf',
]

/** Something that can be found. */
export type Item = {
  kind: SearchKind
  id: string
  title: string
  also: readonly string[]
  /** What it stands in. */
  within: readonly Item[]
  /** Codes by which it is known, folded and closed up. */
  codes: readonly string[]
  /** The QF level of a unit. */
  qfLevel?: number
  /** The number of a duty in its level. */
  number?: number
}

/** One of the names of an item, folded. */
export type Name = {
  item: Item
  /** The item's place among all. */
  order: number
  text: string
  /** The same without spaces, where it has some. */
  closed: string
  /** The first letters of its words. */
  initials: string
}

export type SearchIndex = {
  table: FoldTable
  items: Item[]
  names: Name[]
  /** The names that have a Chinese character, or a word of this stem: their positions, in order. */
  postings: ReadonlyMap<string, number[]>
}

/** So many names are made ready before others get their turn. */
const AT_ONCE = 500

function readItems(document: SearchDocument): Item[] {
  const make = (
    kind: SearchKind,
    entry: SearchEntry,
    parents: readonly Item[] = [],
    codes: string[] = [],
  ): Item => ({
    kind,
    id: entry.id,
    title: entry.title,
    also: entry.also ?? [],
    within: (entry.in ?? []).flatMap(at => parents[at] ?? []),
    codes: codes.map(code => close(fold(code, new Map()))),
  })
  const ladders = document.ladders.map(entry => make('ladder', entry))
  const levels = document.levels.map(entry => make('level', entry, ladders))
  const jobs = document.jobs.map(entry => make('job', entry, levels))
  const areas = document.areas.map(entry => make('area', entry, levels))
  const duties = document.duties.map(entry => ({ ...make('duty', entry, areas), number: entry.number }))
  const units = document.units.map(entry => ({
    ...make('unit', entry, duties, [entry.id, ...(entry.aliases ?? [])]),
    qfLevel: entry.qfLevel,
  }))
  const clusters = document.clusters.map(entry => make('rpl', entry, duties, [entry.id]))
  const themes = document.themes.map(entry => make('theme', entry))
  const qfLevels = document.qfLevels.map(entry => make('qf', entry, [], [`QF${entry.id}`]))
  return [...ladders, ...levels, ...jobs, ...units, ...duties, ...areas, ...clusters, ...themes, ...qfLevels]
}

/**
 * Makes a document ready. `rest` is waited for between portions of the work, so that a page stays alive meanwhile;
 * it lasts some milliseconds for each thousand names.
 */
export async function createSearchIndex(
  document: SearchDocument,
  rest: () => Promise<void> = async () => {},
): Promise<SearchIndex> {
  const table = readFoldTable(document.fold)
  const items = readItems(document)
  const names: Name[] = []
  const postings = new Map<string, number[]>()
  for (const [order, item] of items.entries()) {
    // The title of a cluster is its code.
    const titles = item.kind === 'rpl' ? [] : [item.title, ...item.also]
    for (const title of titles) {
      const text = fold(title, table)
      const at = names.length
      const runs = runsOf(text)
      const words = runs.filter(run => !isChinese(run))
      names.push({ item, order, text, closed: close(text), initials: words.map(([first]) => first).join('') })
      const keys = runs.flatMap(run => (isChinese(run) ? [...run] : [stem(run)]))
      for (const key of new Set(keys)) {
        const known = postings.get(key)
        if (known) known.push(at)
        else postings.set(key, [at])
      }
      if (at % AT_ONCE === AT_ONCE - 1) await rest()
    }
  }
  return { table, items, names, postings }
}
