/**
 * Runs everything that must hold, one suite after another, and closes with a line that counts over all of
 * them. A check that is no test runner counts as one.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { installBrowser } from './browser/find-browser.ts'
import { SITES } from './browser/sites.ts'

type Count = { passed: number; failed: number; skipped: number }

const RESULTS = 'test-results'

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
})

const PlaywrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

function run(name: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n== ${name}`)
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

function check(name: string, command: string, args: string[], env?: Record<string, string>): Count {
  const passed = run(name, command, args, env)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/** A suite's own count; where it left none, or exited badly with no failure counted, one failure. */
function counted(passed: boolean, file: string, read: (report: unknown) => Count): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const count = read(JSON.parse(readFileSync(file, 'utf8')))
  return passed || count.failed > 0 ? count : { ...count, failed: 1 }
}

function runUnitTests(): Count {
  const file = `${RESULTS}/unit.json`
  const passed = run('unit and component tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ])
  return counted(passed, file, report => {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } =
      VitestReport.parse(report)
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0)
    return { passed: numPassedTests, failed, skipped: numPendingTests }
  })
}

function runBrowserTests(): Count {
  const passed = run('browser tests', 'playwright', [
    'test',
    '--config',
    'tests/browser/playwright.config.ts',
  ])
  return counted(passed, `${RESULTS}/browser.json`, report => {
    const { stats } = PlaywrightReport.parse(report)
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
  })
}

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS)
const counts = [
  check('data', 'node', ['src/build/check-data.ts']),
  check('types', 'tsc', ['--noEmit']),
  check('lint and format', 'biome', ['ci', '--error-on-warnings']),
  check('unused code', 'knip', []),
  runUnitTests(),
  ...Object.values(SITES).map(({ outDir, siteUrl, mode }) =>
    check(`build ${outDir}`, 'vite', ['build'], { OUT_DIR: outDir, SITE_URL: siteUrl, NODE_ENV: mode }),
  ),
]
try {
  installBrowser()
  counts.push(runBrowserTests())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  counts.push({ passed: 0, failed: 1, skipped: 0 })
}

const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0)
const skipped = sum('skipped')
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = sum('failed') > 0 ? 1 : 0
