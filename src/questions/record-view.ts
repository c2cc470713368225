/** What the address of the record page says, and the rows that its table shows. */
import type { CoverageDocument, ThemeRef, UnitRef } from '../documents/documents.ts'
import { STATUSES } from '../record/marks.ts'
import type { Holding, VisitorRecord } from '../record/record.ts'
import { type Dropped, readOption } from './read-query.ts'

const ALL = 'all'

export const STATUS_FILTERS = [ALL, 'held', 'working', 'aimed'] as const

export const QF_FILTERS = [ALL, '1', '2', '3', '4', '5', '6', '7'] as const

export const SORTS = ['code', 'title', 'qf', 'status', 'date'] as const

export type RecordView = {
  status: (typeof STATUS_FILTERS)[number]
  qf: (typeof QF_FILTERS)[number]
  /** The id of a theme, or `all`. */
  theme: string
  sort: (typeof SORTS)[number]
  order: 'up' | 'down'
}

/** The view of an address that says nothing. */
export const WHOLE_VIEW: RecordView = {
  status: ALL,
  qf: ALL,
  theme: ALL,
  sort: 'code',
  order: 'up',
}

/** A holding with its unit, where the catalogues have that. */
export type HoldingRow = { holding: Holding; unit?: UnitRef }

/** The themes of all ladders, each once. */
export function themesOf({ ladders }: CoverageDocument): ThemeRef[] {
  return [...new Map(ladders.flatMap(({ themes }) => themes).map(theme => [theme.id, theme])).values()]
}

/** Reads a view from a query. Never throws, whatever the query. */
export function parseRecordView(
  search: string,
  document: CoverageDocument,
): { view: RecordView; dropped: Dropped[] } {
  const query = new URLSearchParams(search)
  const dropped: Dropped[] = []
  const view: RecordView = {
    status: readOption(query, 'status', STATUS_FILTERS, dropped),
    qf: readOption(query, 'qf', QF_FILTERS, dropped),
    theme: readOption(query, 'theme', [ALL, ...themesOf(document).map(({ id }) => id)], dropped),
    sort: readOption(query, 'sort', SORTS, dropped),
    order: readOption(query, 'order', ['up', 'down'], dropped),
  }
  return { view, dropped }
}

/** The query of a view, with its question mark; empty for the whole record in the usual order. */
export function formatRecordView(view: RecordView): string {
  const query = new URLSearchParams(
    Object.entries(view).filter(
      ([name, value]) => !Object.entries(WHOLE_VIEW).some(([key, usual]) => key === name && usual === value),
    ),
  )
  return query.size === 0 ? '' : `?${query}`
}

export function isFiltered({ status, qf, theme }: RecordView): boolean {
  return status !== ALL || qf !== ALL || theme !== ALL
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/**
 * The rows that a view shows, in its order; what is equal stands by code, and what has no title or date comes last.
 * `text` is what code, title or note must have: it searches notes, so it stands in no address.
 */
export function listRows(
  record: VisitorRecord,
  { units }: CoverageDocument,
  view: RecordView,
  text: string,
  lang: string,
): HoldingRow[] {
  const byCode = new Map(units.map(({ aliases: _, ...unit }) => [unit.code, unit]))
  const find = plain(text.trim())
  const collator = new Intl.Collator(lang, { numeric: true })
  const keyOf = ({ holding, unit }: HoldingRow): string | undefined => {
    switch (view.sort) {
      case 'code':
        return holding.code
      case 'title':
        return unit?.title
      case 'qf':
        return unit && String(unit.qfLevel)
      case 'status':
        return String(STATUSES.length - STATUSES.indexOf(holding.status))
      case 'date':
        return holding.date
    }
  }
  const sign = view.order === 'up' ? 1 : -1
  const compare = (a: HoldingRow, b: HoldingRow) => {
    const [left, right] = [keyOf(a), keyOf(b)]
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined)
    }
    return sign * collator.compare(left, right)
  }
  return [...record.values()]
    .map((holding): HoldingRow => {
      const unit = byCode.get(holding.code)
      return { holding, ...(unit && { unit }) }
    })
    .filter(
      ({ holding, unit }) =>
        (view.status === ALL || holding.status === view.status) &&
        (view.qf === ALL || String(unit?.qfLevel) === view.qf) &&
        (view.theme === ALL || unit?.theme?.id === view.theme) &&
        [holding.code, unit?.title, holding.note].some(part => plain(part ?? '').includes(find)),
    )
    .toSorted((a, b) => compare(a, b) || collator.compare(a.holding.code, b.holding.code))
}

/** What somebody shares by an address's fragment, packed; nothing where the fragment says something else. */
export function parseSharedFragment(fragment: string): string | undefined {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('share') ?? undefined
}
