import { addressOf, MESSAGES, PAGE_NAMES, PLACES } from './places.ts'
import { expect, open, test } from './test.ts'

const { share, linkCopied, copyFailed, copyCode, codeCopied } = MESSAGES.en

declare global {
  interface Window {
    shared?: ShareData
  }
}

for (const name of PAGE_NAMES) {
  test(`${name}: the share button hands the deep link to the device`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: async (data: ShareData) => {
          window.shared = data
        },
      })
    })
    await open(page, addressOf(PLACES[name], 'en'))
    await page.getByRole('button', { name: share }).click()
    await expect.poll(() => page.evaluate(() => window.shared?.url)).toBe(addressOf(PLACES[name], 'en'))
  })
}

test('where the device cannot share, the link is copied, and the page says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, addressOf(PLACES.job, 'en'))
  await page.getByRole('button', { name: share }).click()
  await expect(page.getByRole('status').getByText(linkCopied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(addressOf(PLACES.job, 'en'))
})

test('where copying is refused, the page says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    })
  })
  await open(page, addressOf(PLACES.job, 'en'))
  await page.getByRole('button', { name: share }).click()
  await expect(page.getByText(copyFailed)).toBeVisible()
})

test('the code of a unit is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, addressOf(PLACES.unit, 'en'))
  await page.getByRole('button', { name: copyCode }).click()
  await expect(page.getByText(codeCopied, { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(PLACES.unit.code)
})
