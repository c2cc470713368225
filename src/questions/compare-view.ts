/** What a comparison's address says: which levels or job titles, which units of them, in what arrangement. */
import type { LadderDocument } from '../documents/documents.ts'
import { formatCompareQuery } from '../paths.ts'
import { levelsUpward } from './ladder-levels.ts'
import { type Dropped, readIds, readOption } from './read-query.ts'
import { findJob, findLevel, idOf, nextTo, type Subject } from './subjects.ts'

export const MOST_COLUMNS = 4

const SHOWS = ['all', 'different', 'shared'] as const
const ARRANGEMENTS = ['theme', 'area'] as const

type Show = (typeof SHOWS)[number]
type Arrangement = (typeof ARRANGEMENTS)[number]

/** What stands side by side, and how. Columns are either all levels or all job titles. */
export type CompareView = { columns: Subject[]; show: Show; by: Arrangement }

export type ParsedComparison = {
  view: CompareView
  dropped: Dropped[]
  /** Whether a column was added because the address named only one. */
  added: boolean
}

/** What a level or title is compared with where nothing is said: the rung above, at the top the one below. */
function neighbourOf(ladder: LadderDocument, { level }: Subject): Subject | undefined {
  const neighbour = nextTo(ladder, level, 'up') ?? nextTo(ladder, level, 'down')
  return neighbour && { level: neighbour }
}

/**
 * Reads a comparison from a query, with or without its question mark. What is not of this ladder, comes twice,
 * is too much, or is a level beside job titles is dropped, and named. Without a level or title it is all
 * levels, the lowest first; one alone is joined by its neighbour. Never throws, whatever the query.
 */
export function parseComparison(search: string, ladder: LadderDocument): ParsedComparison {
  const query = new URLSearchParams(search)
  const dropped: Dropped[] = []
  const jobs = readIds(query, 'jobs')
  const levels = readIds(query, 'levels')
  const areJobs = jobs.some(id => findJob(ladder, id))
  if (areJobs) dropped.push(...levels.map((value): Dropped => ({ value, reason: 'other-kind' })))
  else dropped.push(...jobs.map((value): Dropped => ({ value, reason: 'unknown' })))

  const columns: Subject[] = []
  for (const value of areJobs ? jobs : levels) {
    const found = areJobs ? findJob(ladder, value) : findLevel(ladder, value)
    if (!found) dropped.push({ value, reason: 'unknown' })
    else if (columns.some(column => idOf(column) === idOf(found))) dropped.push({ value, reason: 'twice' })
    else if (columns.length === MOST_COLUMNS) dropped.push({ value, reason: 'too-many' })
    else columns.push(found)
  }

  const [only, ...more] = columns
  const neighbour = only && more.length === 0 ? neighbourOf(ladder, only) : undefined
  if (neighbour) {
    const job = neighbour.level.jobs[0]
    columns.push(only?.job && job ? { ...neighbour, job } : neighbour)
  }
  if (columns.length === 0) {
    columns.push(
      ...levelsUpward(ladder)
        .slice(0, MOST_COLUMNS)
        .map(level => ({ level })),
    )
  }
  const view = {
    columns,
    show: readOption(query, 'show', SHOWS, dropped),
    by: readOption(query, 'by', ARRANGEMENTS, dropped),
  }
  return { view, dropped, added: neighbour !== undefined }
}

/** The query of a comparison, with its question mark; `parseComparison` reads it back. */
export function formatComparison({ columns, show, by }: CompareView): string {
  const kind = columns.some(({ job }) => job) ? 'jobs' : 'levels'
  return [
    formatCompareQuery(kind, columns.map(idOf)),
    ...(show === SHOWS[0] ? [] : [`show=${show}`]),
    ...(by === ARRANGEMENTS[0] ? [] : [`by=${by}`]),
  ].join('&')
}

/** The view with one more column: in its place where the columns climb, else at the end. */
export function addColumn(view: CompareView, added: Subject, ladder: LadderDocument): CompareView {
  const levels = levelsUpward(ladder)
  const ranks = view.columns.map(({ level }) => levels.indexOf(level))
  const climbs = ranks.every((rank, index) => rank >= (ranks[index - 1] ?? -1))
  const rank = levels.indexOf(added.level)
  const place = climbs ? ranks.filter(other => other <= rank).length : view.columns.length
  return { ...view, columns: view.columns.toSpliced(place, 0, added) }
}

/** The view without one of its columns. */
export function removeColumn(view: CompareView, index: number): CompareView {
  return { ...view, columns: view.columns.toSpliced(index, 1) }
}

/** The view with a column and the next one in each other's place. */
export function swapColumns(view: CompareView, index: number): CompareView {
  const [first, second] = view.columns.slice(index, index + 2)
  if (!first || !second) return view
  return { ...view, columns: view.columns.toSpliced(index, 2, second, first) }
}
