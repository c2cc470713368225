/** `npm run bench`: installs what only the bench needs, once, and measures. See README.md here. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

function readRuns(): number {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is "${values.runs}"; write a count, such as 5`)
  return runs
}

function install(): void {
  const folder = import.meta.dirname
  if (existsSync(`${folder}/node_modules`)) return
  console.log('installing the packages of tests/bench')
  if (spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' }).status !== 0) {
    throw new Error('npm ci failed in tests/bench')
  }
}

const runs = readRuns()
install()
// Only now are the packages there that the bench imports.
const { bench } = await import('./bench.ts')
await bench(runs)
