import type { Framework, LadderEntry, LevelEntry, ThemeEntry, UnitEntry } from './schema.ts'

/** A level with its id and the id of its ladder. */
export type Level = LevelEntry & { id: string }

/** A ladder with its levels in rungs, the highest first; levels of one rung stand side by side. */
export type Ladder = Omit<LadderEntry, 'levels'> & { id: string; rungs: Level[][] }

/** The whole of data/, parsed and checked: every reference in it resolves. */
export type Dataset = {
  frameworks: Map<string, Framework>
  /** In the order in which the site shows them. */
  themes: ThemeEntry[]
  /** By code, in the order of the catalogues. */
  units: Map<string, UnitEntry>
  /** By id, in alphabetical order of ids. */
  ladders: Map<string, Ladder>
}
