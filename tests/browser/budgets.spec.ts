import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { extraTextsOf, type PageName, parsePath } from '../../src/paths.ts'
import { listBuiltPages, readAttributes } from './built-pages.ts'
import { addressAt, addressOf, PAGE_NAMES, PLACES } from './places.ts'
import { SITES } from './sites.ts'
import { ANSWER_404, expect, NO_ANSWER, test, waitForHydration } from './test.ts'

const Budget = z.strictObject({ html: z.int(), script: z.int(), document: z.int(), requests: z.int() })
const Budgets = z.strictObject({
  $comment: z.string(),
  pages: Budget.extend({ script: z.int().max(100_000) }),
  questions: Budget.extend({ script: z.int().max(120_000) }),
  record: Budget.extend({ script: z.int().max(130_000) }),
})

const budgets = Budgets.parse(JSON.parse(readFileSync('tests/budgets.json', 'utf8')))

function budgetOf(page: PageName | undefined): z.infer<typeof Budget> {
  if (page === 'record') return budgets.record
  return page && extraTextsOf(page).includes('questions') ? budgets.questions : budgets.pages
}

const { outDir, siteUrl } = SITES.main

const weights = new Map<string, number>()

/** What the file of an address weighs, in bytes after gzip -9. */
function weigh(url: string): number {
  const { pathname } = new URL(url, siteUrl)
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
  const weight = weights.get(file) ?? gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length
  weights.set(file, weight)
  return weight
}

/** The files that the HTML of a page says it will fetch, in the attributes of its inline script. */
function listNamed(html: string, ...attributes: string[]): string[] {
  return attributes.flatMap(name => readAttributes(html, name).flatMap(value => value.split(' ')))
}

test('every page in every language keeps to the budgets by the files that it names', () => {
  const over = listBuiltPages().flatMap(({ path, html }) => {
    const budget = budgetOf(parsePath(path).place?.page)
    return [
      { what: 'html', files: [path], budget: budget.html },
      {
        what: 'script',
        files: listNamed(html, 'data-entry', 'data-chunks'),
        budget: budget.script,
      },
      { what: 'document', files: listNamed(html, 'data-document'), budget: budget.document },
    ]
      .map(({ files, ...rest }) => ({ ...rest, bytes: files.reduce((sum, file) => sum + weigh(file), 0) }))
      .filter(({ bytes, budget }) => bytes === 0 || bytes > budget)
      .map(({ what, bytes, budget }) => `${path}: ${bytes} bytes of ${what}, budget ${budget}`)
  })
  expect(over).toEqual([])
})

test('the not-found page keeps to the budget of scripts', async ({ page, allowConsole }) => {
  allowConsole(ANSWER_404)
  const scripts: string[] = []
  page.on('request', request => request.resourceType() === 'script' && scripts.push(request.url()))
  await page.goto(addressAt('/en/units/107883L9/'))
  await waitForHydration(page)
  expect(scripts.reduce((sum, url) => sum + weigh(url), 0)).toBeLessThanOrEqual(budgets.pages.script)
})

/** When scripts and documents were asked for and came, in ms; `early`: the largest chunk, by the rule for slow lines. */
function readLoads(page: Page): Promise<{ name: string; start: number; end: number; early: boolean }[]> {
  return page.evaluate(() => {
    const largest = document
      .querySelector<HTMLElement>('script[data-chunks]')
      ?.dataset.chunks?.replace(/ .*/, '')
    return performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.includes('/assets/') || name.includes('/api/'))
      .map(({ name, startTime, responseEnd }) => ({
        name,
        start: startTime,
        end: responseEnd,
        early: name.endsWith(largest ?? '?') && startTime > 300,
      }))
  })
}

function readPaint(page: Page): Promise<{ painted: number }> {
  return page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
  }))
}

test('where the page was long in coming, the largest chunk is asked for before the first paint', async ({
  page,
}) => {
  await page.route(addressOf(PLACES.level), async route => {
    const response = await route.fetch()
    await new Promise(resolve => setTimeout(resolve, 400))
    await route.fulfill({ response })
  })
  await page.goto(addressOf(PLACES.level), { waitUntil: 'networkidle' })
  const { painted } = await readPaint(page)
  const early = (await readLoads(page)).filter(({ start }) => start < painted)
  expect(early.map(({ name }) => name)).toEqual([expect.stringContaining('/assets/vendor-')])
})

for (const name of PAGE_NAMES) {
  test(`the first load of ${name} keeps to the budgets, and asks for all scripts at once`, async ({
    page,
  }) => {
    const asked: { url: string; type: string }[] = []
    page.on('request', request => asked.push({ url: request.url(), type: request.resourceType() }))
    await page.goto(addressOf(PLACES[name], 'en'), { waitUntil: 'networkidle' })
    const weight = (type: RegExp) =>
      asked.filter(request => type.test(request.type)).reduce((sum, { url }) => sum + weigh(url), 0)
    const budget = budgetOf(name)
    expect(weight(/^document$/)).toBeLessThanOrEqual(budget.html)
    expect(weight(/^script$/)).toBeLessThanOrEqual(budget.script)
    expect(weight(/^fetch$/)).toBeLessThanOrEqual(budget.document)
    expect(asked.length).toBeLessThanOrEqual(budget.requests)
    const loads = await readLoads(page)
    // On a machine so busy that the page itself came late, the largest chunk may be asked for early.
    const inTime = loads.filter(({ early }) => !early)
    const firstEnd = Math.min(...inTime.map(({ end }) => end))
    const { painted } = await readPaint(page)
    expect(inTime.filter(({ start }) => start > firstEnd || start < painted)).toEqual([])
  })

  test(`${name} paints from its HTML and inline styles alone`, async ({ page, allowConsole }) => {
    allowConsole(NO_ANSWER)
    await page.route('**/assets/**', route => route.abort())
    await page.route('**/api/**', route => route.abort())
    const html = readFileSync(
      join(outDir, new URL(addressOf(PLACES[name], 'en')).pathname, 'index.html'),
      'utf8',
    )
    expect(html).not.toMatch(/<script[^>]+\bsrc=|rel="?modulepreload|rel="?stylesheet/)
    await page.addInitScript(() => sessionStorage.setItem('reloaded-for', location.href))
    await page.goto(addressOf(PLACES[name], 'en'))
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toBeVisible()
    expect(await heading.evaluate(element => Number.parseInt(getComputedStyle(element).fontWeight, 10))).toBe(
      700,
    )
  })
}

for (const name of PAGE_NAMES) {
  test(`${name} asks for all that it will fetch before any of it is answered`, async ({ page }) => {
    const held: (() => Promise<void>)[] = []
    await page.route(/\/(assets|api)\//, route => {
      held.push(() => route.continue())
    })
    const response = await page.goto(addressOf(PLACES[name], 'en'))
    const html = (await response?.text()) ?? ''
    const named = listNamed(html, 'data-entry', 'data-chunks', 'data-document')
    await expect.poll(() => held.length).toBe(named.length)
    await Promise.all(held.map(answer => answer()))
    await waitForHydration(page)
  })
}

test('no script of the first load has zod in it but that of the record', () => {
  const marker = '_zod'
  expect(readFileSync('node_modules/zod/v4/core/core.js', 'utf8')).toContain(marker)
  const assets = readdirSync(join(outDir, 'assets')).filter(file => file.endsWith('.js'))
  expect(assets.length).toBeGreaterThan(5)
  const withZod = assets.filter(file => readFileSync(join(outDir, 'assets', file), 'utf8').includes(marker))
  expect(withZod.filter(file => !/^(record|share-link)-/.test(file))).toEqual([])
  const loading = listBuiltPages().filter(({ html }) =>
    listNamed(html, 'data-entry', 'data-chunks').some(name => withZod.some(file => name.endsWith(file))),
  )
  expect([...new Set(loading.map(({ path }) => parsePath(path).place?.page))]).toEqual(['record'])
})
