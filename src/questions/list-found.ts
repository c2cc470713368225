/** What of the catalogue a view shows. */
import { countFacets, countPages, expandUnit, filterUnits, pageOf, sortUnits } from '../catalogue.ts'
import type { CatalogueDocument, CatalogueRow, Facet } from '../documents/documents.ts'
import type { Marks } from '../record/marks.ts'
import { type CatalogueView, type Grouping, STATUS_OPTIONS, type StatusOption } from './catalogue-view.ts'

export type Found = {
  /** The units of the page; `key`: of the group, in the terms of what they are grouped by. */
  groups: { key: string; units: CatalogueRow[] }[]
  facets: Facet[]
  /** How many units there would be of each status; absent where marks do not count. */
  statuses?: { value: StatusOption; count: number }[]
  /** The page, and how many there are. */
  number: number
  pages: number
  /** How many units were found, and how many there are. */
  total: number
  all: number
}

type CatalogueUnit = CatalogueDocument['units'][number]

/** What a unit is grouped under: by level, the first that lists it. */
function keyOf(document: CatalogueDocument, unit: CatalogueUnit, group: Grouping): string {
  switch (group) {
    case 'none':
      return ''
    case 'theme':
      return unit.theme ?? ''
    case 'qf':
      return String(unit.qfLevel)
    case 'level':
      return String(document.duties[unit.duties[0] ?? -1]?.level ?? '')
  }
}

/** The groups in the order of what they are grouped by, those without it last. */
function rankKey(document: CatalogueDocument, key: string, group: Grouping): number {
  if (key === '') return Number.POSITIVE_INFINITY
  return group === 'theme' ? document.themes.findIndex(({ id }) => id === key) : Number(key)
}

/** The page of a view, with what each facet would show. `lang` is that of the titles. */
export function listFound(
  document: CatalogueDocument,
  { filter, status, sort, order, group }: CatalogueView,
  marks: Marks,
  number: number,
  lang: string,
): Found {
  const statusOf = ({ code }: CatalogueUnit): StatusOption => marks.get(code) ?? 'none'
  const isWanted = (unit: CatalogueUnit) => status.length === 0 || status.includes(statusOf(unit))
  const ofAnyStatus = filterUnits(document, filter)
  const counts = new Map<StatusOption, number>()
  for (const unit of ofAnyStatus) counts.set(statusOf(unit), (counts.get(statusOf(unit)) ?? 0) + 1)
  const sorted = sortUnits(document, ofAnyStatus.filter(isWanted), sort, order, lang)
  const rank = (unit: CatalogueUnit) => rankKey(document, keyOf(document, unit, group), group)
  const grouped =
    group === 'none'
      ? sorted
      : sorted
          .map(unit => ({ unit, rank: rank(unit) }))
          .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
          .map(({ unit }) => unit)
  const pages = countPages(grouped.length)
  const shown = Math.min(number, pages)
  const groups: Found['groups'] = []
  for (const unit of pageOf(grouped, shown)) {
    const key = keyOf(document, unit, group)
    const last = groups.at(-1)
    if (last?.key === key) last.units.push(expandUnit(document, unit))
    else groups.push({ key, units: [expandUnit(document, unit)] })
  }
  return {
    groups,
    facets: countFacets(document, filter, isWanted),
    statuses: STATUS_OPTIONS.map(value => ({ value, count: counts.get(value) ?? 0 })),
    number: shown,
    pages,
    total: grouped.length,
    all: document.units.length,
  }
}

/** What a group is called, where the data names it. */
export function nameGroup(units: readonly CatalogueRow[], group: Grouping): string | undefined {
  const [first] = units
  if (group === 'theme') return first?.theme?.name
  if (group === 'level') return first?.uses[0]?.level.name
  return undefined
}
