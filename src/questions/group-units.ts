/** Units of levels, under what they have in common. */
import type { Area, Duty, LevelDetail, ThemeRef, UnitRow, WayRef } from '../documents/documents.ts'
import { dutiesOf } from './ladder-levels.ts'

/** Units of a duty, as its level lists them. */
export type DutyGroup = { level: LevelDetail; area: Area; duty: Duty; units: UnitRow[] }

/** Units with some codes by the duties of levels; a unit that two duties list is under both. */
export function groupByDuty(levels: readonly LevelDetail[], codes: ReadonlySet<string>): DutyGroup[] {
  return levels.flatMap(level =>
    level.areas.flatMap(area =>
      area.duties
        .map(duty => ({ level, area, duty, units: duty.units.filter(({ code }) => codes.has(code)) }))
        .filter(({ units }) => units.length > 0),
    ),
  )
}

/** Units by theme, in the order of `themes`; those without one are last. Themes without units are left out. */
export function groupByTheme<Unit extends { theme?: ThemeRef }>(
  units: readonly Unit[],
  themes: readonly ThemeRef[],
): { theme?: ThemeRef; units: Unit[] }[] {
  return [...themes, undefined]
    .map(theme => ({
      ...(theme && { theme }),
      units: units.filter(unit => unit.theme?.id === theme?.id),
    }))
    .filter(({ units }) => units.length > 0)
}

/** Units of some codes as levels list them, each once, with what is noteworthy about it at any of their duties. */
export function rowsOf(levels: readonly LevelDetail[], codes: ReadonlySet<string>): UnitRow[] {
  const rows = new Map<string, UnitRow>()
  for (const { units } of groupByDuty(levels, codes)) {
    for (const unit of units) {
      const known = rows.get(unit.code)?.notes ?? []
      const more = unit.notes.filter(({ text }) => !known.some(note => note.text === text))
      rows.set(unit.code, { ...unit, notes: [...known, ...more] })
    }
  }
  return [...rows.values()]
}

/** The different ways that a level's duties name, each with the numbers of its duties. */
export function waysOf(level: LevelDetail): { way: WayRef; duties: number[] }[] {
  const ways = new Map<string, { way: WayRef; duties: number[] }>()
  for (const { number, ways: named } of dutiesOf(level)) {
    for (const way of named) {
      const key = JSON.stringify(way)
      const known = ways.get(key) ?? { way, duties: [] }
      known.duties.push(number)
      ways.set(key, known)
    }
  }
  return [...ways.values()]
}

/** The different ways that any duty of levels names beside a unit; none where no duty names one. */
export function waysTo(levels: readonly LevelDetail[], code: string): WayRef[] {
  const ways = groupByDuty(levels, new Set([code])).flatMap(({ duty }) => duty.ways)
  return [...new Map(ways.map(way => [JSON.stringify(way), way])).values()]
}

/** Units by the ways that their levels' duties name beside them, in the order in which these come. */
export function groupByWays<Unit extends { code: string }>(
  units: readonly Unit[],
  levels: readonly LevelDetail[],
): { ways: WayRef[]; units: Unit[] }[] {
  const groups = new Map<string, { ways: WayRef[]; units: Unit[] }>()
  for (const unit of units) {
    const ways = waysTo(levels, unit.code)
    const key = JSON.stringify(ways)
    const group = groups.get(key) ?? { ways, units: [] }
    group.units.push(unit)
    groups.set(key, group)
  }
  return [...groups.values()]
}
