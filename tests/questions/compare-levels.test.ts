import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LevelDetail } from '../../src/documents/documents.ts'
import { compareLevels, compareUnits } from '../../src/questions/compare-levels.ts'
import { levelsUpward, unitsOf } from '../../src/questions/ladder-levels.ts'
import { findLevel } from '../../src/questions/subjects.ts'
import { existing, makerOf, parseFixture, realDataset } from '../fixtures/datasets.ts'

const ladder = existing(makerOf(realDataset, 'en').ladder('cloud-computing'))
const level = (id: string) => existing(findLevel(ladder, id)).level
const codes = (units: { code: string }[]) => units.map(({ code }) => code).sort()

describe('practitioner and specialist', () => {
  const comparison = compareLevels([level('practitioner'), level('specialist')], ladder.themes)

  test('share two units; ten and twelve are in only one of them', () => {
    expect(comparison.units).toBe(24)
    expect(codes(comparison.shared.map(({ unit }) => unit))).toEqual(['111130L4', '111163L4'])
    expect(comparison.only.map(units => units.length)).toEqual([10, 12])
  })

  test('are counted by theme, in the order of the site', () => {
    expect(comparison.groups.map(({ theme, counts }) => [theme?.id, ...counts])).toEqual([
      ['strategy-and-policy', 0, 0],
      ['planning-and-investment', 0, 1],
      ['people-and-stakeholders', 0, 0],
      ['architecture-and-development', 0, 4],
      ['network-and-platform', 2, 1],
      ['security-and-privacy', 3, 4],
      ['testing-and-migration', 3, 3],
      ['operations-and-support', 4, 1],
    ])
  })

  test('change by two carried over, twelve new and ten not listed again', () => {
    const [change] = comparison.changes
    expect([change?.carried.length, change?.added.length, change?.notListed.length]).toEqual([2, 12, 10])
  })
})

test('units without a theme stand in a group of their own, the last', () => {
  const dataset = parseFixture()
  const lanterns = existing(makerOf(dataset, 'en').ladder('lantern-making'))
  const groups = (themes: typeof lanterns.themes) => compareLevels(levelsUpward(lanterns), themes).groups
  expect(groups(lanterns.themes).every(({ theme }) => theme)).toBe(
    levelsUpward(lanterns).every(level => [...unitsOf(level).values()].every(({ theme }) => theme)),
  )
  const bare = levelsUpward(lanterns).map(level => ({
    ...level,
    areas: level.areas.map(area => ({
      ...area,
      duties: area.duties.map(duty => ({
        ...duty,
        units: duty.units.map(({ theme: _, ...unit }) => unit),
      })),
    })),
  }))
  const last = compareLevels(bare, lanterns.themes).groups.at(-1)
  expect(last?.theme).toBeUndefined()
  expect(last?.counts.every(count => count > 0)).toBe(true)
})

/** Levels with units of a small pool, so that they share some. */
const levels: fc.Arbitrary<LevelDetail[]> = fc.array(
  fc
    .uniqueArray(
      fc.constantFrom(...unitsOf(level('support')).values(), ...unitsOf(level('master')).values()),
      {
        selector: ({ code }) => code,
      },
    )
    .map(units => ({
      ...level('support'),
      areas: [
        {
          id: 'area',
          name: 'Area',
          notes: [],
          duties: [
            {
              id: 'duty',
              number: 1,
              title: 'Duty',
              units: units.map(unit => ({ ...unit, notes: [] })),
              ways: [],
              notes: [],
            },
          ],
        },
      ],
    })),
  { minLength: 2, maxLength: 4 },
)

describe('whatever the levels', () => {
  test('a unit is in only one column, or it is shared: never both, never neither', () => {
    fc.assert(
      fc.property(levels, levels => {
        const { shared, only, units } = compareLevels(levels, ladder.themes)
        const all = [...shared.map(({ unit }) => unit), ...only.flat()].map(({ code }) => code)
        expect(new Set(all).size).toBe(all.length)
        expect(all.length).toBe(units)
        for (const [index, level] of levels.entries()) {
          const own = [
            ...(only[index] ?? []),
            ...shared.filter(({ columns }) => columns.includes(index)).map(({ unit }) => unit),
          ]
          expect(codes(own)).toEqual([...unitsOf(level).keys()].sort())
        }
      }),
    )
  })

  test('what is carried over and what is new make up all of the next column', () => {
    fc.assert(
      fc.property(levels, levels => {
        const { changes } = compareLevels(levels, ladder.themes)
        for (const [index, { carried, added, notListed }] of changes.entries()) {
          const [from, to] = levels.slice(index, index + 2).map(level => [...unitsOf(level).keys()].sort())
          expect(codes([...carried, ...added])).toEqual(to)
          expect(codes([...carried, ...notListed])).toEqual(from)
        }
      }),
    )
  })

  test('going the other way, what was new is not listed again, and the same is carried over', () => {
    fc.assert(
      fc.property(levels, ([from, to]) => {
        const [a, b] = [unitsOf(existing(from)), unitsOf(existing(to))]
        const [there, back] = [compareUnits(a, b), compareUnits(b, a)]
        expect(codes(back.notListed)).toEqual(codes(there.added))
        expect(codes(back.carried)).toEqual(codes(there.carried))
      }),
    )
  })

  test('the groups are the comparison, theme by theme', () => {
    fc.assert(
      fc.property(levels, levels => {
        const { groups, shared, only } = compareLevels(levels, ladder.themes)
        expect(codes(groups.flatMap(group => group.shared.map(({ unit }) => unit)))).toEqual(
          codes(shared.map(({ unit }) => unit)),
        )
        expect(codes(groups.flatMap(group => group.only.flat()))).toEqual(codes(only.flat()))
      }),
    )
  })
})

test('a level beside itself, under two job titles, shares all', () => {
  const support = level('support')
  const { shared, only } = compareLevels([support, support], ladder.themes)
  expect(shared).toHaveLength(20)
  expect(only).toEqual([[], []])
})
