/** What the columns of a comparison show. */
import type { StripColumn, UnitRef } from '../documents/documents.ts'
import type { Comparison, SharedUnit } from './compare-levels.ts'
import type { Subject } from './subjects.ts'

/** Units that the same columns list, next to each other in a table: one band across these columns. */
export type Band = { columns: number[]; units: UnitRef[] }

/** Shared units by the columns that list them, in the order in which these sets of columns first come. */
export function groupByColumns(shared: readonly SharedUnit[]): Band[] {
  const bands = new Map<string, Band>()
  for (const { unit, columns } of shared) {
    const key = columns.join()
    const band = bands.get(key) ?? { columns, units: [] }
    band.units.push(unit)
    bands.set(key, band)
  }
  return [...bands.values()]
}

/** A column's units by QF level, with those that other columns of the comparison list too in place of its rung's neighbours. */
export function stripOf({ shared }: Comparison, column: number, { level }: Subject): StripColumn[] {
  const here = shared.filter(({ columns }) => columns.includes(column))
  return level.strip.map(column => ({
    ...column,
    sharedAbove: here.filter(({ unit }) => unit.qfLevel === column.qfLevel).length,
    sharedBelow: 0,
    sharedBoth: 0,
  }))
}
