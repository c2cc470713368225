import { describe, expect, test } from 'vitest'
import { RESERVED_ANCHORS, RESERVED_SEGMENTS, START_ID } from '../../src/dataset/reserved-ids.ts'
import { changeFixture, createFixtureFiles } from '../fixtures/fixture-files.ts'
import { listProblems } from './list-problems.ts'

const KITES = 'units/kites.json'
const LANTERNS = 'units/lanterns.json'
const LADDER = 'ladders/lantern-making/ladder.json'
const KEEPER = 'ladders/lantern-making/levels/keeper.json'
const LIGHTER = 'ladders/lantern-making/levels/lighter.json'
const APPRENTICE = 'ladders/lantern-making/levels/apprentice.json'
const FRAMEWORK = 'qualification-frameworks/fictional.json'

function withoutFile(file: string): Map<string, string> {
  const files = createFixtureFiles()
  files.delete(`data/${file}`)
  return files
}

function withoutFolder(folder: string): Map<string, string> {
  return new Map([...createFixtureFiles()].filter(([file]) => !file.startsWith(`data/${folder}/`)))
}

describe('files', () => {
  test('reports that nothing is there', () => {
    expect(listProblems(new Map())).toEqual([
      'data/ladders:1:1 | There is no ladder. Create a folder here with a ladder.json.',
      'data/qualification-frameworks:1:1 | There is no qualifications framework. Create a file such as hkqf.json here, or put it back.',
      'data/themes.json:1:1 | The file is missing. Create it with { "themes": [] }, or put it back.',
      'data/units:1:1 | There is no catalogue of units. Create a file such as ict.json here, or put it back.',
    ])
  })

  test('reports a missing folder of frameworks, and no ladder and no code for it', () => {
    expect(listProblems(withoutFolder('qualification-frameworks'))).toEqual([
      'data/qualification-frameworks:1:1 | There is no qualifications framework. Create a file such as hkqf.json here, or put it back.',
    ])
  })

  test('reports a missing folder of units, and no duty and no theme for it', () => {
    expect(listProblems(withoutFolder('units'))).toEqual([
      'data/units:1:1 | There is no catalogue of units. Create a file such as ict.json here, or put it back.',
    ])
  })

  test('reports a folder in which nothing is read as empty', () => {
    expect(listProblems(withoutFolder('units').set('data/units/README.md', ''))).toEqual([
      'data/units:1:1 | There is no catalogue of units. Create a file such as ict.json here, or put it back.',
    ])
  })

  test('reports missing ladders, and no unit for it', () => {
    expect(listProblems(withoutFolder('ladders'))).toEqual([
      'data/ladders:1:1 | There is no ladder. Create a folder here with a ladder.json.',
    ])
  })

  test('reports missing themes, and not the themes of units', () => {
    expect(listProblems(withoutFile('themes.json'))).toEqual([
      'data/themes.json:1:1 | The file is missing. Create it with { "themes": [] }, or put it back.',
    ])
  })

  test('reports a ladder without ladder.json', () => {
    expect(listProblems(withoutFile('ladders/kite-flying/ladder.json'))).toEqual([
      'data/ladders/kite-flying/ladder.json:1:1 | The file is missing. Create it, or delete the folder.',
    ])
  })

  test('reports a missing source text', () => {
    expect(listProblems(withoutFile('ladders/kite-flying/source.txt'))).toEqual([
      'data/ladders/kite-flying/ladder.json:7:59 source.file | There is no file data/ladders/kite-flying/source.txt. Put the text of the source there.',
    ])
  })

  test('reports a misspelt source text', () => {
    const files = changeFixture([LADDER, '"source.zh-Hant.txt"', '"source.zh-hant.tx"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/ladder.json:9:13 source.file | There is no file data/ladders/lantern-making/source.zh-hant.tx. Did you mean "source.zh-Hant.txt"?',
    ])
  })

  test('accepts no source text from another folder', () => {
    const files = changeFixture([LADDER, '"source.zh-Hant.txt"', '"../kite-flying/source.txt"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/ladder.json:9:13 source.file | There is no file data/ladders/lantern-making/../kite-flying/source.txt. Put the text of the source there.',
    ])
  })

  test('reports a file of no known kind', () => {
    const files = createFixtureFiles().set('data/unit/stars.json', '{}')
    expect(listProblems(files)).toEqual([
      'data/unit/stars.json:1:1 | This is not a kind of data file. Data files are data/themes.json, data/units/*.json, data/qualification-frameworks/*.json, data/ladders/*/ladder.json and data/ladders/*/levels/*.json.',
    ])
  })

  test('leaves alone what people and editors read', () => {
    const files = createFixtureFiles()
    for (const file of ['README.md', 'schema/units.json', 'units/README.md', 'notes.txt']) {
      files.set(`data/${file}`, '\uF0A7')
    }
    expect(listProblems(files)).toEqual([])
  })

  test('reports a file whose name is no id', () => {
    const files = createFixtureFiles().set('data/units/Star_maps.json', '{ "units": [] }')
    expect(listProblems(files)).toEqual([
      'data/units/Star_maps.json:1:1 | "Star_maps" is not an id: ids are lower-case English words and digits joined by hyphens. Did you mean "star-maps"?',
    ])
  })

  test('reports a folder whose name is no id, once', () => {
    const files = new Map(
      [...createFixtureFiles()].map(([file, text]) => [file.replace('kite-flying', 'kite.flying'), text]),
    )
    expect(listProblems(files)).toEqual([
      'data/ladders/kite.flying/ladder.json:1:1 | "kite.flying" is not an id: ids are lower-case English words and digits joined by hyphens. Did you mean "kite-flying"?',
    ])
  })
})

describe('ladders', () => {
  test.each([...RESERVED_SEGMENTS])('reports the ladder id %s, which the site needs itself', segment => {
    const files = new Map(
      [...createFixtureFiles()].map(([file, text]) => [file.replace('kite-flying', segment), text]),
    )
    expect(listProblems(files)).toEqual([
      `data/ladders/${segment}/ladder.json:1:1 | The id "${segment}" is kept for an address of the site. Give the folder another name.`,
    ])
  })

  test('reports an unknown framework', () => {
    expect(listProblems(changeFixture([LADDER, '"fictional"', '"fictionnal"']))).toEqual([
      'data/ladders/lantern-making/ladder.json:4:16 framework | There is no file data/qualification-frameworks/fictionnal.json. Did you mean "fictional"?',
    ])
  })

  test('reports an unknown framework that resembles none', () => {
    expect(listProblems(changeFixture([LADDER, '"fictional"', '"hkqf"']))).toEqual([
      'data/ladders/lantern-making/ladder.json:4:16 framework | There is no file data/qualification-frameworks/hkqf.json. Create it, or take another.',
    ])
  })

  test('reports a level without a file', () => {
    const files = changeFixture([LADDER, '"apprentice"]', '"apprentice", "visitor"]'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/ladder.json:6:62 levels[3] | There is no file data/ladders/lantern-making/levels/visitor.json. Create it, or delete the level here.',
    ])
  })

  test('reports a misspelt level once, at its place in its rung', () => {
    const files = changeFixture([LADDER, '"painter"', '"paintr"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/ladder.json:6:36 levels[1][1] | There is no file data/ladders/lantern-making/levels/paintr.json. Did you mean "painter"?',
    ])
  })

  test('reports a level file that is not listed', () => {
    const files = changeFixture([LADDER, '["lighter", "painter"]', '"lighter"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/painter.json:1:1 | The level "painter" is not listed in data/ladders/lantern-making/ladder.json. List it under "levels", or delete this file.',
    ])
  })

  test('reports a level that is listed twice', () => {
    const files = changeFixture([LADDER, '"apprentice"]', '"apprentice", "lighter"]'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/ladder.json:6:62 levels[3] | "lighter" is already used at levels[1][0]. Delete one of the two.',
    ])
  })

  test('reports a language that is declared twice', () => {
    const files = changeFixture([LADDER, '["zh-Hant", "en"]', '["zh-Hant", "en", "en"]'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/ladder.json:5:34 languages[2] | "en" is already used at languages[1]. Delete one of the two.',
    ])
  })

  test('reports one id for two job titles', () => {
    expect(listProblems(changeFixture([APPRENTICE, '"shop-helper"', '"frame-builder"']))).toEqual([
      'data/ladders/lantern-making/levels/apprentice.json:6:13 jobs[1].id | "frame-builder" is already used at jobs[0].id. Give one of them another id.',
    ])
  })

  test('reports one id for job titles of two levels', () => {
    expect(listProblems(changeFixture([LIGHTER, '"lantern-lighter"', '"shop-helper"']))).toEqual([
      'data/ladders/lantern-making/levels/lighter.json:5:20 jobs[0].id | "shop-helper" is already used in data/ladders/lantern-making/levels/apprentice.json at jobs[1].id. Give one of them another id.',
    ])
  })

  test('reports one id for a work area and a duty', () => {
    expect(listProblems(changeFixture([LIGHTER, '"light-lanterns"', '"lighting"']))).toEqual([
      'data/ladders/lantern-making/levels/lighter.json:12:17 areas[0].duties[0].id | "lighting" is already used at areas[0].id. Give one of them another id.',
    ])
  })

  test('reports the id of a level for a work area', () => {
    expect(listProblems(changeFixture([KEEPER, '"fairs"', '"keeper"']))).toEqual([
      'data/ladders/lantern-making/levels/keeper.json:8:13 areas[0].id | "keeper" is already used as the name of this file. Give one of them another id.',
    ])
  })

  test('reports the id of another level for a job title', () => {
    expect(listProblems(changeFixture([KEEPER, '"fair-keeper"', '"apprentice"']))).toEqual([
      'data/ladders/lantern-making/levels/keeper.json:5:20 jobs[0].id | "apprentice" is already used as the name of data/ladders/lantern-making/levels/apprentice.json. Give one of them another id.',
    ])
  })

  test('lets two ladders use one id', () => {
    const files = changeFixture([KEEPER, '"fairs"', '"flying"'])
    expect(listProblems(files)).toEqual([])
  })
})

describe('duties', () => {
  test('reports an unknown unit, with the nearest', () => {
    const files = changeFixture([KEEPER, '"900003L3"', '"900030L3"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/keeper.json:14:31 areas[0].duties[0].units[1] | "900030L3" is not in any unit catalogue. Did you mean "900003L3"?',
    ])
  })

  test('reports an unknown unit that resembles none', () => {
    const files = changeFixture([KEEPER, '"900003L3"', '"123456L7"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/keeper.json:14:31 areas[0].duties[0].units[1] | "123456L7" is not in any unit catalogue. Mend it, or add the unit to a file in data/units.',
    ])
  })

  test('reports an earlier code, with the code of today', () => {
    const files = changeFixture([KEEPER, '"900003L3"', '"ZL302A"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/keeper.json:14:31 areas[0].duties[0].units[1] | "ZL302A" is an earlier code of a unit. Write "900002L3".',
    ])
  })

  test('offers no unit that the duty lists already', () => {
    expect(listProblems(changeFixture([KEEPER, '"900003L3"', '"ZL510A"']))).toEqual([
      'data/ladders/lantern-making/levels/keeper.json:14:31 areas[0].duties[0].units[1] | "ZL510A" is not in any unit catalogue. Mend it, or add the unit to a file in data/units.',
    ])
  })

  test('offers no code of today that the duty lists already', () => {
    const files = changeFixture([KEEPER, '"900003L3"', '"900002L3", "ZL302A"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/keeper.json:14:43 areas[0].duties[0].units[2] | "ZL302A" is an earlier code of a unit. Delete it: "900002L3" is in this list already.',
    ])
  })

  test.each([...RESERVED_ANCHORS])('reports the id %s, which the pages need for an anchor', anchor => {
    expect(listProblems(changeFixture([LIGHTER, '"light-lanterns"', `"${anchor}"`]))).toEqual([
      `data/ladders/lantern-making/levels/lighter.json:12:17 areas[0].duties[0].id | The id "${anchor}" is kept for an anchor of the site's pages. Give the duty another id.`,
    ])
  })

  test('reports such an id of a work area too', () => {
    expect(listProblems(changeFixture([LIGHTER, '"lighting"', '"content"']))).toEqual([
      expect.stringMatching(
        /lighter\.json:\d+:\d+ areas\[0\]\.id \| The id "content" is kept for an anchor of the site's pages\. Give the work area another id\.$/,
      ),
    ])
  })

  test('reports the id that stands for having nothing yet in the address of a climb', () => {
    expect(listProblems(changeFixture([LIGHTER, '"lantern-lighter"', `"${START_ID}"`]))).toEqual([
      expect.stringMatching(
        /lighter\.json:\d+:\d+ jobs\[0\]\.id \| The id "start" is kept for the address of a climb\. Take another id\.$/,
      ),
    ])
  })

  test('reports a unit that a duty lists twice', () => {
    const files = changeFixture([KEEPER, '"900003L3"', '"900003L3", "ZL501A"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/keeper.json:14:43 areas[0].duties[0].units[2] | "ZL501A" is already used at areas[0].duties[0].units[0]. Delete one of the two.',
    ])
  })

  test('lets two duties of a level list one unit', () => {
    expect(listProblems(changeFixture([APPRENTICE, '["900003L3"]', '["900003L3", "900001L2"]']))).toEqual([])
  })
})

describe('ways', () => {
  test('reports a way that a duty lists twice', () => {
    const rpl = '{ "type": "rpl", "qfLevel": 2, "cluster": "ZL001L2" }'
    const same = '{ "cluster": "ZL001L2", "type": "rpl", "qfLevel": 2 }'
    expect(listProblems(changeFixture([APPRENTICE, rpl, `${rpl},\n            ${same}`]))).toEqual([
      'data/ladders/lantern-making/levels/apprentice.json:20:13 areas[0].duties[0].ways[2] | "rpl at QF level 2 in ZL001L2" is already used at areas[0].duties[0].ways[1]. Delete one of the two.',
    ])
  })

  test('reports a way that a level lists twice', () => {
    const training = '{ "type": "training", "qfLevel": 3 }'
    expect(listProblems(changeFixture([LIGHTER, training, `${training}, ${training}`]))).toEqual([
      'data/ladders/lantern-making/levels/lighter.json:4:50 ways[1] | "training at QF level 3" is already used at ways[0]. Delete one of the two.',
    ])
  })

  test('lets a duty list ways of one type at several QF levels or in several clusters', () => {
    const rpl = '{ "type": "rpl", "qfLevel": 2, "cluster": "ZL001L2" }'
    const more = '{ "type": "training", "qfLevel": 3 }, { "type": "rpl", "qfLevel": 2, "cluster": "ZL003L2" }'
    expect(listProblems(changeFixture([APPRENTICE, rpl, `${rpl}, ${more}`]))).toEqual([])
  })

  test('reports prior learning above the level to which it is recognised', () => {
    const files = changeFixture([
      LIGHTER,
      '"qfLevel": 3, "cluster": "ZL002L3"',
      '"qfLevel": 5, "cluster": "ZL002L5"',
    ])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/lighter.json:4:78 ways[1].qfLevel | Prior learning is recognised up to QF level 4, not at 5. Mend the level, or highestQfLevel in data/qualification-frameworks/fictional.json.',
    ])
  })

  test('reports a cluster whose code says another QF level', () => {
    const files = changeFixture([APPRENTICE, '"ZL001L2"', '"ZL001L3"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/apprentice.json:19:41 areas[0].duties[0].ways[1].qfLevel | The QF level is 2, but the cluster\'s code "ZL001L3" says 3. Mend whichever is wrong.',
    ])
  })

  test('reports a cluster whose code has no known form', () => {
    const files = changeFixture([APPRENTICE, '"ZL001L2"', '"ZLOO1L2"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/apprentice.json:19:55 areas[0].duties[0].ways[1].cluster | "ZLOO1L2" has no form that codes of RPL clusters take. Mend it, or add its form to codeSchemes in data/qualification-frameworks/fictional.json.',
    ])
  })

  test('does not take the code of a unit for that of a cluster', () => {
    const files = changeFixture([APPRENTICE, '"ZL001L2"', '"900001L2"'])
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/apprentice.json:19:55 areas[0].duties[0].ways[1].cluster | "900001L2" has no form that codes of RPL clusters take. Mend it, or add its form to codeSchemes in data/qualification-frameworks/fictional.json.',
    ])
  })
})

describe('units', () => {
  test('reports a code that stands in two catalogues', () => {
    const files = changeFixture([
      LANTERNS,
      '    {\n      "code": "900003L3"',
      '    { "code": "900101L1", "title": { "zh-Hant": "放線", "en": "Hold" }, "qfLevel": 1 },\n    {\n      "code": "900003L3"',
    ])
    expect(listProblems(files)).toEqual([
      'data/units/lanterns.json:22:15 units[2].code | "900101L1" is already used in data/units/kites.json at units[0].code. Delete one of the two: a code is of one unit only.',
    ])
  })

  test('reports a code that stands twice in a catalogue', () => {
    const unit = '{ "code": "900102L2", "title": { "zh-Hant": "修補風箏" }, "qfLevel": 2 }'
    const files = changeFixture([KITES, unit, `${unit}, ${unit}`])
    expect(listProblems(files)).toEqual([
      'data/units/kites.json:4:85 units[2].code | "900102L2" is already used at units[1].code. Delete one of the two: a code is of one unit only.',
    ])
  })

  test('reports an alias that is the code of a unit', () => {
    const files = changeFixture([LANTERNS, '"ZL302A"', '"900003L3"'])
    expect(listProblems(files)).toEqual([
      'data/units/lanterns.json:14:19 units[1].aliases[0] | "900003L3" is already used at units[2].code. Delete one of the two: a code is of one unit only.',
    ])
  })

  test('reports an alias of two units', () => {
    const files = changeFixture([KITES, '"qfLevel": 1', '"qfLevel": 1, "aliases": ["ZL302A"]'])
    expect(listProblems(files)).toEqual([
      'data/units/lanterns.json:14:19 units[1].aliases[0] | "ZL302A" is already used in data/units/kites.json at units[0].aliases[0]. Delete one of the two: a code is of one unit only.',
    ])
  })

  test('reports a QF level that the code does not say', () => {
    const files = changeFixture([KITES, '"qfLevel": 1', '"qfLevel": 2'])
    expect(listProblems(files)).toEqual([
      'data/units/kites.json:3:70 units[0].qfLevel | The QF level is 2, but the code "900101L1" says 1. Mend whichever is wrong.',
    ])
  })

  test('reports a code that has no known form', () => {
    const files = changeFixture([LANTERNS, '"ZL501A"', '"ZLX501A"'], [KEEPER, '"ZL501A"', '"ZLX501A"'])
    expect(listProblems(files)).toEqual([
      'data/units/lanterns.json:29:15 units[3].code | "ZLX501A" has no form that codes of units take. Mend it, or add its form to codeSchemes of the qualifications framework.',
    ])
  })

  test('reports an unknown theme, with the nearest', () => {
    const files = changeFixture([KITES, '"qfLevel": 1', '"qfLevel": 1, "theme": "saftey"'])
    expect(listProblems(files)).toEqual([
      'data/units/kites.json:3:82 units[0].theme | "saftey" is not in data/themes.json. Did you mean "safety"?',
    ])
  })

  test('reports an unknown theme that resembles none', () => {
    const files = changeFixture([KITES, '"qfLevel": 1', '"qfLevel": 1, "theme": "wind"'])
    expect(listProblems(files)).toEqual([
      'data/units/kites.json:3:82 units[0].theme | "wind" is not in data/themes.json. Add it there, or take another.',
    ])
  })

  test('warns of a unit that no ladder uses', () => {
    const files = changeFixture([
      LANTERNS,
      '"units": [',
      '"units": [\n    { "code": "900004L4", "title": { "zh-Hant": "掛燈" }, "qfLevel": 4 },',
    ])
    expect(listProblems(files)).toEqual([
      'warning: data/units/lanterns.json:3:5 units[0] | No ladder uses the unit "900004L4". List it in a duty, or delete it.',
    ])
  })
})

describe('themes', () => {
  test('reports one id for two themes', () => {
    const files = changeFixture([
      'themes.json',
      '"themes": [',
      '"themes": [\n    { "id": "craft", "name": { "zh-Hant": "手工", "en": "Handicraft" }, "icon": "ring" },',
    ])
    expect(listProblems(files)).toEqual([
      'data/themes.json:4:13 themes[1].id | "craft" is already used at themes[0].id. Give one of them another id.',
    ])
  })

  test('warns of a theme that no unit is in', () => {
    const files = changeFixture([
      'themes.json',
      '"themes": [',
      '"themes": [\n    { "id": "wind", "name": { "zh-Hant": "風" }, "icon": "ring" },',
    ])
    expect(listProblems(files)).toEqual([
      'warning: data/themes.json:3:5 themes[0] | No unit is in the theme "wind". Give it a unit, or delete it.',
    ])
  })
})

describe('frameworks', () => {
  test('reports a pattern that is no regular expression', () => {
    const files = changeFixture([FRAMEWORK, '"ZL\\\\d{3}L"', '"ZL(\\\\d{3}L"'])
    expect(listProblems(files)).toEqual([
      'data/qualification-frameworks/fictional.json:78:22 codeSchemes[2].parts[0].pattern | "ZL(\\\\d{3}L" is not a regular expression. Mend it; a backslash is written twice in JSON.',
    ])
  })

  test('reports a pattern that is a regular expression only between brackets', () => {
    const files = changeFixture([FRAMEWORK, '"ZL\\\\d{3}L"', '"ZL)(\\\\d{3}L"'])
    expect(listProblems(files)).toEqual([
      'data/qualification-frameworks/fictional.json:78:22 codeSchemes[2].parts[0].pattern | "ZL)(\\\\d{3}L" is not a regular expression. Mend it; a backslash is written twice in JSON.',
    ])
  })

  test('reports a group whose name reading codes needs, and no code for it', () => {
    const files = changeFixture([FRAMEWORK, '"\\\\d{6}"', '"(?<part1>\\\\d{6})"'])
    expect(listProblems(files)).toEqual([
      'data/qualification-frameworks/fictional.json:26:16 codeSchemes[0].parts | Names of groups in these patterns clash, so no code can be read. Write "(…)" for "(?<name>…)": groups need no names.',
    ])
  })

  test('reports groups of one name in two parts, and no code for it', () => {
    const files = changeFixture(
      [FRAMEWORK, '"pattern": "[A-Z]{2}"', '"pattern": "(?<letters>[A-Z]{2})"'],
      [FRAMEWORK, '"\\\\d{2}[A-Z]"', '"\\\\d{2}(?<letters>[A-Z])"'],
    )
    expect(listProblems(files)).toEqual([
      'data/qualification-frameworks/fictional.json:47:16 codeSchemes[1].parts | Names of groups in these patterns clash, so no code can be read. Write "(…)" for "(?<name>…)": groups need no names.',
    ])
  })

  test('accepts a group whose name nothing else has', () => {
    const files = changeFixture([FRAMEWORK, '"\\\\d{6}"', '"(?<digits>\\\\d{6})"'])
    expect(listProblems(files)).toEqual([])
  })

  test('reports a meaning that no code can have', () => {
    const files = changeFixture([FRAMEWORK, '{ "ZL":', '{ "Zl":'])
    expect(listProblems(files)).toEqual([
      'data/qualification-frameworks/fictional.json:53:25 codeSchemes[1].parts[0].meanings.Zl | "Zl" does not match the pattern of this part, so no code has it here. Mend the key or the pattern.',
    ])
  })

  test('reports a form of code without a QF level', () => {
    const files = changeFixture([
      FRAMEWORK,
      '"pattern": "L", "basis": "source"',
      '"pattern": "L", "basis": "source", "isQfLevel": true',
    ])
    expect(listProblems(files)).toEqual([
      'data/qualification-frameworks/fictional.json:26:16 codeSchemes[0].parts | Exactly one part must be the QF level; 2 of them are marked so. Mark one with "isQfLevel": true.',
    ])
  })

  test('reports one id for two forms of code', () => {
    expect(listProblems(changeFixture([FRAMEWORK, '"unit-old"', '"unit-new"']))).toEqual([
      'data/qualification-frameworks/fictional.json:44:13 codeSchemes[1].id | "unit-new" is already used at codeSchemes[0].id. Give one of them another id.',
    ])
  })

  test('reports one id for two parts of a code', () => {
    expect(listProblems(changeFixture([FRAMEWORK, '"id": "mark"', '"id": "sequence"']))).toEqual([
      'data/qualification-frameworks/fictional.json:33:17 codeSchemes[0].parts[1].id | "sequence" is already used at codeSchemes[0].parts[0].id. Give one of them another id.',
    ])
  })

  test('reports a QF level that stands twice', () => {
    expect(listProblems(changeFixture([FRAMEWORK, '"level": 3', '"level": 1']))).toEqual([
      'data/qualification-frameworks/fictional.json:17:16 levels[2].level | 1 is already used at levels[0].level. Delete one of the two.',
    ])
  })

  const FIFTH = ',\n    { "level": 5, "awards": [{ "zh-Hant": "燈匠證書", "en": "Fifth Certificate" }] }'

  test('reports a QF level that is missing once, with a unit that has it', () => {
    expect(listProblems(changeFixture([FRAMEWORK, FIFTH, '']))).toEqual([
      'data/qualification-frameworks/fictional.json:8:13 levels | QF level 5 is missing, but the unit "ZL501A" is at it. Add it with its awards.',
    ])
  })

  test('reports a QF level that only a training course has', () => {
    const files = changeFixture(
      [FRAMEWORK, FIFTH, ''],
      [KEEPER, '"ZL501A", ', ''],
      [LANTERNS, '"ZL501A"', '"ZL201A"'],
      [LANTERNS, '"qfLevel": 5', '"qfLevel": 2'],
      [APPRENTICE, '["900003L3"]', '["ZL201A"]'],
    )
    expect(listProblems(files)).toEqual([
      'data/qualification-frameworks/fictional.json:8:13 levels | QF level 5 is missing, but a training course in data/ladders/lantern-making/levels/keeper.json is at it. Add it with its awards.',
    ])
  })

  test('reports every QF level that is missing, from the lowest up', () => {
    const files = changeFixture(
      [FRAMEWORK, FIFTH, ''],
      [APPRENTICE, '"qfLevel": 2, "cluster": "ZL001L2"', '"qfLevel": 4, "cluster": "ZL001L4"'],
    )
    expect(listProblems(files)).toEqual([
      'data/qualification-frameworks/fictional.json:8:13 levels | QF level 4 is missing, but the RPL cluster "ZL001L4" is at it. Add it with its awards.',
      'data/qualification-frameworks/fictional.json:8:13 levels | QF level 5 is missing, but the unit "ZL501A" is at it. Add it with its awards.',
    ])
  })

  test('asks a framework for no QF level that only ladders of another framework use', () => {
    const other = createFixtureFiles().get(`data/${FRAMEWORK}`) ?? ''
    const files = changeFixture(
      [FRAMEWORK, FIFTH, ''],
      [LADDER, '"framework": "fictional"', '"framework": "other"'],
    ).set('data/qualification-frameworks/other.json', other)
    expect(listProblems(files)).toEqual([])
  })

  test('asks for no QF level that only a unit without a ladder has', () => {
    const files = changeFixture([
      LANTERNS,
      '"units": [',
      '"units": [\n    { "code": "900007L7", "title": { "zh-Hant": "掛燈", "en": "Hang lanterns" }, "qfLevel": 7 },',
    ])
    expect(listProblems(files)).toEqual([
      'warning: data/units/lanterns.json:3:5 units[0] | No ladder uses the unit "900007L7". List it in a duty, or delete it.',
    ])
  })

  test('asks for no QF level that the code beside it contradicts', () => {
    const files = changeFixture(
      [KITES, '"qfLevel": 1', '"qfLevel": 7'],
      [APPRENTICE, '"qfLevel": 2, "cluster"', '"qfLevel": 4, "cluster"'],
    )
    expect(listProblems(files)).toEqual([
      'data/ladders/lantern-making/levels/apprentice.json:19:41 areas[0].duties[0].ways[1].qfLevel | The QF level is 4, but the cluster\'s code "ZL001L2" says 2. Mend whichever is wrong.',
      'data/units/kites.json:3:70 units[0].qfLevel | The QF level is 7, but the code "900101L1" says 1. Mend whichever is wrong.',
    ])
  })

  test('reports experience that is given twice for a QF level', () => {
    const files = changeFixture([FRAMEWORK, '"qfLevel": 2, "text"', '"qfLevel": 1, "text"'])
    expect(listProblems(files)).toEqual([
      'data/qualification-frameworks/fictional.json:103:22 ways.rpl.experience[1].qfLevel | 1 is already used at ways.rpl.experience[0].qfLevel. Delete one of the two.',
    ])
  })
})

describe('languages', () => {
  test.each<[name: string, file: string, from: string, expected: string]>([
    [
      'a ladder',
      LADDER,
      ', "en": "Lantern making"',
      'data/ladders/lantern-making/ladder.json:3:14 subject | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ],
    [
      'a level',
      KEEPER,
      ', "en": "Keeper"',
      'data/ladders/lantern-making/levels/keeper.json:2:11 name | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ],
    [
      'a job title',
      KEEPER,
      ', "en": "Fair keeper"',
      'data/ladders/lantern-making/levels/keeper.json:5:44 jobs[0].title | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ],
    [
      'a duty',
      KEEPER,
      ', "en": "Run fairs"',
      'data/ladders/lantern-making/levels/keeper.json:13:20 areas[0].duties[0].title | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ],
    [
      'a unit',
      LANTERNS,
      ', "en": "Light lanterns safely"',
      'data/units/lanterns.json:24:16 units[2].title | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ],
    [
      'a note',
      LANTERNS,
      ', "en": "The English title is longer."',
      'data/units/lanterns.json:18:19 units[1].notes[0].text | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ],
    [
      'a theme',
      'themes.json',
      ', "en": "Safety"',
      'data/themes.json:4:31 themes[1].name | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ],
    [
      'a framework',
      FRAMEWORK,
      ', "en": "Fictional Register"',
      'data/qualification-frameworks/fictional.json:5:13 register.name | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ],
    [
      'the meaning of a code',
      FRAMEWORK,
      ', "en": "Lanterns"',
      'data/qualification-frameworks/fictional.json:53:31 codeSchemes[1].parts[0].meanings.ZL | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ],
  ])('reports that a language is missing in %s', (_, file, from, expected) => {
    expect(listProblems(changeFixture([file, from, '']))).toEqual([expected])
  })

  test('asks a text for no language that its ladder does not declare', () => {
    expect(
      listProblems(
        changeFixture([LADDER, '["zh-Hant", "en"]', '["zh-Hant"]'], [KEEPER, ', "en": "Run fairs"', '']),
      ),
    ).toEqual([])
  })

  test('asks a unit for the languages of every ladder that uses it', () => {
    const files = changeFixture([KEEPER, '"900003L3"', '"900003L3", "900101L1"'])
    expect(listProblems(files)).toEqual([
      'data/units/kites.json:3:36 units[0].title | "en" is missing: data/ladders/lantern-making/ladder.json declares this language. Add the text in it.',
    ])
  })

  test('reports a text that two ladders show once', () => {
    const files = changeFixture(
      [FRAMEWORK, ', "en": "Fictional Register"', ''],
      ['ladders/kite-flying/ladder.json', '["zh-Hant"]', '["zh-Hant", "en"]'],
    )
    expect(listProblems(files).filter(line => line.includes('register'))).toHaveLength(1)
  })

  test('reports an official wording that is not there', () => {
    const files = changeFixture([KITES, '"看風放線"', '"看風放線", "official": ["zh-Hant", "en"]'])
    expect(listProblems(files)).toEqual([
      'data/units/kites.json:3:81 units[0].title.official[1] | "en" is called official, but there is no "en" here. Add the text, or take the language out of this list.',
    ])
  })

  test('reports a language that is called official twice', () => {
    const files = changeFixture([KITES, '"看風放線"', '"看風放線", "official": ["zh-Hant", "zh-Hant"]'])
    expect(listProblems(files)).toEqual([
      'data/units/kites.json:3:81 units[0].title.official[1] | "zh-Hant" is already used at units[0].title.official[0]. Delete one of the two.',
    ])
  })
})
