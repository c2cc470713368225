import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { LOCALE_FACTS, LOCALES } from '../../src/locale.ts'
import { formatPath } from '../../src/paths.ts'
import { addressAt, addressOf, PAGE_NAMES, PLACES } from './places.ts'
import { ANSWER_404, expect, open, test, unfoldAll } from './test.ts'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 375, height: 812 }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function findViolations(page: Page, only?: string) {
  // What passes is not gathered: that takes most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (only === undefined ? axe.withTags(TAGS) : axe.withRules(only)).analyze()
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
}

function paperColor(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}

for (const locale of LOCALES) {
  for (const name of PAGE_NAMES) {
    test(`${name} in ${locale}: no violation, light and wide as it comes, dark and narrow unfolded`, async ({
      page,
    }) => {
      test.slow()
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(WIDE)
      await open(page, addressOf(PLACES[name], locale))
      await expect(page.locator('html')).toHaveAttribute('lang', LOCALE_FACTS[locale].lang)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await findViolations(page)).toEqual([])
      await page.setViewportSize(NARROW)
      await unfoldAll(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findViolations(page)).toEqual([])
    })
  }
}

for (const name of PAGE_NAMES) {
  test(`${name} has contrast dark and wide, light and narrow, too`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize(WIDE)
    await open(page, addressOf(PLACES[name], 'en'))
    expect(await findViolations(page, 'color-contrast')).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(NARROW)
    await unfoldAll(page)
    expect(await findViolations(page, 'color-contrast')).toEqual([])
  })
}

for (const locale of LOCALES) {
  test(`the not-found page in ${locale} has no violation, light or dark`, async ({ page, allowConsole }) => {
    allowConsole(ANSWER_404)
    await page.goto(addressAt(formatPath(locale, { page: 'unit', code: '107883L9' })))
    await expect(page.getByRole('link', { name: '107883L3' })).toBeVisible()
    expect(await findViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findViolations(page)).toEqual([])
  })
}

test('colours follow the system while the page is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, addressOf(PLACES.home))
  const light = await paperColor(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paperColor(page)).not.toBe(light)
})
