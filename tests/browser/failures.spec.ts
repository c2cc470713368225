import { addressOf, MESSAGES, PLACES } from './places.ts'
import { ANSWER_404, ANSWER_500, expect, NO_ANSWER, open, test } from './test.ts'

const { failedTitle, retry, staticOnly, staleText } = MESSAGES.en
const DOCUMENT = '**/api/v1/en/levels/**'

for (const [what, break_] of [
  ['does not arrive', route => route.abort()],
  ['is answered with an error', route => route.fulfill({ status: 500, body: '' })],
  ['is no JSON', route => route.fulfill({ status: 200, body: '<!doctype html>' })],
] satisfies [string, (route: import('@playwright/test').Route) => Promise<void>][]) {
  test(`a document that ${what} is told of, with a retry that brings it`, async ({ page, allowConsole }) => {
    allowConsole(NO_ANSWER)
    allowConsole(ANSWER_500)
    await open(page, addressOf(PLACES.home, 'en'))
    await page.route(DOCUMENT, break_)
    await page.getByRole('link', { name: 'Support level', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: failedTitle })).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
    await page.getByRole('button', { name: retry }).click()
    await expect(page.getByRole('heading', { level: 1, name: failedTitle })).toBeVisible()
    await page.unroute(DOCUMENT)
    await page.getByRole('button', { name: retry }).click()
    const heading = page.getByRole('heading', { level: 1, name: 'Support level' })
    await expect(heading).toBeVisible()
    await expect(heading).toBeFocused()
    await expect(page).toHaveTitle(/^Support level/)
  })
}

test('where the document of the first page does not arrive, the page stays and says what is missing', async ({
  page,
  allowConsole,
}) => {
  allowConsole(NO_ANSWER)
  await page.route(DOCUMENT, route => route.abort())
  await page.goto(addressOf(PLACES.level, 'en'))
  await expect(page.getByText(staticOnly)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Practitioner level' })).toBeVisible()
})

test('a page whose chunk is gone is loaded anew once, then explains', async ({ page, allowConsole }) => {
  allowConsole(ANSWER_404)
  let loads = 0
  page.on('request', request => {
    if (request.isNavigationRequest()) loads += 1
  })
  await open(page, addressOf(PLACES.home, 'en'))
  await page.route('**/assets/level-page-*', route => route.fulfill({ status: 404, body: '' }))
  await page.getByRole('link', { name: 'Support level', exact: true }).click()
  // The new page is prerendered: it stays readable, and says what did not come.
  await expect(page.getByText(staticOnly)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Support level' })).toBeVisible()
  expect(loads).toBe(2)
})

test('a page that stays broken after loading it anew explains', async ({ page, allowConsole }) => {
  allowConsole(ANSWER_404)
  await open(page, addressOf(PLACES.home, 'en'))
  await page.evaluate(href => sessionStorage.setItem('reloaded-for', href), addressOf(SUPPORT, 'en'))
  await page.route('**/assets/level-page-*', route => route.fulfill({ status: 404, body: '' }))
  await page.getByRole('link', { name: 'Support level', exact: true }).click()
  await expect(page.getByText(staleText)).toBeVisible()
})

const SUPPORT = { page: 'level', ladder: 'cloud-computing', level: 'support' } as const

test('where the first chunk of all is gone, the page is loaded anew once, then explains', async ({
  page,
  allowConsole,
}) => {
  allowConsole(ANSWER_404)
  let loads = 0
  page.on('request', request => {
    if (request.isNavigationRequest()) loads += 1
  })
  await page.route('**/assets/app-*', route => route.fulfill({ status: 404, body: '' }))
  await page.goto(addressOf(PLACES.unit, 'en'))
  await expect(page.getByText(staticOnly)).toBeVisible()
  await expect.poll(() => loads).toBe(2)
})
