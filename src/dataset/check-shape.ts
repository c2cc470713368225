import { findNodeAtLocation, getNodeValue } from 'jsonc-parser'
import { z } from 'zod'
import { findNearest } from '../nearest.ts'
import { describeIssue, quote } from './describe-issue.ts'
import { formatJsonPath, type JsonFile, type JsonPath, problemAt, problemAtKey } from './json-file.ts'
import type { Problem } from './problem.ts'

/** The schema of what stands at a path; a value decides between the forms of a discriminated union. */
function findSchema(schema: z.core.$ZodType, path: JsonPath, value: unknown): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional) return findSchema(schema.unwrap(), path, value)
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const form = schema.options.find(option => {
      const { error } = z.safeParse(option, value)
      return !error?.issues.some(issue => issue.path[0] === schema.def.discriminator)
    })
    return form && findSchema(form, path, value)
  }
  const [key, ...rest] = path
  if (key === undefined) return schema
  const inner = childOf(value, key)
  if (schema instanceof z.ZodObject) {
    const child = schema.shape[key]
    return child && findSchema(child, rest, inner)
  }
  if (schema instanceof z.ZodArray) return findSchema(schema.element, rest, inner)
  if (schema instanceof z.ZodRecord) return findSchema(schema.valueType, rest, inner)
  return undefined
}

function childOf(value: unknown, key: string | number): unknown {
  return new Map<string, unknown>(Object.entries(value ?? {})).get(String(key))
}

/** What stands in a list with the entry at a path; nothing if it is not in a list. */
function listOthers(path: JsonPath, raw: unknown): unknown[] {
  const owner = path.slice(0, -1).reduce(childOf, raw)
  return Array.isArray(owner) ? owner.filter((_, index) => index !== path.at(-1)) : []
}

/** Keys that an object at a path may have. */
function listKeys(schema: z.core.$ZodType, path: JsonPath, raw: unknown): string[] {
  const owner = findSchema(schema, path, raw)
  return owner instanceof z.ZodObject ? Object.keys(owner.shape) : []
}

function describeMissing(issue: z.core.$ZodIssue, wanted: z.core.$ZodType | undefined): string {
  if ('options' in issue) return `Add it: one of ${issue.options.map(quote).join(', ')}.`
  const description = wanted instanceof z.ZodType ? wanted.description : undefined
  return description === undefined ? 'Add it.' : `Add it: ${description}`
}

/**
 * Checks a file against the schema of its kind. `value` is what the schema makes of it, absent if anything
 * is wrong; `misspelt` are the paths of ids, codes and addresses that are reported already.
 */
export function checkShape<T>(
  json: JsonFile,
  schema: z.ZodType<T>,
): { value: T | undefined; misspelt: JsonPath[]; problems: Problem[] } {
  const raw: unknown = getNodeValue(json.root)
  const { data, error } = schema.safeParse(raw)
  const problems: Problem[] = []
  const misspelt: JsonPath[] = []
  const missing: { issue: z.core.$ZodIssue; path: JsonPath }[] = []
  /** Paths of keys that unknown keys were probably meant for. */
  const meant = new Set<string>()

  for (const issue of error?.issues ?? []) {
    const path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'unrecognized_keys') {
      const allowed = listKeys(schema, path, raw)
      for (const key of issue.keys) {
        const nearest = findNearest(key, allowed)
        if (nearest !== undefined) meant.add(formatJsonPath([...path, nearest]))
        const fix = nearest === undefined ? `Allowed: ${allowed.join(', ')}.` : `Did you mean "${nearest}"?`
        problems.push(problemAtKey(json, path, key, `The key ${quote(key)} is not known here.`, fix))
      }
    } else if (path.length > 0 && !findNodeAtLocation(json.root, path)) {
      missing.push({ issue, path })
    } else {
      if (issue.code === 'invalid_format') misspelt.push(path)
      const wording = describeIssue(issue, path.reduce(childOf, raw), listOthers(path, raw))
      problems.push(problemAt(json, path, ...wording))
    }
  }
  for (const { issue, path } of missing) {
    // Where a key is misspelt, that the right one is missing follows from it.
    if (meant.has(formatJsonPath(path))) continue
    const message = `The key ${quote(path.at(-1))} is missing.`
    const fix = describeMissing(issue, findSchema(schema, path, raw))
    problems.push(problemAt(json, path.slice(0, -1), message, fix))
  }
  return { value: data, misspelt, problems }
}
