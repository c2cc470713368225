import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { LOCALE_FACTS, LOCALES } from '../../src/locale.ts'
import { formatPath } from '../../src/paths.ts'
import { keepText, recordText } from './device.ts'
import { addressAt, addressOf, MESSAGES, PAGE_NAMES, PLACES, RECORD_MESSAGES } from './places.ts'
import { ANSWER_404, expect, open, test, unfoldAll } from './test.ts'

const WIDE = { width: 1280, height: 800 }
const NARROW = { width: 375, height: 812 }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What depends on colours and sizes, and so on scheme and width; all else is the same in any of them. */
const OF_APPEARANCE = ['color-contrast', 'target-size']

async function findViolations(page: Page, only?: string[]) {
  // What passes is not gathered: that takes most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(TAGS)).analyze()
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))
}

function paperColor(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}

for (const locale of LOCALES) {
  for (const name of PAGE_NAMES) {
    test(`${name} in ${locale}: no violation unfolded, light and wide, nor in how it looks dark and narrow`, async ({
      page,
    }) => {
      test.slow()
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(WIDE)
      await open(page, addressOf(PLACES[name], locale))
      await expect(page.locator('html')).toHaveAttribute('lang', LOCALE_FACTS[locale].lang)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await unfoldAll(page)
      expect(await findViolations(page)).toEqual([])
      await page.setViewportSize(NARROW)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findViolations(page, OF_APPEARANCE)).toEqual([])
    })
  }
}

test('a page with marks, its menu, the record and the share dialog have no violation', async ({ page }) => {
  test.slow()
  await keepText(
    page,
    recordText([
      { code: '107882L3', status: 'held', date: '2024-03-01', note: 'note' },
      { code: '107883L3', status: 'working' },
      { code: '111130L4', status: 'aimed' },
      { code: '999999L9', status: 'held' },
    ]),
  )
  const level = { page: 'level', ladder: 'cloud-computing', level: 'support' } as const
  await open(page, addressOf(level, 'en'))
  const { markedUnit, statuses } = MESSAGES.en
  await page
    .getByRole('button', { name: markedUnit('107882L3', statuses.held) })
    .last()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findViolations(page, OF_APPEARANCE)).toEqual([])
  await open(page, addressOf(PLACES.record, 'en'))
  await unfoldAll(page)
  expect(await findViolations(page)).toEqual([])
  await page.setViewportSize(NARROW)
  expect(await findViolations(page, OF_APPEARANCE)).toEqual([])
  await page.getByRole('button', { name: RECORD_MESSAGES.en.shareRecord }).click()
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  expect(await findViolations(page)).toEqual([])
})

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
