import { addressAt, addressOf, MESSAGES, PAGE_NAMES, PLACES } from './places.ts'
import { SITES } from './sites.ts'
import { ANSWER_404, expect, open, test, waitForHydration } from './test.ts'

const SITE = SITES.subPath
const SUPPORT = { page: 'level', ladder: 'cloud-computing', level: 'support' } as const
const messages = MESSAGES.en

test('below a path: pages load, links lead on, and nothing is asked for above the path', async ({ page }) => {
  const above: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(SITE.url)) above.push(request.url())
  })
  await open(page, addressOf(PLACES.home, 'en', undefined, SITE))
  await page.getByRole('main').getByRole('link', { name: 'Support level', exact: true }).click()
  await expect(page).toHaveURL(addressOf(SUPPORT, 'en', undefined, SITE))
  await expect(page.getByRole('heading', { level: 1, name: 'Support level' })).toBeVisible()
  await page.reload()
  await waitForHydration(page)
  await page.getByRole('main').getByRole('link', { name: '107883L3' }).click()
  await expect(page).toHaveURL(addressOf({ page: 'unit', code: '107883L3' }, 'en', undefined, SITE))
  // The languages are those of the page that is shown: it may come after its address.
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Support level')
  await page.getByRole('link', { name: '繁體中文' }).click()
  await expect(page).toHaveURL(addressOf({ page: 'unit', code: '107883L3' }, 'zh-Hant', undefined, SITE))
  expect(above).toEqual([])
})

for (const name of PAGE_NAMES) {
  test(`below a path: ${name} is prerendered, comes alive, and all its links stay below`, async ({
    page,
  }) => {
    const response = await page.goto(addressOf(PLACES[name], 'en', undefined, SITE))
    expect(response?.status()).toBe(200)
    await waitForHydration(page)
    const outside = await page
      .locator('a[href^="/"]')
      .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    expect(outside.length).toBeGreaterThan(5)
    expect(outside.filter(href => !href.startsWith('/some/where/'))).toEqual([])
  })
}

test('below a path: canonical, languages, Open Graph and the document name the path', async ({ page }) => {
  await open(page, addressOf(SUPPORT, 'en', undefined, SITE))
  const address = addressOf(SUPPORT, 'en', undefined, SITE)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address)
  await expect(page.locator('link[hreflang=zh-Hans]')).toHaveAttribute(
    'href',
    addressOf(SUPPORT, 'zh-Hans', undefined, SITE),
  )
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', address)
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', /^\/some\/where\//)
  const data = await page.getByRole('link', { name: messages.dataOfPage }).getAttribute('href')
  const response = await page.request.get(new URL(data ?? '', SITE.url).href)
  expect(await response.json()).toMatchObject({ page: 'level' })
  const robots = await page.request.get(addressAt('/robots.txt', SITE))
  expect(await robots.text()).toContain(`Sitemap: ${SITE.url}sitemap.xml`)
})

test('below a path: an unknown address answers 404 in its language, and the case of an address is mended', async ({
  page,
  allowConsole,
}) => {
  allowConsole(ANSWER_404)
  const response = await page.goto(addressAt('/en/units/107883L9/', SITE))
  expect(response?.status()).toBe(404)
  await waitForHydration(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.notFoundTitle)
  await page.getByRole('main').getByRole('link', { name: '107883L3' }).click()
  await expect(page).toHaveURL(addressAt('/en/units/107883L3/', SITE))

  await page.goto(addressAt('/EN/units/107883l3/', SITE))
  await expect(page).toHaveURL(addressAt('/en/units/107883L3/', SITE))
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('below a path: links lead on, and an unknown address leads home', async ({ page, allowConsole }) => {
    allowConsole(ANSWER_404)
    await page.goto(addressOf(PLACES.home, 'en', undefined, SITE))
    await page.getByRole('main').getByRole('link', { name: 'Support level', exact: true }).click()
    await expect(page).toHaveURL(addressOf(SUPPORT, 'en', undefined, SITE))
    await page.goto(addressAt('/nothing/', SITE))
    await page.getByRole('link', { name: messages.notFoundHome }).click()
    await expect(page).toHaveURL(addressOf(PLACES.home, 'en', undefined, SITE))
  })
})
