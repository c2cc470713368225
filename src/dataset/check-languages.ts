import { findNodeAtLocation, getNodePath, type Node } from 'jsonc-parser'
import { checkUnique, placeAll } from './check-unique.ts'
import { type Content, contentsOf, type DataFiles, type LadderFiles } from './data-files.ts'
import { type JsonFile, type JsonPath, listNodes, problemAt } from './json-file.ts'
import type { Problem } from './problem.ts'
import type { LadderEntry } from './schema.ts'

/** A text in one or more languages, or any other part of a file. */
type Part = { json: JsonFile; node: Node }

function keysOf(node: Node): string[] {
  if (node.type !== 'object') return []
  return (node.children ?? []).flatMap(property => property.children?.[0]?.value ?? [])
}

function partAt(json: JsonFile, path: JsonPath): Part[] {
  const node = findNodeAtLocation(json.root, [...path])
  return node ? [{ json, node }] : []
}

/** The texts in a part of a file: all objects that have Traditional Chinese. */
function listTexts({ json, node }: Part): Part[] {
  return listNodes(node).flatMap(inner => (keysOf(inner).includes('zh-Hant') ? [{ json, node: inner }] : []))
}

/** Everything that a ladder shows: its own files, its framework, and the units it uses with their themes. */
function listShown({ levels }: LadderFiles, ladder: Content<LadderEntry>, files: DataFiles): Part[] {
  const frameworks = files.frameworks.filter(({ id }) => id === ladder.value.framework)
  const duties = contentsOf(levels).flatMap(({ value }) => value.areas.flatMap(area => area.duties))
  const codes = new Set(duties.flatMap(({ units }) => units))
  const units = contentsOf(files.catalogues).flatMap(({ json, value }) =>
    value.units.flatMap((unit, index) =>
      codes.has(unit.code) ? [{ unit, json, path: ['units', index] }] : [],
    ),
  )
  const usedThemes = new Set(units.map(({ unit }) => unit.theme))
  const themes = contentsOf(files.themes ? [files.themes] : []).flatMap(({ json, value }) =>
    value.themes.flatMap(({ id }, index) => (usedThemes.has(id) ? [{ json, path: ['themes', index] }] : [])),
  )
  const whole = [ladder, ...contentsOf(levels), ...contentsOf(frameworks)]
  return [
    ...whole.map(({ json }) => ({ json, node: json.root })),
    ...[...units, ...themes].flatMap(({ json, path }) => partAt(json, path)),
  ]
}

/** Checks that every text a ladder shows is given in every language that the ladder declares. */
export function checkLanguages(files: DataFiles): Problem[] {
  // Languages that a text has or is reported to lack: two ladders can show one unit.
  const settled = new Map<Node, Set<string>>()
  return files.ladders.flatMap(ladderFiles => {
    const ladder = ladderFiles.ladder?.content
    if (!ladder) return []
    const texts = listShown(ladderFiles, ladder, files).flatMap(listTexts)
    return texts.flatMap(({ json, node }) => {
      const known = settled.get(node) ?? new Set(keysOf(node))
      settled.set(node, known)
      return ladder.value.languages
        .filter(language => !known.has(language))
        .map(language => {
          known.add(language)
          const message = `"${language}" is missing: ${ladder.json.file} declares this language.`
          return problemAt(json, getNodePath(node), message, 'Add the text in it.')
        })
    })
  })
}

/** Checks that what a file calls official is there. */
export function checkOfficial(json: JsonFile): Problem[] {
  return listTexts({ json, node: json.root }).flatMap(({ node }) => {
    const path = [...getNodePath(node), 'official']
    const official = findNodeAtLocation(json.root, path)
    if (!official) return []
    const languages = (official.children ?? []).map(child => String(child.value))
    const missing = languages.flatMap((language, index) =>
      keysOf(node).includes(language)
        ? []
        : [
            problemAt(
              json,
              [...path, index],
              `"${language}" is called official, but there is no "${language}" here.`,
              'Add the text, or take the language out of this list.',
            ),
          ],
    )
    return [...missing, ...checkUnique(placeAll(json, languages, index => [...path, index]))]
  })
}
