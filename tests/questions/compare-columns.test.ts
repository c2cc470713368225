import { expect, test } from 'vitest'
import { groupByColumns, stripOf } from '../../src/questions/compare-columns.ts'
import { compareLevels } from '../../src/questions/compare-levels.ts'
import { levelsUpward } from '../../src/questions/ladder-levels.ts'
import { findJob, findLevel } from '../../src/questions/subjects.ts'
import { existing, makerOf, realDataset } from '../fixtures/datasets.ts'

const ladder = existing(makerOf(realDataset, 'en').ladder('cloud-computing'))

test('units that the same columns list stand together', () => {
  const { shared } = compareLevels(levelsUpward(ladder), ladder.themes)
  expect(
    groupByColumns(shared).map(({ columns, units }) => [columns, units.map(({ code }) => code).sort()]),
  ).toEqual([
    [
      [1, 2],
      ['111130L4', '111163L4'],
    ],
  ])
})

test('a column’s strip marks what other columns of the comparison list, not what other rungs do', () => {
  const support = existing(findLevel(ladder, 'support'))
  const practitioner = existing(findLevel(ladder, 'practitioner'))
  const apart = compareLevels([support.level, practitioner.level], ladder.themes)
  expect(stripOf(apart, 1, practitioner).map(({ units, sharedAbove }) => [units, sharedAbove])).toEqual([
    [0, 0],
    [1, 0],
    [1, 0],
    [10, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ])
  const architect = existing(findJob(ladder, 'cloud-architect'))
  const engineer = existing(findJob(ladder, 'cloud-network-engineer'))
  const alike = compareLevels([architect.level, engineer.level], ladder.themes)
  expect(stripOf(alike, 0, architect).every(({ units, sharedAbove }) => units === sharedAbove)).toBe(true)
})
