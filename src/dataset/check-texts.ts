import { getNodePath } from 'jsonc-parser'
import { formatJsonPath, type JsonFile, type JsonPath, listNodes, problemAt } from './json-file.ts'
import type { Problem } from './problem.ts'

type Fault = [message: string, fix: string]

/** A dozen characters of these blocks are ordinary ideographs: those have no other form to write. */
const COMPATIBILITY_IDEOGRAPHS = /[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu
const PRIVATE_USE = /\p{Co}/gu
/** Control and format characters and halves of surrogate pairs; white space has rules of its own. */
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu
const OTHER_SPACE = /(?! )\s/gu
const FULL_WIDTH =
  '[\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65]'
/** What is left of line breaks and columns when a text is taken out of a PDF. */
const SPACE_BETWEEN_IDEOGRAPHS = /(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu
const SPACE_BESIDE_FULL_WIDTH = new RegExp(`${FULL_WIDTH}\\s|\\s${FULL_WIDTH}`, 'u')

function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function distinct(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))]
}

/** Where in a long text a fault is, by the letters around it. */
function excerpt(text: string, found: RegExpExecArray): string {
  return JSON.stringify(text.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6))
}

function checkCharacters(text: string): Fault[] {
  const compatibility = distinct(text, COMPATIBILITY_IDEOGRAPHS).filter(found => found.normalize() !== found)
  return [
    ...distinct(text, PRIVATE_USE).map(
      (found): Fault => [
        `The text holds the private-use character ${formatCodePoint(found)}.`,
        'Delete it, or write the character that is meant.',
      ],
    ),
    ...compatibility.map(
      (found): Fault => [
        `The text holds the compatibility ideograph ${formatCodePoint(found)}.`,
        `Write "${found.normalize()}" (${formatCodePoint(found.normalize())}) for it.`,
      ],
    ),
    ...distinct(text, INVISIBLE).map(
      (found): Fault => [`The text holds the invisible character ${formatCodePoint(found)}.`, 'Delete it.'],
    ),
    ...distinct(text, OTHER_SPACE).map(
      (found): Fault => [
        `The text holds white space that is no ordinary space: ${formatCodePoint(found)}.`,
        'Write an ordinary space, or none.',
      ],
    ),
  ]
}

function checkSpaces(text: string, isEnglish: boolean): Fault[] {
  const faults: Fault[] = []
  if (/^ /.test(text)) faults.push(['The text starts with white space.', 'Delete it.'])
  if (/ $/.test(text)) faults.push(['The text ends with white space.', 'Delete it.'])
  const inside = text.trim()
  const doubled = / {2,}/.exec(inside)
  if (doubled) faults.push([`The text has two spaces in a row: ${excerpt(inside, doubled)}.`, 'Delete one.'])
  const beside = SPACE_BESIDE_FULL_WIDTH.exec(inside)
  // English puts spaces around a Chinese phrase, and its quotation marks with it.
  if (beside && !isEnglish) {
    faults.push([
      `The text has a space beside full-width punctuation: ${excerpt(inside, beside)}.`,
      'Delete it.',
    ])
  }
  return faults
}

function checkText(text: string, isEnglish: boolean): Fault[] {
  // English may quote several Chinese words, with spaces between them.
  if (isEnglish) return [...checkCharacters(text), ...checkSpaces(text, isEnglish)]
  const [stray] = text.matchAll(SPACE_BETWEEN_IDEOGRAPHS)
  // What kind of white space it is, and how much of it, does not matter: all of it must go.
  const rest = text.replace(SPACE_BETWEEN_IDEOGRAPHS, '')
  const faults = [...checkCharacters(rest), ...checkSpaces(rest, isEnglish)]
  if (!stray) return faults
  return [...faults, [`The text has white space between ideographs: ${excerpt(text, stray)}.`, 'Delete it.']]
}

/** Checks the characters and the white space of every text in a file but those at the paths to skip. */
export function checkTexts(json: JsonFile, skip: readonly JsonPath[]): Problem[] {
  const skipped = new Set(skip.map(formatJsonPath))
  return listNodes(json.root).flatMap(node => {
    const text: unknown = node.value
    const isKey = node.parent?.type === 'property' && node.parent.children?.[0] === node
    if (typeof text !== 'string' || isKey) return []
    const path = getNodePath(node)
    if (skipped.has(formatJsonPath(path))) return []
    return checkText(text, path.at(-1) === 'en').map(fault => problemAt(json, path, ...fault))
  })
}
