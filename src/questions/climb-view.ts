/** What a climb's address says: where it starts, where it leads, and in what arrangement. */
import type { LadderDocument, LevelDetail } from '../documents/documents.ts'
import { formatClimbQuery, START } from '../paths.ts'
import { levelsUpward } from './ladder-levels.ts'
import { type Dropped, readIds, readOption } from './read-query.ts'
import { findSubject, idOf, nextTo, type Subject } from './subjects.ts'

const ARRANGEMENTS = ['duty', 'theme'] as const

/** No `from`: somebody who has nothing yet. */
export type ClimbView = { from?: Subject; to: Subject; by: (typeof ARRANGEMENTS)[number] }

export type ParsedClimb = {
  view: ClimbView
  dropped: Dropped[]
  /** Whether the address named only one end, and the other was put in. */
  added: boolean
}

type End = { subject?: Subject; isStart: boolean }

/** The first value of a parameter that names something; what else it says is dropped. */
function readEnd(
  query: URLSearchParams,
  name: string,
  ladder: LadderDocument,
  dropped: Dropped[],
): End | undefined {
  const canBeStart = name === 'from'
  let end: End | undefined
  let named = ''
  for (const value of readIds(query, name)) {
    const subject = findSubject(ladder, value)
    const isStart = canBeStart && value === START
    if (!subject && !isStart) dropped.push({ value, reason: 'unknown' })
    else if (end) dropped.push({ value, reason: value === named ? 'twice' : 'one-only' })
    else {
      end = { ...(subject && { subject }), isStart }
      named = value
    }
  }
  return end
}

/**
 * Reads a climb from a query, with or without its question mark. What is not of this ladder is dropped, and
 * named. Where nothing is said it leads from the lowest level to the highest, if there are two; where only one
 * end is said, from there one rung up (from the top, down), or to there from one rung below. Never throws,
 * whatever the query.
 */
export function parseClimb(search: string, ladder: LadderDocument): ParsedClimb {
  const query = new URLSearchParams(search)
  const dropped: Dropped[] = []
  const from = readEnd(query, 'from', ladder, dropped)
  const to = readEnd(query, 'to', ladder, dropped)?.subject
  const by = readOption(query, 'by', ARRANGEMENTS, dropped)
  const levels = levelsUpward(ladder)
  const [lowest, highest] = [levels[0], ladder.rungs[0]?.levels[0]]
  if (!lowest || !highest) throw new Error(`the ladder ${ladder.id} has no levels`)
  const between = (start: Subject | undefined, goal: Subject, added: boolean): ParsedClimb => ({
    view: { ...(start && { from: start }), to: goal, by },
    dropped,
    added,
  })
  if (from && to) return between(from.subject, to, false)
  const asSubject = (level: LevelDetail | undefined) => level && { level }
  if (to) return between(asSubject(nextTo(ladder, to.level, 'down')), to, true)
  if (from?.subject) {
    const { subject } = from
    const goal = nextTo(ladder, subject.level, 'up') ?? nextTo(ladder, subject.level, 'down')
    return between(subject, asSubject(goal) ?? subject, true)
  }
  if (from) return between(undefined, { level: lowest }, true)
  return between(lowest === highest ? undefined : { level: lowest }, { level: highest }, false)
}

/** The query of a climb, with its question mark; `parseClimb` reads it back. */
export function formatClimb({ from, to, by }: ClimbView): string {
  const ends = formatClimbQuery(from && idOf(from), idOf(to))
  return by === ARRANGEMENTS[0] ? ends : `${ends}&by=${by}`
}
