import { describe, expect, test } from 'vitest'
import { DATA_FILES, TEXT_LIMITS } from '../../src/dataset/schema.ts'
import { changeFixture, createFixtureFiles } from '../fixtures/fixture-files.ts'
import { listProblems } from './list-problems.ts'

const KITES = 'units/kites.json'
const LADDER = 'ladders/lantern-making/ladder.json'
const LIGHTER = 'ladders/lantern-making/levels/lighter.json'
const FRAMEWORK = 'qualification-frameworks/fictional.json'

test('reports a misspelt key once, with the key that was meant', () => {
  const files = changeFixture([KITES, '"qfLevel": 1', '"qflevels": 1'])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:3:59 units[0].qflevels | The key "qflevels" is not known here. Did you mean "qfLevel"?',
  ])
})

test('reports an unknown key that resembles none, with the keys allowed', () => {
  const files = changeFixture([KITES, '"qfLevel": 1', '"qfLevel": 1, "colour": "red"'])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:3:73 units[0].colour | The key "colour" is not known here. Allowed: code, title, qfLevel, theme, aliases, notes.',
  ])
})

test('reports every unknown key of an object', () => {
  const files = changeFixture([KITES, '{\n', '{ "__proto__": 1, "constructor": 2,\n'])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:1:3 __proto__ | The key "__proto__" is not known here. Allowed: $schema, units.',
    'data/units/kites.json:1:19 constructor | The key "constructor" is not known here. Allowed: $schema, units.',
  ])
})

test('knows which keys the form of a way allows', () => {
  const files = changeFixture([
    LIGHTER,
    '"training", "qfLevel": 3',
    '"training", "qfLevel": 3, "cluster": "ZL002L3"',
  ])
  expect(listProblems(files)).toEqual([
    'data/ladders/lantern-making/levels/lighter.json:4:48 ways[0].cluster | The key "cluster" is not known here. Allowed: type, qfLevel.',
  ])
})

test('finds the keys allowed below a key that people choose', () => {
  const files = changeFixture([FRAMEWORK, '"en": "Lanterns"', '"En": "Lanterns"'])
  expect(listProblems(files)).toEqual([
    'data/qualification-frameworks/fictional.json:53:51 codeSchemes[1].parts[0].meanings.ZL.En | The key "En" is not known here. Did you mean "en"?',
  ])
})

test('reports a missing key at its object, with what it is for', () => {
  const files = changeFixture([KITES, ', "qfLevel": 1', ''])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:3:5 units[0] | The key "qfLevel" is missing. Add it: QF level of the unit; must agree with its code.',
  ])
})

test('reports a key that is missing deep in a file', () => {
  const files = changeFixture([
    FRAMEWORK,
    '"training": {\n      "name": { "zh-Hant": "培訓課程", "en": "Training course" },',
    '"training": {',
  ])
  expect(listProblems(files)).toEqual([
    'data/qualification-frameworks/fictional.json:92:17 ways.training | The key "name" is missing. Add it: What this way is called.',
  ])
})

test('reports a way without a type', () => {
  const files = changeFixture([LIGHTER, '"type": "training", ', ''])
  expect(listProblems(files)).toEqual([
    'data/ladders/lantern-making/levels/lighter.json:4:12 ways[0] | The key "type" is missing. Add it: one of "training", "rpl".',
  ])
})

test('reports a way of an unknown type', () => {
  const files = changeFixture([LIGHTER, '"training"', '"trainning"'])
  expect(listProblems(files)).toEqual([
    'data/ladders/lantern-making/levels/lighter.json:4:22 ways[0].type | "trainning" is none of "training", "rpl". Did you mean "training"?',
  ])
})

test.each<[value: string, expected: string]>([
  [
    '"1"',
    'data/units/kites.json:3:70 units[0].qfLevel | This must be a number, not a text. Write it as digits without quotes.',
  ],
  [
    '[1]',
    'data/units/kites.json:3:70 units[0].qfLevel | This must be a number, not a list. Write it as digits without quotes.',
  ],
  [
    '{}',
    'data/units/kites.json:3:70 units[0].qfLevel | This must be a number, not an object. Write it as digits without quotes.',
  ],
  [
    'null',
    'data/units/kites.json:3:70 units[0].qfLevel | This must be a number, not null. Write it as digits without quotes.',
  ],
  [
    'true',
    'data/units/kites.json:3:70 units[0].qfLevel | This must be a number, not true. Write it as digits without quotes.',
  ],
  [
    '1.5',
    'data/units/kites.json:3:70 units[0].qfLevel | 1.5 is not a whole number. Write it in digits only.',
  ],
  [
    '0',
    'data/units/kites.json:3:70 units[0].qfLevel | 0 is too low; the lowest allowed is 1. Write 1 or more.',
  ],
  [
    '8',
    'data/units/kites.json:3:70 units[0].qfLevel | 8 is too high; the highest allowed is 7. Write 7 or less.',
  ],
  [
    '1e999',
    'data/units/kites.json:3:70 units[0].qfLevel | Infinity is not a whole number. Write it in digits only.',
  ],
])('reports %s where a QF level must be', (value, expected) => {
  expect(listProblems(changeFixture([KITES, '"qfLevel": 1', `"qfLevel": ${value}`]))).toEqual([expected])
})

test('reports a number where a text must be', () => {
  const files = changeFixture([KITES, '"看風放線"', '7'])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:3:49 units[0].title.zh-Hant | This must be a text in double quotes, not a number. Write it as "…".',
  ])
})

test('reports a text where an object must be', () => {
  const files = changeFixture([KITES, '{ "zh-Hant": "看風放線" }', '"看風放線"'])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:3:36 units[0].title | This must be an object in { }, not a text. Write it as { "…": … }.',
  ])
})

test('reports null where an object must be', () => {
  const files = changeFixture([KITES, '{ "zh-Hant": "看風放線" }', 'null'])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:3:36 units[0].title | This must be an object in { }, not null. Write it as { "…": … }.',
  ])
})

test('reports an object where a list must be', () => {
  const files = changeFixture([LIGHTER, '["900003L3"]', '{}'])
  expect(listProblems(files)).toEqual([
    'data/ladders/lantern-making/levels/lighter.json:14:20 areas[0].duties[0].units | This must be a list in [ ], not an object. Write it as […, …].',
  ])
})

test('reports a list where keys that people choose must be', () => {
  const files = changeFixture([FRAMEWORK, '{ "ZL": { "zh-Hant": "燈籠業", "en": "Lanterns" } }', '[]'])
  expect(listProblems(files)).toEqual([
    'data/qualification-frameworks/fictional.json:53:23 codeSchemes[1].parts[0].meanings | This must be an object in { }, not a list. Write it as { "…": … }.',
  ])
})

test('reports a rung that is neither a level nor a list of levels', () => {
  const files = changeFixture([LADDER, '"apprentice"]', '3]'])
  expect(listProblems(files)).toEqual([
    'data/ladders/lantern-making/ladder.json:6:48 levels[2] | This must be a text in double quotes or a list in [ ], not a number. Write it as "…" or as […, …].',
  ])
})

test('reports a list of one level side by side', () => {
  const files = changeFixture([LADDER, '["lighter", "painter"]', '["lighter"]'])
  expect(listProblems(files)).toEqual([
    'data/ladders/lantern-making/ladder.json:6:24 levels[1] | The list has 1 in it; it needs 2 or more. Add one.',
  ])
})

test('reports an empty list side by side', () => {
  const files = changeFixture([LADDER, '"keeper", ["lighter", "painter"]', '[], "keeper"'])
  const [first] = listProblems(files)
  expect(first).toBe(
    'data/ladders/lantern-making/ladder.json:6:14 levels[0] | The list is empty; it needs 2 or more. Add 2.',
  )
})

test('reports an empty list', () => {
  const files = changeFixture([LIGHTER, '["900003L3"]', '[]'])
  expect(listProblems(files)).toEqual([
    'data/ladders/lantern-making/levels/lighter.json:14:20 areas[0].duties[0].units | The list is empty; it needs 1 or more. Add one.',
  ])
})

test('reports an empty text', () => {
  const files = changeFixture([KITES, '"看風放線"', '""'])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text is empty. Write it.',
  ])
})

test('reports a text over its limit', () => {
  const atLimit = '風'.repeat(TEXT_LIMITS.sentence)
  expect(listProblems(changeFixture([KITES, '看風放線', atLimit]))).toEqual([])
  expect(listProblems(changeFixture([KITES, '看風放線', `${atLimit}箏`]))).toEqual([
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text is 161 characters long; the limit is 160. Shorten it.',
  ])
})

test('reports a number below the lowest allowed', () => {
  const files = changeFixture([FRAMEWORK, '"notionalHoursPerCredit": 10', '"notionalHoursPerCredit": 0'])
  expect(listProblems(files)).toEqual([
    'data/qualification-frameworks/fictional.json:20:29 notionalHoursPerCredit | 0 is too low; the lowest allowed is 1. Write 1 or more.',
  ])
})

test.each<[value: string, expected: string]>([
  [
    'Lantern_Lighter',
    'data/ladders/lantern-making/levels/lighter.json:5:20 jobs[0].id | "Lantern_Lighter" is not an id: ids are lower-case English words and digits joined by hyphens. Did you mean "lantern-lighter"?',
  ],
  [
    '點燈員',
    'data/ladders/lantern-making/levels/lighter.json:5:20 jobs[0].id | "點燈員" is not an id: ids are lower-case English words and digits joined by hyphens. Choose one such as "test-engineer".',
  ],
])('reports the id %s', (value, expected) => {
  expect(listProblems(changeFixture([LIGHTER, '"lantern-lighter"', `"${value}"`]))).toEqual([expected])
})

test.each<[value: string, expected: string]>([
  [
    '900003l3 ',
    'data/ladders/lantern-making/levels/lighter.json:14:21 areas[0].duties[0].units[0] | "900003l3 " is not a code: codes are capital letters and digits. Did you mean "900003L3"?',
  ],
  [
    '九',
    'data/ladders/lantern-making/levels/lighter.json:14:21 areas[0].duties[0].units[0] | "九" is not a code: codes are capital letters and digits. Write it as the source prints it.',
  ],
])('reports the code "%s" once', (value, expected) => {
  expect(listProblems(changeFixture([LIGHTER, '900003L3', value]))).toEqual([expected])
})

test.each<[value: string, expected: string]>([
  [
    'source.example',
    'data/ladders/lantern-making/ladder.json:10:12 source.url | "source.example" is not a web address. Write it in full, starting with "https://".',
  ],
  [
    'javascript:alert(1)',
    'data/ladders/lantern-making/ladder.json:10:12 source.url | "javascript:alert(1)" is not a web address. Write it in full, starting with "https://".',
  ],
])('reports the address %s', (value, expected) => {
  expect(listProblems(changeFixture([LADDER, 'https://source.example/lanterns', value]))).toEqual([expected])
})

test('reports a choice that is not offered, with the nearest that is', () => {
  const files = changeFixture(['themes.json', '"half-shield"', '"half-sheild"'])
  expect(listProblems(files)).toEqual([
    'data/themes.json:4:76 themes[1].icon | "half-sheild" is none of "north-arrow", "quarter-disc", "person", "two-squares", "joined-nodes", "half-shield", "ticked-square", "ring". Did you mean "half-shield"?',
  ])
})

test('reports a choice that resembles none', () => {
  const files = changeFixture([FRAMEWORK, '"pattern": "L", "basis": "source"', '"pattern": "L", "basis": 7'])
  expect(listProblems(files)).toEqual([
    'data/qualification-frameworks/fictional.json:33:93 codeSchemes[0].parts[1].basis | 7 is none of "source", "inferred". Write one of these.',
  ])
})

test.each(['["en"]', '[]'])('reports the languages %s, which lack zh-Hant', languages => {
  expect(listProblems(changeFixture([LADDER, '["zh-Hant", "en"]', languages]))).toEqual([
    'data/ladders/lantern-making/ladder.json:5:16 languages | "zh-Hant" is missing: every text has it. Add it.',
  ])
})

describe('offers nothing that a list has already:', () => {
  test.each<[languages: string, path: string, expected: string]>([
    ['["zh-Hant", "zh-Hans"]', '5:28 languages[1]', 'Delete it, or write "en".'],
    ['["zh-Hant", "en", "zh-Hans"]', '5:34 languages[2]', 'Delete it.'],
    ['["zh-Hans", "en"]', '5:17 languages[0]', 'Did you mean "zh-Hant"?'],
  ])('the languages %s', (languages, path, expected) => {
    expect(listProblems(changeFixture([LADDER, '["zh-Hant", "en"]', languages]))).toEqual([
      `data/ladders/lantern-making/ladder.json:${path} | "zh-Hans" is none of "zh-Hant", "en". ${expected}`,
    ])
  })

  test('a code', () => {
    expect(listProblems(changeFixture([LIGHTER, '["900003L3"]', '["900003L3", "900003l3"]']))).toEqual([
      'data/ladders/lantern-making/levels/lighter.json:14:33 areas[0].duties[0].units[1] | "900003l3" is not a code: codes are capital letters and digits. Delete it: "900003L3" is in this list already.',
    ])
  })

  test('an id', () => {
    expect(listProblems(changeFixture([LADDER, '"apprentice"]', '"apprentice", "Keeper"]']))).toEqual([
      'data/ladders/lantern-making/ladder.json:6:62 levels[3] | "Keeper" is not an id: ids are lower-case English words and digits joined by hyphens. Delete it: "keeper" is in this list already.',
    ])
  })
})

test('reports a mark that is neither true nor left out', () => {
  const files = changeFixture([FRAMEWORK, '"pattern": "L",', '"pattern": "L", "isQfLevel": false,'])
  expect(listProblems(files)).toEqual([
    'data/qualification-frameworks/fictional.json:33:97 codeSchemes[0].parts[1].isQfLevel | This must be true, not false. Write true, or delete the key.',
  ])
})

type Kind = (typeof DATA_FILES)[number]['kind']

const SAMPLES: Record<Kind, string> = {
  'qualification-framework': `data/${FRAMEWORK}`,
  themes: 'data/themes.json',
  units: `data/${KITES}`,
  ladder: `data/${LADDER}`,
  level: `data/${LIGHTER}`,
}

const MISSING_KEYS: Record<Kind, string[]> = {
  'qualification-framework': [
    'The key "name" is missing. Add it: Name of the qualifications framework.',
    'The key "url" is missing. Add it: Its official site.',
    'The key "register" is missing. Add it: The register of qualifications, to look up courses and codes in.',
    'The key "levels" is missing. Add it: QF levels, the lowest first.',
    'The key "notionalHoursPerCredit" is missing. Add it: Notional learning hours that make one QF credit.',
    'The key "codeSchemes" is missing. Add it: The forms that codes take.',
    'The key "ways" is missing. Add it: Ways to meet the competency requirements.',
  ],
  themes: ['The key "themes" is missing. Add it: Themes, in the order in which the site shows them.'],
  units: ['The key "units" is missing. Add it: Units of competency.'],
  ladder: [
    'The key "title" is missing. Add it: Title of the ladder.',
    'The key "subject" is missing. Add it: The field of work, in a word or two.',
    'The key "framework" is missing. Add it: The qualifications framework: a file in data/qualification-frameworks.',
    'The key "languages" is missing. Add it: The languages in which every text of this ladder must be given; zh-Hant is always one of them.',
    'The key "levels" is missing. Add it: Ids of the levels, the highest first. A list inside the list: levels that stand side by side.',
    'The key "source" is missing. Add it: Where the texts come from. Fill in only what the document itself states.',
  ],
  level: [
    'The key "name" is missing. Add it: Name of the level.',
    'The key "description" is missing. Add it: What people on this level do.',
    'The key "jobs" is missing. Add it: Job titles on this level, in the order of the source.',
    'The key "areas" is missing. Add it: Work areas of this level, in the order of the source.',
  ],
}

test.each(DATA_FILES)('rejects {} as a file of kind $kind, naming every missing key', ({ kind }) => {
  const file = SAMPLES[kind]
  expect(listProblems(createFixtureFiles().set(file, '{}'))).toEqual(
    MISSING_KEYS[kind].map(text => `${file}:1:1 | ${text}`),
  )
})

test.each(DATA_FILES)('rejects a list as a file of kind $kind', ({ kind }) => {
  const file = SAMPLES[kind]
  expect(listProblems(createFixtureFiles().set(file, '[]'))).toEqual([
    `${file}:1:1 | This must be an object in { }, not a list. Write it as { "…": … }.`,
  ])
})
