import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LadderDocument, LevelDetail, UnitRef, WayRef } from '../../src/documents/documents.ts'
import { type Climb, type ClimbStep, deriveClimb, derivePlan, type Plan } from '../../src/questions/climb.ts'
import type { ClimbView } from '../../src/questions/climb-view.ts'
import type { DutyGroup } from '../../src/questions/group-units.ts'
import { dutiesOf, unitsOf } from '../../src/questions/ladder-levels.ts'
import { findJob, findLevel, type Subject } from '../../src/questions/subjects.ts'
import { cloudComputing, existing, makerOf, parseFixture, realDataset } from '../fixtures/datasets.ts'

const cloud = existing(makerOf(cloudComputing, 'en').ladder('cloud-computing'))
const lanterns = existing(makerOf(parseFixture(), 'en').ladder('lantern-making'))

/** Two levels side by side list a unit that nothing below them lists. */
const together = existing(
  makerOf(
    parseFixture([
      'ladders/lantern-making/levels/lighter.json',
      '"units": ["900003L3"]',
      '"units": ["900003L3", "900002L3"]',
    ]),
    'en',
  ).ladder('lantern-making'),
)

const ladders: [string, LadderDocument][] = [
  ...[...realDataset.ladders.keys()].map((id): [string, LadderDocument] => [
    id,
    existing(makerOf(realDataset, 'en').ladder(id)),
  ]),
  ['lantern-making', lanterns],
  ['lantern-making with a unit on two levels of a rung', together],
  ['kite-flying', existing(makerOf(parseFixture(), 'en').ladder('kite-flying'))],
]

const levelsOf = ({ rungs }: LadderDocument) => rungs.flatMap(({ levels }) => levels)
const codes = (units: readonly { code: string }[]) => units.map(({ code }) => code)
const sorted = (units: readonly { code: string }[]) => codes(units).sort()
const ownCodes = (level: LevelDetail) =>
  [...new Set(dutiesOf(level).flatMap(({ units }) => codes(units)))].sort()
const codesOfAll = (levels: readonly LevelDetail[]) => new Set(levels.flatMap(ownCodes))
const rungOf = ({ rungs }: LadderDocument, level: LevelDetail) =>
  rungs.findIndex(({ levels }) => levels.includes(level))
const ids = (levels: readonly LevelDetail[]) => levels.map(({ id }) => id)
const stops = ({ steps }: Climb) => ids(steps.map(({ to }) => to))
const sizes = ({ change: { added, carried, notListed } }: ClimbStep) => [
  added.length,
  carried.length,
  notListed.length,
]

function climb(ladder: LadderDocument, from: string | undefined, to: string): Climb {
  const find = (id: string): Subject => existing(findLevel(ladder, id) ?? findJob(ladder, id))
  return deriveClimb({ ...(from !== undefined && { from: find(from) }), to: find(to), by: 'duty' }, ladder)
}

/** From every level, and from nothing, to every level. */
function viewsOf(ladder: LadderDocument): ClimbView[] {
  const levels = levelsOf(ladder)
  return [undefined, ...levels].flatMap(from =>
    levels.map(
      (to): ClimbView => ({ ...(from && { from: { level: from } }), to: { level: to }, by: 'duty' }),
    ),
  )
}

/** All that holds of every climb. */
function expectWhole({ from, to }: ClimbView, ladder: LadderDocument) {
  const { direct, steps } = deriveClimb({ ...(from && { from }), to, by: 'duty' }, ladder)

  expect([...codes(direct.carried), ...codes(direct.added)].sort()).toEqual(ownCodes(to.level))
  const start = from ? ownCodes(from.level) : []
  expect(codes(direct.carried).filter(code => !start.includes(code))).toEqual([])
  expect([...codes(direct.carried), ...codes(direct.notListed)].sort()).toEqual(start)

  expect(steps.at(-1)?.to).toBe(to.level)
  const goalRung = rungOf(ladder, to.level)
  const startRung = from ? rungOf(ladder, from.level) : ladder.rungs.length
  const between = ladder.rungs
    .map(({ levels }) => levels)
    .filter((_, rung) => Math.min(startRung, goalRung) < rung && rung < Math.max(startRung, goalRung))
  const inOrder = startRung < goalRung ? between : between.toReversed()
  expect(steps.map(step => step.to.id)).toEqual([...inOrder.flatMap(ids), to.level.id])

  for (const [index, step] of steps.entries()) {
    const rung = rungOf(ladder, step.to)
    const before = steps.slice(0, index).map(step => step.to)
    const passed = [...(from ? [from.level] : []), ...before.filter(level => rungOf(ladder, level) !== rung)]
    const known = codesOfAll(passed)
    const { carried, added, notListed } = step.change
    expect([...codes(carried), ...codes(added)].sort()).toEqual(ownCodes(step.to))
    expect(codes(added).filter(code => known.has(code))).toEqual([])
    expect(codes(carried).filter(code => !known.has(code))).toEqual([])

    const last = passed.at(-1)
    const below = last && last !== from?.level ? existing(ladder.rungs[rungOf(ladder, last)]).levels : passed
    expect(ids(step.from)).toEqual(ids(below))
    const here = new Set(ownCodes(step.to))
    expect(sorted(notListed)).toEqual([...codesOfAll(below)].filter(code => !here.has(code)).sort())
  }
}

/** Units that several steps add, and whether the levels of these steps stand on one rung. */
function addedTwice({ steps }: Climb, ladder: LadderDocument): { code: string; sideBySide: boolean }[] {
  const entries = steps.flatMap(({ to, change }) => change.added.map(({ code }) => ({ code, to })))
  return [...new Set(codes(entries))].flatMap(code => {
    const places = entries.filter(entry => entry.code === code).map(({ to }) => rungOf(ladder, to))
    return places.length > 1 ? [{ code, sideBySide: new Set(places).size === 1 }] : []
  })
}

/** All that holds of every plan for what is new on a level. */
function expectPlan(level: LevelDetail, added: readonly UnitRef[], { ways, without }: Plan) {
  const codesIn = (groups: readonly DutyGroup[]) => new Set(groups.flatMap(({ units }) => codes(units)))
  const within = codesIn(ways.flatMap(({ duties }) => duties))
  const outside = codesIn(without)
  expect([...within].filter(code => outside.has(code))).toEqual([])
  expect([...within, ...outside].sort()).toEqual(sorted(added))

  const keys = ways.map(({ way }) => JSON.stringify(way))
  expect(new Set(keys).size).toBe(keys.length)
  const order = ways.map(
    ({ way }) => `${way.type === 'training' ? 0 : 1} ${way.qfLevel} ${way.type === 'rpl' ? way.cluster : ''}`,
  )
  expect(order).toEqual(order.toSorted())

  const isNew = ({ code }: { code: string }) => codes(added).includes(code)
  const expected = dutiesOf(level)
    .filter(({ units }) => units.some(isNew))
    .flatMap(({ id, units, ways }) =>
      ways.map(way => [JSON.stringify(way), id, ...codes(units.filter(isNew))]),
    )
  const planned = ways.flatMap(({ way, duties }) =>
    duties.map(({ duty, units }) => [JSON.stringify(way), duty.id, ...codes(units)]),
  )
  expect(planned.sort()).toEqual(expected.sort())
}

describe('practitioner to specialist', () => {
  const { direct, steps } = climb(cloud, 'practitioner', 'specialist')

  test('adds twelve units, carries two over, and does not list ten', () => {
    expect([direct.added.length, direct.carried.length, direct.notListed.length]).toEqual([12, 2, 10])
    expect(sorted(direct.carried)).toEqual(['111130L4', '111163L4'])
  })

  test('is one step, which is the direct way', () => {
    expect(steps.map(({ from, to, change }) => [ids(from), to.id, change])).toEqual([
      [['practitioner'], 'specialist', direct],
    ])
  })

  test('backwards adds the ten and does not list the twelve', () => {
    const back = climb(cloud, 'specialist', 'practitioner').direct
    expect(sorted(back.added)).toEqual(sorted(direct.notListed))
    expect(sorted(back.notListed)).toEqual(sorted(direct.added))
    expect(sorted(back.carried)).toEqual(sorted(direct.carried))
  })
})

describe('support to master', () => {
  const whole = climb(cloud, 'support', 'master')

  test('passes every rung between, the goal last', () => {
    expect(stops(whole)).toEqual(['practitioner', 'specialist', 'master'])
  })

  test('adds 12, 12 and 20 units on its steps', () => {
    expect(whole.steps.map(sizes)).toEqual([
      [12, 0, 20],
      [12, 2, 10],
      [20, 0, 14],
    ])
  })

  test('asks more on its steps than from the one end straight to the other', () => {
    expect([whole.direct.added.length, whole.direct.carried.length, whole.direct.notListed.length]).toEqual([
      20, 0, 20,
    ])
  })

  test('passes the same levels on the way down', () => {
    expect(stops(climb(cloud, 'master', 'support'))).toEqual(['specialist', 'practitioner', 'support'])
  })

  test('is the same from a job title to a job title', () => {
    expect(climb(cloud, 'field-technician', 'chief-cloud-architect')).toEqual(whole)
  })
})

describe('levels side by side', () => {
  test('are all steps where they stand between, in the order of their rung', () => {
    const { steps } = climb(lanterns, 'apprentice', 'keeper')
    expect(steps.map(({ from, to }) => [ids(from), to.id])).toEqual([
      [['apprentice'], 'lighter'],
      [['apprentice'], 'painter'],
      [['lighter', 'painter'], 'keeper'],
    ])
  })

  test('are all passed: what either lists is carried over to the next rung', () => {
    const keeper = existing(climb(lanterns, 'apprentice', 'keeper').steps.at(-1)).change
    expect(codes(keeper.carried)).toEqual(['900003L3'])
    expect(codes(keeper.added)).toEqual(['ZL501A'])
    expect(sorted(keeper.notListed)).toEqual(['900001L2', '900002L3'])
  })

  test('are no steps where one of them is an end', () => {
    expect(stops(climb(lanterns, 'apprentice', 'painter'))).toEqual(['painter'])
    expect(stops(climb(lanterns, 'lighter', 'keeper'))).toEqual(['keeper'])
    expect(stops(climb(lanterns, 'keeper', 'lighter'))).toEqual(['lighter'])
  })

  test('are one step from each other', () => {
    const { steps } = climb(lanterns, 'lighter', 'painter')
    expect(steps.map(({ from, to, change }) => [ids(from), to.id, codes(change.added)])).toEqual([
      [['lighter'], 'painter', ['900002L3', '900001L2']],
    ])
  })

  test('both add a unit that both list and nothing below does', () => {
    expect(addedTwice(climb(together, 'apprentice', 'keeper'), together)).toEqual([
      { code: '900002L3', sideBySide: true },
    ])
  })
})

describe.each(ladders)('on the ladder %s', (_, ladder) => {
  const views = viewsOf(ladder)
  const derive = (view: ClimbView) => deriveClimb(view, ladder)

  test('every climb carries over or adds all units of its goal and of each of its steps', () => {
    expect(views.length).toBeGreaterThan(0)
    for (const view of views) expectWhole(view, ladder)
  })

  test('no climb adds a unit twice, but for levels side by side', () => {
    const twice = views.flatMap(view => addedTwice(derive(view), ladder))
    expect(twice.filter(({ sideBySide }) => !sideBySide)).toEqual([])
  })

  test('up and down pass the same levels', () => {
    for (const { from, to, by } of views) {
      if (!from) continue
      const there = stops(derive({ from, to, by })).slice(0, -1)
      const back = stops(derive({ from: to, to: from, by })).slice(0, -1)
      expect(there.toSorted()).toEqual(back.toSorted())
    }
  })

  test('from nothing, nothing is carried over and everything is listed', () => {
    for (const view of views) {
      if (view.from) continue
      const { direct, steps } = derive(view)
      expect([direct.carried, direct.notListed]).toEqual([[], []])
      const first = existing(steps[0])
      expect([first.from, first.change.carried, first.change.notListed]).toEqual([[], [], []])
    }
  })

  test('from nothing, the steps start on the lowest rung', () => {
    const lowest = existing(ladder.rungs.at(-1)).levels
    const highest = existing(ladder.rungs[0]?.levels[0])
    const { steps } = derive({ to: { level: highest }, by: 'duty' })
    expect(ids(steps.slice(0, lowest.length).map(({ to }) => to))).toEqual(ids(lowest))
  })

  test('from a level to itself is one step that carries everything over', () => {
    for (const level of levelsOf(ladder)) {
      const { direct, steps } = derive({ from: { level }, to: { level }, by: 'duty' })
      expect(steps.map(step => [ids(step.from), step.to.id])).toEqual([[[level.id], level.id]])
      for (const change of [direct, existing(steps[0]).change]) {
        expect(sorted(change.carried)).toEqual(ownCodes(level))
        expect([change.added, change.notListed]).toEqual([[], []])
      }
    }
  })

  test('every plan has each new unit either beside a way or without one', () => {
    for (const view of views) {
      const { direct, steps } = derive(view)
      expectPlan(view.to.level, direct.added, derivePlan(view.to.level, direct.added))
      for (const { to, change } of steps) expectPlan(to, change.added, derivePlan(to, change.added))
    }
  })
})

describe('the plan', () => {
  const planOf = (ladder: LadderDocument, from: string | undefined, to: string) =>
    derivePlan(existing(findLevel(ladder, to)).level, climb(ladder, from, to).direct.added)
  const waysOf = ({ ways }: Plan) =>
    ways.map(({ way }) => [way.type, way.qfLevel, ...(way.type === 'rpl' ? [way.cluster] : [])])
  const dutiesIn = (groups: readonly DutyGroup[]) =>
    groups.map(({ duty, units }) => [duty.id, ...codes(units)])

  test('from nothing to support names training at two QF levels and five RPL clusters', () => {
    const plan = planOf(cloud, undefined, 'support')
    expect(waysOf(plan)).toEqual([
      ['training', 2],
      ['training', 3],
      ['rpl', 2, 'ITOS002L2'],
      ['rpl', 3, 'ITOS009L3'],
      ['rpl', 3, 'ITOS010L3'],
      ['rpl', 3, 'ITOS011L3'],
      ['rpl', 3, 'ITOS013L3'],
    ])
    expect(plan.ways.map(({ duties }) => duties.flatMap(({ units }) => units).length)).toEqual([
      6, 14, 6, 3, 3, 4, 4,
    ])
    expect(plan.without).toEqual([])
  })

  test('from support to master names one way, beside all five duties', () => {
    const { ways, without } = planOf(cloud, 'support', 'master')
    expect(ways.map(({ way, duties }) => [way, duties.length])).toEqual([
      [{ type: 'training', qfLevel: 6 }, 5],
    ])
    expect(without).toEqual([])
  })

  test('leaves out of a duty what is carried over', () => {
    const [training] = planOf(cloud, 'practitioner', 'specialist').ways
    const duty = existing(training).duties.find(({ duty }) => duty.id === 'cloud-environments')
    expect(codes(existing(duty).units)).toEqual(['111170L5', '111128L5', '111162L4'])
  })

  test('has a duty beside each of its ways, and one that names none without', () => {
    const plan = planOf(lanterns, undefined, 'apprentice')
    expect(plan.ways.map(({ way, duties }) => [way.type, dutiesIn(duties)])).toEqual([
      ['training', [['build-frames', '900001L2']]],
      ['rpl', [['build-frames', '900001L2']]],
    ])
    expect(dutiesIn(plan.without)).toEqual([['mind-the-shop', '900003L3']])
  })

  test('has no unit without a way that another duty of the level names one for', () => {
    const dataset = parseFixture([
      'ladders/lantern-making/levels/apprentice.json',
      '"units": ["900003L3"]',
      '"units": ["900003L3", "900001L2"]',
    ])
    const plan = planOf(existing(makerOf(dataset, 'en').ladder('lantern-making')), undefined, 'apprentice')
    expect(dutiesIn(plan.without)).toEqual([['mind-the-shop', '900003L3']])
  })

  test('is empty where nothing is new', () => {
    expect(planOf(cloud, 'master', 'master')).toEqual({ ways: [], without: [] })
  })

  test('is empty for units that the level does not list', () => {
    const { added } = climb(cloud, 'support', 'master').direct
    expect(derivePlan(existing(findLevel(cloud, 'support')).level, added)).toEqual({ ways: [], without: [] })
  })
})

const WAYS: WayRef[] = [
  { type: 'rpl', qfLevel: 4, cluster: 'ZL009L4' },
  { type: 'rpl', qfLevel: 2, cluster: 'ZL001L2' },
  { type: 'training', qfLevel: 5 },
  { type: 'training', qfLevel: 3 },
  { type: 'rpl', qfLevel: 2, cluster: 'ZL000L2' },
]

const pool = [...unitsOf(existing(findLevel(cloud, 'support')).level).values()]
  .slice(0, 8)
  .map(unit => ({ ...unit, notes: [] }))

const duty = fc.record({ units: fc.subarray(pool, { minLength: 1 }), ways: fc.subarray(WAYS) })

/** Ladders of up to five rungs whose levels have duties of a small pool of units, so that they share some. */
const anyLadder: fc.Arbitrary<LadderDocument> = fc
  .array(fc.array(fc.array(duty, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map(rungs => ({
    ...lanterns,
    rungs: rungs.map((levels, rung) => ({
      carried: [],
      levels: levels.map((duties, place) => ({
        ...existing(levelsOf(lanterns)[0]),
        id: `level-${rung}-${place}`,
        areas: [
          {
            id: `area-${rung}-${place}`,
            name: 'Area',
            notes: [],
            duties: duties.map(({ units, ways }, index) => ({
              id: `duty-${rung}-${place}-${index}`,
              number: index + 1,
              title: 'Duty',
              units,
              ways,
              notes: [],
            })),
          },
        ],
      })),
    })),
  }))

const anyClimb = anyLadder.chain(ladder =>
  fc.record({ ladder: fc.constant(ladder), view: fc.constantFrom(...viewsOf(ladder)) }),
)

describe('whatever the ladder', () => {
  test('a climb carries over or adds all units of its goal and of each of its steps', () => {
    fc.assert(fc.property(anyClimb, ({ ladder, view }) => expectWhole(view, ladder)))
  })

  test('only levels side by side add the same unit', () => {
    fc.assert(
      fc.property(anyClimb, ({ ladder, view }) => {
        const twice = addedTwice(deriveClimb(view, ladder), ladder)
        expect(twice.every(({ sideBySide }) => sideBySide)).toBe(true)
      }),
    )
  })

  test('a plan has each new unit either beside a way or without one, and duties beside all their ways', () => {
    fc.assert(
      fc.property(anyClimb, ({ ladder, view: { from, to } }) => {
        const { added } = deriveClimb({ ...(from && { from }), to, by: 'duty' }, ladder).direct
        expectPlan(to.level, added, derivePlan(to.level, added))
      }),
    )
  })
})
