import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page, Request } from '@playwright/test'
import { z } from 'zod'
import { LOCALES } from '../../src/locale.ts'
import { listBuiltPages, OUT_DIR, readAttributes } from './built-pages.ts'
import { addressAt, addressOf, PAGE_NAMES, PLACES } from './places.ts'
import { ANSWER_404, expect, test, waitForHydration } from './test.ts'

/** What no page's scripts may weigh, whatever the budgets say: bytes after gzip -9. */
const HARD_LIMIT = 100_000
const PROJECT = join(import.meta.dirname, '../..')

const Budgets = z.strictObject({
  $comment: z.string(),
  html: z.int(),
  script: z.int().max(HARD_LIMIT),
  document: z.int(),
  requests: z.int(),
})

const budgets = Budgets.parse(JSON.parse(readFileSync(join(PROJECT, 'tests/budgets.json'), 'utf8')))

function weighText(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length
}

const weights = new Map<string, number>()

/** What a file of the build weighs, in bytes after gzip -9. */
function weigh(path: string): number {
  const weight = weights.get(path) ?? weighText(readFileSync(join(OUT_DIR, path)))
  weights.set(path, weight)
  return weight
}

function sum(weights: number[]): number {
  return weights.reduce((total, weight) => total + weight, 0)
}

/** The files that a page says it will fetch. */
function listNamed(address: string): string[] {
  const html = readFileSync(join(OUT_DIR, new URL(address).pathname, 'index.html'), 'utf8')
  return ['data-entry', 'data-chunks', 'data-document'].flatMap(name =>
    readAttributes(html, name).flatMap(value => value.split(' ')),
  )
}

/** Loads an address and gives what the page asks for of its own accord. */
async function listRequests(page: Page, address: string): Promise<Request[]> {
  const asked: Request[] = []
  page.on('request', request => asked.push(request))
  await page.goto(address, { waitUntil: 'networkidle' })
  return asked
}

function pathsOf(requests: Request[], type: string): string[] {
  return requests
    .filter(request => request.resourceType() === type)
    .map(request => new URL(request.url()).pathname)
}

test('every built page keeps to the budgets, by the files that it names', () => {
  const over = listBuiltPages().flatMap(({ path, html }) => {
    const [scripts, documents] = [['data-entry', 'data-chunks'], ['data-document']].map(names =>
      sum(names.flatMap(name => readAttributes(html, name).flatMap(value => value.split(' '))).map(weigh)),
    )
    return [
      { what: 'html', bytes: weighText(html), budget: budgets.html },
      { what: 'script', bytes: scripts ?? 0, budget: budgets.script },
      { what: 'document', bytes: documents ?? 0, budget: budgets.document },
    ]
      .filter(({ bytes, budget }) => bytes > budget || bytes === 0)
      .map(({ what, bytes, budget }) => `${path}: ${what} ${bytes} > ${budget}`)
  })
  expect(over).toEqual([])
})

test('no built page has a script, a style sheet or a preload that its first paint would wait for', () => {
  const files = [...globSync('**/*.html', { cwd: OUT_DIR })]
  expect(files.length).toBeGreaterThan(200)
  const blocking = files.filter(file =>
    /<script[^>]+\bsrc=|<link[^>]+(preload|stylesheet)|@import/.test(
      readFileSync(join(OUT_DIR, file), 'utf8'),
    ),
  )
  expect(blocking).toEqual([])
})

for (const locale of LOCALES) {
  for (const name of PAGE_NAMES) {
    test(`${name} in ${locale} loads within the budgets, all at once, after it is painted`, async ({
      page,
    }) => {
      const address = addressOf(PLACES[name], locale)
      const asked = await listRequests(page, address)
      await waitForHydration(page)
      expect(sum(pathsOf(asked, 'script').map(weigh))).toBeLessThanOrEqual(budgets.script)
      expect(sum(pathsOf(asked, 'fetch').map(weigh))).toBeLessThanOrEqual(budgets.document)
      expect(asked.length).toBeLessThanOrEqual(budgets.requests)

      const named = listNamed(address)
      const others = asked.map(request => request.url()).filter(url => url !== address)
      expect(others.map(url => new URL(url).pathname).toSorted()).toEqual(named.toSorted())

      const { painted, starts, firstEnd } = await page.evaluate(() => {
        const resources = performance
          .getEntriesByType('resource')
          .filter(entry => entry instanceof PerformanceResourceTiming)
          .filter(entry => /\/(assets|api)\//.test(entry.name))
        return {
          painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
          starts: resources.map(({ startTime }) => startTime),
          firstEnd: Math.min(...resources.map(({ responseEnd }) => responseEnd)),
        }
      })
      expect(starts).toHaveLength(named.length)
      expect(Math.min(...starts)).toBeGreaterThanOrEqual(painted)
      expect(Math.max(...starts)).toBeLessThanOrEqual(firstEnd)
    })
  }
}

test('the not-found page loads within the budget of scripts', async ({ page, allowConsole }) => {
  allowConsole(ANSWER_404)
  const asked = await listRequests(page, addressAt('/en/units/107883L9/'))
  await waitForHydration(page)
  expect(sum(pathsOf(asked, 'script').map(weigh))).toBeLessThanOrEqual(budgets.script)
})

for (const name of PAGE_NAMES) {
  test(`${name} is painted, styled and read while nothing else has been answered`, async ({ page }) => {
    const held: (() => Promise<void>)[] = []
    await page.route(/\/(assets|api)\//, route => {
      held.push(() => route.continue())
    })
    const address = addressOf(PLACES[name], 'en')
    await page.goto(address)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toBeVisible()
    await expect(heading).toHaveCSS('font-weight', '700')
    await expect(page.locator('body')).toHaveCSS('line-height', '28.9px')
    const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
    await expect.poll(painted).toBe(1)
    // None waits for another's answer.
    await expect.poll(() => held.length).toBe(listNamed(address).length)
    await Promise.all(held.map(answer => answer()))
    await waitForHydration(page)
  })
}

test('zod is in no script of the site', () => {
  // A name of a property, which minifying leaves as it is.
  const marker = '_zod'
  expect(readFileSync(join(PROJECT, 'node_modules/zod/v4/core/core.js'), 'utf8')).toContain(marker)
  const scripts = globSync('assets/*.js', { cwd: OUT_DIR })
  expect(scripts.length).toBeGreaterThan(5)
  const withZod = scripts.filter(file => readFileSync(join(OUT_DIR, file), 'utf8').includes(marker))
  expect(withZod).toEqual([])
})
