import {
  findNodeAtLocation,
  getNodePath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import type { Problem } from './problem.ts'

/** The way from the top of a file to a value in it: keys and list places. */
export type JsonPath = readonly (string | number)[]

/** A JSON text that could be read, with the place of everything in it. */
export type JsonFile = { file: string; text: string; root: Node }

/** Writes a path as `areas[0].title.zh-Hant`; the path of the whole file is empty. */
export function formatJsonPath(path: JsonPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (!/^[\w$-]+$/.test(step)) return `[${JSON.stringify(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}

type Place = Pick<Problem, 'file' | 'line' | 'column' | 'path'>

function locate(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

function problem(place: Place, message: string, fix?: string): Problem {
  return { severity: 'error', ...place, message, ...(fix !== undefined && { fix }) }
}

function placeOf({ file, text }: JsonFile, { offset }: Node, path: JsonPath): Place {
  return { file, ...locate(text, offset), path: formatJsonPath(path) }
}

/** A problem at an offset of a text that is not read as JSON. */
export function problemInText(
  file: string,
  text: string,
  offset: number,
  message: string,
  fix?: string,
): Problem {
  return problem({ file, ...locate(text, offset), path: '' }, message, fix)
}

/** A problem of a file as a whole. */
export function problemOfFile(file: string, message: string, fix?: string): Problem {
  return problemInText(file, '', 0, message, fix)
}

/** A problem of the value at a path, or of the nearest value around it if nothing is there. */
export function problemAt(json: JsonFile, path: JsonPath, message: string, fix?: string): Problem {
  let node: Node | undefined
  for (let length = path.length; !node; length -= 1) {
    node = length > 0 ? findNodeAtLocation(json.root, path.slice(0, length)) : json.root
  }
  return problem(placeOf(json, node, path), message, fix)
}

/** All nodes below a node and itself, in the order of the text. */
export function listNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)]
}

/** A problem of a key, rather than of its value, in the object at a path; of two keys of one name, the last. */
export function problemAtKey(
  json: JsonFile,
  path: JsonPath,
  key: string,
  message: string,
  fix: string,
): Problem {
  const properties = findNodeAtLocation(json.root, [...path])?.children ?? []
  const node = properties.findLast(property => property.children?.[0]?.value === key) ?? json.root
  return problem(placeOf(json, node, [...path, key]), message, fix)
}

const SYNTAX_MESSAGES: Record<string, [message: string, fix?: string]> = {
  InvalidNumberFormat: ['This number is not complete.'],
  UnexpectedEndOfNumber: ['This number is not complete.'],
  PropertyNameExpected: ['A key is expected here.'],
  ValueExpected: ['A value is expected here.'],
  ColonExpected: ['A colon is missing before this.'],
  CommaExpected: ['A comma is missing before this.'],
  CloseBraceExpected: ['The file ends, but a "}" is missing.'],
  CloseBracketExpected: ['The file ends, but a "]" is missing.'],
  EndOfFileExpected: ['Nothing may follow the end of the JSON.', 'Delete the rest.'],
  InvalidCommentToken: ['JSON has no comments.', 'Delete it.'],
  UnexpectedEndOfComment: ['JSON has no comments.', 'Delete it.'],
  UnexpectedEndOfString: ['This text is not closed.', 'Put a straight double quote (") at its end.'],
  InvalidUnicode: ['In this text, "\\u" is not followed by four hexadecimal digits.'],
  InvalidEscapeCharacter: ['In this text, a backslash stands alone.', 'Write "\\\\" for a backslash.'],
  InvalidCharacter: ['This text holds a control character, such as a tab.', 'Delete it.'],
}

function describeSyntax(
  text: string,
  { error, offset, length }: ParseError,
): [message: string, fix?: string | undefined] {
  const name = printParseErrorCode(error)
  const found = text.slice(offset, offset + length)
  if (name === 'InvalidSymbol') {
    return [
      `${JSON.stringify(found)} cannot stand here.`,
      'Texts and keys stand in straight double quotes (").',
    ]
  }
  if (found === ',') return ['There is a comma too many here.', 'Delete it.']
  const closes = found === '}' || found === ']'
  if (name === 'CommaExpected' && closes) return [`A "${found === '}' ? ']' : '}'}" is missing before this.`]
  const [message, fix] = SYNTAX_MESSAGES[name] ?? ['This is not JSON.']
  const afterComma = closes && text.slice(0, offset).trimEnd().endsWith(',')
  return [message, afterComma ? 'Delete the comma before it.' : fix]
}

function checkKeys(json: JsonFile): Problem[] {
  return listNodes(json.root).flatMap(node => {
    if (node.type !== 'object') return []
    const keys = (node.children ?? []).map(({ children }) => String(children?.[0]?.value))
    const twice = keys.filter((key, index) => keys.indexOf(key) < index)
    return [...new Set(twice)].map(key => {
      const message = `The key ${JSON.stringify(key)} stands here more than once.`
      return problemAtKey(json, getNodePath(node), key, message, 'Keep one of them.')
    })
  })
}

/**
 * Reads the text of a file as strict JSON: no comments, no commas at the end, no key twice. `json` is
 * absent if the text is no JSON at all; of several faults of syntax only the first is reported, because
 * the others mostly follow from it.
 *
 * @throws RangeError if the text is nested too deeply for the stack.
 */
export function readJson(file: string, text: string): { json: JsonFile | undefined; problems: Problem[] } {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  const [fault] = errors
  if (root && !fault) {
    const json = { file, text, root }
    return { json, problems: checkKeys(json) }
  }
  const [message, fix] = fault && text.trim() !== '' ? describeSyntax(text, fault) : ['The file is empty.']
  return { json: undefined, problems: [problemInText(file, text, fault?.offset ?? 0, message, fix)] }
}
