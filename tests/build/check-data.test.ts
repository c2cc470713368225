import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FIXTURE_ROOT } from '../fixtures/fixture-files.ts'

const PROJECT = join(import.meta.dirname, '../..')

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-data-'))
  cpSync(FIXTURE_ROOT, root, { recursive: true })
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function change(file: string, from: string, to: string): void {
  const path = join(root, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(PROJECT, 'src/build/check-data.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  return { status, stdout, stderr }
}

test('exits 0 with one line if there are no problems', () => {
  expect(run(root)).toEqual({
    status: 0,
    stdout: 'data/: 2 ladders, 6 levels, 6 units: no problems\n',
    stderr: '',
  })
})

test('checks the data of this project if no folder is named', () => {
  expect(run()).toMatchObject({ status: 0, stderr: '' })
})

test('exits 1 with the list of problems, and without a stack trace', () => {
  change('data/units/kites.json', '"qfLevel": 1', '"qfLevel": 3')
  change('data/themes.json', '{', '{,')
  expect(run(root)).toEqual({
    status: 1,
    stdout: `data/themes.json
  1:2  There is a comma too many here. Delete it.

data/units/kites.json
  3:70  units[0].qfLevel   The QF level is 3, but the code "900101L1" says 1. Mend whichever is wrong.

  2 problems in 2 files. Fix them and run: npm run check:data
`,
    stderr: '',
  })
})

test('exits 0 with the list of warnings', () => {
  change('data/ladders/kite-flying/levels/flyer.json', '"900102L2", ', '')
  expect(run(root)).toEqual({
    status: 0,
    stdout: `data/units/kites.json
  4:5  units[1]   warning: No ladder uses the unit "900102L2". List it in a duty, or delete it.
  1 warning in 1 file. It does not stop the build.
`,
    stderr: '',
  })
})

test('exits 1 with the missing files if the folder has no data', () => {
  rmSync(join(root, 'data'), { recursive: true })
  const { status, stdout, stderr } = run(root)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain('There is no ladder.')
})

test('exits 1 without a stack trace if data/ cannot be read', () => {
  rmSync(join(root, 'data'), { recursive: true })
  writeFileSync(join(root, 'data'), '')
  const { status, stdout, stderr } = run(root)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^data\/ cannot be read: ENOTDIR[^\n]*\n$/)
})
