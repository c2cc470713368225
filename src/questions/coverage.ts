/** What a set of units reaches: of each level what is there and what is missing. Levels are ranked, never titles. */
import type { CoverageDocument, CoverageLevel, ThemeRef, UnitRef } from '../documents/documents.ts'
import { groupByTheme } from './group-units.ts'

type Ladder = CoverageDocument['ladders'][number]
type Area = CoverageLevel['areas'][number]
type Duty = Area['duties'][number]

/** Different units that something asks for: those of the set and the others, both in the order of the source. */
export type Part = { held: UnitRef[]; missing: UnitRef[] }

export type LevelCoverage = Part & {
  ladder: Pick<Ladder, 'id' | 'title'>
  level: CoverageLevel
  duties: (Part & { duty: Duty; area: Area })[]
  areas: (Part & { area: Area })[]
  themes: (Part & { theme?: ThemeRef })[]
}

/** How much of something is there, from 0 to 1; of nothing, all of it. */
export function shareOf({ held, missing }: Part): number {
  const all = held.length + missing.length
  return all === 0 ? 1 : held.length / all
}

/** The same in whole per cent, rounded down, so that only all of it is 100. */
export function percentOf({ held, missing }: Part): number {
  const all = held.length + missing.length
  return all === 0 ? 100 : Math.floor((held.length * 100) / all)
}

/** The coverage of every level by units of some codes, the fullest first, else the lowest first. */
export function deriveCoverage(
  { ladders, units }: CoverageDocument,
  codes: Iterable<string>,
): LevelCoverage[] {
  const byCode = new Map(units.map(({ aliases: _, ...unit }) => [unit.code, unit]))
  const set = new Set(codes)
  const part = (listed: Iterable<string>): Part => {
    const all = [...new Set(listed)].flatMap(code => byCode.get(code) ?? [])
    return {
      held: all.filter(({ code }) => set.has(code)),
      missing: all.filter(({ code }) => !set.has(code)),
    }
  }
  const coverageOf = (ladder: Ladder, level: CoverageLevel): LevelCoverage => {
    const duties = level.areas.flatMap(area => area.duties.map(duty => ({ duty, area })))
    const all = part(duties.flatMap(({ duty }) => duty.units))
    return {
      ...all,
      ladder: { id: ladder.id, title: ladder.title },
      level,
      duties: duties.map(({ duty, area }) => ({ ...part(duty.units), duty, area })),
      areas: level.areas.map(area => ({ ...part(area.duties.flatMap(({ units }) => units)), area })),
      themes: groupByTheme([...all.held, ...all.missing], ladder.themes).map(({ theme, units }) => ({
        ...(theme && { theme }),
        ...part(units.map(({ code }) => code)),
      })),
    }
  }
  return ladders
    .flatMap(ladder =>
      ladder.rungs.toReversed().flatMap(rung => rung.map(level => coverageOf(ladder, level))),
    )
    .toSorted((a, b) => shareOf(b) - shareOf(a) || b.held.length - a.held.length)
}

export type DutyInReach = LevelCoverage['duties'][number] & Pick<LevelCoverage, 'ladder' | 'level'>

/** Duties that the set has some units of but not all, the fewest missing first, else the fullest first. */
export function listInReach(coverage: readonly LevelCoverage[]): DutyInReach[] {
  return coverage
    .flatMap(({ ladder, level, duties }) => duties.map(entry => ({ ...entry, ladder, level })))
    .filter(({ held, missing }) => held.length > 0 && missing.length > 0)
    .toSorted((a, b) => a.missing.length - b.missing.length || shareOf(b) - shareOf(a))
}

/** Units of some codes that no ladder lists. */
export function listUnlisted({ ladders, units }: CoverageDocument, codes: readonly string[]): UnitRef[] {
  const set = new Set(codes)
  const listed = new Set(
    ladders.flatMap(({ rungs }) =>
      rungs.flat().flatMap(({ areas }) => areas.flatMap(({ duties }) => duties.flatMap(duty => duty.units))),
    ),
  )
  return units.filter(({ code }) => set.has(code) && !listed.has(code)).map(({ aliases: _, ...unit }) => unit)
}
