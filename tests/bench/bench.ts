import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'
import { createSearchDocument } from '../../src/publish/create-search.ts'
import { simplify, simplifyTexts } from '../../src/publish/simplify.ts'
import { findBrowser } from '../browser/find-browser.ts'
import { realDataset } from '../fixtures/datasets.ts'
import { createLargeDataset } from '../scale/large-dataset.ts'
import { scoreSearch } from '../search/score.ts'
import { audit } from './audit.ts'
import { median, Series } from './measures.ts'
import { COPY_PREFIX, PAGES, QUESTIONS, VARIANTS, type Variant } from './pages.ts'
import { waitForQuiet } from './quiet.ts'
import { formatTable, formatVerdicts, type PageResult } from './report.ts'
import { serveSite } from './site-server.ts'
import { ask, CPU_SLOWDOWN, mark, SLOW_4G, searchAtSize, visit } from './visit.ts'

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

type Findings = {
  results: PageResult[]
  /** Lighthouse's figures for the machine's speed. */
  speeds: number[]
  /** How many measurements began on a machine that had other things to do. */
  disturbed: number
}

/**
 * Runs that follow each other closely share the machine's mood, so page and copy take turns, and which of
 * them is first changes from run to run.
 */
async function measure(browser: Browser, runs: number): Promise<Findings> {
  const results = PAGES.map(page => ({
    page,
    site: new Series(),
    copy: new Series(),
    lost: new Set<string>(),
  }))
  const speeds: number[] = []
  const questions = new Series()
  let disturbed = 0
  const large = JSON.stringify(createSearchDocument(createLargeDataset(), 'zh-Hant', simplify, simplifyTexts))
  const whenQuiet = async <Result>(act: () => Promise<Result>) => {
    if (!(await waitForQuiet())) disturbed++
    return act()
  }
  // The first of each in a browser is slower than all others.
  await audit(browser, ORIGIN, 'copy')
  await visit(browser, ORIGIN, 'copy')
  for (let run = 0; run < runs; run++) {
    const order = run % 2 === 0 ? VARIANTS : VARIANTS.toReversed()
    for (const result of results) {
      const { page, lost } = result
      console.log(`run ${run + 1} of ${runs}: ${page.name}`)
      for (const variant of order) {
        const url = address(page.path, variant)
        const audited = await whenQuiet(() => audit(browser, url, variant))
        result[variant].add(audited.measured)
        speeds.push(audited.benchmarkIndex)
        if (variant === 'site') for (const text of audited.lost) lost.add(text)
      }
      for (const variant of order) {
        const url = address(page.path, variant)
        result[variant].add(await whenQuiet(() => visit(browser, url, variant, page.climbTo)))
      }
    }
    console.log(`run ${run + 1} of ${runs}: ${QUESTIONS.name}`)
    questions.add(await whenQuiet(() => ask(browser, ORIGIN)))
    questions.add(await whenQuiet(() => mark(browser, ORIGIN)))
    questions.add(await whenQuiet(() => searchAtSize(browser, ORIGIN, large)))
  }
  return {
    results: [
      ...results.map(result => ({ ...result, lost: [...result.lost] })),
      { page: QUESTIONS, site: questions, copy: new Series(), lost: [] },
    ],
    speeds,
    disturbed,
  }
}

/** Builds the site, measures its pages `runs` times, and prints what was found and whether it will do. */
export async function bench(runs: number): Promise<void> {
  build()
  const stopServing = await serveSite(resolve(ROOT, OUT_DIR), PORT)
  const browser = await launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The phone's whole screen, at its pixels: what is outside the window is not painted, and its paint not timed.
      '--window-size=800,1600',
    ],
  })
  try {
    const version = await browser.version()
    const { results, speeds, disturbed } = await measure(browser, runs)
    console.log(`
${version}, Lighthouse's benchmark index ${Math.round(median(speeds))}, medians of ${runs} with their range
${disturbed} of ${runs * (PAGES.length * VARIANTS.length * 2 + 3)} measurements began while the machine was busy with other things
Scores to bytes: Lighthouse, mobile, simulated. The rest: ${Math.round((SLOW_4G.download * 8) / 1000)} kbit/s down, \
${Math.round((SLOW_4G.upload * 8) / 1000)} kbit/s up, ${SLOW_4G.latency} ms a request, CPU ${CPU_SLOWDOWN} times slower, applied.
`)
    for (const result of results) console.log(`${formatTable(result)}\n`)
    for (const result of results) console.log(formatVerdicts(result))
    const { first, firstThree } = await scoreSearch(realDataset)
    console.log(`search: ${first.met} of ${first.asked} queries have their result first, ${firstThree.met} of \
${firstThree.asked} among the first three`)
  } finally {
    await browser.close()
    stopServing()
  }
}
