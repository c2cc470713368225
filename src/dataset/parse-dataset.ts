import type { z } from 'zod'
import { checkOfficial } from './check-languages.ts'
import { checkReferences } from './check-references.ts'
import { checkShape } from './check-shape.ts'
import { checkTexts } from './check-texts.ts'
import { contentsOf, type DataFile, type DataFiles, type LadderFiles } from './data-files.ts'
import type { Dataset, Ladder, Level } from './dataset.ts'
import { describeBadSlug } from './describe-issue.ts'
import { problemInText, problemOfFile, readJson } from './json-file.ts'
import type { Problem } from './problem.ts'
import { DATA_FILES, SLUG_PATTERN } from './schema.ts'

const BYTE_ORDER_MARK = /^\uFEFF/
/** Stands where the bytes of a file are no UTF-8. */
const REPLACEMENT = '\uFFFD'

/** Files under data/ that people and editors read, but this program does not. */
function isUnread(file: string): boolean {
  return /(^|\/)README\.md$|\.txt$|^data\/schema\//.test(file)
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}

function readShape<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
): { content: DataFile<T>['content']; problems: Problem[] } {
  const { json, problems } = readJson(file, text)
  if (!json) return { content: undefined, problems }
  const { value, misspelt, problems: ofShape } = checkShape(json, schema)
  problems.push(...ofShape, ...checkTexts(json, misspelt))
  if (value === undefined) return { content: undefined, problems }
  return { content: { json, value }, problems: [...problems, ...checkOfficial(json)] }
}

/** Reads one file as far as it can be read alone. */
function readFile<T>(
  file: string,
  id: string,
  text: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): DataFile<T> {
  const unreadable = { file, id, content: undefined }
  if (id !== '' && !SLUG_PATTERN.test(id)) problems.push(problemOfFile(file, ...describeBadSlug(id)))
  if (BYTE_ORDER_MARK.test(text)) {
    problems.push(problemOfFile(file, 'The file starts with a byte order mark.', 'Save it without one.'))
  }
  if (text.includes(REPLACEMENT)) {
    const offset = text.indexOf(REPLACEMENT)
    problems.push(problemInText(file, text, offset, 'This is not UTF-8.', 'Save the file as UTF-8.'))
    return unreadable
  }
  try {
    const { content, problems: found } = readShape(file, text.replace(BYTE_ORDER_MARK, ''), schema)
    problems.push(...found)
    return { ...unreadable, content }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'The file is nested too deeply to be read.'
    problems.push(problemOfFile(file, message, 'Delete the brackets that are too many.'))
    return unreadable
  }
}

/** The first pass: every file on its own. */
function readFiles(files: ReadonlyMap<string, string>, problems: Problem[]): DataFiles {
  const frameworks: DataFiles['frameworks'] = []
  const catalogues: DataFiles['catalogues'] = []
  const ladders = new Map<string, LadderFiles>()
  let themes: DataFiles['themes']

  function ladderOf(id: string): LadderFiles {
    const ladder = ladders.get(id) ?? { id, ladder: undefined, levels: [] }
    ladders.set(id, ladder)
    return ladder
  }

  for (const [file, text] of [...files].sort(byPath)) {
    if (isUnread(file)) continue
    const entry = DATA_FILES.find(({ path }) => path.test(file))
    const [, first = '', second = ''] = entry?.path.exec(file) ?? []
    switch (entry?.kind) {
      case 'qualification-framework':
        frameworks.push(readFile(file, first, text, entry.schema, problems))
        break
      case 'themes':
        themes = readFile(file, '', text, entry.schema, problems)
        break
      case 'units':
        catalogues.push(readFile(file, first, text, entry.schema, problems))
        break
      case 'ladder':
        ladderOf(first).ladder = readFile(file, first, text, entry.schema, problems)
        break
      case 'level':
        ladderOf(first).levels.push(readFile(file, second, text, entry.schema, problems))
        break
      default:
        problems.push(
          problemOfFile(
            file,
            'This is not a kind of data file.',
            'Data files are data/themes.json, data/units/*.json, data/qualification-frameworks/*.json, data/ladders/*/ladder.json and data/ladders/*/levels/*.json.',
          ),
        )
    }
  }
  return { paths: new Set(files.keys()), frameworks, themes, catalogues, ladders: [...ladders.values()] }
}

function createLadder({ id, ladder, levels }: LadderFiles): [string, Ladder][] {
  const byId = new Map<string, Level>(
    levels.flatMap(level => (level.content ? [[level.id, { ...level.content.value, id: level.id }]] : [])),
  )
  return contentsOf(ladder ? [ladder] : []).map(({ value }) => {
    const rungs = value.levels.map(rung => [rung].flat().flatMap(level => byId.get(level) ?? []))
    return [id, { ...value, id, rungs }]
  })
}

function createDataset({ frameworks, themes, catalogues, ladders }: DataFiles): Dataset {
  const units = contentsOf(catalogues).flatMap(({ value }) => value.units)
  return {
    frameworks: new Map(
      frameworks.flatMap(({ id, content }) => (content ? [[id, content.value] as const] : [])),
    ),
    themes: themes?.content?.value.themes ?? [],
    units: new Map(units.map(unit => [unit.code, unit])),
    ladders: new Map(ladders.flatMap(createLadder)),
  }
}

/**
 * Parses the texts of data/, keyed by path (`data/units/ict.json`), in two passes: each file alone, then
 * what they say of one another. All problems are collected, in the order of files and places; errors leave
 * no dataset, warnings do. Never throws, whatever the texts.
 */
export function parseDataset(files: ReadonlyMap<string, string>): {
  dataset: Dataset | undefined
  problems: Problem[]
} {
  const problems: Problem[] = []
  const read = readFiles(files, problems)
  problems.push(...checkReferences(read))
  const failed = problems.some(({ severity }) => severity === 'error')
  return { dataset: failed ? undefined : createDataset(read), problems: problems.sort(byPlace) }
}
