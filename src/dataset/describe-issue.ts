import type { z } from 'zod'
import { findNearest } from '../nearest.ts'
import { CODE_PATTERN, SLUG_PATTERN } from './schema.ts'

/** A problem in words: what is wrong, and what to do. */
export type Wording = [message: string, fix: string]

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

/** Types as a message calls them, and how one writes them. */
const EXPECTED: Record<string, { name: string; written: string }> = {
  string: { name: 'a text in double quotes', written: '"…"' },
  array: { name: 'a list in [ ]', written: '[…, …]' },
  object: { name: 'an object in { }', written: '{ "…": … }' },
  record: { name: 'an object in { }', written: '{ "…": … }' },
  number: { name: 'a number', written: 'digits without quotes' },
  int: { name: 'a whole number', written: 'digits without quotes' },
}

/** Offers a word in place of one, unless the list that it stands in has that already. */
function offerMended(mended: string, pattern: RegExp, others: readonly unknown[], otherwise: string): string {
  if (others.includes(mended)) return `Delete it: "${mended}" is in this list already.`
  return pattern.test(mended) ? `Did you mean "${mended}"?` : otherwise
}

/** Why a word may not be an id, with the nearest that may; `others` are those in a list with it. */
export function describeBadSlug(word: string, others: readonly unknown[] = []): Wording {
  const mended = word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return [
    `${quote(word)} is not an id: ids are lower-case English words and digits joined by hyphens.`,
    offerMended(mended, SLUG_PATTERN, others, 'Choose one such as "test-engineer".'),
  ]
}

function describeBadCode(word: string, others: readonly unknown[]): Wording {
  const mended = word.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return [
    `${quote(word)} is not a code: codes are capital letters and digits.`,
    offerMended(mended, CODE_PATTERN, others, 'Write it as the source prints it.'),
  ]
}

function describeChoice(values: readonly unknown[], value: unknown, others: readonly unknown[]): Wording {
  const [first, ...more] = values.map(quote)
  // The schema has a single value only for marks that may be left out.
  if (more.length === 0) {
    return [`This must be ${first}, not ${quote(value)}.`, `Write ${first}, or delete the key.`]
  }
  const message = `${quote(value)} is none of ${[first, ...more].join(', ')}.`
  const left = values.filter(choice => !others.includes(choice))
  if (left.length === 0) return [message, 'Delete it.']
  const words = left.filter(choice => typeof choice === 'string')
  const nearest = typeof value === 'string' ? findNearest(value, words) : undefined
  if (nearest !== undefined) return [message, `Did you mean "${nearest}"?`]
  if (left.length === values.length) return [message, 'Write one of these.']
  return [message, `Delete it, or write ${left.map(quote).join(' or ')}.`]
}

function describeFormat(
  issue: z.core.$ZodIssueInvalidStringFormat,
  value: unknown,
  others: readonly unknown[],
): Wording {
  const word = String(value)
  if (issue.pattern === String(SLUG_PATTERN)) return describeBadSlug(word, others)
  if (issue.pattern === String(CODE_PATTERN)) return describeBadCode(word, others)
  return [`${quote(value)} is not a web address.`, 'Write it in full, starting with "https://".']
}

function describeSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown): Wording {
  if (typeof value === 'string') {
    if (issue.code === 'too_small') return ['The text is empty.', 'Write it.']
    return [`The text is ${value.length} characters long; the limit is ${issue.maximum}.`, 'Shorten it.']
  }
  if (Array.isArray(value) && issue.code === 'too_small') {
    const state = value.length === 0 ? 'is empty' : `has ${value.length} in it`
    const lacking = Number(issue.minimum) - value.length
    const fix = `Add ${lacking === 1 ? 'one' : lacking}.`
    return [`The list ${state}; it needs ${issue.minimum} or more.`, fix]
  }
  if (issue.code === 'too_big') {
    const { maximum } = issue
    return [`${value} is too high; the highest allowed is ${maximum}.`, `Write ${maximum} or less.`]
  }
  const lowest = issue.inclusive ? issue.minimum : Number(issue.minimum) + 1
  return [`${value} is too low; the lowest allowed is ${lowest}.`, `Write ${lowest} or more.`]
}

function describeType(expected: readonly string[], value: unknown): Wording {
  // All numbers in data are whole; to zod, one too large for JavaScript is none at all.
  if (typeof value === 'number' && (expected.includes('int') || expected.includes('number')))
    return [`${value} is not a whole number.`, 'Write it in digits only.']
  const names = expected.map(type => EXPECTED[type]?.name ?? type)
  const written = expected.map(type => EXPECTED[type]?.written ?? type)
  return [
    `This must be ${names.join(' or ')}, not ${nameType(value)}.`,
    `Write it as ${written.join(' or as ')}.`,
  ]
}

/**
 * Puts a finding of zod in words; `value` is what stands in the file where the finding is, and `others` are
 * what stands in a list with it.
 */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown, others: readonly unknown[]): Wording {
  switch (issue.code) {
    case 'invalid_type':
      return describeType([issue.expected], value)
    case 'invalid_value':
      return describeChoice(issue.values, value, others)
    case 'invalid_format':
      return describeFormat(issue, value, others)
    case 'too_big':
    case 'too_small':
      return describeSize(issue, value)
    case 'invalid_union':
      if ('options' in issue) return describeChoice(issue.options, value, others)
      return describeType(
        issue.errors.flat().flatMap(inner => (inner.code === 'invalid_type' ? [inner.expected] : [])),
        value,
      )
    default:
      // Rules of the schema's own bring their message; so far all are of lists that lack something.
      return [issue.message, 'Add it.']
  }
}
