import { findNearest } from '../nearest.ts'
import { checkUnique, placeAll } from './check-unique.ts'
import { readCode } from './code-scheme.ts'
import { type Catalogue, type Content, contentsOf, type DataFile, type ThemeList } from './data-files.ts'
import { type JsonFile, type JsonPath, problemAt } from './json-file.ts'
import type { Problem } from './problem.ts'
import type { CodeScheme, UnitEntry } from './schema.ts'

type PlacedUnit = { unit: UnitEntry; json: JsonFile; path: JsonPath }

function listUnits(catalogues: readonly DataFile<Catalogue>[]): PlacedUnit[] {
  return contentsOf(catalogues).flatMap(({ json, value }) =>
    value.units.map((unit, index) => ({ unit, json, path: ['units', index] })),
  )
}

/** A code must stand once in all catalogues, whether as the code of a unit or as an earlier one. */
function checkCodes(units: readonly PlacedUnit[]): Problem[] {
  const codes = units.map(({ unit, json, path }) => ({ key: unit.code, json, path: [...path, 'code'] }))
  const aliases = units.flatMap(({ unit, json, path }) =>
    placeAll(json, unit.aliases ?? [], index => [...path, 'aliases', index]),
  )
  return checkUnique([...codes, ...aliases], 'Delete one of the two: a code is of one unit only.')
}

/** `schemes` are those of all frameworks: a catalogue belongs to none. */
function checkScheme({ unit, json, path }: PlacedUnit, schemes: readonly CodeScheme[]): Problem[] {
  const { code, qfLevel } = unit
  const read = readCode(code, 'unit', schemes)
  if (!read) {
    return [
      problemAt(
        json,
        [...path, 'code'],
        `"${code}" has no form that codes of units take.`,
        'Mend it, or add its form to codeSchemes of the qualifications framework.',
      ),
    ]
  }
  if (read.qfLevel === qfLevel) return []
  return [
    problemAt(
      json,
      [...path, 'qfLevel'],
      `The QF level is ${qfLevel}, but the code "${code}" says ${read.qfLevel}.`,
      'Mend whichever is wrong.',
    ),
  ]
}

function checkTheme({ unit, json, path }: PlacedUnit, themes: ThemeList['themes']): Problem[] {
  const { theme } = unit
  if (theme === undefined || themes.some(({ id }) => id === theme)) return []
  const nearest = findNearest(
    theme,
    themes.map(({ id }) => id),
  )
  return [
    problemAt(
      json,
      [...path, 'theme'],
      `"${theme}" is not in data/themes.json.`,
      nearest === undefined ? 'Add it there, or take another.' : `Did you mean "${nearest}"?`,
    ),
  ]
}

function checkThemes({ json, value }: Content<ThemeList>): Problem[] {
  const ids = value.themes.map(({ id }) => id)
  return checkUnique(
    placeAll(json, ids, index => ['themes', index, 'id']),
    'Give one of them another id.',
  )
}

/**
 * Checks the catalogues of units and the themes. `schemes` is absent when a framework could not be read:
 * the form of codes is then left unchecked.
 */
export function checkUnits(
  catalogues: readonly DataFile<Catalogue>[],
  themes: DataFile<ThemeList> | undefined,
  schemes: readonly CodeScheme[] | undefined,
): Problem[] {
  const units = listUnits(catalogues)
  const list = themes?.content
  return [
    ...checkCodes(units),
    ...(schemes ? units.flatMap(unit => checkScheme(unit, schemes)) : []),
    ...(list ? [...checkThemes(list), ...units.flatMap(unit => checkTheme(unit, list.value.themes))] : []),
  ]
}

function warn(problem: Problem): Problem {
  return { ...problem, severity: 'warning' }
}

/** Warns of units that no ladder uses; not while a code is unknown, which may be a misspelt one of these. */
export function checkUnusedUnits(
  catalogues: readonly DataFile<Catalogue>[],
  usedCodes: ReadonlySet<string>,
): Problem[] {
  const units = listUnits(catalogues)
  const known = new Set(units.map(({ unit }) => unit.code))
  if ([...usedCodes].some(code => !known.has(code))) return []
  return units
    .filter(({ unit }) => !usedCodes.has(unit.code))
    .map(({ unit, json, path }) =>
      warn(
        problemAt(json, path, `No ladder uses the unit "${unit.code}".`, 'List it in a duty, or delete it.'),
      ),
    )
}

/** Warns of themes that no unit is in; not while the theme of a unit is unknown. */
export function checkUnusedThemes(
  catalogues: readonly DataFile<Catalogue>[],
  { json, value }: Content<ThemeList>,
): Problem[] {
  const used = new Set(listUnits(catalogues).flatMap(({ unit }) => unit.theme ?? []))
  const ids = value.themes.map(({ id }) => id)
  if ([...used].some(id => !ids.includes(id))) return []
  return ids.flatMap((id, index) => {
    if (used.has(id)) return []
    const message = `No unit is in the theme "${id}".`
    return [warn(problemAt(json, ['themes', index], message, 'Give it a unit, or delete it.'))]
  })
}
