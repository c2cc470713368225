/** Makes the document that the search reads: everything that can be found, by all that it is called. */

import type { Dataset } from '../dataset/dataset.ts'
import type { ThemeEntry, Wording } from '../dataset/schema.ts'
import type { SearchDocument, SearchEntry } from '../documents/documents.ts'
import { fold } from '../fold.ts'
import type { Locale } from '../locale.ts'
import { QF_LEVELS } from '../qf-levels.ts'
import { createLanguage, type Simplify } from './localize.ts'

const FIRST_CHARACTER = 0x3400
const LAST_CHARACTER = 0x9fff

/** What a QF level is called. */
export function nameQfLevel(level: number): Wording {
  return { 'zh-Hant': `資歷級別 ${level}`, en: `QF level ${level}` }
}

/** Every Traditional character with its Simplified form, where that is another one. */
function listVariants(simplify: Simplify): [string, string][] {
  const characters = Array.from({ length: LAST_CHARACTER - FIRST_CHARACTER + 1 }, (_, index) =>
    String.fromCharCode(FIRST_CHARACTER + index),
  )
  // In lines of their own, so that no two are taken for a word.
  const simplified = simplify(characters.join('\n')).split('\n')
  return characters.flatMap((from, index): [string, string][] => {
    const to = simplified[index]
    return to === undefined || to === from || to.length !== 1 ? [] : [[from, to]]
  })
}

/**
 * The search document of a dataset in a language. `simplify` makes Simplified Chinese of the data's texts,
 * `simplifyTerms` the same with the words that readers of Simplified Chinese know from programs.
 */
export function createSearchDocument(
  dataset: Dataset,
  locale: Locale,
  simplify: Simplify,
  simplifyTerms: Simplify,
): SearchDocument {
  const { text } = createLanguage(locale, simplify)
  const variants = listVariants(simplify)
  const wholeTable = new Map(variants)
  const used = new Set<string>()

  function also(wording: Wording, shown: string): string[] {
    const chinese = [wording['zh-Hant'], wording['zh-Hans'] ?? simplify(wording['zh-Hant'])]
    const other = locale === 'en' ? chinese : [wording.en, ...chinese]
    const names = [...other, simplifyTerms(wording['zh-Hant'])].filter(name => name !== undefined)
    for (const name of [shown, ...names]) for (const character of fold(name, wholeTable)) used.add(character)
    const byFold = new Map([shown, ...names].toReversed().map(name => [fold(name, wholeTable), name]))
    byFold.delete(fold(shown, wholeTable))
    return [...byFold.values()].toReversed()
  }

  function entry(id: string, wordings: [Wording, ...Wording[]], at?: number[]): SearchEntry {
    const [wording, ...more] = wordings
    const title = text(wording)
    const names = [...also(wording, title), ...more.flatMap(other => [text(other), ...also(other, title)])]
    return {
      id,
      title,
      ...(names.length > 0 && { also: [...new Set(names)] }),
      ...(at && { in: at }),
    }
  }

  const themeEntry = ({ id, name, icon }: ThemeEntry) => ({ ...entry(id, [name]), icon })

  const ladders = [...dataset.ladders.values()]
  const document: SearchDocument = {
    page: 'search-index',
    fold: '',
    ladders: ladders.map(({ id, title, subject }) => entry(id, [title, subject])),
    levels: [],
    jobs: [],
    areas: [],
    duties: [],
    units: [],
    clusters: [],
    themes: dataset.themes.map(themeEntry),
    qfLevels: QF_LEVELS.map(level => entry(String(level), [nameQfLevel(level)])),
  }
  const dutiesOfUnit = new Map<string, number[]>()
  const dutiesOfCluster = new Map<string, number[]>()
  const note = (duties: Map<string, number[]>, id: string, duty: number) => {
    const known = duties.get(id)
    if (!known) duties.set(id, [duty])
    else if (known.at(-1) !== duty) known.push(duty)
  }
  for (const [ladderAt, { rungs }] of ladders.entries()) {
    for (const level of rungs.flat()) {
      const levelAt = document.levels.push(entry(level.id, [level.name], [ladderAt])) - 1
      for (const { id, title } of level.jobs) document.jobs.push(entry(id, [title], [levelAt]))
      let number = 0
      for (const area of level.areas) {
        const areaAt = document.areas.push(entry(area.id, [area.name], [levelAt])) - 1
        for (const duty of area.duties) {
          number += 1
          const dutyAt = document.duties.push({ ...entry(duty.id, [duty.title], [areaAt]), number }) - 1
          for (const code of duty.units) note(dutiesOfUnit, code, dutyAt)
          for (const way of duty.ways ?? level.ways ?? []) {
            if (way.type === 'rpl') note(dutiesOfCluster, way.cluster, dutyAt)
          }
        }
      }
    }
  }
  document.units = [...dataset.units.values()].map(({ code, title, qfLevel, aliases = [] }) => ({
    ...entry(code, [title], dutiesOfUnit.get(code) ?? []),
    qfLevel,
    ...(aliases.length > 0 && { aliases }),
  }))
  document.clusters = [...dutiesOfCluster].map(([id, duties]) => ({ id, title: id, in: duties }))
  document.fold = variants.flatMap(([from, to]) => (used.has(to) ? [from + to] : [])).join('')
  return document
}
