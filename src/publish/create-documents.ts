/**
 * Turns a dataset into the documents of the static API, in one language. Pure: it reads no files and makes
 * no addresses; publish-site.ts gives each document its place.
 */

import {
  countFacets,
  countPages,
  EVERYTHING,
  expandUnit,
  MOST_ROWS,
  pageOf,
  sortUnits,
} from '../catalogue.ts'
import { readCode } from '../dataset/code-scheme.ts'
import type { Dataset, Ladder, Level } from '../dataset/dataset.ts'
import type {
  CodeScheme,
  Framework,
  LadderEntry,
  NoteEntry,
  ThemeEntry,
  UnitEntry,
  Way,
  Wording,
} from '../dataset/schema.ts'
import type {
  AboutDocument,
  Area,
  BrowseDocument,
  CatalogueDocument,
  CatalogueRow,
  CodePart,
  Counts,
  CoverageDocument,
  HomeDocument,
  JobDocument,
  JobRef,
  LadderDocument,
  LadderOutline,
  LevelDetail,
  LevelDocument,
  LevelRef,
  LevelSummary,
  Note,
  NoteKind,
  QfDocument,
  RplDocument,
  RplExperience,
  Rung,
  Source,
  Step,
  StripColumn,
  ThemeDocument,
  ThemeRef,
  UnitDocument,
  UnitRef,
  UnitsDocument,
  UnitsOfKind,
  Use,
} from '../documents/documents.ts'
import { LOCALE_FACTS } from '../locale.ts'
import { QF_LEVELS } from '../qf-levels.ts'
import { writeAbout } from './about-text.ts'
import { noteQfLevel, noteSameName, noteShared } from './derived-notes.ts'
import type { Language } from './localize.ts'

/** Makes any document of a dataset in a language; `undefined` where the dataset has no such record. */
export type DocumentMaker = {
  home: () => HomeDocument
  about: () => AboutDocument | undefined
  ladder: (id: string) => LadderDocument | undefined
  level: (ladder: string, level: string) => LevelDocument | undefined
  job: (ladder: string, job: string) => JobDocument | undefined
  unit: (code: string) => UnitDocument | undefined
  rpl: (cluster: string) => RplDocument | undefined
  coverage: () => CoverageDocument
  browse: () => BrowseDocument
  qf: (qfLevel: number) => QfDocument | undefined
  theme: (theme: string) => ThemeDocument | undefined
  catalogue: () => CatalogueDocument
  /** `number` counts from 1. */
  units: (number: number) => UnitsDocument | undefined
}

type Duty = Level['areas'][number]['duties'][number]

/** A duty with all that it stands in. */
type Placed = {
  ladder: Ladder
  level: Level
  area: Level['areas'][number]
  duty: Duty
  number: number
  ways: Way[]
}

function levelsOf(ladder: Ladder): Level[] {
  return ladder.rungs.flat()
}

/** The duties of a level with their numbers, which count on over its work areas. */
function dutiesOf(ladder: Ladder, level: Level): Placed[] {
  let number = 0
  return level.areas.flatMap(area =>
    area.duties.map(duty => {
      number += 1
      return { ladder, level, area, duty, number, ways: duty.ways ?? level.ways ?? [] }
    }),
  )
}

function codesOf(level: Level): Set<string> {
  return new Set(level.areas.flatMap(area => area.duties.flatMap(duty => duty.units)))
}

function rungIndex(ladder: Ladder, level: Level): number {
  return ladder.rungs.findIndex(rung => rung.includes(level))
}

/** Every RPL cluster that a dataset names, in the order of the ladders. */
export function listClusters(dataset: Dataset): string[] {
  const clusters = [...dataset.ladders.values()].flatMap(ladder =>
    levelsOf(ladder).flatMap(level =>
      dutiesOf(ladder, level).flatMap(({ ways }) =>
        ways.flatMap(way => (way.type === 'rpl' ? [way.cluster] : [])),
      ),
    ),
  )
  return [...new Set(clusters)]
}

/** A maker of documents for a checked dataset. */
export function createDocumentMaker(dataset: Dataset, language: Language): DocumentMaker {
  const { text } = language
  const themes = new Map(dataset.themes.map(theme => [theme.id, themeRef(theme)]))
  const ladders = [...dataset.ladders.values()]
  const schemes = [...dataset.frameworks.values()].flatMap(({ codeSchemes }) => codeSchemes)
  const placed = ladders.flatMap(ladder => levelsOf(ladder).flatMap(level => dutiesOf(ladder, level)))

  const placedByCode = new Map<string, Placed[]>()
  for (const entry of placed) {
    for (const code of new Set(entry.duty.units)) {
      const known = placedByCode.get(code)
      if (known) known.push(entry)
      else placedByCode.set(code, [entry])
    }
  }

  function placedOf(code: string): Placed[] {
    return placedByCode.get(code) ?? []
  }

  function themeRef({ id, name, icon }: ThemeEntry): ThemeRef {
    return { id, name: text(name), icon }
  }

  function writeNotes(entries: readonly (NoteEntry | { kind: NoteKind; text: Wording })[] = []): Note[] {
    return entries.map(note => ({ kind: note.kind, text: text(note.text) }))
  }

  function unitRef({ code, title, qfLevel, theme }: UnitEntry): UnitRef {
    const ref = theme === undefined ? undefined : themes.get(theme)
    return {
      code,
      title: text(title),
      officialTitle: language.isOfficial(title),
      qfLevel,
      ...(ref && { theme: ref }),
    }
  }

  function unitRefs(codes: Iterable<string>): UnitRef[] {
    return [...codes].flatMap(code => {
      const unit = dataset.units.get(code)
      return unit ? [unitRef(unit)] : []
    })
  }

  function levelRef({ id, name }: Level): LevelRef {
    return { id, name: text(name) }
  }

  function jobRefs({ jobs }: Level): JobRef[] {
    return jobs.map(({ id, title }) => ({ id, title: text(title) }))
  }

  function countsOf(level: Level): Counts {
    return {
      areas: level.areas.length,
      duties: level.areas.reduce((sum, area) => sum + area.duties.length, 0),
      units: codesOf(level).size,
    }
  }

  function codesOfRung(ladder: Ladder, index: number): Set<string> {
    return new Set((ladder.rungs[index] ?? []).flatMap(level => [...codesOf(level)]))
  }

  function strip(ladder: Ladder, level: Level, withCodes: boolean): StripColumn[] {
    const index = rungIndex(ladder, level)
    const above = codesOfRung(ladder, index - 1)
    const below = codesOfRung(ladder, index + 1)
    const units = unitRefs(codesOf(level))
    return QF_LEVELS.map(qfLevel => {
      const here = units.filter(unit => unit.qfLevel === qfLevel)
      return {
        qfLevel,
        units: here.length,
        ...(withCodes && { codes: here.map(({ code }) => code) }),
        sharedAbove: here.filter(unit => above.has(unit.code)).length,
        sharedBelow: here.filter(unit => below.has(unit.code)).length,
        sharedBoth: here.filter(unit => above.has(unit.code) && below.has(unit.code)).length,
      }
    })
  }

  function summary(ladder: Ladder, level: Level): LevelSummary {
    return {
      ...levelRef(level),
      jobs: jobRefs(level),
      counts: countsOf(level),
      strip: strip(ladder, level, true),
    }
  }

  function carried(ladder: Ladder, index: number): UnitRef[] {
    const below = codesOfRung(ladder, index + 1)
    return unitRefs([...codesOfRung(ladder, index)].filter(code => below.has(code)))
  }

  function themesOf(ladder: Ladder): ThemeRef[] {
    const used = new Set(
      levelsOf(ladder).flatMap(level => [...codesOf(level)].map(code => dataset.units.get(code)?.theme)),
    )
    return [...themes.values()].filter(({ id }) => used.has(id))
  }

  function rungs(ladder: Ladder): Rung[] {
    return ladder.rungs.map((rung, index) => ({
      levels: rung.map(level => summary(ladder, level)),
      carried: carried(ladder, index),
    }))
  }

  function outline(ladder: Ladder): LadderOutline {
    return {
      id: ladder.id,
      title: text(ladder.title),
      rungs: ladder.rungs.map(rung =>
        rung.map(level => ({ ...levelRef(level), units: codesOf(level).size })),
      ),
    }
  }

  function areas(ladder: Ladder, level: Level): Area[] {
    const duties = dutiesOf(ladder, level)
    const others = levelsOf(ladder).filter(other => other !== level)
    return level.areas.map(area => ({
      id: area.id,
      name: text(area.name),
      duties: duties
        .filter(entry => entry.area === area)
        .map(({ duty, number, ways }) => ({
          id: duty.id,
          number,
          title: text(duty.title),
          units: unitRefs(duty.units).map(unit => ({
            ...unit,
            notes: writeNotes([
              ...(dataset.units.get(unit.code)?.notes ?? []),
              ...noteQfLevel(unit.qfLevel, ways),
              ...noteShared(others.filter(other => codesOf(other).has(unit.code)).map(other => other.name)),
            ]),
          })),
          ways,
          notes: writeNotes(duty.notes),
        })),
      notes: areaNotes(area, duties),
    }))
  }

  /** `duties` are all of the level. */
  function areaNotes(area: Placed['area'], duties: readonly Placed[]): Note[] {
    const namesakes = duties.filter(
      other => other.area !== area && other.area.name['zh-Hant'] === area.name['zh-Hant'],
    )
    return writeNotes([...(area.notes ?? []), ...noteSameName(namesakes.map(({ number }) => number))])
  }

  function detail(ladder: Ladder, level: Level): LevelDetail {
    return {
      ...summary(ladder, level),
      strip: strip(ladder, level, false),
      description: text(level.description),
      areas: areas(ladder, level),
      notes: writeNotes([
        ...(ladder.notes ?? []).filter(({ kind }) => kind === 'proposed'),
        ...(level.notes ?? []),
      ]),
    }
  }

  function register({ register: { name, url } }: Framework) {
    return { name: text(name), url }
  }

  function source({ title, publisher, date, version, url }: LadderEntry['source']): Source {
    return {
      title: text(title),
      ...(publisher !== undefined && { publisher }),
      ...(date !== undefined && { date }),
      ...(version !== undefined && { version }),
      ...(url !== undefined && { url }),
    }
  }

  function step(ladder: Ladder, from: Level, to: Level): Step {
    const here = codesOf(from)
    const there = codesOf(to)
    return {
      level: summary(ladder, to),
      added: unitRefs([...there].filter(code => !here.has(code))),
      carried: unitRefs([...there].filter(code => here.has(code))),
      notListed: unitRefs([...here].filter(code => !there.has(code))),
    }
  }

  function steps(ladder: Ladder, level: Level, by: number): Step[] {
    return (ladder.rungs[rungIndex(ladder, level) + by] ?? []).map(to => step(ladder, level, to))
  }

  function use({ ladder, level, area, duty, number, ways }: Placed, notes: Note[] = []): Use {
    return {
      ladder: { id: ladder.id, title: text(ladder.title) },
      level: levelRef(level),
      area: { id: area.id, name: text(area.name) },
      duty: { id: duty.id, number, title: text(duty.title) },
      jobs: jobRefs(level),
      ways,
      notes: [...notes, ...areaNotes(area, dutiesOf(ladder, level)), ...writeNotes(duty.notes)],
    }
  }

  /** The framework of the first ladder that uses a code; for a code that none uses, the first framework. */
  function frameworkOf(uses: readonly Placed[]): Framework | undefined {
    return dataset.frameworks.get(uses[0]?.ladder.framework ?? '') ?? [...dataset.frameworks.values()][0]
  }

  function codeParts(code: string, of: CodeScheme['of'], among = schemes): CodePart[] {
    return (readCode(code, of, among)?.parts ?? []).map(({ id, part, value, meaning }) => ({
      id,
      name: text(part.name),
      value,
      ...(meaning && { meaning: text(meaning) }),
      inferred: part.basis === 'inferred',
      isQfLevel: part.isQfLevel === true,
    }))
  }

  function awards(framework: Framework | undefined, qfLevel: number): string[] {
    return (framework?.levels.find(({ level }) => level === qfLevel)?.awards ?? []).map(text)
  }

  function experience({ ways }: Framework): RplExperience[] {
    return ways.rpl.experience.map(entry => ({ qfLevel: entry.qfLevel, text: text(entry.text) }))
  }

  function rplLevelsOf(ladder: Ladder): Set<number> {
    const ways = levelsOf(ladder).flatMap(level => dutiesOf(ladder, level).flatMap(({ ways }) => ways))
    return new Set(ways.flatMap(way => (way.type === 'rpl' ? [way.qfLevel] : [])))
  }

  function laddersOf(uses: readonly Placed[]): Ladder[] {
    return [...new Set(uses.map(({ ladder }) => ladder))]
  }

  function row(unit: UnitEntry): CatalogueRow {
    const document = makeCatalogue()
    const entry = document.units.find(({ code }) => code === unit.code)
    if (!entry) throw new Error(`the catalogue lacks ${unit.code}`)
    return expandUnit(document, entry)
  }

  /** The first explained part of a code that tells more than one thing apart. */
  function areaOf(code: string): { id: string; name: string } | undefined {
    const part = readCode(code, 'unit', schemes)?.parts.find(
      ({ part, meaning }) => meaning !== undefined && Object.keys(part.meanings ?? {}).length > 1,
    )
    return part?.meaning && { id: part.value, name: text(part.meaning) }
  }

  let catalogue: CatalogueDocument | undefined

  function makeCatalogue(): CatalogueDocument {
    if (catalogue) return catalogue
    const levels = ladders.flatMap((ladder, at) => levelsOf(ladder).map(level => ({ ladder: at, level })))
    const positionOf = new Map(levels.map(({ level }, at) => [level, at]))
    const dutyPositions = new Map(placed.map((entry, at) => [entry, at]))
    const areas = new Map<string, { id: string; name: string }>()
    const units = [...dataset.units.values()].map(unit => {
      const area = areaOf(unit.code)
      if (area) areas.set(area.id, area)
      const { theme, ...ref } = unitRef(unit)
      return {
        ...ref,
        ...(theme && { theme: theme.id }),
        ...(area && { area: area.id }),
        duties: placedOf(unit.code).flatMap(entry => dutyPositions.get(entry) ?? []),
      }
    })
    catalogue = {
      page: 'catalogue',
      ladders: ladders.map(({ id, title }) => ({ id, title: text(title) })),
      levels: levels.map(({ ladder, level }) => ({ ladder, ...levelRef(level) })),
      duties: placed.map(({ level, duty, number, ways }) => ({
        level: positionOf.get(level) ?? 0,
        id: duty.id,
        number,
        title: text(duty.title),
        ways,
      })),
      themes: [...themes.values()],
      areas: [...areas.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      units,
    }
    return catalogue
  }

  function unitsOfKind(units: UnitEntry[]): UnitsOfKind {
    return { units: units.slice(0, MOST_ROWS).map(row), total: units.length }
  }

  function countByTheme(units: UnitEntry[]) {
    return [...themes.values()].flatMap(theme => {
      const count = units.filter(unit => unit.theme === theme.id).length
      return count === 0 ? [] : [{ theme, units: count }]
    })
  }

  function countByQfLevel(units: UnitEntry[]) {
    return QF_LEVELS.flatMap(qfLevel => {
      const count = units.filter(unit => unit.qfLevel === qfLevel).length
      return count === 0 ? [] : [{ qfLevel, units: count }]
    })
  }

  return {
    home: () => ({
      page: 'home',
      ladders: ladders.map(ladder => ({
        id: ladder.id,
        title: text(ladder.title),
        subject: text(ladder.subject),
        rungs: rungs(ladder),
      })),
    }),

    about: () => {
      const framework = frameworkOf([])
      if (!framework) return undefined
      const { ways, codeSchemes } = framework
      const codes = { unit: [...dataset.units.keys()], 'rpl-cluster': listClusters(dataset) }
      return {
        page: 'about',
        framework: {
          name: text(framework.name),
          url: framework.url,
          register: register(framework),
          levels: framework.levels.map(({ level }) => ({ level, awards: awards(framework, level) })),
          notionalHoursPerCredit: framework.notionalHoursPerCredit,
          codeSchemes: codeSchemes.flatMap(scheme => {
            const example = codes[scheme.of].find(code => readCode(code, scheme.of, [scheme]))
            if (example === undefined) return []
            return [
              {
                id: scheme.id,
                name: text(scheme.name),
                example,
                parts: codeParts(example, scheme.of, [scheme]),
                meanings: scheme.parts.flatMap(part =>
                  Object.entries(part.meanings ?? {}).map(([value, meaning]) => ({
                    part: text(part.name),
                    inferred: part.basis === 'inferred',
                    value,
                    meaning: text(meaning),
                  })),
                ),
              },
            ]
          }),
          training: { name: text(ways.training.name), description: text(ways.training.description) },
          rpl: {
            name: text(ways.rpl.name),
            description: text(ways.rpl.description),
            highestQfLevel: ways.rpl.highestQfLevel,
            url: ways.rpl.url,
            experience: experience(framework),
          },
        },
        sections: writeAbout(text),
        themes: [...themes.values()],
        ladders: ladders.map(ladder => {
          const levels = levelsOf(ladder)
          const sum = (count: (level: Level) => number) =>
            levels.reduce((total, level) => total + count(level), 0)
          return {
            id: ladder.id,
            title: text(ladder.title),
            source: source(ladder.source),
            counts: {
              levels: levels.length,
              jobs: sum(level => level.jobs.length),
              areas: sum(level => countsOf(level).areas),
              duties: sum(level => countsOf(level).duties),
              rows: sum(level =>
                dutiesOf(ladder, level).reduce((rows, { duty }) => rows + duty.units.length, 0),
              ),
              units: new Set(levels.flatMap(level => [...codesOf(level)])).size,
            },
            notes: writeNotes(ladder.notes),
          }
        }),
        officialEnglish: [...dataset.units.values()]
          .filter(unit => unit.title.official?.includes('en'))
          .map(unitRef),
      }
    },

    ladder: id => {
      const ladder = dataset.ladders.get(id)
      const framework = ladder && dataset.frameworks.get(ladder.framework)
      return (
        framework && {
          page: 'ladder',
          id,
          title: text(ladder.title),
          subject: text(ladder.subject),
          source: source(ladder.source),
          rungs: ladder.rungs.map((rung, index) => ({
            levels: rung.map(level => detail(ladder, level)),
            carried: carried(ladder, index),
          })),
          themes: themesOf(ladder),
          register: register(framework),
          rpl: {
            url: framework.ways.rpl.url,
            experience: experience(framework).filter(({ qfLevel }) => rplLevelsOf(ladder).has(qfLevel)),
          },
          notes: writeNotes(ladder.notes),
        }
      )
    },

    level: (ladderId, id) => {
      const ladder = dataset.ladders.get(ladderId)
      const level = ladder && levelsOf(ladder).find(level => level.id === id)
      if (!level) return undefined
      return {
        page: 'level',
        ladder: outline(ladder),
        level: detail(ladder, level),
      }
    },

    job: (ladderId, id) => {
      const ladder = dataset.ladders.get(ladderId)
      const level = ladder && levelsOf(ladder).find(({ jobs }) => jobs.some(job => job.id === id))
      const job = level?.jobs.find(job => job.id === id)
      if (!job || !level) return undefined
      return {
        page: 'job',
        ladder: outline(ladder),
        id,
        title: text(job.title),
        notes: writeNotes(job.notes),
        level: detail(ladder, level),
        up: steps(ladder, level, -1),
        down: steps(ladder, level, 1),
      }
    },

    unit: code => {
      const unit = dataset.units.get(code)
      if (!unit) return undefined
      const uses = placedOf(code)
      const framework = frameworkOf(uses)
      const ladders = laddersOf(uses)
      return {
        page: 'unit',
        ...unitRef(unit),
        awards: awards(framework, unit.qfLevel),
        aliases: unit.aliases ?? [],
        codeParts: codeParts(code, 'unit'),
        uses: uses.map(entry => use(entry, writeNotes(noteQfLevel(unit.qfLevel, entry.ways)))),
        ladders: ladders.map(outline),
        sameTheme:
          unit.theme === undefined
            ? []
            : ladders.flatMap(ladder =>
                levelsOf(ladder).map(level => ({
                  ladder: ladder.id,
                  level: levelRef(level),
                  units: unitRefs(codesOf(level)).filter(({ theme }) => theme?.id === unit.theme),
                })),
              ),
        ...(framework && { register: register(framework) }),
        notes: writeNotes(unit.notes),
      }
    },

    rpl: cluster => {
      const wayIn = ({ ways }: Placed) => ways.find(way => way.type === 'rpl' && way.cluster === cluster)
      const uses = placed.filter(wayIn)
      const way = uses.map(wayIn)[0]
      const framework = frameworkOf(uses)
      if (!way || !framework) return undefined
      const asked = experience(framework).find(entry => entry.qfLevel === way.qfLevel)
      return {
        page: 'rpl',
        cluster,
        qfLevel: way.qfLevel,
        codeParts: codeParts(cluster, 'rpl-cluster'),
        uses: uses.map(entry => ({
          ...use(entry),
          units: unitRefs(entry.duty.units),
        })),
        ladders: laddersOf(uses).map(outline),
        description: text(framework.ways.rpl.description),
        ...(asked && { experience: asked }),
        factsUrl: framework.ways.rpl.url,
        register: register(framework),
      }
    },

    coverage: () => {
      const framework = frameworkOf([])
      return {
        page: 'coverage',
        ladders: ladders.map(ladder => ({
          id: ladder.id,
          title: text(ladder.title),
          rungs: ladder.rungs.map(rung =>
            rung.map(level => ({
              ...levelRef(level),
              jobs: jobRefs(level),
              areas: level.areas.map(area => ({
                id: area.id,
                name: text(area.name),
                duties: dutiesOf(ladder, level)
                  .filter(entry => entry.area === area)
                  .map(({ duty, number }) => ({
                    id: duty.id,
                    number,
                    title: text(duty.title),
                    units: [...duty.units],
                  })),
              })),
            })),
          ),
          themes: themesOf(ladder),
        })),
        units: [...dataset.units.values()].map(unit => ({ ...unitRef(unit), aliases: unit.aliases ?? [] })),
        clusters: listClusters(dataset),
        ...(framework && { register: register(framework) }),
      }
    },

    browse: () => {
      const units = [...dataset.units.values()]
      return {
        page: 'search',
        ladders: ladders.map(({ id, title }) => ({ id, title: text(title) })),
        themes: countByTheme(units),
        qfLevels: countByQfLevel(units),
      }
    },

    qf: qfLevel => {
      if (!QF_LEVELS.some(level => level === qfLevel)) return undefined
      const units = [...dataset.units.values()].filter(unit => unit.qfLevel === qfLevel)
      return {
        page: 'qf',
        qfLevel,
        awards: awards(frameworkOf([]), qfLevel),
        themes: countByTheme(units),
        ...unitsOfKind(units),
      }
    },

    theme: id => {
      const theme = themes.get(id)
      const units = [...dataset.units.values()].filter(unit => unit.theme === id)
      return theme && { page: 'theme', theme, qfLevels: countByQfLevel(units), ...unitsOfKind(units) }
    },

    catalogue: makeCatalogue,

    units: number => {
      const document = makeCatalogue()
      const sorted = sortUnits(document, document.units, 'code', 'up', LOCALE_FACTS[language.locale].lang)
      const pages = countPages(sorted.length)
      if (!(number >= 1 && number <= pages)) return undefined
      return {
        page: 'units',
        number,
        pages,
        total: sorted.length,
        units: pageOf(sorted, number).map(unit => expandUnit(document, unit)),
        facets: countFacets(document, EVERYTHING),
      }
    },
  }
}
