import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { formatSearchQuery, LONGEST_QUERY } from '../../src/paths.ts'
import { choose, ring } from './marking.ts'
import { addressAt, addressOf, MESSAGES, PLACES, SEARCH_MESSAGES } from './places.ts'
import { listShifts, watchShifts } from './shifts.ts'
import { expect, NO_ANSWER, open, test } from './test.ts'

const messages = MESSAGES.en
const texts = SEARCH_MESSAGES.en
const SEARCH = addressOf(PLACES.search, 'en')
const INDEX = '**/api/v1/*/search.json'
const UNIT = addressOf({ page: 'unit', code: '107890L3' }, 'en')

function box(page: Page) {
  return page.getByRole('combobox')
}

function options(page: Page) {
  return page.getByRole('option')
}

test('opened by /, a query in another script is typed, an arrow chooses, Enter opens', async ({ page }) => {
  await open(page, addressOf(PLACES.level, 'en'))
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.insertText('保安')
  await expect(page.getByRole('group', { name: texts.kinds.unit })).toBeVisible()
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  const second = await options(page).nth(1).getAttribute('id')
  await page.keyboard.press('ArrowDown')
  await expect(box(page)).toHaveAttribute('aria-activedescendant', second ?? '')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf({ page: 'theme', theme: 'security-and-privacy' }, 'en'))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('Ctrl K opens the search, Escape closes it, and focus is where it was', async ({ page }) => {
  await open(page, addressOf(PLACES.job, 'en'))
  const link = page.getByRole('main').getByRole('link').first()
  await link.focus()
  await page.keyboard.press('Control+k')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('firewall')
  await expect(options(page).first()).toContainText('107890L3')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(link).toBeFocused()
})

test('the button opens it too; a result is marked in the script that is shown, says where it stands, and is pressed', async ({
  page,
}) => {
  await open(page, addressOf(PLACES.home))
  await page.getByRole('banner').getByRole('link', { name: MESSAGES['zh-Hant'].searchTitle }).click()
  await page.keyboard.type('防火墙')
  const found = options(page).first()
  await expect(found.locator('mark')).toHaveText('防火牆')
  await expect(found).toContainText('支援級別 › 網絡安全支援')
  await found.click()
  await expect(page).toHaveURL(addressOf({ page: 'unit', code: '107890L3' }))
})

test('all results are a page of their own, with the query in its address and title', async ({ page }) => {
  await open(page, addressOf(PLACES.home, 'en'))
  await page.keyboard.press('/')
  await page.keyboard.type('security')
  await options(page).last().click()
  await expect(page).toHaveURL(SEARCH + formatSearchQuery('security'))
  await expect(page).toHaveTitle(`security – ${messages.searchTitle} – ${messages.siteName}`)
  const units = page.getByRole('region', { name: texts.kinds.unit })
  await expect(units.getByRole('listitem')).toHaveCount(5)
  await units.getByRole('button', { name: texts.seeMoreOfKind(4) }).click()
  await expect(units.getByRole('listitem')).toHaveCount(9)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.getByRole('searchbox').fill('firewall')
  await expect(page).toHaveURL(SEARCH + formatSearchQuery('firewall'))
  await page.getByRole('link', { name: 'Manage perimeter firewalls' }).click()
  await expect(page).toHaveURL(UNIT)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('firewall')
  await expect(page.getByRole('link', { name: 'Manage perimeter firewalls' })).toBeVisible()
})

test('a link to a search shows its results without anything moving, and no query shows what there is', async ({
  page,
}) => {
  await watchShifts(page)
  await open(page, SEARCH + formatSearchQuery('權限 控制'))
  await expect(page.getByText(texts.resultsGuessed).or(page.getByText(texts.resultsFound(1)))).toBeVisible()
  expect(await listShifts(page)).toEqual([])
  await open(page, SEARCH)
  await expect(page.getByRole('heading', { name: texts.browseHeading })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Security and privacy/ })
    .click()
  await expect(page).toHaveURL(addressOf({ page: 'theme', theme: 'security-and-privacy' }, 'en'))
})

test('nothing of it is fetched before it is wanted', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await open(page, addressOf(PLACES.home, 'en'))
  await page.waitForLoadState('networkidle')
  const before = asked.length
  expect(asked.filter(path => /search/.test(path))).toEqual([])
  await page.keyboard.press('/')
  await expect(page.getByText(texts.searchIntro)).toBeVisible()
  expect(asked.slice(before).some(path => path.endsWith('/en/search.json'))).toBe(true)
})

test('the box is there while what can be found is on its way, and finds what was typed meanwhile', async ({
  page,
}) => {
  let deliver = () => {}
  const wanted = new Promise<void>(resolve => {
    deliver = resolve
  })
  await page.route(INDEX, async route => {
    await wanted
    await route.continue()
  })
  await open(page, addressOf(PLACES.home, 'en'))
  await page.keyboard.press('/')
  await page.keyboard.type('firewall')
  await expect(page.getByText(texts.indexLoading)).toBeVisible()
  deliver()
  await expect(options(page).first()).toContainText('107890L3')
})

test('where what can be found does not arrive, it says so and asks again', async ({ page, allowConsole }) => {
  allowConsole(NO_ANSWER)
  await page.route(INDEX, route => route.abort())
  for (const address of [addressOf(PLACES.home, 'en'), SEARCH]) {
    await open(page, address)
    await page.keyboard.press('/')
    await expect(page.getByRole('alert')).toContainText(texts.indexFailed)
    await page.keyboard.type('firewall')
    await page.unroute(INDEX)
    await page.getByRole('alert').getByRole('button').click()
    await expect(page.getByText('Manage perimeter')).toBeVisible()
    await page.route(INDEX, route => route.abort())
  }
})

test('where the code of the box does not arrive, the search page opens in its place', async ({
  page,
  allowConsole,
}) => {
  allowConsole(NO_ANSWER)
  await page.route('**/assets/search-dialog-*.js', route => route.abort())
  await open(page, addressOf(PLACES.home, 'en'))
  await page.keyboard.press('Control+k')
  await expect(page).toHaveURL(SEARCH)
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('queries of any kind do no harm, and too long ones are cut with a notice', async ({ page }) => {
  await open(page, SEARCH)
  for (const query of ['.*[(', '🙂🙂', '\u0007\u0000', '%', '"></>', '\uD83D']) {
    await page.getByRole('searchbox').fill(query)
    await expect(page.getByRole('status').filter({ hasText: texts.resultsHint })).toBeVisible()
  }
  await page.getByRole('searchbox').fill('x'.repeat(LONGEST_QUERY + 1))
  await expect(page.getByRole('note')).toContainText(texts.queryCut(LONGEST_QUERY))
  await open(page, `${SEARCH}?q=%E9%9B%B2%FF%F0`)
  await expect(page.getByRole('status').filter({ hasText: /result|Nothing/ })).toBeVisible()
})

test('a slash that somebody types is a slash', async ({ page }) => {
  await open(page, addressOf(PLACES.coverage, 'en'))
  await page.getByRole('textbox').focus()
  await page.keyboard.type('a/b')
  await expect(page.getByRole('textbox')).toHaveValue('a/b')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the box with results has no violation, wide and narrow, light and dark', async ({ page }) => {
  test.slow()
  await open(page, addressOf(PLACES.home, 'en'))
  await page.keyboard.press('/')
  await page.keyboard.type('support')
  await expect(options(page).first()).toBeVisible()
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [375, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 812 })
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the search’s button leads to what there is to look through', async ({ page }) => {
    await page.goto(addressAt('/en/'))
    await page.getByRole('banner').getByRole('link', { name: messages.searchTitle }).click()
    await expect(page).toHaveURL(SEARCH)
    await expect(page.locator('.notice', { hasText: texts.searchNeedsScript })).toBeVisible()
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Security and privacy/ })
      .click()
    await expect(page.getByRole('rowheader').filter({ hasText: '107890L3' })).toBeVisible()
  })
})

test('a work area is found and leads to where its level lists it', async ({ page }) => {
  await open(page, SEARCH + formatSearchQuery('system security support'))
  const area = page.getByRole('region', { name: texts.kinds.area }).getByRole('link').first()
  await area.click()
  await expect(page).toHaveURL(/\/en\/cloud-computing\/levels\/support\/#system-security-support$/)
  await expect(page.locator('#system-security-support')).toBeInViewport()
})

test('a unit that was found is marked where it was found', async ({ page }) => {
  await open(page, SEARCH + formatSearchQuery('107890L3'))
  await ring(page, '107890L3').click()
  await choose(page, 'held')
  await expect(ring(page, '107890L3', messages.statuses.held)).toHaveText(messages.statuses.held)
})
