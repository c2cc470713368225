import type {
  Duty,
  JobRef,
  LadderDocument,
  LadderOutline,
  LevelDetail,
  UnitRef,
  UnitRow,
} from '../documents/documents.ts'

/** A level that a question is about, under the name of a job title where one was asked for. */
export type Subject = { level: LevelDetail; job?: JobRef }

/** The name by which a level or title stands in an address. */
export function idOf({ level, job }: Subject): string {
  return job?.id ?? level.id
}

/** What a level or title is called. */
export function nameOf({ level, job }: Subject): string {
  return job?.title ?? level.name
}

/** All levels of a ladder, the lowest first: the direction of a climb. */
export function levelsUpward({ rungs }: LadderDocument): LevelDetail[] {
  return rungs.toReversed().flatMap(({ levels }) => levels)
}

/** The first level one rung up or down, where there is one. */
export function nextTo(
  { rungs }: LadderDocument,
  level: LevelDetail,
  by: 'up' | 'down',
): LevelDetail | undefined {
  const rung = rungs.findIndex(({ levels }) => levels.includes(level))
  return rungs[by === 'up' ? rung - 1 : rung + 1]?.levels[0]
}

/** The level or job title of an id. */
export function findSubject(ladder: LadderDocument, id: string): Subject | undefined {
  return findLevel(ladder, id) ?? findJob(ladder, id)
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
