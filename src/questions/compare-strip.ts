import type { StripColumn } from '../documents/documents.ts'
import type { Comparison } from './compare-levels.ts'
import type { Subject } from './ladder-levels.ts'

/** A column's units by QF level, with those that other columns of the comparison list too in place of its rung's neighbours. */
export function stripOf({ shared }: Comparison, column: number, { level }: Subject): StripColumn[] {
  const here = shared.filter(({ columns }) => columns.includes(column))
  return level.strip.map(({ qfLevel, units }) => ({
    qfLevel,
    units,
    sharedAbove: here.filter(({ unit }) => unit.qfLevel === qfLevel).length,
    sharedBelow: 0,
    sharedBoth: 0,
  }))
}
