import { findNodeAtLocation, getNodePath, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { describeFault } from './describe-fault.ts'
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

function problem(place: Place, message: string, fix: string): Problem {
  return { severity: 'error', ...place, message, fix }
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
  fix: string,
): Problem {
  return problem({ file, ...locate(text, offset), path: '' }, message, fix)
}

/** A problem of a file as a whole. */
export function problemOfFile(file: string, message: string, fix: string): Problem {
  return problemInText(file, '', 0, message, fix)
}

/** A problem of the value at a path, or of the nearest value around it if nothing is there. */
export function problemAt(json: JsonFile, path: JsonPath, message: string, fix: string): Problem {
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
  const { offset, message, fix } = describeFault(text, fault)
  return { json: undefined, problems: [problemInText(file, text, offset, message, fix)] }
}
