import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALE_FACTS, LOCALES } from '../../src/locale.ts'
import { keepText, recordText } from './device.ts'
import { addressOf, MESSAGES, PAGE_NAMES, PAGES_WITH_UNITS, PLACES } from './places.ts'
import { SITES } from './sites.ts'
import { expect, open, test, unfoldAll } from './test.ts'

const SITE = SITES.development
/** From what React says on the console of a development build where the page and its HTML differ. */
const MISMATCH = 'some attributes of the server rendered HTML'

function hasWarning(outDir: string): boolean {
  const assets = join(import.meta.dirname, '../..', outDir, 'assets')
  return readdirSync(assets).some(name => readFileSync(join(assets, name), 'utf8').includes(MISMATCH))
}

test('the development build has React’s warnings, which the deployed one lacks', () => {
  expect([hasWarning(SITE.outDir), hasWarning(SITES.main.outDir)]).toEqual([true, false])
})

for (const locale of LOCALES) {
  test(`every kind of page in ${locale} comes alive without a word from React, query and fragment given`, async ({
    page,
  }) => {
    test.slow()
    for (const name of PAGE_NAMES) {
      await test.step(name, async () => {
        await open(page, `${addressOf(PLACES[name], locale, undefined, SITE)}?a=b#table`)
        await unfoldAll(page)
        await expect(page.locator('html')).toHaveAttribute('lang', LOCALE_FACTS[locale].lang)
      })
    }
  })
}

test('marks arrive, are changed and are shown on the record without a word from React', async ({ page }) => {
  await keepText(page, recordText([{ code: '107892L1', status: 'held' }]))
  for (const name of PAGES_WITH_UNITS) {
    await open(page, addressOf(PLACES[name], 'en', undefined, SITE))
    await page.waitForFunction(() => document.querySelector('[data-mark]') !== null)
  }
  await open(page, addressOf(PLACES.record, 'en', undefined, SITE))
  await page.locator('.holdings [data-mark]').click()
  await page.getByRole('dialog').getByRole('button', { name: MESSAGES.en.statuses.aimed }).click()
  await expect(page.locator('.holdings [data-mark]')).toHaveText(MESSAGES.en.statuses.aimed)
})

test('a page with query and anchor, a walk and a change of language bring no word from React', async ({
  page,
}) => {
  const level = { page: 'level', ladder: 'cloud-computing', level: 'support' } as const
  await open(page, `${addressOf(level, 'en', undefined, SITE)}?a=b#qf-2`)
  const main = page.getByRole('main')
  const rail = page.getByRole('navigation', { name: 'Where you stand' })
  await rail.locator('[data-rung]').first().click()
  await expect(main.getByRole('heading', { level: 1, name: 'Master level' })).toBeVisible()
  await main.getByRole('link', { name: 'Chief Technology Officer' }).click()
  await expect(main.getByRole('heading', { level: 1, name: 'Chief Technology Officer' })).toBeVisible()
  await main.getByRole('link', { name: '111201L6' }).first().click()
  await expect(page).toHaveURL(addressOf({ page: 'unit', code: '111201L6' }, 'en', undefined, SITE))
  await page.getByRole('link', { name: '繁體中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK')
  await page.goBack()
  await page.goBack()
  await expect(main.getByRole('heading', { level: 1, name: 'Chief Technology Officer' })).toBeVisible()
})
