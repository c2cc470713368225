import { formatRedirect } from '../../src/build/page-html.ts'
import { LOCALE_FACTS, LOCALES } from '../../src/locale.ts'
import { formatPath, type Place } from '../../src/paths.ts'
import { simplify } from '../../src/publish/simplify.ts'
import { addressAt, addressOf, MESSAGES, PLACES } from './places.ts'
import { ANSWER_404, expect, test, waitForHydration } from './test.ts'

const SUPPORT: Place = { page: 'level', ladder: 'cloud-computing', level: 'support' }
const UNIT: Place = { page: 'unit', code: '107883L3' }

// The not-found page's own: the browser tells of the answers 404 to the page and to its document.
test.beforeEach(({ allowConsole }) => allowConsole(ANSWER_404))

const TITLES = {
  'zh-Hant': MESSAGES['zh-Hant'].notFoundTitle,
  'zh-Hans': simplify(MESSAGES['zh-Hant'].notFoundTitle),
  en: MESSAGES.en.notFoundTitle,
}

const NEAREST: [path: string, place: Place][] = [
  ['/units/107883L9/', UNIT],
  ['/unit/107883L3/', UNIT],
  ['/cloud-computing/levels/suport/', SUPPORT],
  ['/cloud-computing/support/', SUPPORT],
  ['/units/107883L3/more/', UNIT],
  ['/rpl/ITOS010L4/', PLACES.rpl],
  ['/abuot/', PLACES.about],
]

for (const [locale, path, place] of [
  ...NEAREST.map(([path, place]) => ['en', path, place] as const),
  ...LOCALES.map(locale => [locale, '/units/107889L4/', { page: 'unit', code: '107889L3' }] as const),
]) {
  const full = formatPath(locale, PLACES.home).replace(/\/$/, '') + path
  test(`${full} answers 404, explains, and suggests what is near`, async ({ page }) => {
    const response = await page.goto(addressAt(full))
    expect(response?.status()).toBe(404)
    await waitForHydration(page)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(TITLES[locale])
    await expect(page).toHaveTitle(new RegExp(`^${TITLES[locale]}`))
    await expect(page.locator('html')).toHaveAttribute('lang', LOCALE_FACTS[locale].lang)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await page
      .getByRole('main')
      .locator(`a[href="${formatPath(locale, place)}"]`)
      .click()
    await expect(page).toHaveURL(addressOf(place, locale))
    await expect(heading).not.toHaveText(TITLES[locale])
    await expect(heading).toBeFocused()
    await expect(page.locator('meta[name=robots]')).toHaveCount(0)
  })
}

const ODD = [
  '/units/%E0%A4%A/',
  '/%',
  '/%ff/',
  '/units/%00/',
  '/units/__proto__/',
  '/constructor/',
  '/units/constructor/',
  '/rpl/toString/',
  '/__proto__/levels/__proto__/',
  '/hasOwnProperty/jobs/valueOf/',
  '/cloud-computing/levels/constructor/',
  '/units/../../units//x/',
  '/units/<script>alert(1)</script>/',
  `/${'a'.repeat(2000)}/`,
  '/a/b/c/d/e/f/',
  '/zh-hant/',
  '/en/en/',
]

for (const path of ODD) {
  test(`${path.slice(0, 60)} answers 404 and is explained`, async ({ page }) => {
    const response = await page.goto(addressAt(path))
    expect(response?.status()).toBe(404)
    await waitForHydration(page)
    await expect(
      page.getByRole('heading', { level: 1, name: /找不到這一頁|There is no such page/ }),
    ).toBeVisible()
    await expect(page.getByRole('heading', { name: /最接近的頁面|The nearest pages/ })).toBeVisible()
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 1, name: /雲計算|Cloud/ })).toBeVisible()
  })
}

const MENDED: [path: string, mended: string][] = [
  ['/units/107883l3/', '/units/107883L3/'],
  ['/EN/units/107883l3', '/en/units/107883L3/'],
  ['/Rpl/itos010l3/', '/rpl/ITOS010L3/'],
  ['/ABOUT', '/about/'],
  [
    '/ZH-HANS/Cloud-Computing/Levels/SUPPORT/?a=B#support-websites',
    '/zh-hans/cloud-computing/levels/support/?a=B#support-websites',
  ],
]

for (const [path, mended] of MENDED) {
  test(`the case of ${path} is mended`, async ({ page }) => {
    await page.goto(addressAt(path))
    await expect(page).toHaveURL(addressAt(mended))
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      addressAt(mended).replace(/[?#].*/, ''),
    )
  })
}

test('an address without its last slash leads to the one with it', async ({ page, request }) => {
  const redirect = await request.get(addressAt('/units/107883L3?a=b'), { maxRedirects: 0 })
  expect(redirect.status()).toBe(301)
  await page.goto(addressAt('/units/107883L3?a=b'))
  await expect(page).toHaveURL(addressAt('/units/107883L3/?a=b'))
})

test('the page of an older code, as the build writes it, leads on to the unit', async ({ page }) => {
  const path = formatPath('en', UNIT)
  const { movedTitle, movedText } = MESSAGES.en
  await page.route(addressAt('/en/units/OLD001A/'), route =>
    route.fulfill({
      contentType: 'text/html',
      body: formatRedirect('en', movedTitle, movedText('107883L3'), path, addressAt(path)),
    }),
  )
  await page.goto(addressAt('/en/units/OLD001A/'))
  await expect(page).toHaveURL(addressOf(UNIT, 'en'))
  await expect(page.getByRole('main')).toContainText('107883L3')
})

test('an older code in another case leads on to the unit', async ({ page }) => {
  await page.route('**/api/v1/en/pages.json', async route => {
    const response = await route.fetch()
    const redirects = [{ from: '/en/units/OLD001A/', to: formatPath('en', UNIT) }]
    await route.fulfill({ response, json: { ...(await response.json()), redirects } })
  })
  await page.goto(addressAt('/en/units/old001a/'))
  await expect(page).toHaveURL(addressOf(UNIT, 'en'))
})
