import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { CoverageDocument, CoverageLevel } from '../../src/documents/documents.ts'
import { LOCALES, type Locale } from '../../src/locale.ts'
import { cloudComputing, existing, makerOf, parseFixture, realDataset } from '../fixtures/datasets.ts'

const fictional = parseFixture()

const cases = LOCALES.flatMap((locale): [Locale, string, Dataset][] => [
  [locale, 'site’s', realDataset],
  [locale, 'fictional', fictional],
])

const coverageOf = (dataset: Dataset, locale: Locale) => makerOf(dataset, locale).coverage()

function ladderOf({ ladders }: CoverageDocument, id: string) {
  return existing(ladders.find(ladder => ladder.id === id))
}

function levelOf(document: CoverageDocument, id: string): CoverageLevel {
  const levels = document.ladders.flatMap(({ rungs }) => rungs.flat())
  return existing(levels.find(level => level.id === id))
}

describe.each(cases)('in %s the coverage document of the %s dataset', (locale, _, dataset) => {
  const maker = makerOf(dataset, locale)
  const document = maker.coverage()
  const ladders = document.ladders.map(ladder => ({ ladder, detail: existing(maker.ladder(ladder.id)) }))

  test('has every unit of the catalogue once, in its order', () => {
    expect(document.page).toBe('coverage')
    expect(document.units.map(({ code }) => code)).toEqual([...dataset.units.keys()])
  })

  test('has units as their own documents have them, with their earlier codes', () => {
    for (const { code, ...unit } of document.units) expect(maker.unit(code)).toMatchObject(unit)
    for (const { code, aliases, theme } of document.units) {
      expect(aliases).toEqual(dataset.units.get(code)?.aliases ?? [])
      expect(theme?.id).toBe(dataset.units.get(code)?.theme)
    }
  })

  test('has the ladders, rungs and levels of the dataset in their order', () => {
    expect(document.ladders.map(({ id }) => id)).toEqual([...dataset.ladders.keys()])
    for (const { ladder } of ladders)
      expect(ladder.rungs.map(rung => rung.map(({ id }) => id))).toEqual(
        existing(dataset.ladders.get(ladder.id)).rungs.map(rung => rung.map(({ id }) => id)),
      )
  })

  test('has the codes of each duty as the dataset has them', () => {
    for (const { ladder } of ladders) {
      const levels = existing(dataset.ladders.get(ladder.id)).rungs.flat()
      const inDataset = levels.flatMap(({ areas }) =>
        areas.flatMap(({ id: area, duties }) => duties.map(({ id, units }) => ({ area, id, units }))),
      )
      const inDocument = ladder.rungs
        .flat()
        .flatMap(({ areas }) =>
          areas.flatMap(({ id: area, duties }) => duties.map(({ id, units }) => ({ area, id, units }))),
        )
      expect(inDocument).toEqual(inDataset)
      const listed = inDocument.flatMap(({ units }) => units)
      expect(listed.length).toBeGreaterThan(0)
      expect(listed.filter(code => !dataset.units.has(code))).toEqual([])
    }
  })

  test('names ladders, levels, job titles, areas and duties as the ladder does', () => {
    for (const { ladder, detail } of ladders) {
      expect(ladder.title).toBe(detail.title)
      expect(ladder.themes).toEqual(detail.themes)
      const short = detail.rungs.map(({ levels }) =>
        levels.map(({ id, name, jobs, areas }) => ({
          id,
          name,
          jobs,
          areas: areas.map(({ id, name, duties }) => ({
            id,
            name,
            duties: duties.map(({ id, number, title, units }) => ({
              id,
              number,
              title,
              units: units.map(({ code }) => code),
            })),
          })),
        })),
      )
      expect(ladder.rungs).toStrictEqual(short)
    }
  })

  test('is the same after it was written as JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document)
  })
})

test.each([
  ['zh-Hant', '燈籠製作階梯', '學徒', '紮作學徒', '竹架', '紮作', '紮作竹架', '手藝'],
  ['zh-Hans', '灯笼制作阶梯', '学徒', '扎作学徒', '竹架', '扎作', '扎作竹架', '手艺'],
  [
    'en',
    'Lantern making ladder',
    'Apprentice',
    'Frame builder',
    'Frames',
    'Build frames',
    'Build bamboo frames',
    'Craft',
  ],
] as const)(
  'in %s it is in that language',
  (locale, title, name, job, areaName, dutyTitle, unitTitle, theme) => {
    const document = coverageOf(fictional, locale)
    const ladder = ladderOf(document, 'lantern-making')
    const level = levelOf(document, 'apprentice')
    const area = existing(level.areas[0])
    expect([
      ladder.title,
      level.name,
      level.jobs[0]?.title,
      area.name,
      area.duties[0]?.title,
      document.units.find(({ code }) => code === '900001L2')?.title,
      ladder.themes[0]?.name,
    ]).toEqual([title, name, job, areaName, dutyTitle, unitTitle, theme])
  },
)

describe('the coverage document', () => {
  test('has the earlier code of the one unit that has one', () => {
    const aliases = coverageOf(fictional, 'en').units.flatMap(({ code, aliases }) =>
      aliases.map(alias => [code, alias]),
    )
    expect(aliases).toEqual([['900002L3', 'ZL302A']])
  })

  test('has levels side by side on one rung, the highest rung first', () => {
    const { rungs } = ladderOf(coverageOf(fictional, 'en'), 'lantern-making')
    expect(rungs.map(rung => rung.map(({ id }) => id))).toEqual([
      ['keeper'],
      ['lighter', 'painter'],
      ['apprentice'],
    ])
  })

  test('counts the duties of a level on over its areas', () => {
    const master = levelOf(coverageOf(cloudComputing, 'en'), 'master')
    expect(master.areas.map(({ duties }) => duties.map(({ number }) => number))).toEqual([
      [1, 2],
      [3, 4],
      [5],
    ])
  })

  test('has all 64 units and 66 rows of cloud computing', () => {
    const document = coverageOf(cloudComputing, 'en')
    const duties = document.ladders.flatMap(({ rungs }) =>
      rungs.flat().flatMap(({ areas }) => areas.flatMap(({ duties }) => duties)),
    )
    expect([document.units.length, duties.length, duties.flatMap(({ units }) => units).length]).toEqual([
      64, 19, 66,
    ])
  })

  test('has a unit that no ladder lists', () => {
    const dataset = parseFixture(['ladders/kite-flying/levels/flyer.json', '"900102L2", ', ''])
    const document = coverageOf(dataset, 'en')
    expect(document.units.map(({ code }) => code)).toContain('900102L2')
    expect(levelOf(document, 'flyer').areas[0]?.duties[0]?.units).toEqual(['900101L1'])
  })

  test('has each RPL cluster that a ladder names once', () => {
    expect(coverageOf(cloudComputing, 'en').clusters.toSorted()).toEqual([
      'ITOS002L2',
      'ITOS009L3',
      'ITOS010L3',
      'ITOS011L3',
      'ITOS013L3',
    ])
    expect(coverageOf(fictional, 'en').clusters.toSorted()).toEqual(['ZL001L2', 'ZL002L3'])
  })

  test('has no themes of a ladder whose units have none', () => {
    const document = coverageOf(fictional, 'en')
    expect(ladderOf(document, 'kite-flying').themes).toEqual([])
    expect(ladderOf(document, 'lantern-making').themes.map(({ id }) => id)).toEqual(['craft', 'safety'])
  })

  test('says where qualifications are registered, in the language', () => {
    const [framework] = [...fictional.frameworks.values()]
    const { register } = existing(framework)
    expect(coverageOf(fictional, 'en').register).toEqual({ name: register.name.en, url: register.url })
    expect(coverageOf(fictional, 'zh-Hant').register?.name).toBe(register.name['zh-Hant'])
  })

  test('of nothing is empty', () => {
    const empty = { frameworks: new Map(), themes: [], units: new Map(), ladders: new Map() }
    expect(coverageOf(empty, 'en')).toStrictEqual({ page: 'coverage', ladders: [], units: [], clusters: [] })
  })
})
