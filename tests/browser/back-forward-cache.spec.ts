import type { Page } from '@playwright/test'
import { keepText, readKept, readMarks, recordText } from './device.ts'
import { choose, menu, ring } from './marking.ts'
import { addressOf, MESSAGES, RECORD_MESSAGES } from './places.ts'
import { expect, open, test } from './test.ts'

// Playwright turns the cache off unless it is told not to.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  },
})

const { statuses } = MESSAGES.en
const texts = RECORD_MESSAGES.en
const [ONE, TWO] = ['107892L1', '107897L2'] as const
const LEVEL = addressOf({ page: 'level', ladder: 'cloud-computing', level: 'support' }, 'en')

declare global {
  interface Window {
    /** Set in a page that was left: who finds it is in that very page. */
    isSame?: boolean
  }
}

/** Leaves the page for one outside the app, while another tab marks a unit, and goes back to the page as it was. */
async function markElsewhereMeanwhile(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.isSame = true
  })
  await page.goto('about:blank')
  const other = await page.context().newPage()
  await open(other, addressOf({ page: 'unit', code: TWO }, 'en'))
  await ring(other, TWO).click()
  await choose(other, 'held')
  expect(await readMarks(other)).toHaveProperty(TWO, 'held')
  await page.goBack({ waitUntil: 'commit' })
  expect(await page.evaluate(() => window.isSame), 'the page comes out of the cache').toBe(true)
}

test('a page that the browser had kept shows what was marked meanwhile, and loses none of it', async ({
  page,
}) => {
  await keepText(page, recordText([{ code: ONE, status: 'held' }]))
  await open(page, LEVEL)
  await expect(ring(page, ONE, statuses.held)).toBeVisible()
  await markElsewhereMeanwhile(page)
  await expect(ring(page, TWO, statuses.held)).toBeVisible()
  await ring(page, ONE, statuses.held).click()
  await choose(page, 'aimed')
  expect(await readMarks(page)).toEqual({ [ONE]: 'aimed', [TWO]: 'held' })
})

test('so does a page that had no marks when it was left', async ({ page }) => {
  await open(page, LEVEL)
  await expect(ring(page, TWO)).toBeVisible()
  await markElsewhereMeanwhile(page)
  await expect(ring(page, TWO, statuses.held)).toBeVisible()
})

test('what is being typed when the page is left is kept, and is still there', async ({ page }) => {
  await keepText(page, recordText([{ code: ONE, status: 'held' }]))
  await open(page, LEVEL)
  await ring(page, ONE, statuses.held).click()
  await menu(page).getByLabel(texts.note).fill('Certificate in the drawer')
  await markElsewhereMeanwhile(page)
  await expect(menu(page).getByLabel(texts.note)).toHaveValue('Certificate in the drawer')
  expect(await readKept(page)).toContain('Certificate in the drawer')
  expect(await readMarks(page)).toEqual({ [ONE]: 'held', [TWO]: 'held' })
})
