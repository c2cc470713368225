import { expect, test } from 'vitest'
import { formatProblems } from '../../src/dataset/format-problems.ts'
import type { Problem } from '../../src/dataset/problem.ts'

const unknownUnit: Problem = {
  severity: 'error',
  file: 'data/ladders/cloud-computing/levels/support.json',
  line: 12,
  column: 38,
  path: 'areas[0].duties[0].units[1]',
  message: '"107838L3" is not in any unit catalogue.',
  fix: 'Did you mean "107883L3"?',
}
const emptyTitle: Problem = {
  severity: 'error',
  file: 'data/ladders/cloud-computing/levels/support.json',
  line: 7,
  column: 5,
  path: 'jobs[0].title.en',
  message: 'The text is empty.',
  fix: 'Write it.',
}
const missingThemes: Problem = {
  severity: 'error',
  file: 'data/themes.json',
  line: 1,
  column: 1,
  path: '',
  message: 'The file is missing.',
  fix: 'Put it back.',
}
const unusedUnit: Problem = {
  severity: 'warning',
  file: 'data/units/ict.json',
  line: 3,
  column: 5,
  path: 'units[0]',
  message: 'No ladder uses the unit "107883L3".',
  fix: 'List it in a duty, or delete it.',
}

test('writes nothing for no problems', () => {
  expect(formatProblems([])).toBe('')
})

test('writes one problem with its place, its path and what to do', () => {
  expect(formatProblems([unknownUnit])).toBe(
    `data/ladders/cloud-computing/levels/support.json
  12:38  areas[0].duties[0].units[1]   "107838L3" is not in any unit catalogue. Did you mean "107883L3"?
  1 problem in 1 file. Fix it and run: npm run check:data`,
  )
})

test('writes problems by file, in columns', () => {
  expect(formatProblems([emptyTitle, unknownUnit, missingThemes])).toBe(
    `data/ladders/cloud-computing/levels/support.json
  7:5    jobs[0].title.en              The text is empty. Write it.
  12:38  areas[0].duties[0].units[1]   "107838L3" is not in any unit catalogue. Did you mean "107883L3"?

data/themes.json
  1:1  The file is missing. Put it back.

  3 problems in 2 files. Fix them and run: npm run check:data`,
  )
})

test('says that a warning does not stop the build', () => {
  expect(formatProblems([unusedUnit])).toBe(
    `data/units/ict.json
  3:5  units[0]   warning: No ladder uses the unit "107883L3". List it in a duty, or delete it.
  1 warning in 1 file. It does not stop the build.`,
  )
})

test('counts warnings apart from problems', () => {
  expect(formatProblems([missingThemes, unusedUnit, { ...unusedUnit, line: 10 }])).toBe(
    `data/themes.json
  1:1  The file is missing. Put it back.

data/units/ict.json
  3:5   units[0]   warning: No ladder uses the unit "107883L3". List it in a duty, or delete it.
  10:5  units[0]   warning: No ladder uses the unit "107883L3". List it in a duty, or delete it.

  1 problem in 1 file. Fix it and run: npm run check:data
  2 warnings in 1 file. They do not stop the build.`,
  )
})
