import type { Page } from '@playwright/test'
import { LOCALE_FACTS } from '../../src/locale.ts'
import { formatPath, type Place } from '../../src/paths.ts'
import { addressOf, MESSAGES, PLACES } from './places.ts'
import { ANSWER_404, expect, open, test, waitForHydration } from './test.ts'

const SUPPORT: Place = { page: 'level', ladder: 'cloud-computing', level: 'support' }
const LAST_DUTY = 'support-operations'

function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY))
}

async function scrollTo(page: Page, y: number): Promise<void> {
  await page.evaluate(top => window.scrollTo(0, top), y)
  await expect.poll(() => scrollTop(page)).toBe(y)
}

/** The id of the main duty in the middle of the window: other languages are longer, so pixels do not tell. */
function dutyInTheMiddle(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)?.closest('section.duty')?.id,
  )
}

/** Everything in the head that differs between pages, in its order. */
function readHead(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    document.documentElement.lang,
    document.title,
    ...[...document.head.querySelectorAll('[data-head]')].map(element =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
    ),
  ])
}

test('going to a page within the site leaves the head as loading it would, and loads nothing anew', async ({
  page,
}) => {
  await open(page, addressOf(PLACES.home, 'en'))
  await page.evaluate(() => document.body.setAttribute('data-same-document', ''))
  await page.getByRole('main').getByRole('link', { name: 'Support level', exact: true }).click()
  await expect(page).toHaveTitle(/^Support level – /)
  await expect(page.locator('body')).toHaveAttribute('data-same-document')
  const navigated = await readHead(page)
  await page.reload()
  expect(await readHead(page)).toEqual(navigated)
})

test('a page begins at its top, and going back and forth finds each where it was left', async ({ page }) => {
  await open(page, addressOf(PLACES.home))
  await scrollTo(page, 600)
  await page.getByRole('main').locator('a[data-rung]').last().click()
  await expect(page).toHaveURL(addressOf(SUPPORT))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await scrollTop(page)).toBe(0)
  await scrollTo(page, 300)
  await page.goBack()
  await expect(page).toHaveURL(addressOf(PLACES.home))
  await expect.poll(() => scrollTop(page)).toBe(600)
  await page.goForward()
  await expect(page).toHaveURL(addressOf(SUPPORT))
  await expect.poll(() => scrollTop(page)).toBe(300)
})

test('a page loaded anew is where it was left', async ({ page }) => {
  await open(page, addressOf(SUPPORT))
  await scrollTo(page, 400)
  await page.reload()
  await expect.poll(() => scrollTop(page)).toBe(400)
})

test('going back after a reload finds the page where it was left', async ({ page }) => {
  await open(page, addressOf(PLACES.home))
  await scrollTo(page, 600)
  await page.getByRole('main').locator('a[data-rung]').last().click()
  await expect(page).toHaveURL(addressOf(SUPPORT))
  await page.reload()
  await waitForHydration(page)
  await page.goBack()
  await expect(page).toHaveURL(addressOf(PLACES.home))
  await expect.poll(() => scrollTop(page)).toBe(600)
})

test('an anchor is shown on the first load', async ({ page }) => {
  await open(page, addressOf(SUPPORT, 'zh-Hant', LAST_DUTY))
  await expect(page.locator(`#${LAST_DUTY} h3`)).toBeInViewport()
})

test('an anchor is shown and focused after going to it', async ({ page }) => {
  await open(page, addressOf({ page: 'unit', code: '107892L1' }, 'en'))
  await page.getByRole('main').getByRole('link', { name: 'Operations support' }).click()
  await expect(page).toHaveURL(addressOf(SUPPORT, 'en', LAST_DUTY))
  await expect(page.locator(`#${LAST_DUTY}`)).toBeFocused()
  await expect(page.locator(`#${LAST_DUTY} h3`)).toBeInViewport()
})

test('the number of a main duty is a link to it, on the page itself', async ({ page }) => {
  await open(page, addressOf(SUPPORT, 'en'))
  const link = page.getByRole('link', { name: MESSAGES.en.dutyLink(5) })
  await link.scrollIntoViewIfNeeded()
  const before = await scrollTop(page)
  await link.click()
  await expect(page).toHaveURL(addressOf(SUPPORT, 'en', LAST_DUTY))
  await expect(page.locator(`#${LAST_DUTY}`)).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(addressOf(SUPPORT, 'en'))
  await expect.poll(() => scrollTop(page)).toBe(before)
})

test('going back from an anchor to the same page, never scrolled, goes to its top', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await open(page, addressOf(SUPPORT, 'en'))
  await page.getByRole('link', { name: MESSAGES.en.stripColumn(3, 13) }).click()
  await expect(page.locator('#qf-3')).toBeFocused()
  expect(await scrollTop(page)).toBeGreaterThan(0)
  await page.goBack()
  await expect.poll(() => scrollTop(page)).toBe(0)
})

test('a column of the strip leads to the units of its QF level', async ({ page }) => {
  await open(page, addressOf(PLACES.home, 'en'))
  const strip = page.getByRole('list', { name: MESSAGES.en.stripName('Support level') })
  await strip.getByRole('link', { name: MESSAGES.en.stripColumn(2, 6) }).click()
  await expect(page).toHaveURL(addressOf(SUPPORT, 'en', 'qf-2'))
  const row = page.locator('#qf-2')
  await expect(row).toBeInViewport()
  await expect(row.getByRole('link')).toHaveCount(6)
})

test('a link to the units of a QF level opens their table on the first load too', async ({ page }) => {
  await open(page, addressOf(SUPPORT, 'en', 'qf-2'))
  await expect(page.locator('#qf-2')).toBeInViewport()
})

test('a change of language keeps the page, its query, its fragment and where it is scrolled to', async ({
  page,
}) => {
  const state = '?kept=yes&also=2'
  const seen = 'support-websites'
  await open(page, `${addressOf(SUPPORT)}${state}#${LAST_DUTY}`)
  await page.locator(`#${seen}`).evaluate(element => element.scrollIntoView({ block: 'center' }))
  for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
    const { lang, name } = LOCALE_FACTS[locale]
    // Pressed where it is, above the window, as assistive technology does.
    await page.getByRole('link', { name }).dispatchEvent('click')
    await expect(page).toHaveURL(`${addressOf(SUPPORT, locale)}${state}#${LAST_DUTY}`)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('navigation').getByRole('link', { name })).toHaveAttribute(
      'aria-current',
      'true',
    )
    await expect.poll(() => dutyInTheMiddle(page)).toBe(seen)
  }
})

test('a fragment that is no well-formed one does no harm', async ({ page }) => {
  await open(page, `${addressOf(SUPPORT, 'en')}#%E0%A4%A`)
  await expect(page.getByRole('heading', { level: 1, name: 'Support level' })).toBeVisible()
  await page.getByRole('link', { name: LOCALE_FACTS['zh-Hant'].name }).click()
  await expect(page.getByRole('heading', { level: 1, name: '支援級別' })).toBeVisible()
})

test('pointing at a link asks for its page ahead', async ({ page }) => {
  await open(page, addressOf(PLACES.home, 'en'))
  const asked = page.waitForResponse(response =>
    response.url().endsWith('/api/v1/en/levels/cloud-computing/support.json'),
  )
  await page.getByRole('main').getByRole('link', { name: 'Support level', exact: true }).hover()
  await asked
  await expect(page).toHaveURL(addressOf(PLACES.home, 'en'))
})

test('a link opened with a modifier key is left to the browser', async ({ page, context }) => {
  await open(page, addressOf(PLACES.home, 'en'))
  const opened = context.waitForEvent('page')
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Support level', exact: true })
    .click({ modifiers: ['ControlOrMeta'] })
  await expect(await opened).toHaveURL(addressOf(SUPPORT, 'en'))
  await expect(page).toHaveURL(addressOf(PLACES.home, 'en'))
})

test(`every page is reached from another: ${formatPath('en', PLACES.home)} leads to all kinds of page`, async ({
  page,
}) => {
  await open(page, addressOf(PLACES.home, 'en'))
  const main = page.getByRole('main')
  await main.getByRole('link', { name: MESSAGES.en.entryTable }).click()
  await expect(page).toHaveURL(addressOf(PLACES.ladder, 'en'))
  await main.getByRole('link', { name: 'Support level' }).first().click()
  await expect(page).toHaveURL(addressOf(SUPPORT, 'en'))
  await main.getByRole('link', { name: 'ITOS010L3' }).first().click()
  await expect(page).toHaveURL(addressOf(PLACES.rpl, 'en'))
  await main.getByRole('link', { name: MESSAGES.en.entryCodes }).click()
  await expect(page).toHaveURL(addressOf(PLACES.about, 'en', 'codes'))
  await expect(page.locator('#codes')).toBeFocused()
})

test('going back finds the folds as they were left', async ({ page }) => {
  await open(page, addressOf(PLACES.ladder, 'en'))
  const units = page.getByRole('row', { name: /Manage system migrations/ }).locator('details.duty-units')
  await units.locator('> summary').click()
  await units.getByRole('link', { name: /111155L6/ }).click()
  await expect(page).toHaveURL(addressOf({ page: 'unit', code: '111155L6' }, 'en'))
  await page.goBack()
  await expect(units.getByRole('link', { name: /111155L6/ })).toBeInViewport()
})

test('on a phone the menu leads to the parts of the site, and closes when one is chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 700 })
  await open(page, addressOf(PLACES.level, 'en'))
  const nav = page.getByRole('navigation', { name: MESSAGES.en.mainNav })
  await nav.getByText(MESSAGES.en.menu).click()
  await nav.getByRole('link', { name: MESSAGES.en.navAbout }).click()
  await expect(page).toHaveURL(addressOf(PLACES.about, 'en'))
  await expect(nav.getByRole('link', { name: MESSAGES.en.navAbout })).toBeHidden()
})

test('a link to a file is a link to a file', async ({ page, allowConsole }) => {
  // Browsers look for the icon of a page that names none.
  allowConsole(ANSWER_404)
  await open(page, addressOf(PLACES.unit))
  await page.getByRole('link', { name: MESSAGES['zh-Hant'].dataOfPage }).click()
  await expect(page).toHaveURL(/\/api\/v1\/zh-hant\/units\/111195L3\.json$/)
})
