/** What levels have in common and what they don't. A level lists a unit or it doesn't; nothing else is inferred. */
import type { LevelDetail, ThemeRef, UnitRef } from '../documents/documents.ts'
import { unitsOf } from './ladder-levels.ts'

/** A unit that more than one column lists. `columns` are places in the comparison, ascending. */
export type SharedUnit = { unit: UnitRef; columns: number[] }

/** Units of some columns: those that several list, and for each column those that it alone lists. */
type Division = { shared: SharedUnit[]; only: UnitRef[][] }

/** One theme's part of a comparison. Units without a theme stand in a group without one. */
export type ThemeGroup = Division & {
  theme?: ThemeRef
  /** How many units each column lists. */
  counts: number[]
}

/** From one level to another: what both list, what only the other lists, what it does not list again. */
export type Change = { carried: UnitRef[]; added: UnitRef[]; notListed: UnitRef[] }

export type Comparison = Division & {
  /** Different units of all columns. */
  units: number
  groups: ThemeGroup[]
  /** From each column to the next. */
  changes: Change[]
}

/** What changes from some units to others. */
export function compareUnits(from: ReadonlyMap<string, UnitRef>, to: ReadonlyMap<string, UnitRef>): Change {
  const target = [...to.values()]
  return {
    carried: target.filter(({ code }) => from.has(code)),
    added: target.filter(({ code }) => !from.has(code)),
    notListed: [...from.values()].filter(({ code }) => !to.has(code)),
  }
}

function divide(units: UnitRef[], columns: ReadonlyMap<string, UnitRef>[]): Division {
  const placed = units.map(unit => ({
    unit,
    columns: columns.flatMap((column, index) => (column.has(unit.code) ? [index] : [])),
  }))
  return {
    shared: placed.filter(entry => entry.columns.length > 1),
    only: columns.map((_, index) =>
      placed.flatMap(entry => (entry.columns.length === 1 && entry.columns[0] === index ? [entry.unit] : [])),
    ),
  }
}

/**
 * Compares levels as they stand side by side; a level may stand there twice, under two job titles. Groups are
 * all `themes` in their order, then the units without one, if there are any.
 */
export function compareLevels(levels: readonly LevelDetail[], themes: readonly ThemeRef[]): Comparison {
  const columns = levels.map(unitsOf)
  const units = [...new Map(columns.flatMap(column => [...column])).values()]
  const groupOf = (theme: ThemeRef | undefined): ThemeGroup => {
    const ofTheme = units.filter(unit => unit.theme?.id === theme?.id)
    return {
      ...(theme && { theme }),
      ...divide(ofTheme, columns),
      counts: columns.map(column => ofTheme.filter(({ code }) => column.has(code)).length),
    }
  }
  const withoutTheme = units.some(({ theme }) => !theme) ? [groupOf(undefined)] : []
  return {
    ...divide(units, columns),
    units: units.length,
    groups: [...themes.map(groupOf), ...withoutTheme],
    changes: columns.slice(1).map((to, index) => compareUnits(columns[index] ?? new Map(), to)),
  }
}
