import { addressAt, addressOf, MESSAGES, PLACES } from './places.ts'
import { ANSWER_404, expect, test } from './test.ts'

const HOSTILE = [
  '/units/107883L9/',
  '/units/__proto__/',
  '/constructor/',
  '/cloud-computing/levels/toString/',
  '/units/%E0%A4%A/',
  '/%00/',
  '/a/b/c/d/e/f/',
  `/${'x'.repeat(2000)}/`,
]

for (const path of HOSTILE) {
  test(`${path.slice(0, 40)} gets status 404, the not-found page and suggestions`, async ({
    page,
    allowConsole,
  }) => {
    allowConsole(ANSWER_404)
    const response = await page.goto(addressAt(path))
    expect(response?.status()).toBe(404)
    const heading = page.getByRole('heading', { level: 1, name: MESSAGES['zh-Hant'].notFoundTitle })
    await expect(heading).toBeVisible()
    const nearest = page
      .getByRole('region')
      .or(page.locator('section', { hasText: MESSAGES['zh-Hant'].notFoundNearest }))
    await expect(nearest.getByRole('link').first()).toBeVisible()
  })
}

test('the not-found page speaks the language of the address', async ({ page, allowConsole }) => {
  allowConsole(ANSWER_404)
  await page.goto(addressAt('/en/units/xyz/'))
  await expect(page.getByRole('heading', { level: 1, name: MESSAGES.en.notFoundTitle })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(new RegExp(MESSAGES.en.notFoundTitle))
})

test('an address that is wrong in case only is mended, with its query and fragment', async ({
  page,
  allowConsole,
}) => {
  allowConsole(ANSWER_404)
  await page.goto(`${addressAt('/en/units/itswis508a/')}?a=b#x`)
  await expect(page).toHaveURL(`${addressAt('/en/units/ITSWIS508A/')}?a=b#x`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ensure availability')
  await page.goto(addressAt('/EN/about/'))
  await expect(page).toHaveURL(addressOf(PLACES.about, 'en'))
})

test('an address without its last slash is sent to the one with it', async ({ request }) => {
  const response = await request.get(addressAt('/en/about?x=1'), { maxRedirects: 0 })
  expect(response.status()).toBe(301)
  expect(response.headers().location).toBe('/en/about/?x=1')
})

test('a suggestion leads on, and focus to its heading', async ({ page, allowConsole }) => {
  allowConsole(ANSWER_404)
  await page.goto(addressAt('/units/107883L9/'))
  await page.getByRole('link', { name: /107883L3/ }).click()
  await expect(page).toHaveURL(addressAt('/units/107883L3/'))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})
