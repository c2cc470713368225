import type { Locator, Page } from '@playwright/test'
import { addressOf, MESSAGES, PLACES } from './places.ts'
import { expect, open, test } from './test.ts'

const messages = MESSAGES.en
const MOST_TABS = 80

/** Presses Tab until the element has focus; fails where it never gets it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`${MOST_TABS} presses of Tab did not reach ${target}`)
}

test('home → level → job → unit by keyboard alone, focus landing on each heading', async ({ page }) => {
  await open(page, addressOf(PLACES.home, 'en'))
  const rung = (name: string) => page.locator('main').getByRole('link', { name, exact: true })

  await tabTo(page, rung('Master level'))
  await page.keyboard.press('ArrowDown')
  await expect(rung('Specialist level')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(
    addressOf({ page: 'level', ladder: 'cloud-computing', level: 'specialist' }, 'en'),
  )
  await expect(page.getByRole('heading', { level: 1, name: 'Specialist level' })).toBeFocused()

  await tabTo(page, page.locator('main').getByRole('link', { name: 'Cloud Architect' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf(PLACES.job, 'en'))
  await expect(page.getByRole('heading', { level: 1, name: 'Cloud Architect' })).toBeFocused()

  await tabTo(page, page.locator('main').getByRole('link', { name: '111128L5' }).first())
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf({ page: 'unit', code: '111128L5' }, 'en'))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('arrow keys move between the rungs, and stay at either end', async ({ page }) => {
  await open(page, addressOf(PLACES.home, 'en'))
  const rungs = page.locator('main [data-rung]')
  await rungs.first().focus()
  for (const name of ['Specialist level', 'Practitioner level', 'Support level', 'Support level']) {
    await page.keyboard.press('ArrowDown')
    await expect(rungs.and(page.getByRole('link', { name }))).toBeFocused()
  }
  for (const name of ['Practitioner level', 'Specialist level', 'Master level', 'Master level']) {
    await page.keyboard.press('ArrowUp')
    await expect(rungs.and(page.getByRole('link', { name }))).toBeFocused()
  }
})

test('arrow keys scroll the page where no rung has focus', async ({ page }) => {
  await open(page, addressOf(PLACES.home, 'en'))
  const job = page.getByRole('link', { name: 'Chief Technology Officer' })
  await job.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  await expect(job).toBeFocused()
})

test('the rail beside a page moves by arrow keys too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, addressOf(PLACES.unit, 'en'))
  const rail = page.getByRole('navigation', { name: messages.whereYouStand })
  const rung = (name: string) => rail.locator('[data-rung]').and(page.getByRole('link', { name }))
  await rung('Master level').focus()
  await page.keyboard.press('ArrowDown')
  await expect(rung('Specialist level')).toBeFocused()
})

test('the first press of Tab offers to skip to the content', async ({ page }) => {
  await open(page, addressOf(PLACES.level, 'en'))
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: messages.skipToContent })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

test('what has focus is marked', async ({ page }) => {
  await open(page, addressOf(PLACES.home, 'en'))
  const target = page.locator('main').getByRole('link', { name: 'Master level', exact: true })
  await tabTo(page, target)
  const { outlineStyle, outlineWidth } = await target.evaluate(element => getComputedStyle(element))
  expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px'])
})
