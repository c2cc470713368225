/** What the address of the catalogue says: which units, in what order and arrangement. */
import { EVERYTHING, FACETS, type Filter, isOption, type Order, SORTS, type Sort } from '../catalogue.ts'
import type { CatalogueDocument, FacetName } from '../documents/documents.ts'
import { STATUSES, type Status } from '../record/marks.ts'
import { type Dropped, readIds, readOption } from './read-query.ts'

export const GROUPINGS = ['none', 'theme', 'qf', 'level'] as const

export type Grouping = (typeof GROUPINGS)[number]

/** How the visitor stands to a unit, as a filter. */
export const STATUS_OPTIONS = [...STATUSES.toReversed(), 'none'] as const

export type StatusOption = Status | 'none'

export type CatalogueView = {
  filter: Filter
  status: readonly StatusOption[]
  sort: Sort
  order: Order
  group: Grouping
}

export const WHOLE_CATALOGUE: CatalogueView = {
  filter: EVERYTHING,
  status: [],
  sort: 'code',
  order: 'up',
  group: 'none',
}

/** Reads a view from a query, with or without its question mark; what is of no facet is dropped and named. Never throws. */
export function parseCatalogue(
  search: string,
  document: CatalogueDocument,
): { view: CatalogueView; dropped: Dropped[] } {
  const query = new URLSearchParams(search)
  const dropped: Dropped[] = []
  const read = <Value extends string>(name: string, isKnown: (value: string) => value is Value): Value[] => {
    const known = new Set<Value>()
    for (const value of readIds(query, name)) {
      if (!isKnown(value)) dropped.push({ value, reason: 'option' })
      else if (known.has(value)) dropped.push({ value, reason: 'twice' })
      else known.add(value)
    }
    return [...known]
  }
  const facet = (name: FacetName) => read(name, (value): value is string => isOption(document, name, value))
  const view: CatalogueView = {
    filter: {
      ladder: facet('ladder'),
      level: facet('level'),
      qf: facet('qf'),
      theme: facet('theme'),
      area: facet('area'),
      way: facet('way'),
      use: facet('use'),
    },
    status: read('status', (value): value is StatusOption => STATUS_OPTIONS.some(status => status === value)),
    sort: readOption(query, 'sort', SORTS, dropped),
    order: readOption(query, 'order', ['up', 'down'], dropped),
    group: readOption(query, 'group', GROUPINGS, dropped),
  }
  const names = new Set<string>([...FACETS, 'status', 'sort', 'order', 'group'])
  for (const name of new Set(query.keys()))
    if (!names.has(name)) dropped.push({ value: name, reason: 'option' })
  return { view, dropped }
}

/** The query of a view, with its question mark; empty for the whole catalogue; `parseCatalogue` reads it back. */
export function formatCatalogue({ filter, status, sort, order, group }: CatalogueView): string {
  const lists = [...FACETS.map(name => [name, filter[name]] as const), ['status', status] as const]
  const parts = [
    ...lists.flatMap(([name, values]) =>
      values.length === 0 ? [] : [`${name}=${values.map(encodeURIComponent).join(',')}`],
    ),
    ...(sort === WHOLE_CATALOGUE.sort ? [] : [`sort=${sort}`]),
    ...(order === WHOLE_CATALOGUE.order ? [] : [`order=${order}`]),
    ...(group === WHOLE_CATALOGUE.group ? [] : [`group=${group}`]),
  ]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** A list with a value in it if it was not, and without it if it was. */
export function toggle<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter(other => other !== value) : [...values, value]
}
