import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LevelDetail, UnitRef } from '../../src/documents/documents.ts'
import {
  groupByDuty,
  groupByTheme,
  groupByWays,
  rowsOf,
  waysOf,
  waysTo,
} from '../../src/questions/group-units.ts'
import { dutiesOf, unitsOf } from '../../src/questions/ladder-levels.ts'
import { findLevel } from '../../src/questions/subjects.ts'
import { cloudComputing, existing, makerOf, parseFixture } from '../fixtures/datasets.ts'

const cloud = existing(makerOf(cloudComputing, 'en').ladder('cloud-computing'))
const lanterns = existing(makerOf(parseFixture(), 'en').ladder('lantern-making'))
const kites = existing(makerOf(parseFixture(), 'en').ladder('kite-flying'))

const level = (id: string) => existing(findLevel(cloud, id)).level
const lantern = (id: string) => existing(findLevel(lanterns, id)).level
const codes = (units: readonly { code: string }[]) => units.map(({ code }) => code)
const allUnits = (levels: readonly LevelDetail[]) => [
  ...new Map(levels.flatMap(level => [...unitsOf(level)])).values(),
]

/** A level one of whose duties lists a unit of another too. */
const overlapping = existing(
  findLevel(
    existing(
      makerOf(
        parseFixture([
          'ladders/lantern-making/levels/apprentice.json',
          '"units": ["900003L3"]',
          '"units": ["900003L3", "900001L2"]',
        ]),
        'en',
      ).ladder('lantern-making'),
    ),
    'apprentice',
  ),
).level

describe('by duty', () => {
  const groups = (levels: LevelDetail[], wanted: string[]) =>
    groupByDuty(levels, new Set(wanted)).map(({ level, area, duty, units }) => [
      level.id,
      area.id,
      duty.id,
      ...codes(units),
    ])

  test('units stand under the duties that list them, in the order of the source', () => {
    expect(groups([level('specialist')], ['111182L5', '111128L5', '111170L5'])).toEqual([
      [
        'specialist',
        'cloud-infrastructure-design-and-management',
        'cloud-environments',
        '111170L5',
        '111128L5',
      ],
      ['specialist', 'cloud-information-security', 'cloud-security-measures', '111182L5'],
    ])
  })

  test('a unit that two levels list stands under both', () => {
    expect(groups([level('practitioner'), level('specialist')], ['111130L4']).map(([id]) => id)).toEqual([
      'practitioner',
      'specialist',
    ])
  })

  test('a unit that two duties of a level list stands under both', () => {
    expect(groups([overlapping], ['900001L2']).map(([, , duty]) => duty)).toEqual([
      'build-frames',
      'mind-the-shop',
    ])
  })

  test('duties without any of the units are left out', () => {
    expect(groups([level('support')], [])).toEqual([])
    expect(groups([level('support')], ['111201L6', 'none', '__proto__'])).toEqual([])
    expect(groups([], ['107882L3'])).toEqual([])
  })

  test('units keep what is noteworthy about them at the duty', () => {
    const [group] = groupByDuty([level('practitioner')], new Set(['111195L3']))
    const row = dutiesOf(level('practitioner'))
      .flatMap(({ units }) => units)
      .find(({ code }) => code === '111195L3')
    expect(existing(row).notes.length).toBeGreaterThan(0)
    expect(existing(group).units).toEqual([row])
  })

  test('all units of levels are all their duties', () => {
    const levels = cloud.rungs.flatMap(({ levels }) => levels)
    expect(groupByDuty(levels, new Set(codes(allUnits(levels)))).map(({ duty }) => duty)).toEqual(
      levels.flatMap(dutiesOf),
    )
  })
})

describe('by theme', () => {
  test('units stand under their themes in the order of the site, whatever their own', () => {
    const units = allUnits([level('practitioner')])
    const short = (units: UnitRef[]) =>
      groupByTheme(units, cloud.themes).map(({ theme, units }) => [theme?.id, units.length])
    const expected = [
      ['network-and-platform', 2],
      ['security-and-privacy', 3],
      ['testing-and-migration', 3],
      ['operations-and-support', 4],
    ]
    expect(short(units)).toEqual(expected)
    expect(short(units.toReversed())).toEqual(expected)
  })

  test('the order of the themes is the one that is given', () => {
    const units = allUnits([level('specialist')])
    const order = (themes: typeof cloud.themes) => groupByTheme(units, themes).map(({ theme }) => theme?.id)
    expect(order(cloud.themes.toReversed())).toEqual(order(cloud.themes).toReversed())
  })

  test('units without a theme are last', () => {
    const bare = allUnits(kites.rungs.flatMap(({ levels }) => levels))
    const units = [...bare, ...allUnits([lantern('keeper')])]
    const groups = groupByTheme(units, lanterns.themes)
    expect(groups.map(({ theme, units }) => [theme?.id, ...codes(units)])).toEqual([
      ['safety', 'ZL501A', '900003L3'],
      [undefined, ...codes(bare)],
    ])
    expect(groups.at(-1)).not.toHaveProperty('theme')
  })

  test('of a ladder without themes there is one group', () => {
    const units = allUnits(kites.rungs.flatMap(({ levels }) => levels))
    expect(groupByTheme(units, kites.themes)).toEqual([{ units }])
  })

  test('of no units there is no group', () => {
    expect(groupByTheme([], cloud.themes)).toEqual([])
  })

  test('every unit is in one group, and groups keep the order in which units came', () => {
    const pool = [...allUnits([level('support'), level('master')]), ...allUnits([lantern('keeper')])].map(
      (unit, index): UnitRef => {
        const { theme: _, ...bare } = unit
        return index % 5 === 0 ? bare : unit
      },
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), units => {
        const groups = groupByTheme(units, [...cloud.themes, ...lanterns.themes])
        expect(codes(groups.flatMap(({ units }) => units)).sort()).toEqual(codes(units).sort())
        for (const group of groups) {
          expect(group.units.length).toBeGreaterThan(0)
          expect(group.units).toEqual(units.filter(unit => unit.theme?.id === group.theme?.id))
        }
      }),
    )
  })
})

describe('rows of units', () => {
  const rows = (levels: LevelDetail[], wanted: string[]) => rowsOf(levels, new Set(wanted))

  test('are there once each, in the order of the source, though two duties or levels list the unit', () => {
    expect(codes(rows([overlapping], ['900003L3', '900001L2']))).toEqual(['900001L2', '900003L3'])
    expect(codes(rows([level('practitioner'), level('specialist')], ['111130L4', '111170L5']))).toEqual([
      '111130L4',
      '111170L5',
    ])
    expect(rows([level('support')], ['111201L6', '__proto__'])).toEqual([])
  })

  test('have what is noteworthy about the unit at any of its duties, once', () => {
    const keeper = lantern('keeper')
    const note = (text: string) => ({ kind: 'layout' as const, text })
    const withNotes = (...texts: string[]) => ({
      ...keeper,
      areas: keeper.areas.map(area => ({
        ...area,
        duties: area.duties.map(duty => ({
          ...duty,
          units: duty.units.map(unit => ({ ...unit, notes: texts.map(note) })),
        })),
      })),
    })
    const [row] = rows([withNotes('a', 'b'), withNotes('b', 'c')], ['ZL501A'])
    expect(existing(row).notes).toEqual([note('a'), note('b'), note('c')])
  })

  test('of a unit that one duty lists are the duty’s own', () => {
    const own = dutiesOf(level('practitioner')).flatMap(({ units }) => units)
    expect(rows([level('practitioner')], codes(own))).toEqual(own)
  })
})

describe('the ways of a level', () => {
  test('have the numbers of the duties that name them', () => {
    expect(waysOf(level('master'))).toEqual([
      { way: { type: 'training', qfLevel: 6 }, duties: [1, 2, 3, 4, 5] },
    ])
    expect(waysOf(level('support')).map(({ way, duties }) => [way.type, way.qfLevel, ...duties])).toEqual([
      ['training', 3, 1, 2, 3, 4],
      ['rpl', 3, 1],
      ['rpl', 3, 2],
      ['rpl', 3, 3],
      ['rpl', 3, 4],
      ['training', 2, 5],
      ['rpl', 2, 5],
    ])
  })

  test('leave out duties that name none', () => {
    expect(waysOf(lantern('apprentice')).map(({ way, duties }) => [way.type, ...duties])).toEqual([
      ['training', 1],
      ['rpl', 1],
    ])
    expect(waysOf(lantern('painter'))).toEqual([])
  })
})

describe('the ways to a unit', () => {
  test('are those of the duty that lists it', () => {
    expect(waysTo([level('support')], '107909L3')).toEqual([
      { type: 'training', qfLevel: 3 },
      { type: 'rpl', qfLevel: 3, cluster: 'ITOS013L3' },
    ])
    expect(waysTo([level('master')], '111201L6')).toEqual([{ type: 'training', qfLevel: 6 }])
  })

  test('are none where its duty names none, and where no duty lists it', () => {
    expect(waysTo([lantern('apprentice')], '900003L3')).toEqual([])
    expect(waysTo([lantern('apprentice')], 'ZL501A')).toEqual([])
    expect(waysTo([lantern('apprentice')], '__proto__')).toEqual([])
  })

  test('are those of any duty that lists it', () => {
    expect(waysTo([overlapping], '900001L2')).toEqual([
      { type: 'training', qfLevel: 2 },
      { type: 'rpl', qfLevel: 2, cluster: 'ZL001L2' },
    ])
  })

  test('are listed once, though two duties name them', () => {
    const keeper = lantern('keeper')
    const twice = { ...keeper, areas: [...keeper.areas, ...keeper.areas] }
    expect(waysTo([twice], 'ZL501A')).toEqual([{ type: 'training', qfLevel: 5 }])
  })
})

describe('by ways', () => {
  test('units with the same ways stand together, in the order in which these come', () => {
    const units = [...unitsOf(level('support')).values()].filter(({ code }) =>
      ['107883L3', '107884L3', '107892L1', '107909L3'].includes(code),
    )
    const groups = groupByWays([...units.slice(2), ...units.slice(0, 2)], [level('support')])
    expect(groups.map(({ ways, units }) => [ways.map(({ qfLevel }) => qfLevel), ...codes(units)])).toEqual([
      [[3, 3], '107909L3'],
      [[2, 2], '107892L1'],
      [[3, 3], '107883L3', '107884L3'],
    ])
  })

  test('units of several duties stand together where their level names the ways', () => {
    const units = allUnits([level('master')])
    expect(groupByWays(units, [level('master')])).toEqual([
      { ways: [{ type: 'training', qfLevel: 6 }], units },
    ])
  })

  test('units without a way stand together', () => {
    const units = allUnits([lantern('apprentice'), lantern('painter')])
    const groups = groupByWays(units, [lantern('apprentice')])
    expect(groups.map(({ ways, units }) => [ways.length, ...codes(units)])).toEqual([
      [2, '900001L2'],
      [0, '900003L3', '900002L3'],
    ])
  })

  test('every unit is in one group, with the ways to it', () => {
    const support = level('support')
    fc.assert(
      fc.property(fc.shuffledSubarray(allUnits([support, level('practitioner')])), units => {
        const groups = groupByWays(units, [support])
        expect(codes(groups.flatMap(({ units }) => units)).sort()).toEqual(codes(units).sort())
        const keys = groups.map(({ ways }) => JSON.stringify(ways))
        expect(new Set(keys).size).toBe(keys.length)
        for (const group of groups)
          for (const { code } of group.units) expect(waysTo([support], code)).toEqual(group.ways)
      }),
    )
  })
})
