import type {
  Duty,
  JobRef,
  LadderDocument,
  LadderOutline,
  LevelDetail,
  UnitRef,
} from '../documents/documents.ts'

/** A level that a question is about, under the name of a job title where one was asked for. */
export type Subject = { level: LevelDetail; job?: JobRef }

/** All levels of a ladder, the lowest first: the direction of a climb. */
export function levelsUpward({ rungs }: LadderDocument): LevelDetail[] {
  return rungs.flatMap(({ levels }) => levels).toReversed()
}

/** The level of an id. */
export function findLevel(ladder: LadderDocument, id: string): Subject | undefined {
  const level = levelsUpward(ladder).find(level => level.id === id)
  return level && { level }
}

/** The level that a job title stands on, with the title. */
export function findJob(ladder: LadderDocument, id: string): Subject | undefined {
  return levelsUpward(ladder).flatMap(level => {
    const job = level.jobs.find(job => job.id === id)
    return job ? [{ level, job }] : []
  })[0]
}

/** The duties of a level in the order of its source. */
export function dutiesOf({ areas }: LevelDetail): Duty[] {
  return areas.flatMap(({ duties }) => duties)
}

/** The different units of a level by code, in the order of its duties. */
export function unitsOf(level: LevelDetail): Map<string, UnitRef> {
  const rows = dutiesOf(level).flatMap(({ units }) => units)
  // What is noteworthy about a unit at one duty need not be so elsewhere.
  return new Map(rows.map(({ notes: _, ...unit }) => [unit.code, unit]))
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
