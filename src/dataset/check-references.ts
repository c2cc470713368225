import { checkFramework, checkUsedLevels } from './check-framework.ts'
import { checkLadder } from './check-ladder.ts'
import { checkLanguages } from './check-languages.ts'
import { checkUnits, checkUnusedThemes, checkUnusedUnits } from './check-units.ts'
import { contentsOf, type DataFiles, isComplete } from './data-files.ts'
import { problemOfFile } from './json-file.ts'
import type { Problem } from './problem.ts'
import type { CodeScheme, UnitEntry } from './schema.ts'

function checkPresence({ frameworks, themes, catalogues, ladders }: DataFiles): Problem[] {
  const problems: Problem[] = []
  if (frameworks.length === 0) {
    const fix = 'Create a file such as hkqf.json here, or put it back.'
    problems.push(
      problemOfFile('data/qualification-frameworks', 'There is no qualifications framework.', fix),
    )
  }
  if (!themes) {
    const fix = 'Create it with { "themes": [] }, or put it back.'
    problems.push(problemOfFile('data/themes.json', 'The file is missing.', fix))
  }
  if (catalogues.length === 0) {
    const fix = 'Create a file such as ict.json here, or put it back.'
    problems.push(problemOfFile('data/units', 'There is no catalogue of units.', fix))
  }
  if (ladders.length === 0) {
    const fix = 'Create a folder here with a ladder.json.'
    problems.push(problemOfFile('data/ladders', 'There is no ladder.', fix))
  }
  return problems
}

/** The QF levels of every framework, as the ladders that refer to it use them. */
function checkLevels(
  { frameworks, ladders }: DataFiles,
  units: ReadonlyMap<string, UnitEntry>,
  schemes: readonly CodeScheme[],
): Problem[] {
  return frameworks.flatMap(({ id, content }) => {
    const own = ladders.filter(({ ladder }) => ladder?.content?.value.framework === id)
    return content ? checkUsedLevels(content, own, units, schemes) : []
  })
}

/**
 * The second pass: checks what files say of one another. It works on what the first pass could read, and
 * leaves alone every reference to what it could not.
 */
export function checkReferences(files: DataFiles): Problem[] {
  const { frameworks, themes, catalogues, ladders } = files
  const ofFrameworks = contentsOf(frameworks).flatMap(checkFramework)
  const schemes =
    isComplete(frameworks) && ofFrameworks.length === 0
      ? contentsOf(frameworks).flatMap(({ value }) => value.codeSchemes)
      : undefined
  const entries = contentsOf(catalogues).flatMap(({ value }) => value.units)
  const units = isComplete(catalogues) ? new Map(entries.map(unit => [unit.code, unit])) : undefined
  const levels = ladders.flatMap(ladder => ladder.levels)
  const duties = contentsOf(levels).flatMap(({ value }) => value.areas.flatMap(area => area.duties))
  const usedCodes = new Set(duties.flatMap(duty => duty.units))
  return [
    ...checkPresence(files),
    ...ofFrameworks,
    ...(units && schemes ? checkLevels(files, units, schemes) : []),
    ...checkUnits(catalogues, themes, schemes),
    ...ladders.flatMap(ladder => checkLadder(ladder, { files, units, schemes })),
    ...checkLanguages(files),
    ...(isComplete(levels) ? checkUnusedUnits(catalogues, usedCodes) : []),
    ...(isComplete(catalogues) && themes?.content ? checkUnusedThemes(catalogues, themes.content) : []),
  ]
}
