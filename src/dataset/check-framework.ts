import { checkUnique, placeAll } from './check-unique.ts'
import { compileScheme, readCode } from './code-scheme.ts'
import { type Content, contentsOf, type LadderFiles } from './data-files.ts'
import { type JsonFile, type JsonPath, problemAt, problemAtKey } from './json-file.ts'
import type { Problem } from './problem.ts'
import type { CodeScheme, Framework, UnitEntry } from './schema.ts'

const NEW_ID = 'Give one of them another id.'

function compilePattern(pattern: string): RegExp | undefined {
  try {
    // Brackets of `a)(b` would pair with those around it.
    new RegExp(pattern, 'u')
    return new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    return undefined
  }
}

function checkPart(json: JsonFile, path: JsonPath, part: CodeScheme['parts'][number]): Problem[] {
  const pattern = compilePattern(part.pattern)
  if (!pattern) {
    const message = `${JSON.stringify(part.pattern)} is not a regular expression.`
    return [problemAt(json, [...path, 'pattern'], message, 'Mend it; a backslash is written twice in JSON.')]
  }
  return Object.keys(part.meanings ?? {})
    .filter(value => !pattern.test(value))
    .map(value => {
      const message = `${JSON.stringify(value)} does not match the pattern of this part, so no code has it here.`
      return problemAtKey(json, [...path, 'meanings'], value, message, 'Mend the key or the pattern.')
    })
}

function checkScheme(json: JsonFile, path: JsonPath, scheme: CodeScheme): Problem[] {
  const { parts } = scheme
  const problems = parts.flatMap((part, index) => checkPart(json, [...path, 'parts', index], part))
  if (parts.every(({ pattern }) => compilePattern(pattern)) && !compileScheme(scheme)) {
    // Each pattern alone is a regular expression, so only names can clash: those the reader of codes gives too.
    const message = 'Names of groups in these patterns clash, so no code can be read.'
    problems.push(
      problemAt(json, [...path, 'parts'], message, 'Write "(…)" for "(?<name>…)": groups need no names.'),
    )
  }
  const levels = parts.filter(part => part.isQfLevel).length
  if (levels !== 1) {
    const message = `Exactly one part must be the QF level; ${levels} of them are marked so.`
    problems.push(problemAt(json, [...path, 'parts'], message, 'Mark one with "isQfLevel": true.'))
  }
  const ids = parts.map(({ id }) => id)
  return [
    ...problems,
    ...checkUnique(
      placeAll(json, ids, index => [...path, 'parts', index, 'id']),
      NEW_ID,
    ),
  ]
}

/** Checks what a framework says of codes and levels within itself. */
export function checkFramework({ json, value }: Content<Framework>): Problem[] {
  const schemes = value.codeSchemes.map(({ id }) => id)
  const levels = value.levels.map(({ level }) => level)
  const experience = value.ways.rpl.experience.map(({ qfLevel }) => qfLevel)
  return [
    ...value.codeSchemes.flatMap((scheme, index) => checkScheme(json, ['codeSchemes', index], scheme)),
    ...checkUnique(
      placeAll(json, schemes, index => ['codeSchemes', index, 'id']),
      NEW_ID,
    ),
    ...checkUnique(placeAll(json, levels, index => ['levels', index, 'level'])),
    ...checkUnique(placeAll(json, experience, index => ['ways', 'rpl', 'experience', index, 'qfLevel'])),
  ]
}

/** Something at a QF level, as a message calls it. */
type Use = { qfLevel: number; name: string }

/**
 * What ladders have at QF levels, what has a code first. A code that says another level than stands beside it
 * is left out: it is reported itself.
 */
function listUses(
  ladders: readonly LadderFiles[],
  units: ReadonlyMap<string, UnitEntry>,
  schemes: readonly CodeScheme[],
): Use[] {
  const says = (code: string, of: CodeScheme['of'], qfLevel: number) =>
    readCode(code, of, schemes)?.qfLevel === qfLevel
  const levels = ladders.flatMap(ladder => contentsOf(ladder.levels))
  const records = levels.flatMap(({ json, value }) =>
    [value, ...value.areas.flatMap(area => area.duties)].map(record => ({ record, file: json.file })),
  )
  const codes = records.flatMap(({ record }) => ('units' in record ? record.units : []))
  const ways = records.flatMap(({ record, file }) => (record.ways ?? []).map(way => ({ way, file })))
  return [
    ...codes.flatMap(code => {
      const qfLevel = units.get(code)?.qfLevel
      return qfLevel !== undefined && says(code, 'unit', qfLevel)
        ? [{ qfLevel, name: `the unit "${code}"` }]
        : []
    }),
    ...ways.flatMap(({ way }) =>
      way.type === 'rpl' && says(way.cluster, 'rpl-cluster', way.qfLevel)
        ? [{ qfLevel: way.qfLevel, name: `the RPL cluster "${way.cluster}"` }]
        : [],
    ),
    ...ways.flatMap(({ way, file }) =>
      way.type === 'training' ? [{ qfLevel: way.qfLevel, name: `a training course in ${file}` }] : [],
    ),
  ]
}

/** Checks that a framework has every QF level at which the ladders that refer to it have something. */
export function checkUsedLevels(
  { json, value }: Content<Framework>,
  ladders: readonly LadderFiles[],
  units: ReadonlyMap<string, UnitEntry>,
  schemes: readonly CodeScheme[],
): Problem[] {
  const known = new Set(value.levels.map(({ level }) => level))
  const missing = new Map<number, string>()
  for (const { qfLevel, name } of listUses(ladders, units, schemes)) {
    if (!known.has(qfLevel) && !missing.has(qfLevel)) missing.set(qfLevel, name)
  }
  return [...missing]
    .sort(([a], [b]) => a - b)
    .map(([qfLevel, name]) =>
      problemAt(
        json,
        ['levels'],
        `QF level ${qfLevel} is missing, but ${name} is at it.`,
        'Add it with its awards.',
      ),
    )
}
