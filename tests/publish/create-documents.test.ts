import { describe, expect, test } from 'vitest'
import { codesOfLevel } from '../../src/components/level-codes.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { LevelDetail, Note, UnitRef } from '../../src/documents/documents.ts'
import { LOCALES } from '../../src/locale.ts'
import { listClusters } from '../../src/publish/create-documents.ts'
import { listPlaces } from '../../src/publish/publish-site.ts'
import { cloudComputing, existing, makerOf, parseFixture, realDataset } from '../fixtures/datasets.ts'

const CLOUD = 'cloud-computing'
const LANTERNS = 'lantern-making'
const KITES = 'kite-flying'

const fictional = parseFixture()
const datasets: [string, Dataset][] = [
  ['site’s', realDataset],
  ['fictional', fictional],
]

const codesOf = (units: readonly UnitRef[]) => units.map(({ code }) => code)
const unitsOf = (level: LevelDetail) => level.areas.flatMap(area => area.duties.flatMap(duty => duty.units))
const distinct = (level: LevelDetail) => [...new Set(codesOf(unitsOf(level)))].sort()

function levelsOf(dataset: Dataset): LevelDetail[] {
  const maker = makerOf(dataset, 'en')
  return [...dataset.ladders.keys()].flatMap(id =>
    existing(maker.ladder(id)).rungs.flatMap(rung => rung.levels),
  )
}

function levelOf(
  dataset: Dataset,
  ladder: string,
  level: string,
  locale: 'en' | 'zh-Hant' = 'en',
): LevelDetail {
  return existing(makerOf(dataset, locale).level(ladder, level)).level
}

/** The notes of one kind that stand at units, areas and duties of a ladder's levels. */
function notesOf(levels: LevelDetail[], kind: Note['kind']): { at: string; text: string }[] {
  return levels
    .flatMap(level => [
      ...level.areas.map(area => ({ at: area.id, notes: area.notes })),
      ...unitsOf(level).map(unit => ({ at: `${level.id} ${unit.code}`, notes: unit.notes })),
    ])
    .flatMap(({ at, notes }) => notes.filter(note => note.kind === kind).map(({ text }) => ({ at, text })))
}

describe('the levels of cloud computing', () => {
  const rungs = existing(
    makerOf(cloudComputing, 'en')
      .home()
      .ladders.find(({ id }) => id === CLOUD),
  ).rungs

  test('are counted as the source has them, the highest first', () => {
    const counts = rungs.flatMap(({ levels }) =>
      levels.map(({ id, jobs, counts: { areas, duties, units } }) => [id, jobs.length, areas, duties, units]),
    )
    expect(counts).toEqual([
      ['master', 4, 3, 5, 20],
      ['specialist', 4, 3, 5, 14],
      ['practitioner', 3, 2, 4, 12],
      ['support', 5, 5, 5, 20],
    ])
  })

  test('hold these numbers of units at QF levels 1 to 7', () => {
    expect(rungs.flatMap(({ levels }) => levels.map(({ strip }) => strip.map(({ units }) => units)))).toEqual(
      [
        [0, 0, 0, 0, 7, 13, 0],
        [0, 0, 0, 4, 8, 2, 0],
        [0, 1, 1, 10, 0, 0, 0],
        [1, 6, 13, 0, 0, 0, 0],
      ],
    )
  })

  test('share units at one QF level of one step only', () => {
    const shared = rungs.flatMap(({ levels }) =>
      levels.flatMap(({ id, strip }) =>
        strip
          .filter(({ sharedAbove, sharedBelow }) => sharedAbove + sharedBelow > 0)
          .map(({ qfLevel, sharedAbove, sharedBelow }) => [id, qfLevel, sharedAbove, sharedBelow]),
      ),
    )
    expect(shared).toEqual([
      ['specialist', 4, 0, 2],
      ['practitioner', 4, 2, 0],
    ])
    expect(rungs.map(({ carried }) => codesOf(carried))).toEqual([[], ['111163L4', '111130L4'], [], []])
  })
})

describe.each(datasets)('every level of the %s dataset', (_, dataset) => {
  const levels = levelsOf(dataset)

  test('names its units by QF level, in its areas or, without these, in the strip', () => {
    const summaries = existing(makerOf(dataset, 'en').home()).ladders.flatMap(({ rungs }) =>
      rungs.flatMap(rung => rung.levels),
    )
    for (const level of levels) {
      const byCode = new Map(unitsOf(level).map(unit => [unit.code, unit.qfLevel]))
      const summary = existing(summaries.find(({ id, name }) => id === level.id && name === level.name))
      for (const { qfLevel, units } of level.strip) {
        const codes = codesOfLevel(level, qfLevel)
        expect(codes).toHaveLength(units)
        expect(codes.filter(code => byCode.get(code) !== qfLevel)).toEqual([])
        expect(codesOfLevel(summary, qfLevel).sort()).toEqual(codes.sort())
      }
      expect(codesOfLevel(level).sort()).toEqual(distinct(level))
      expect(level.strip.every(({ codes }) => codes === undefined)).toBe(true)
    }
  })

  test('counts each of its units once, in the strip as in the counts', () => {
    for (const level of levels) {
      const codes = distinct(level)
      expect(level.strip.map(({ qfLevel }) => qfLevel)).toEqual([1, 2, 3, 4, 5, 6, 7])
      expect(level.strip.reduce((sum, { units }) => sum + units, 0)).toBe(codes.length)
      expect(level.counts.units).toBe(codes.length)
    }
  })

  test('shares with its neighbours no more units than it has', () => {
    for (const { units, sharedAbove, sharedBelow, sharedBoth } of levels.flatMap(({ strip }) => strip)) {
      expect(sharedAbove + sharedBelow - sharedBoth).toBeLessThanOrEqual(units)
      expect(sharedBoth).toBeLessThanOrEqual(Math.min(sharedAbove, sharedBelow))
    }
  })

  test('numbers its duties from 1, on over its work areas', () => {
    for (const level of levels) {
      const numbers = level.areas.flatMap(area => area.duties.map(({ number }) => number))
      expect(numbers).toEqual(numbers.map((_number, index) => index + 1))
      expect(level.counts.duties).toBe(numbers.length)
    }
  })

  test('is told apart from the next one, up and down, unit by unit', () => {
    const maker = makerOf(dataset, 'en')
    const steps = [...dataset.ladders.values()].flatMap(ladder =>
      ladder.rungs.flat().flatMap(({ jobs }) => {
        const { level, up, down } = existing(maker.job(ladder.id, existing(jobs[0]).id))
        return [...up, ...down].map(step => ({ ladder: ladder.id, from: level, step }))
      }),
    )
    expect(steps.length).toBeGreaterThan(0)
    for (const { ladder, from, step } of steps) {
      const [added, carried, notListed] = [step.added, step.carried, step.notListed].map(codesOf)
      const target = distinct(levelOf(dataset, ladder, step.level.id))
      expect([...existing(added), ...existing(carried)].sort()).toEqual(target)
      expect([...existing(notListed), ...existing(carried)].sort()).toEqual(distinct(from))
    }
  })
})

describe('levels that stand side by side', () => {
  const maker = makerOf(fictional, 'en')

  test('are one rung', () => {
    const { rungs } = existing(maker.ladder(LANTERNS))
    expect(rungs.map(({ levels }) => levels.map(({ id }) => id))).toEqual([
      ['keeper'],
      ['lighter', 'painter'],
      ['apprentice'],
    ])
  })

  test('are both one step up from the rung below', () => {
    expect(existing(maker.job(LANTERNS, 'shop-helper')).up.map(({ level }) => level.id)).toEqual([
      'lighter',
      'painter',
    ])
  })

  test('have the same rungs above and below, and not each other', () => {
    const { up, down } = existing(maker.job(LANTERNS, 'lantern-painter'))
    expect([up, down].map(steps => steps.map(({ level }) => level.id))).toEqual([['keeper'], ['apprentice']])
  })

  test('carry on together what the rung below has', () => {
    const { rungs } = existing(maker.ladder(LANTERNS))
    expect(rungs.map(({ carried }) => codesOf(carried))).toEqual([['900003L3'], ['900003L3', '900001L2'], []])
  })

  test('count a unit that both neighbouring rungs have under both, and as such', () => {
    const column = levelOf(fictional, LANTERNS, 'lighter').strip[2]
    expect(column).toEqual({ qfLevel: 3, units: 1, sharedAbove: 1, sharedBelow: 1, sharedBoth: 1 })
  })
})

describe('the ways to qualify at a duty', () => {
  const waysOf = (dataset: Dataset, ladder: string, level: string) =>
    levelOf(dataset, ladder, level).areas.flatMap(area => area.duties.map(({ ways }) => ways))

  test('are its own', () => {
    expect(waysOf(cloudComputing, CLOUD, 'support')[4]).toEqual([
      { type: 'training', qfLevel: 2 },
      { type: 'rpl', qfLevel: 2, cluster: 'ITOS002L2' },
    ])
  })

  test('are those of its level where it has none', () => {
    expect(waysOf(cloudComputing, CLOUD, 'master')).toEqual(Array(5).fill([{ type: 'training', qfLevel: 6 }]))
    expect(waysOf(fictional, LANTERNS, 'lighter')).toEqual([
      [
        { type: 'training', qfLevel: 3 },
        { type: 'rpl', qfLevel: 3, cluster: 'ZL002L3' },
      ],
    ])
  })

  test('are its own even if its level has some', () => {
    const changed = parseFixture([
      'ladders/lantern-making/levels/keeper.json',
      '"units": ["ZL501A", "900003L3"]',
      '"units": ["ZL501A", "900003L3"], "ways": [{ "type": "training", "qfLevel": 3 }]',
    ])
    expect(waysOf(changed, LANTERNS, 'keeper')).toEqual([[{ type: 'training', qfLevel: 3 }]])
  })

  test('are none where neither has any', () => {
    expect(waysOf(fictional, LANTERNS, 'apprentice')[1]).toEqual([])
  })
})

describe('notes that follow from the data', () => {
  const levels = levelsOf(cloudComputing)

  test('tell of 21 rows whose QF level is not that of their way', () => {
    const notes = notesOf(levels, 'qf-level-differs')
    const counts = ['master', 'specialist', 'practitioner', 'support'].map(id => [
      id,
      ...['above', 'below'].map(
        side =>
          notes.filter(({ at, text }) => at.startsWith(`${id} `) && text.includes(` is ${side} that of`))
            .length,
      ),
    ])
    expect(counts).toEqual([
      ['master', 0, 7],
      ['specialist', 10, 0],
      ['practitioner', 0, 2],
      ['support', 0, 2],
    ])
    expect(notes).toHaveLength(21)
  })

  test('tell it on the unit’s own page too', () => {
    const { uses } = existing(makerOf(fictional, 'en').unit('900003L3'))
    expect(uses.map(({ level, notes }) => [level.id, notes.map(({ text }) => text)])).toEqual([
      ['keeper', ['The unit’s QF level (3) is below that of the way to qualify (5), as in the source.']],
      ['lighter', []],
      ['apprentice', []],
    ])
  })

  test('tell of the two units that stand on two levels, and where else they stand', () => {
    expect(notesOf(levels, 'shared-unit')).toEqual([
      { at: 'specialist 111163L4', text: 'Also listed on: Practitioner level.' },
      { at: 'specialist 111130L4', text: 'Also listed on: Practitioner level.' },
      { at: 'practitioner 111130L4', text: 'Also listed on: Specialist level.' },
      { at: 'practitioner 111163L4', text: 'Also listed on: Specialist level.' },
    ])
  })

  test('tell of the two work areas of one name, each with the duties of the other', () => {
    expect(notesOf(levels, 'same-name')).toEqual([
      {
        at: 'network-support',
        text: 'Another work area of this level has the same name in the source (main duty 4).',
      },
      {
        at: 'web-support',
        text: 'Another work area of this level has the same name in the source (main duty 1).',
      },
    ])
  })

  test('follow those that stand in the data', () => {
    const notes = unitsOf(levelOf(fictional, LANTERNS, 'painter'))[0]?.notes
    expect(notes).toEqual([{ kind: 'english-differs', text: 'The English title is longer.' }])
  })
})

describe('the document of a unit', () => {
  test('has every place that lists the unit, with its duty, job titles and ways', () => {
    const { uses } = existing(makerOf(cloudComputing, 'en').unit('111130L4'))
    expect(
      uses.map(({ level, duty, jobs, ways }) => [level.id, duty.id, duty.number, jobs.length, ways]),
    ).toEqual([
      ['specialist', 'cloud-software', 2, 4, [{ type: 'training', qfLevel: 4 }]],
      ['practitioner', 'complex-technical-problems', 3, 3, [{ type: 'training', qfLevel: 4 }]],
    ])
  })

  test('has the earlier codes of the unit', () => {
    const maker = makerOf(fictional, 'en')
    expect(existing(maker.unit('900002L3')).aliases).toEqual(['ZL302A'])
    expect(maker.unit('ZL302A')).toBeUndefined()
  })

  test('has the units of the same theme on every level, also where there are none', () => {
    const { sameTheme } = existing(makerOf(fictional, 'en').unit('ZL501A'))
    expect(sameTheme.map(({ level, units }) => [level.id, codesOf(units)])).toEqual([
      ['keeper', ['ZL501A', '900003L3']],
      ['lighter', ['900003L3']],
      ['painter', []],
      ['apprentice', ['900003L3']],
    ])
  })

  test('takes the code apart from left to right and says what is inferred', () => {
    const { codeParts } = existing(makerOf(fictional, 'en').unit('ZL501A'))
    expect(codeParts).toEqual([
      { id: 'trade', name: 'Trade', value: 'ZL', meaning: 'Lanterns', inferred: true, isQfLevel: false },
      { id: 'qf-level', name: 'QF level', value: '5', inferred: false, isQfLevel: true },
      { id: 'sequence', name: 'Sequence', value: '01A', inferred: true, isQfLevel: false },
    ])
  })

  test('has the awards of its QF level, none where the framework names none', () => {
    // A level that a ladder uses must be there, so only a unit of no ladder can be without.
    const unused = '{ "code": "900007L7", "title": { "zh-Hant": "掛燈" }, "qfLevel": 7 }'
    const dataset = parseFixture(['units/lanterns.json', '"units": [', `"units": [${unused},`])
    const maker = makerOf(dataset, 'en')
    expect(existing(maker.unit('900001L2')).awards).toEqual(['Second Certificate', 'Second Diploma'])
    expect(existing(maker.unit('900007L7')).awards).toEqual([])
  })

  test('is there for a unit that no ladder lists', () => {
    const dataset = parseFixture(['ladders/kite-flying/levels/flyer.json', '"900102L2", ', ''])
    const unit = existing(makerOf(dataset, 'zh-Hant').unit('900102L2'))
    expect(unit).toMatchObject({
      uses: [],
      ladders: [],
      sameTheme: [],
      title: '修補風箏',
      awards: ['中級證書', '中級文憑'],
    })
    expect(unit.codeParts.map(({ value }) => value)).toEqual(['900102', 'L', '2'])
  })

  test('says that four English titles of cloud computing are official, and all Chinese ones', () => {
    const official = (locale: 'en' | 'zh-Hant' | 'zh-Hans') => {
      const maker = makerOf(cloudComputing, locale)
      return [...cloudComputing.units.keys()].filter(code => existing(maker.unit(code)).officialTitle)
    }
    const four = ['111195L3', 'ITSWIS402A', 'ITSWIS404A', 'ITSWIS508A']
    expect(official('en').sort()).toEqual(four)
    expect(codesOf(existing(makerOf(cloudComputing, 'en').about()).officialEnglish).sort()).toEqual(four)
    expect(official('zh-Hant')).toHaveLength(64)
    expect(official('zh-Hans')).toHaveLength(64)
  })
})

describe('the document of an RPL cluster', () => {
  test('has the duties that name it, with their units', () => {
    const rpl = existing(makerOf(cloudComputing, 'en').rpl('ITOS013L3'))
    expect(rpl.qfLevel).toBe(3)
    expect(rpl.uses.map(({ duty, units }) => [duty.id, units.length])).toEqual([['support-websites', 4]])
  })

  test('has the experience asked for at its QF level, where the framework states it', () => {
    const maker = makerOf(fictional, 'en')
    expect(existing(maker.rpl('ZL001L2')).experience).toEqual({ qfLevel: 2, text: 'Two years.' })
    expect(existing(maker.rpl('ZL002L3'))).not.toHaveProperty('experience')
  })

  test('is found through the ways of a whole level', () => {
    expect(existing(makerOf(fictional, 'en').rpl('ZL002L3')).uses.map(({ duty }) => duty.id)).toEqual([
      'light-lanterns',
    ])
  })

  test('has the QF level of its own way at a duty that names two clusters', () => {
    const dataset = parseFixture([
      'ladders/lantern-making/levels/apprentice.json',
      '{ "type": "training", "qfLevel": 2 },',
      '{ "type": "rpl", "qfLevel": 1, "cluster": "ZL009L1" },',
    ])
    const maker = makerOf(dataset, 'en')
    expect(['ZL009L1', 'ZL001L2'].map(cluster => existing(maker.rpl(cluster)).qfLevel)).toEqual([1, 2])
  })

  test.each([
    ['cloud computing', cloudComputing, ['ITOS010L3', 'ITOS011L3', 'ITOS009L3', 'ITOS013L3', 'ITOS002L2']],
    ['fictional', fictional, ['ZL002L3', 'ZL001L2']],
  ])('of the %s dataset is listed once, in the order of the ladders', (_, dataset, clusters) => {
    expect(listClusters(dataset)).toEqual(clusters)
  })
})

describe('the document of a ladder', () => {
  test('of which only the title is stated has only the title of its source', () => {
    expect(existing(makerOf(cloudComputing, 'en').ladder(CLOUD)).source).toEqual({
      title: 'Cloud Computing Vocational Qualifications Pathway',
    })
  })

  test('has what its source states', () => {
    expect(existing(makerOf(fictional, 'en').ladder(LANTERNS)).source).toEqual({
      title: 'A fictional lantern making ladder',
      url: 'https://source.example/lanterns',
    })
  })

  test('without themes, RPL and English is written in Chinese', () => {
    const maker = makerOf(fictional, 'en')
    const ladder = existing(maker.ladder(KITES))
    const units = ladder.rungs.flatMap(({ levels }) => levels.flatMap(unitsOf))
    expect(ladder.title).toBe('放風箏階梯')
    expect(units.map(({ title }) => title)).toEqual(['修補風箏', '看風放線', '看風放線'])
    expect(units.filter(unit => 'theme' in unit)).toEqual([])
    expect(existing(maker.unit('900102L2'))).toMatchObject({ title: '修補風箏', sameTheme: [] })
    expect(existing(maker.job(KITES, 'kite-flyer')).down[0]?.level.name).toBe('新手')
  })
})

describe('the about document', () => {
  test('counts what the source of cloud computing holds', () => {
    expect(existing(makerOf(cloudComputing, 'en').about()).ladders[0]?.counts).toEqual({
      levels: 4,
      jobs: 16,
      areas: 13,
      duties: 19,
      rows: 66,
      units: 64,
    })
  })

  test('explains each form of code by an example from the data', () => {
    const { codeSchemes } = existing(makerOf(fictional, 'en').about()).framework
    expect(codeSchemes.map(({ id, example, meanings }) => [id, example, meanings])).toEqual([
      ['unit-new', '900101L1', []],
      ['unit-old', 'ZL501A', [{ part: 'Trade', value: 'ZL', meaning: 'Lanterns', inferred: true }]],
      ['cluster', 'ZL002L3', []],
    ])
  })

  test('leaves out a form of code of which there is no example', () => {
    const dataset = parseFixture(
      [
        'ladders/lantern-making/levels/lighter.json',
        ', { "type": "rpl", "qfLevel": 3, "cluster": "ZL002L3" }',
        '',
      ],
      [
        'ladders/lantern-making/levels/apprentice.json',
        ',\n            { "type": "rpl", "qfLevel": 2, "cluster": "ZL001L2" }',
        '',
      ],
    )
    const { codeSchemes } = existing(makerOf(dataset, 'en').about()).framework
    expect(codeSchemes.map(({ id }) => id)).toEqual(['unit-new', 'unit-old'])
  })

  test('is not there without a framework', () => {
    const empty = { frameworks: new Map(), themes: [], units: new Map(), ladders: new Map() }
    expect(makerOf(empty, 'en').about()).toBeUndefined()
    expect(makerOf(empty, 'en').home()).toEqual({ page: 'home', ladders: [] })
  })
})

describe('what the dataset does not have', () => {
  const maker = makerOf(cloudComputing, 'en')

  test.each(['no-such-id', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'such as %o has no document',
    id => {
      expect([
        maker.ladder(id),
        maker.level(id, id),
        maker.level(CLOUD, id),
        maker.job(id, id),
        maker.job(CLOUD, id),
        maker.unit(id),
        maker.rpl(id),
      ]).toEqual(Array(7).fill(undefined))
    },
  )

  test('has no document under an id of another kind or in another case', () => {
    expect([
      maker.level(CLOUD, 'cloud-architect'),
      maker.job(CLOUD, 'master'),
      maker.unit('ITOS010L3'),
      maker.rpl('111130L4'),
      maker.unit('111130l4'),
      maker.unit('111130L4 '),
    ]).toEqual(Array(6).fill(undefined))
  })
})

describe.each(LOCALES)('in %s', locale => {
  test('every document of every dataset stands under its own page and id', () => {
    for (const [, dataset] of datasets) {
      const maker = makerOf(dataset, locale)
      for (const place of listPlaces(dataset)) {
        if (place.page === 'unit') expect(maker.unit(place.code)).toMatchObject(place)
        if (place.page === 'rpl') expect(maker.rpl(place.cluster)).toMatchObject(place)
        if (place.page === 'ladder')
          expect(maker.ladder(place.ladder)).toMatchObject({ page: 'ladder', id: place.ladder })
        if (place.page === 'level')
          expect(maker.level(place.ladder, place.level)).toMatchObject({
            page: 'level',
            level: { id: place.level },
          })
        if (place.page === 'job')
          expect(maker.job(place.ladder, place.job)).toMatchObject({ page: 'job', id: place.job })
      }
    }
  })
})
