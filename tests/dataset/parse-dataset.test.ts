import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJson } from '../../src/dataset/json-file.ts'
import { parseDataset } from '../../src/dataset/parse-dataset.ts'
import { changeFixture, createFixtureFiles } from '../fixtures/fixture-files.ts'
import { listProblems } from './list-problems.ts'

const THEMES = 'data/themes.json'
const LANTERNS = 'data/units/lanterns.json'
const FRAMEWORK = 'data/qualification-frameworks/fictional.json'
const LADDER = 'data/ladders/lantern-making/ladder.json'
const KEEPER = 'data/ladders/lantern-making/levels/keeper.json'

describe('the dataset', () => {
  const { dataset, problems } = parseDataset(createFixtureFiles())

  test('has no problems', () => {
    expect(problems).toEqual([])
  })

  test('holds ladders by id, with levels in rungs from the top', () => {
    const ladders = [...(dataset?.ladders ?? [])].map(([id, ladder]) => [
      id,
      ladder.id,
      ladder.rungs.map(rung => rung.map(level => level.id)),
    ])
    expect(ladders).toEqual([
      ['kite-flying', 'kite-flying', [['flyer'], ['starter']]],
      ['lantern-making', 'lantern-making', [['keeper'], ['lighter', 'painter'], ['apprentice']]],
    ])
  })

  test('holds the texts of each level under its own id', () => {
    const levels = dataset?.ladders.get('lantern-making')?.rungs.flat()
    expect(levels?.map(({ id, name }) => [id, name.en])).toEqual([
      ['keeper', 'Keeper'],
      ['lighter', 'Lighter'],
      ['painter', 'Painter'],
      ['apprentice', 'Apprentice'],
    ])
  })

  test('holds units by code, in the order of catalogues', () => {
    const units = [...(dataset?.units ?? [])]
    expect(units.map(([code]) => code)).toEqual([
      '900101L1',
      '900102L2',
      '900001L2',
      '900002L3',
      '900003L3',
      'ZL501A',
    ])
    expect(units.every(([code, unit]) => unit.code === code)).toBe(true)
  })

  test('holds themes in their order, and frameworks by id', () => {
    expect(dataset?.themes.map(({ id }) => id)).toEqual(['craft', 'safety'])
    expect([...(dataset?.frameworks.keys() ?? [])]).toEqual(['fictional'])
  })

  test('does not depend on the order in which files are read', () => {
    const reversed = new Map([...createFixtureFiles()].reverse())
    expect(parseDataset(reversed)).toEqual({ dataset, problems })
  })

  test('is there in spite of warnings, and not in spite of errors', () => {
    const unused = '"themes": [{ "id": "wind", "name": { "zh-Hant": "風" }, "icon": "ring" },'
    expect(parseDataset(changeFixture(['themes.json', '"themes": [', unused])).dataset).toBeDefined()
    expect(parseDataset(changeFixture(['themes.json', '"craft"', '"Craft"'])).dataset).toBeUndefined()
  })
})

test('collects the problems of all files and of both passes, by file and place', () => {
  const files = changeFixture(
    ['units/kites.json', '"修補風箏"', '"修補 ，風箏 "'],
    ['themes.json', '"half-shield"', '"half-sheild"'],
    ['ladders/lantern-making/levels/keeper.json', '"900003L3"', '"900030L3", "ZL501A"'],
    ['ladders/lantern-making/levels/lighter.json', '{\n  "name"', '{,\n  "name"'],
    ['ladders/kite-flying/ladder.json', '"fictional"', '"fictionnal"'],
  )
  files.set('data/stray.json', '{}')
  expect(listProblems(files)).toEqual([
    'data/ladders/kite-flying/ladder.json:4:16 framework | There is no file data/qualification-frameworks/fictionnal.json. Did you mean "fictional"?',
    'data/ladders/lantern-making/levels/keeper.json:14:31 areas[0].duties[0].units[1] | "900030L3" is not in any unit catalogue. Did you mean "900003L3"?',
    'data/ladders/lantern-making/levels/keeper.json:14:43 areas[0].duties[0].units[2] | "ZL501A" is already used at areas[0].duties[0].units[0]. Delete one of the two.',
    'data/ladders/lantern-making/levels/lighter.json:1:2 | There is a comma too many here. Delete it.',
    'data/stray.json:1:1 | This is not a kind of data file. Data files are data/themes.json, data/units/*.json, data/qualification-frameworks/*.json, data/ladders/*/ladder.json and data/ladders/*/levels/*.json.',
    'data/themes.json:4:76 themes[1].icon | "half-sheild" is none of "north-arrow", "quarter-disc", "person", "two-squares", "joined-nodes", "half-shield", "ticked-square", "ring". Did you mean "half-shield"?',
    'data/units/kites.json:4:49 units[1].title.zh-Hant | The text ends with white space. Delete it.',
    'data/units/kites.json:4:49 units[1].title.zh-Hant | The text has a space beside full-width punctuation: "修補 ，風箏". Delete it.',
  ])
})

describe('what could not be read causes no further problems:', () => {
  test.each<[name: string, file: string]>([
    ['themes', THEMES],
    ['a catalogue', LANTERNS],
    ['a framework', FRAMEWORK],
    ['a ladder', LADDER],
    ['a level', KEEPER],
  ])('%s', (_, file) => {
    expect(listProblems(createFixtureFiles().set(file, '{'))).toEqual([
      `${file}:1:2 | The file ends, but a "}" is missing. Write it where the object ends.`,
    ])
  })
})

describe('a slip is not reported a second time as something that nothing uses:', () => {
  test('the code of a unit', () => {
    const file = 'ladders/lantern-making/levels/keeper.json'
    expect(listProblems(changeFixture([file, '"ZL501A"', '"ZL510A"']))).toEqual([
      `data/${file}:14:21 areas[0].duties[0].units[0] | "ZL510A" is not in any unit catalogue. Did you mean "ZL501A"?`,
    ])
  })

  test('the theme of a unit', () => {
    const files = changeFixture(['themes.json', '"id": "safety"', '"id": "security"'])
    expect(listProblems(files)).toEqual([
      'data/units/lanterns.json:26:16 units[2].theme | "safety" is not in data/themes.json. Add it there, or take another.',
      'data/units/lanterns.json:32:16 units[3].theme | "safety" is not in data/themes.json. Add it there, or take another.',
    ])
  })
})

describe('whatever the texts,', () => {
  const texts = [...createFixtureFiles()]
  /** A fixture file with a stretch of it replaced by other text, often by nothing. */
  const mutated = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(4000),
      fc.nat(60),
      fc.oneof(
        fc.constant(''),
        fc.string(),
        fc.constantFrom('{', '}', '[', ']', ',', '"', 'null', '1', '\\', '"__proto__": {},', '\uFEFF'),
        fc.json(),
      ),
    )
    .map(([[file, text], at, length, insert]): [string, string] => {
      const start = at % (text.length + 1)
      return [file, text.slice(0, start) + insert + text.slice(start + length)]
    })
  const truncated = fc
    .tuple(fc.constantFrom(...texts), fc.nat(4000))
    .map(([[file, text], length]): [string, string] => [file, text.slice(0, length % (text.length + 1))])

  test('parsing never throws, and gives a dataset or an error', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, truncated), ([file, text]) => {
        const { dataset, problems } = parseDataset(createFixtureFiles().set(file, text))
        const failed = problems.some(({ severity }) => severity === 'error')
        expect(dataset === undefined).toBe(failed)
      }),
      { numRuns: 200 },
    )
  })

  test('parsing never throws, even if they are no JSON at all', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...texts.map(([file]) => file), 'data/x.json'), fc.string()),
        files => {
          parseDataset(new Map(Object.entries(files)))
        },
      ),
    )
  })

  test('a file is refused as JSON exactly when JavaScript refuses it', () => {
    const accepts = (text: string) => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          truncated,
          fc.json().map((text): [string, string] => ['data/x.json', text]),
        ),
        ([file, text]) => {
          expect(readJson(file, text).json !== undefined).toBe(accepts(text))
        },
      ),
      { numRuns: 500 },
    )
  })
})
