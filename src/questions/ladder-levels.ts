import type {
  Duty,
  LadderDocument,
  LadderOutline,
  LevelDetail,
  UnitRef,
  UnitRow,
} from '../documents/documents.ts'

/** All levels of a ladder, the lowest first: the direction of a climb. */
export function levelsUpward({ rungs }: LadderDocument): LevelDetail[] {
  return rungs.toReversed().flatMap(({ levels }) => levels)
}

/** The duties of a level in the order of its source. */
export function dutiesOf({ areas }: LevelDetail): Duty[] {
  return areas.flatMap(({ duties }) => duties)
}

/** The different units of a level by code, in the order of its duties. */
export function unitsOf(level: LevelDetail): Map<string, UnitRef> {
  const rows = dutiesOf(level).flatMap(({ units }) => units)
  return new Map(rows.map(row => [row.code, unitOf(row)]))
}

/** A unit apart from where it stands: what is noteworthy about it at one duty need not be so elsewhere. */
export function unitOf({ notes: _, ...unit }: UnitRow): UnitRef {
  return unit
}

/** The ladder in little. */
export function outlineOf({ id, title, rungs }: LadderDocument): LadderOutline {
  return {
    id,
    title,
    rungs: rungs.map(({ levels }) =>
      levels.map(({ id, name, counts }) => ({ id, name, units: counts.units })),
    ),
  }
}
