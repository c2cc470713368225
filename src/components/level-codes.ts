import type { LevelDetail, LevelSummary } from '../documents/documents.ts'

/** The codes of a level's units at one QF level, or at all, each once. */
export function codesOfLevel(level: LevelSummary | LevelDetail, qfLevel?: number): string[] {
  const codes =
    'areas' in level
      ? level.areas
          .flatMap(({ duties }) => duties.flatMap(({ units }) => units))
          .flatMap(unit => (qfLevel === undefined || unit.qfLevel === qfLevel ? [unit.code] : []))
      : level.strip.flatMap(column =>
          qfLevel === undefined || column.qfLevel === qfLevel ? (column.codes ?? []) : [],
        )
  return [...new Set(codes)]
}
