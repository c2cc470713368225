import { formatJsonPath, type JsonFile, type JsonPath, problemAt } from './json-file.ts'
import type { Problem } from './problem.ts'

/** An id, a code or the like, and where it stands. */
export type Placed = { key: string | number; json: JsonFile; path: JsonPath }

/** Where an entry stands, as seen from a file. An entry without a path is the id that the file's name gives. */
function describePlace({ json, path }: Placed, from: JsonFile): string {
  const file = json === from ? undefined : json.file
  if (path.length === 0) return `as the name of ${file ?? 'this file'}`
  return `${file === undefined ? '' : `in ${file} `}at ${formatJsonPath(path)}`
}

/** One problem for each entry whose key an earlier entry has. */
export function checkUnique(entries: readonly Placed[], fix = 'Delete one of the two.'): Problem[] {
  const first = new Map<string | number, Placed>()
  return entries.flatMap(entry => {
    const { key, json, path } = entry
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, entry)
      return []
    }
    return [
      problemAt(json, path, `${JSON.stringify(key)} is already used ${describePlace(earlier, json)}.`, fix),
    ]
  })
}

/** The keys of a list in a file; `pathOf` leads from the top of the file to the key of an entry. */
export function placeAll(
  json: JsonFile,
  keys: readonly (string | number)[],
  pathOf: (index: number) => JsonPath,
): Placed[] {
  return keys.map((key, index) => ({ key, json, path: pathOf(index) }))
}
