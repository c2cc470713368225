import { LOCALES } from '../../src/locale.ts'
import { addressOf, PAGE_NAMES, PLACES } from './places.ts'
import { SITES } from './sites.ts'
import { expect, open, test } from './test.ts'

for (const locale of LOCALES) {
  for (const name of PAGE_NAMES) {
    // The test's fixture fails on anything that React says: this build says of every mismatch.
    test(`${name} in ${locale} hydrates without a mismatch, with a query and a fragment too`, async ({
      page,
    }) => {
      await open(page, `${addressOf(PLACES[name], locale, undefined, SITES.development)}?a=b#table`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  }
}

test('the development build has the checks of React that production leaves out', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', async response => {
    if (response.url().includes('/assets/vendor')) scripts.push(await response.text())
  })
  await open(page, addressOf(PLACES.home, 'en', undefined, SITES.development))
  expect(scripts.join('')).toContain("didn't match the client properties")
})
