import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'
import { findBrowser } from '../browser/find-browser.ts'
import { audit } from './audit.ts'
import { median, Series } from './measures.ts'
import { COPY_PREFIX, PAGES, VARIANTS, type Variant } from './pages.ts'
import { formatTable, formatVerdicts, type PageResult } from './report.ts'
import { serveSite } from './site-server.ts'
import { CPU_SLOWDOWN, SLOW_4G, visit } from './visit.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const OUT_DIR = 'dist-test/bench'
const PORT = 4184
const ORIGIN = `http://localhost:${PORT}`

function build(): void {
  const env = { ...process.env, NODE_ENV: 'production', OUT_DIR, SITE_URL: ORIGIN }
  if (spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit', env }).status !== 0) {
    throw new Error('the site did not build')
  }
}

function address(path: string, variant: Variant): string {
  return ORIGIN + (variant === 'copy' ? COPY_PREFIX : '') + path
}

/**
 * Runs that follow each other closely share the machine's mood, so page and copy take turns, and which of
 * them is first changes from run to run.
 */
async function measure(browser: Browser, runs: number): Promise<{ results: PageResult[]; speeds: number[] }> {
  const results = PAGES.map(page => ({
    page,
    site: new Series(),
    copy: new Series(),
    lost: new Set<string>(),
  }))
  const speeds: number[] = []
  // The first run in a browser is slower than all others.
  await audit(browser, ORIGIN, 'copy')
  for (let run = 0; run < runs; run++) {
    const order = run % 2 === 0 ? VARIANTS : VARIANTS.toReversed()
    for (const result of results) {
      const { page, lost } = result
      console.log(`run ${run + 1} of ${runs}: ${page.name}`)
      for (const variant of order) {
        const audited = await audit(browser, address(page.path, variant), variant)
        result[variant].add(audited.measured)
        speeds.push(audited.benchmarkIndex)
        if (variant === 'site') for (const text of audited.lost) lost.add(text)
      }
      for (const variant of order) {
        result[variant].add(await visit(browser, address(page.path, variant), variant, page.climbTo))
      }
    }
  }
  return { results: results.map(result => ({ ...result, lost: [...result.lost] })), speeds }
}

/** Builds the site, measures its pages `runs` times, and prints what was found and whether it will do. */
export async function bench(runs: number): Promise<void> {
  build()
  const stopServing = await serveSite(resolve(ROOT, OUT_DIR), PORT)
  const browser = await launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  try {
    const version = await browser.version()
    const { results, speeds } = await measure(browser, runs)
    console.log(`
${version}, Lighthouse's benchmark index ${Math.round(median(speeds))}, medians of ${runs} with their range
Scores to bytes: Lighthouse, mobile, simulated. The rest: ${Math.round((SLOW_4G.download * 8) / 1000)} kbit/s down, \
${Math.round((SLOW_4G.upload * 8) / 1000)} kbit/s up, ${SLOW_4G.latency} ms a request, CPU ${CPU_SLOWDOWN} times slower, applied.
`)
    for (const result of results) console.log(`${formatTable(result)}\n`)
    for (const result of results) console.log(formatVerdicts(result))
  } finally {
    await browser.close()
    stopServing()
  }
}
