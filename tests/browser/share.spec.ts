import type { Locator, Page } from '@playwright/test'
import { LOCALES } from '../../src/locale.ts'
import { readMarks } from './device.ts'
import { addressOf, MESSAGES, PAGE_NAMES, PLACES, QUESTION_MESSAGES, RECORD_MESSAGES } from './places.ts'
import { expect, NO_ANSWER, open, test } from './test.ts'

declare global {
  interface Window {
    shared: ShareData[]
  }
}

const messages = MESSAGES.en
const texts = RECORD_MESSAGES.en

/** Gives the browser a Web Share that notes what it is given, or that somebody dismisses. */
async function stubShare(page: Page, outcome: 'shared' | 'AbortError'): Promise<void> {
  await page.addInitScript(result => {
    window.shared = []
    Object.assign(navigator, {
      canShare: () => true,
      share: async (data: ShareData) => {
        if (result !== 'shared') throw new DOMException('', result)
        window.shared.push(data)
      },
    })
  }, outcome)
}

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: messages.share, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: texts.shareHeading })
  await expect(dialog).toBeVisible()
  return dialog
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  for (const name of PAGE_NAMES.filter(name => name !== 'record')) {
    test(`${name} gives its deep link to copy and as a QR code`, async ({ page }) => {
      const address = `${addressOf(PLACES[name], 'en')}?state=kept#place`
      await open(page, address)
      const dialog = await openDialog(page)
      await expect(dialog.getByLabel(texts.shareLink, { exact: true })).toHaveValue(address)
      await expect(dialog.getByRole('img', { name: texts.shareQrName })).toBeVisible()
      await dialog.getByRole('button', { name: texts.shareCopy }).click()
      await expect(dialog.getByRole('status')).toHaveText(messages.linkCopied)
      expect(await readClipboard(page)).toBe(address)
    })
  }

  test('where the dialog does not arrive, the link is copied instead', async ({ page, allowConsole }) => {
    allowConsole(NO_ANSWER)
    await page.route('**/assets/share-dialog-*', route => route.abort())
    await open(page, addressOf(PLACES.job, 'en'))
    await page.getByRole('button', { name: messages.share, exact: true }).click()
    await expect(page.getByText(messages.linkCopied)).toBeVisible()
    expect(await readClipboard(page)).toBe(addressOf(PLACES.job, 'en'))
  })

  test('a unit’s code is copied by its button', async ({ page }) => {
    await open(page, addressOf(PLACES.unit, 'en'))
    await page.getByRole('button', { name: messages.copyCode }).click()
    await expect(page.getByText(messages.codeCopied)).toBeVisible()
    expect(await readClipboard(page)).toBe(PLACES.unit.code)
  })
})

test('a unit’s QR code names the deep link, and the dialog can be left by keyboard', async ({ page }) => {
  await open(page, addressOf(PLACES.unit, 'en'))
  const dialog = await openDialog(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: messages.share, exact: true })).toBeFocused()
})

test('a plan is shared from a climb as what somebody is to aim for', async ({ page, browser }) => {
  await open(page, `${addressOf(PLACES.climb, 'en')}?from=practitioner&to=specialist`)
  await page.getByRole('button', { name: QUESTION_MESSAGES.en.planShare }).click()
  const dialog = page.getByRole('dialog', { name: texts.shareHeading })
  const link = await dialog.getByLabel(texts.shareLink, { exact: true }).inputValue()
  const other = await browser.newContext()
  const device = await other.newPage()
  await open(device, link)
  const plan = device.getByRole('region', { name: texts.sharedPlan })
  await expect(plan.getByRole('rowheader')).toHaveCount(12)
  await plan.getByRole('button', { name: texts.sharedMerge }).click()
  const marks = Object.values(await readMarks(device))
  expect([marks.length, ...new Set(marks)]).toEqual([12, 'aimed'])
  await other.close()
})

for (const locale of LOCALES) {
  test(`Web Share is given the title and the deep link (${locale})`, async ({ page }) => {
    await stubShare(page, 'shared')
    await open(page, addressOf(PLACES.level, locale))
    await page.locator('.section-head button').first().click()
    await page.locator('.share-dialog .button').nth(1).click()
    const title = await page.title()
    expect(await page.evaluate(() => window.shared)).toEqual([
      { title, url: addressOf(PLACES.level, locale) },
    ])
  })
}

test('a share that somebody dismisses is no failure', async ({ page }) => {
  await stubShare(page, 'AbortError')
  await open(page, addressOf(PLACES.level, 'en'))
  const dialog = await openDialog(page)
  await dialog.getByRole('button', { name: texts.shareVia }).click()
  await expect(dialog).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('where copying is refused it says where the link stands', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    }),
  )
  await open(page, addressOf(PLACES.level, 'en'))
  const dialog = await openDialog(page)
  await dialog.getByRole('button', { name: texts.shareCopy }).click()
  await expect(dialog.getByText(messages.copyFailed)).toBeVisible()
})
