import type { Page, Route } from '@playwright/test'
import { keepText, recordText } from './device.ts'
import { addressAt, addressOf, MESSAGES, PLACES, RECORD_MESSAGES } from './places.ts'
import { ANSWER_404, ANSWER_500, expect, NO_ANSWER, open, test, waitForHydration } from './test.ts'

const messages = MESSAGES.en
const SUPPORT = { page: 'level', ladder: 'cloud-computing', level: 'support' } as const
const DOCUMENT = '**/api/v1/en/levels/cloud-computing/support.json'

const gone = (route: Route) => route.fulfill({ status: 404 })

async function goToSupport(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Support level', exact: true }).click()
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name })
}

/** How often the browser has loaded an address as a page. */
function countLoads(page: Page, address: string): () => number {
  let loads = 0
  page.on('request', request => {
    if (request.isNavigationRequest() && request.url() === address) loads++
  })
  return () => loads
}

test.beforeEach(({ allowConsole }) => {
  allowConsole(ANSWER_404)
  allowConsole(ANSWER_500)
  allowConsole(NO_ANSWER)
})

const ANSWERS: [name: string, answer: (route: Route) => Promise<void>][] = [
  ['no answer', route => route.abort()],
  ['an answer 500', route => route.fulfill({ status: 500 })],
  [
    'a page in place of the document',
    route => route.fulfill({ contentType: 'text/html', body: '<p>Sign in</p>' }),
  ],
  ['another document', route => route.fulfill({ json: { page: 'home' } })],
]

for (const [name, answer] of ANSWERS) {
  test(`${name} on going to a page: explained, and tried again until it comes`, async ({ page }) => {
    await page.route(DOCUMENT, answer)
    await open(page, addressOf(PLACES.home, 'en'))
    await goToSupport(page)
    await expect(page.getByRole('alert')).toContainText(messages.failedText)
    await expect(heading(page, messages.failedTitle)).toBeVisible()
    await expect(page).toHaveURL(addressOf(SUPPORT, 'en'))
    await expect(page.getByRole('banner')).toBeVisible()
    const retry = page.getByRole('button', { name: messages.retry })

    const askedAgain = page.waitForRequest(DOCUMENT)
    await retry.click()
    await askedAgain
    await expect(heading(page, messages.failedTitle)).toBeVisible()

    await page.unroute(DOCUMENT)
    await retry.click()
    await expect(heading(page, 'Support level')).toBeFocused()
    await expect(page).toHaveTitle(/^Support level/)
  })

  test(`${name} on the first load: the page stays, says what is missing, and comes alive on reloading`, async ({
    page,
  }) => {
    await page.route(DOCUMENT, answer)
    await page.goto(addressOf(SUPPORT, 'en'))
    await expect(page.getByText(messages.staticOnly)).toBeVisible()
    await expect(heading(page, 'Support level')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: '107883L3' })).toBeVisible()

    await page.unroute(DOCUMENT)
    await page.getByRole('link', { name: messages.reload }).click()
    await waitForHydration(page)
    await expect(page.getByText(messages.staticOnly)).toBeHidden()
  })
}

test('from a page that failed one goes on and back', async ({ page }) => {
  await page.route(DOCUMENT, route => route.abort())
  await open(page, addressOf(PLACES.home, 'en'))
  await goToSupport(page)
  await expect(heading(page, messages.failedTitle)).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'Cloud Computing Vocational Qualifications Pathway')).toBeVisible()
  await page.goForward()
  await expect(heading(page, messages.failedTitle)).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: messages.navAbout }).click()
  await expect(heading(page, messages.aboutTitle)).toBeVisible()
})

test('a chunk that a deploy has replaced: the page is loaded anew once, and runs', async ({ page }) => {
  const chunk = '**/assets/level-page-*.js'
  await page.route(chunk, gone)
  await open(page, addressOf(PLACES.home, 'en'))
  const loads = countLoads(page, addressOf(SUPPORT, 'en'))
  // A change of address without a load is no answer of the new deploy.
  page.on('request', request => {
    if (request.isNavigationRequest()) page.unroute(chunk)
  })
  await goToSupport(page)
  await expect(heading(page, 'Support level')).toBeVisible()
  await waitForHydration(page)
  await expect(page.getByText(messages.staticOnly)).toBeHidden()
  expect(loads()).toBe(1)
})

test('a chunk that stays gone: the page is loaded anew once, then explains', async ({ page }) => {
  await page.route('**/assets/level-page-*.js', gone)
  await open(page, addressOf(PLACES.home, 'en'))
  const loads = countLoads(page, addressOf(SUPPORT, 'en'))
  await goToSupport(page)
  await expect(page.getByText(messages.staticOnly)).toBeVisible()
  await expect(heading(page, 'Support level')).toBeVisible()
  expect(loads()).toBe(1)
})

test('a page that was loaded anew in vain before is explained without another load', async ({ page }) => {
  await page.route('**/assets/level-page-*.js', gone)
  await open(page, addressOf(PLACES.home, 'en'))
  // What a load in vain leaves behind.
  await page.evaluate(href => sessionStorage.setItem('reloaded-for', href), addressOf(SUPPORT, 'en'))
  const loads = countLoads(page, addressOf(SUPPORT, 'en'))
  await goToSupport(page)
  await expect(page.getByRole('alert')).toContainText(messages.staleText)
  await expect(page.getByRole('button', { name: messages.reload })).toBeVisible()
  expect(loads()).toBe(0)
})

for (const [name, pattern] of [
  ['the entry', '**/assets/app-*.js'],
  ['the vendor chunk', '**/assets/vendor-*.js'],
  ['the page’s chunk', '**/assets/level-page-*.js'],
  ['the language’s texts', '**/assets/en-*.js'],
] as const) {
  test(`${name} gone on the first load: the page is loaded anew once, then explains`, async ({ page }) => {
    await page.route(pattern, gone)
    const loads = countLoads(page, addressOf(SUPPORT, 'en'))
    await page.goto(addressOf(SUPPORT, 'en'))
    await expect.poll(loads).toBe(2)
    await expect(page.getByText(messages.staticOnly)).toBeVisible()
    await expect(heading(page, 'Support level')).toBeVisible()
    expect(loads()).toBe(2)

    await page.unroute(pattern)
    await page.getByRole('link', { name: messages.reload }).click()
    await waitForHydration(page)
  })
}

test('the texts of another language gone: its page is loaded anew', async ({ page }) => {
  await page.route('**/assets/en-*.js', gone)
  await open(page, addressOf(SUPPORT))
  const loads = countLoads(page, addressOf(SUPPORT, 'en'))
  await page.getByRole('link', { name: 'English' }).click()
  await expect(heading(page, 'Support level')).toBeVisible()
  await expect(page.getByText(messages.staticOnly)).toBeVisible()
  expect(loads()).toBe(1)
})

test('without a network: explained without losing the page, and tried again once it is back', async ({
  page,
  context,
  allowConsole,
}) => {
  allowConsole(/^error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED/)
  await open(page, addressOf(PLACES.home, 'en'))
  const loads = countLoads(page, addressOf(SUPPORT, 'en'))
  await context.setOffline(true)
  // The page asks whether the site is there at all, and loads itself anew if it is.
  const asked = page.waitForEvent('requestfailed', request => request.method() === 'HEAD')
  await goToSupport(page)
  await expect(page.getByRole('alert')).toContainText(messages.failedText)
  await asked
  expect(loads()).toBe(0)
  await context.setOffline(false)
  await page.getByRole('button', { name: messages.retry }).click()
  await expect(heading(page, 'Support level')).toBeVisible()
})

test('the list of pages does not arrive: an unknown address is explained all the same', async ({ page }) => {
  await page.route('**/api/v1/en/pages.json', route => route.abort())
  await page.goto(addressAt('/en/units/nothing/'))
  await waitForHydration(page)
  await expect(heading(page, messages.notFoundTitle)).toBeVisible()
  await expect(page.getByRole('link', { name: messages.notFoundHome })).toBeVisible()
})

test('the not-found page’s chunk gone: its static text stays, and says what is missing', async ({ page }) => {
  await page.route('**/assets/not-found-page-*.js', gone)
  const loads = countLoads(page, addressAt('/en/units/nothing/'))
  await page.goto(addressAt('/en/units/nothing/'))
  await expect.poll(loads).toBe(2)
  await expect(page.locator('#static-only')).toBeVisible()
  await expect(heading(page, messages.notFoundTitle)).toBeVisible()
  expect(loads()).toBe(2)
})

test('a page’s chunk gone behind an address in another case: loaded anew once, then explained', async ({
  page,
}) => {
  await page.route('**/assets/about-page-*.js', gone)
  const address = addressAt('/EN/about/')
  const loads = countLoads(page, address)
  await page.goto(address)
  await expect.poll(loads).toBe(2)
  await expect(page.locator('#static-only')).toBeVisible()
  // A third load would come at once.
  await page.waitForLoadState('networkidle')
  expect(loads()).toBe(2)
})

test('where the scripts do not arrive, the record page is read as it is', async ({ page }) => {
  await keepText(page, recordText([{ code: '107892L1', status: 'held' }]))
  await page.goto(addressOf({ page: 'about' }, 'en'))
  await page.route('**/assets/**', route => route.abort())
  await page.addInitScript(() => sessionStorage.setItem('reloaded-for', location.href))
  await page.goto(addressOf(PLACES.record, 'en'))
  await expect(page.locator('#static-only')).toBeVisible()
  await expect(page.getByRole('heading', { name: RECORD_MESSAGES.en.beginHeading })).toBeVisible()
})
