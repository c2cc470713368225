import type { z } from 'zod'
import { findNearest } from '../nearest.ts'
import { CODE_PATTERN, SLUG_PATTERN } from './schema.ts'

/** A problem in words: what is wrong and, if it is known, what to do. */
export type Wording = [message: string, fix?: string | undefined]

const LONGEST_QUOTE = 60

/** A value as it stands in the file, shortened if it is long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
}

function nameType(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return 'a text'
  if (typeof value === 'number') return 'a number'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

const EXPECTED_NAMES: Record<string, string> = {
  string: 'a text in double quotes',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
  number: 'a number',
  int: 'a whole number',
}

function offerNearest(word: unknown, candidates: readonly string[]): string | undefined {
  const nearest = typeof word === 'string' ? findNearest(word, candidates) : undefined
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`
}

function offerMended(mended: string, pattern: RegExp): string | undefined {
  return pattern.test(mended) ? `Did you mean "${mended}"?` : undefined
}

/** Why a word may not be an id, with the nearest that may. */
export function describeBadSlug(word: string): Wording {
  const mended = word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return [
    `${quote(word)} is not an id: ids are lower-case English words and digits joined by hyphens.`,
    offerMended(mended, SLUG_PATTERN),
  ]
}

function describeBadCode(word: string): Wording {
  const mended = word.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return [
    `${quote(word)} is not a code: codes are capital letters and digits.`,
    offerMended(mended, CODE_PATTERN),
  ]
}

function describeChoice(values: readonly unknown[], value: unknown): Wording {
  const choices = values.map(quote)
  if (choices.length === 1) return [`This must be ${choices[0]}, not ${quote(value)}.`]
  return [
    `${quote(value)} is none of ${choices.join(', ')}.`,
    offerNearest(
      value,
      values.filter(choice => typeof choice === 'string'),
    ),
  ]
}

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): Wording {
  const word = String(value)
  if (issue.pattern === String(SLUG_PATTERN)) return describeBadSlug(word)
  if (issue.pattern === String(CODE_PATTERN)) return describeBadCode(word)
  return [`${quote(value)} is not a web address.`, 'Write it in full, starting with "https://".']
}

function describeSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown): Wording {
  if (typeof value === 'string') {
    if (issue.code === 'too_small') return ['The text is empty.', 'Write it.']
    return [`The text is ${value.length} characters long; the limit is ${issue.maximum}.`, 'Shorten it.']
  }
  if (Array.isArray(value) && issue.code === 'too_small') {
    if (value.length === 0) return [`The list is empty; it needs ${issue.minimum} or more.`]
    return [`The list has ${value.length} in it; it needs ${issue.minimum} or more.`]
  }
  if (issue.code === 'too_big') return [`${value} is too high; the highest allowed is ${issue.maximum}.`]
  const lowest = issue.inclusive ? issue.minimum : Number(issue.minimum) + 1
  return [`${value} is too low; the lowest allowed is ${lowest}.`]
}

function describeType(expected: readonly string[], value: unknown): Wording {
  const names = expected.map(type => EXPECTED_NAMES[type] ?? type)
  // All numbers in data are whole; to zod, one too large for JavaScript is none at all.
  if (typeof value === 'number' && (expected.includes('int') || expected.includes('number')))
    return [`${value} is not a whole number.`]
  return [`This must be ${names.join(' or ')}, not ${nameType(value)}.`]
}

/** Puts a finding of zod in words; `value` is what stands in the file where the finding is. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): Wording {
  switch (issue.code) {
    case 'invalid_type':
      return describeType([issue.expected], value)
    case 'invalid_value':
      return describeChoice(issue.values, value)
    case 'invalid_format':
      return describeFormat(issue, value)
    case 'too_big':
    case 'too_small':
      return describeSize(issue, value)
    case 'invalid_union':
      if ('options' in issue) return describeChoice(issue.options, value)
      return describeType(
        issue.errors.flat().flatMap(inner => (inner.code === 'invalid_type' ? [inner.expected] : [])),
        value,
      )
    default:
      return [issue.message]
  }
}
