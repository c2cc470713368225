import type { Page } from '@playwright/test'
import { LOCALES } from '../../src/locale.ts'
import { addressOf, MESSAGES, PAGE_NAMES, PLACES } from './places.ts'
import { expect, open, test } from './test.ts'

declare global {
  interface Window {
    shared: ShareData[]
  }
}

const messages = MESSAGES.en

/** Gives the browser a Web Share that notes what it is given, or that somebody dismisses. */
async function stubShare(page: Page, outcome: 'shared' | 'AbortError' | 'NotAllowedError'): Promise<void> {
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

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  for (const name of PAGE_NAMES) {
    test(`${name} copies its deep link where there is no Web Share, and says so`, async ({ page }) => {
      const address = `${addressOf(PLACES[name], 'en')}?state=kept#place`
      await open(page, address)
      await page.getByRole('button', { name: messages.share, exact: true }).click()
      await expect(page.getByRole('status').filter({ hasText: messages.linkCopied })).toBeVisible()
      expect(await readClipboard(page)).toBe(address)
    })
  }

  test('a share that fails is copied instead', async ({ page }) => {
    await stubShare(page, 'NotAllowedError')
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

for (const locale of LOCALES) {
  test(`Web Share is given the title and the deep link (${locale})`, async ({ page }) => {
    await stubShare(page, 'shared')
    await open(page, addressOf(PLACES.level, locale))
    await page.getByRole('main').getByRole('button').first().click()
    const title = await page.title()
    expect(await page.evaluate(() => window.shared)).toEqual([
      { title, url: addressOf(PLACES.level, locale) },
    ])
  })
}

test('a share that somebody dismisses is no failure', async ({ page }) => {
  await stubShare(page, 'AbortError')
  await open(page, addressOf(PLACES.level, 'en'))
  await page.getByRole('button', { name: messages.share, exact: true }).click()
  await expect(page.getByRole('status').first()).toBeEmpty()
})

test('where copying is refused it says where the link stands', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    }),
  )
  await open(page, addressOf(PLACES.level, 'en'))
  await page.getByRole('button', { name: messages.share, exact: true }).click()
  await expect(page.getByText(messages.copyFailed)).toBeVisible()
})
