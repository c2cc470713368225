/** What a climb asks, rung by rung, and how the source says that one can qualify for it. */
import type { LadderDocument, LevelDetail, UnitRef, WayRef } from '../documents/documents.ts'
import type { ClimbView } from './climb-view.ts'
import { type Change, compareUnits } from './compare-levels.ts'
import { type DutyGroup, groupByDuty, waysTo } from './group-units.ts'
import { unitsOf } from './ladder-levels.ts'

/**
 * A level on the way, and what it asks: `carried` is listed on a level passed before, `added` on none of them,
 * and `notListed` by the levels of the rung before but not here.
 */
export type ClimbStep = { from: LevelDetail[]; to: LevelDetail; change: Change }

export type Climb = {
  /** From the one end straight to the other. */
  direct: Change
  /** The levels on the way, the goal last; levels that stand side by side on a rung between are all there. */
  steps: ClimbStep[]
}

type Units = ReturnType<typeof unitsOf>

function unitsOfAll(levels: readonly LevelDetail[]): Units {
  return new Map(levels.flatMap(level => [...unitsOf(level)]))
}

/** The rungs after that of `from` up, or down, to that of `to`; without `from`, from the lowest. */
function rungsBetween(
  ladder: LadderDocument,
  from: LevelDetail | undefined,
  to: LevelDetail,
): LevelDetail[][] {
  const rungs = ladder.rungs.map(({ levels }) => levels).toReversed()
  const indexOf = (level: LevelDetail) => rungs.findIndex(rung => rung.includes(level))
  const [start, goal] = [from ? indexOf(from) : -1, indexOf(to)]
  const between = goal < start ? rungs.slice(goal + 1, start).toReversed() : rungs.slice(start + 1, goal)
  return [...between, [to]]
}

/** The climb of a view. */
export function deriveClimb({ from, to }: ClimbView, ladder: LadderDocument): Climb {
  let passed: Units = from ? unitsOf(from.level) : new Map()
  let below = from ? [from.level] : []
  const steps: ClimbStep[] = []
  for (const rung of rungsBetween(ladder, from?.level, to.level)) {
    for (const level of rung) {
      const { carried, added } = compareUnits(passed, unitsOf(level))
      const { notListed } = compareUnits(unitsOfAll(below), unitsOf(level))
      steps.push({ from: below, to: level, change: { carried, added, notListed } })
    }
    passed = new Map([...passed, ...unitsOfAll(rung)])
    below = rung
  }
  return { direct: compareUnits(from ? unitsOf(from.level) : new Map(), unitsOf(to.level)), steps }
}

export type Plan = {
  /** Each way that a duty with new units names, and those duties: training by QF level, then RPL. */
  ways: { way: WayRef; duties: DutyGroup[] }[]
  /** Duties with new units that no duty names a way for. */
  without: DutyGroup[]
}

function orderOf(way: WayRef): string {
  return way.type === 'training' ? `0 ${way.qfLevel}` : `1 ${way.qfLevel} ${way.cluster}`
}

/** How one can qualify for units of a level, as far as the source says. */
export function derivePlan(level: LevelDetail, units: readonly UnitRef[]): Plan {
  const groups = groupByDuty([level], new Set(units.map(({ code }) => code)))
  const ways = new Map<string, { way: WayRef; duties: DutyGroup[] }>()
  for (const group of groups) {
    for (const way of group.duty.ways) {
      const key = orderOf(way)
      const known = ways.get(key) ?? { way, duties: [] }
      known.duties.push(group)
      ways.set(key, known)
    }
  }
  return {
    ways: [...ways].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
    without: groups
      .map(group => ({
        ...group,
        units: group.units.filter(({ code }) => waysTo([level], code).length === 0),
      }))
      .filter(({ units }) => units.length > 0),
  }
}
