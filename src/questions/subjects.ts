/** What a question is about: levels, or job titles on them. */
import type { JobRef, LadderDocument, LevelDetail } from '../documents/documents.ts'
import { levelsUpward } from './ladder-levels.ts'

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
