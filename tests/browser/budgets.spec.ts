import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { addressOf, PAGE_NAMES, PLACES } from './places.ts'
import { SITES } from './sites.ts'
import { expect, NO_ANSWER, test } from './test.ts'

const Budgets = z.strictObject({
  $comment: z.string(),
  html: z.int(),
  script: z.int(),
  document: z.int(),
  requests: z.int(),
})

const budgets = Budgets.parse(JSON.parse(readFileSync('tests/budgets.json', 'utf8')))

const { outDir } = SITES.main

function weigh(url: string): number {
  const { pathname } = new URL(url)
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
  return gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length
}

for (const name of PAGE_NAMES) {
  test(`the first load of ${name} keeps to the budgets, and asks for all scripts at once`, async ({
    page,
  }) => {
    const asked: { url: string; type: string }[] = []
    page.on('request', request => asked.push({ url: request.url(), type: request.resourceType() }))
    await page.goto(addressOf(PLACES[name], 'en'), { waitUntil: 'networkidle' })
    const weight = (type: RegExp) =>
      asked.filter(request => type.test(request.type)).reduce((sum, { url }) => sum + weigh(url), 0)
    expect(weight(/^document$/)).toBeLessThanOrEqual(budgets.html)
    expect(weight(/^script$/)).toBeLessThanOrEqual(budgets.script)
    expect(weight(/^fetch$/)).toBeLessThanOrEqual(budgets.document)
    expect(asked.length).toBeLessThanOrEqual(budgets.requests)
    const late = await page.evaluate(() => {
      const scripts = performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => name.includes('/assets/') || name.includes('/api/'))
      const painted =
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY
      const firstEnd = Math.min(...scripts.map(({ responseEnd }) => responseEnd))
      return scripts
        .filter(({ startTime }) => startTime > firstEnd || startTime < painted)
        .map(({ name }) => name)
    })
    expect(late).toEqual([])
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

test('no script of the site has zod in it', () => {
  const marker = '_zod'
  expect(readFileSync('node_modules/zod/v4/core/core.js', 'utf8')).toContain(marker)
  const assets = readdirSync(join(outDir, 'assets')).filter(file => file.endsWith('.js'))
  expect(assets.length).toBeGreaterThan(5)
  expect(assets.filter(file => readFileSync(join(outDir, 'assets', file), 'utf8').includes(marker))).toEqual(
    [],
  )
})
