/** The catalogue of units: filtering, counting, sorting, in pages. Pure, for the build and for the browser. */
import type { CatalogueDocument, CatalogueRow, Facet, FacetName, WayRef } from './documents/documents.ts'
import { QF_LEVELS } from './qf-levels.ts'

/** So many units stand on a page. */
export const MOST_ROWS = 100

export const FACETS: readonly FacetName[] = ['ladder', 'level', 'qf', 'theme', 'area', 'way', 'use']

export const SORTS = ['code', 'title', 'qf', 'theme', 'uses', 'ways'] as const

export type Sort = (typeof SORTS)[number]

export type Order = 'up' | 'down'

type CatalogueUnit = CatalogueDocument['units'][number]

/** The values that are wanted of each facet; none: any. */
export type Filter = Record<FacetName, readonly string[]>

export const EVERYTHING: Filter = { ladder: [], level: [], qf: [], theme: [], area: [], way: [], use: [] }

/** In an address: a level, with its ladder, since levels of two ladders may have the same id. */
function levelValue(ladder: string, level: string): string {
  return `${ladder}.${level}`
}

function dutiesOf({ duties }: CatalogueDocument, unit: CatalogueUnit) {
  return unit.duties.flatMap(at => duties[at] ?? [])
}

function waysOf(document: CatalogueDocument, unit: CatalogueUnit): WayRef[] {
  const ways = dutiesOf(document, unit).flatMap(duty => duty.ways)
  return [...new Map(ways.map(way => [JSON.stringify(way), way])).values()]
}

/** The values of a unit by facet. */
function valuesOf(document: CatalogueDocument, unit: CatalogueUnit): Record<FacetName, string[]> {
  const levels = [...new Set(dutiesOf(document, unit).map(duty => duty.level))].flatMap(at => {
    const level = document.levels[at]
    const ladder = document.ladders[level?.ladder ?? -1]
    return level && ladder ? [{ ladder: ladder.id, level: levelValue(ladder.id, level.id) }] : []
  })
  const ways = new Set(waysOf(document, unit).map(({ type }) => type))
  return {
    ladder: [...new Set(levels.map(({ ladder }) => ladder))],
    level: levels.map(({ level }) => level),
    qf: [String(unit.qfLevel)],
    theme: unit.theme === undefined ? ['none'] : [unit.theme],
    area: unit.area === undefined ? ['none'] : [unit.area],
    way: ways.size === 0 ? ['none'] : [...ways],
    use: [levels.length === 0 ? 'unused' : levels.length === 1 ? 'single' : 'shared'],
  }
}

/** Every count asks for the values of every unit: they are worked out once. */
const values = new WeakMap<CatalogueUnit, Record<FacetName, string[]>>()

function knownValuesOf(document: CatalogueDocument, unit: CatalogueUnit): Record<FacetName, string[]> {
  const known = values.get(unit) ?? valuesOf(document, unit)
  values.set(unit, known)
  return known
}

/** The units that have one of the wanted values of every facet; `except`: a facet that is not looked at. */
export function filterUnits(
  document: CatalogueDocument,
  filter: Filter,
  except?: FacetName,
): CatalogueUnit[] {
  const wanted = FACETS.filter(name => name !== except && filter[name].length > 0)
  return document.units.filter(unit => {
    const has = knownValuesOf(document, unit)
    return wanted.every(name => filter[name].some(value => has[name].includes(value)))
  })
}

/** What the values of a facet are, in their order, and what the data calls them, if it does. */
function optionsOf(document: CatalogueDocument, name: FacetName): { value: string; label?: string }[] {
  const { ladders, levels, themes, areas } = document
  switch (name) {
    case 'ladder':
      return ladders.map(({ id, title }) => ({ value: id, label: title }))
    case 'level':
      return levels.map(({ ladder, id, name }) => ({
        value: levelValue(ladders[ladder]?.id ?? '', id),
        label: ladders.length > 1 ? `${ladders[ladder]?.title} ${name}` : name,
      }))
    case 'qf':
      return QF_LEVELS.map(level => ({ value: String(level) }))
    case 'theme':
      return [...themes.map(({ id, name }) => ({ value: id, label: name })), { value: 'none' }]
    case 'area':
      return [...areas.map(({ id, name }) => ({ value: id, label: name })), { value: 'none' }]
    case 'way':
      return ['training', 'rpl', 'none'].map(value => ({ value }))
    case 'use':
      return ['shared', 'single', 'unused'].map(value => ({ value }))
  }
}

/** Whether a facet has a value, even if no unit has it. */
export function isOption(document: CatalogueDocument, name: FacetName, value: string): boolean {
  return optionsOf(document, name).some(option => option.value === value)
}

/**
 * Every facet with how many units each of its values would show, beside what is wanted of the other facets. Values
 * that no unit of the catalogue has are left out. `isWanted`: what units must be besides.
 */
export function countFacets(
  document: CatalogueDocument,
  filter: Filter,
  isWanted: (unit: CatalogueUnit) => boolean = () => true,
): Facet[] {
  const there = new Set(
    document.units.flatMap(unit =>
      FACETS.flatMap(name => knownValuesOf(document, unit)[name].map(value => `${name} ${value}`)),
    ),
  )
  return FACETS.map(name => {
    const counts = new Map<string, number>()
    for (const unit of filterUnits(document, filter, name).filter(isWanted)) {
      for (const value of knownValuesOf(document, unit)[name]) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    const options = optionsOf(document, name).filter(({ value }) => there.has(`${name} ${value}`))
    return { name, options: options.map(option => ({ ...option, count: counts.get(option.value) ?? 0 })) }
  })
}

/** Units in another order; those that are the same by it are in that of their codes. `lang`: of their titles. */
export function sortUnits(
  document: CatalogueDocument,
  units: readonly CatalogueUnit[],
  sort: Sort,
  order: Order,
  lang: string,
): CatalogueUnit[] {
  const collator = new Intl.Collator(lang)
  const themes = new Map(document.themes.map(({ id }, at) => [id, at]))
  const rank = (unit: CatalogueUnit): number => {
    switch (sort) {
      case 'qf':
        return unit.qfLevel
      case 'theme':
        return themes.get(unit.theme ?? '') ?? document.themes.length
      case 'uses':
        return unit.duties[0] ?? document.duties.length
      case 'ways':
        return Math.min(8, ...waysOf(document, unit).map(way => way.qfLevel + (way.type === 'rpl' ? 0 : 0.5)))
      default:
        return 0
    }
  }
  const ranks = new Map(units.map(unit => [unit, rank(unit)]))
  const by = (a: CatalogueUnit, b: CatalogueUnit) =>
    sort === 'title' ? collator.compare(a.title, b.title) : (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)
  const byCode = (a: CatalogueUnit, b: CatalogueUnit) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  const sorted = [...units].sort((a, b) => by(a, b) || byCode(a, b))
  return order === 'up' ? sorted : sorted.reverse()
}

/** How many pages so many units fill; there is always one. */
export function countPages(units: number): number {
  return Math.max(1, Math.ceil(units / MOST_ROWS))
}

/** The units of a page, which counts from 1. */
export function pageOf<Unit>(units: readonly Unit[], number: number): Unit[] {
  return units.slice((number - 1) * MOST_ROWS, number * MOST_ROWS)
}

/** A unit with all that its row shows. */
export function expandUnit(document: CatalogueDocument, unit: CatalogueUnit): CatalogueRow {
  const { duties: _, theme: id, area: __, ...ref } = unit
  const theme = document.themes.find(theme => theme.id === id)
  return {
    ...ref,
    ...(theme && { theme }),
    uses: dutiesOf(document, unit).flatMap(({ level: at, id, number, title }) => {
      const level = document.levels[at]
      const ladder = document.ladders[level?.ladder ?? -1]
      if (!level || !ladder) return []
      return [{ ladder: ladder.id, level: { id: level.id, name: level.name }, duty: { id, number, title } }]
    }),
    ways: waysOf(document, unit),
  }
}
