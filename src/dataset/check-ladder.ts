import { findNearest } from '../nearest.ts'
import { checkUnique, type Placed, placeAll } from './check-unique.ts'
import { readCode } from './code-scheme.ts'
import { type Content, contentsOf, type DataFiles, type LadderFiles } from './data-files.ts'
import { type JsonFile, type JsonPath, problemAt, problemOfFile } from './json-file.ts'
import type { Problem } from './problem.ts'
import { RESERVED_ANCHORS, RESERVED_SEGMENTS, START_ID } from './reserved-ids.ts'
import type { CodeScheme, Framework, LadderEntry, LevelEntry, UnitEntry, Way } from './schema.ts'

/** What a ladder may refer to; what could not be read is absent, and references to it are left unchecked. */
export type Referable = {
  files: DataFiles
  units: ReadonlyMap<string, UnitEntry> | undefined
  schemes: readonly CodeScheme[] | undefined
}

function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(word, candidates)
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`
}

/** The ids of the levels that a ladder lists, with their places. */
function listLevels({ json, value }: Content<LadderEntry>): Placed[] {
  return value.levels.flatMap((rung, index) =>
    typeof rung === 'string'
      ? [{ key: rung, json, path: ['levels', index] }]
      : placeAll(json, rung, place => ['levels', index, place]),
  )
}

/** Holds the list of levels against the files: each must have the other. */
function checkLevels(files: LadderFiles, content: Content<LadderEntry>): Problem[] {
  const folder = `data/ladders/${files.id}/levels`
  const listed = listLevels(content)
  const listedIds = new Set(listed.map(({ key }) => String(key)))
  const unlisted = files.levels.filter(({ id }) => !listedIds.has(id))
  const meant = new Set<string>()
  const withoutFile = listed.flatMap(({ key, json, path }) => {
    const id = String(key)
    if (files.levels.some(level => level.id === id)) return []
    const nearest = findNearest(
      id,
      unlisted.map(level => level.id),
    )
    if (nearest !== undefined) meant.add(nearest)
    return [
      problemAt(
        json,
        path,
        `There is no file ${folder}/${id}.json.`,
        nearest === undefined ? 'Create it, or delete the level here.' : `Did you mean "${nearest}"?`,
      ),
    ]
  })
  // A misspelt level is reported where it is listed; that its file is not listed follows from it.
  const notListed = unlisted
    .filter(({ id }) => !meant.has(id))
    .map(({ file, id }) =>
      problemOfFile(
        file,
        `The level "${id}" is not listed in data/ladders/${files.id}/ladder.json.`,
        'List it under "levels", or delete this file.',
      ),
    )
  return [...checkUnique(listed), ...withoutFile, ...notListed]
}

function checkEntry(files: LadderFiles, { json, value }: Content<LadderEntry>, all: DataFiles): Problem[] {
  const problems: Problem[] = []
  const frameworks = all.frameworks.map(({ id }) => id)
  // That there is no framework at all is reported once, not at every ladder.
  if (frameworks.length > 0 && !frameworks.includes(value.framework)) {
    const message = `There is no file data/qualification-frameworks/${value.framework}.json.`
    problems.push(
      problemAt(
        json,
        ['framework'],
        message,
        suggest(value.framework, frameworks, 'Create it, or take another.'),
      ),
    )
  }
  const folder = `data/ladders/${files.id}/`
  const { file } = value.source
  if (!all.paths.has(folder + file)) {
    const texts = [...all.paths]
      .filter(path => path.startsWith(folder) && path.endsWith('.txt'))
      .map(path => path.slice(folder.length))
    const message = `There is no file ${folder}${file}.`
    problems.push(
      problemAt(json, ['source', 'file'], message, suggest(file, texts, 'Put the text of the source there.')),
    )
  }
  return [...problems, ...checkUnique(placeAll(json, value.languages, index => ['languages', index]))]
}

/** Ids of levels, job titles, work areas and duties share one space: addresses and anchors are made of them. */
function checkIds({ levels }: LadderFiles): Problem[] {
  const ids = levels.flatMap(({ id, content }): Placed[] => {
    if (!content) return []
    const { json, value } = content
    return [
      { key: id, json, path: [] },
      ...placeAll(
        json,
        value.jobs.map(job => job.id),
        index => ['jobs', index, 'id'],
      ),
      ...value.areas.flatMap((area, index): Placed[] => [
        { key: area.id, json, path: ['areas', index, 'id'] },
        ...placeAll(
          json,
          area.duties.map(duty => duty.id),
          place => ['areas', index, 'duties', place, 'id'],
        ),
      ]),
    ]
  })
  const reserved = ids
    .filter(({ key }) => key === START_ID)
    .map(({ json, path }) =>
      problemAt(json, path, `The id "${START_ID}" is kept for the address of a climb.`, 'Take another id.'),
    )
  return [...checkUnique(ids, 'Give one of them another id.'), ...reserved]
}

/** `listed` are all codes of the duty: what it has already is not what was meant. */
function checkUnitCode(
  code: string,
  json: JsonFile,
  path: JsonPath,
  units: ReadonlyMap<string, UnitEntry>,
  listed: readonly string[],
): Problem[] {
  if (units.has(code)) return []
  const renamed = [...units.values()].find(({ aliases }) => aliases?.includes(code))
  if (renamed) {
    const fix = listed.includes(renamed.code)
      ? `Delete it: "${renamed.code}" is in this list already.`
      : `Write "${renamed.code}".`
    return [problemAt(json, path, `"${code}" is an earlier code of a unit.`, fix)]
  }
  const unlisted = [...units.keys()].filter(known => !listed.includes(known))
  return [
    problemAt(
      json,
      path,
      `"${code}" is not in any unit catalogue.`,
      suggest(code, unlisted, 'Mend it, or add the unit to a file in data/units.'),
    ),
  ]
}

/** A way in words; two ways of the same words are the same. */
function nameWay(way: Way): string {
  const name = `${way.type} at QF level ${way.qfLevel}`
  return way.type === 'rpl' ? `${name} in ${way.cluster}` : name
}

function checkWay(
  way: Way,
  json: JsonFile,
  path: JsonPath,
  framework: Content<Framework>,
  schemes: readonly CodeScheme[] | undefined,
): Problem[] {
  if (way.type !== 'rpl') return []
  const { cluster, qfLevel } = way
  const problems: Problem[] = []
  const { highestQfLevel } = framework.value.ways.rpl
  if (qfLevel > highestQfLevel) {
    problems.push(
      problemAt(
        json,
        [...path, 'qfLevel'],
        `Prior learning is recognised up to QF level ${highestQfLevel}, not at ${qfLevel}.`,
        `Mend the level, or highestQfLevel in ${framework.json.file}.`,
      ),
    )
  }
  if (!schemes) return problems
  const read = readCode(cluster, 'rpl-cluster', framework.value.codeSchemes)
  if (!read) {
    const message = `"${cluster}" has no form that codes of RPL clusters take.`
    const fix = `Mend it, or add its form to codeSchemes in ${framework.json.file}.`
    return [...problems, problemAt(json, [...path, 'cluster'], message, fix)]
  }
  if (read.qfLevel === qfLevel) return problems
  const message = `The QF level is ${qfLevel}, but the cluster's code "${cluster}" says ${read.qfLevel}.`
  return [...problems, problemAt(json, [...path, 'qfLevel'], message, 'Mend whichever is wrong.')]
}

function checkLevel(
  { json, value }: Content<LevelEntry>,
  framework: Content<Framework> | undefined,
  { units, schemes }: Referable,
): Problem[] {
  const checkWays = (ways: readonly Way[] = [], path: JsonPath) => [
    ...checkUnique(placeAll(json, ways.map(nameWay), index => [...path, 'ways', index])),
    ...(framework
      ? ways.flatMap((way, index) => checkWay(way, json, [...path, 'ways', index], framework, schemes))
      : []),
  ]
  const checkAnchor = (id: string, path: JsonPath, what: string) =>
    RESERVED_ANCHORS.has(id)
      ? [
          problemAt(
            json,
            [...path, 'id'],
            `The id "${id}" is kept for an anchor of the site's pages.`,
            `Give the ${what} another id.`,
          ),
        ]
      : []
  const ofAreas = value.areas.flatMap(({ id }, index) => checkAnchor(id, ['areas', index], 'work area'))
  const ofDuties = value.areas.flatMap((area, areaIndex) =>
    area.duties.flatMap((duty, dutyIndex) => {
      const path = ['areas', areaIndex, 'duties', dutyIndex]
      const unknown = units
        ? duty.units.flatMap((code, index) =>
            checkUnitCode(code, json, [...path, 'units', index], units, duty.units),
          )
        : []
      const reserved = checkAnchor(duty.id, path, 'duty')
      const twice = checkUnique(placeAll(json, duty.units, index => [...path, 'units', index]))
      return [...reserved, ...unknown, ...twice, ...checkWays(duty.ways, path)]
    }),
  )
  return [...checkWays(value.ways, []), ...ofAreas, ...ofDuties]
}

/** Checks one ladder's folder: its entry, its levels, and what they refer to. */
export function checkLadder(files: LadderFiles, referable: Referable): Problem[] {
  const path = `data/ladders/${files.id}/ladder.json`
  const problems = [...checkIds(files)]
  if (RESERVED_SEGMENTS.has(files.id)) {
    const message = `The id "${files.id}" is kept for an address of the site.`
    problems.push(problemOfFile(path, message, 'Give the folder another name.'))
  }
  if (!files.ladder) {
    problems.push(problemOfFile(path, 'The file is missing.', 'Create it, or delete the folder.'))
  }
  const content = files.ladder?.content
  if (content) problems.push(...checkEntry(files, content, referable.files), ...checkLevels(files, content))
  const framework = referable.files.frameworks.find(({ id }) => id === content?.value.framework)?.content
  return [...problems, ...contentsOf(files.levels).flatMap(level => checkLevel(level, framework, referable))]
}
