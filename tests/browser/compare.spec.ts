import { LOCALES } from '../../src/locale.ts'
import { addressOf, MESSAGES, PLACES, QUESTION_MESSAGES } from './places.ts'
import { expect, open, test } from './test.ts'

const messages = MESSAGES.en
const texts = QUESTION_MESSAGES.en
const QUERY = '?levels=practitioner,specialist'

test('keyboard only: from a level to a comparison, one column more, another order, one column less', async ({
  page,
}) => {
  await open(page, addressOf({ page: 'level', ladder: 'cloud-computing', level: 'practitioner' }, 'en'))
  const start = page.getByRole('link', { name: messages.compareWith('Specialist level') })
  await start.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf(PLACES.compare, 'en') + QUERY)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/^Compare Practitioner level and Specialist level/)

  await page.getByRole('link', { name: texts.addColumn('Master level') }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/levels=practitioner,specialist,master$/)
  // The same place in the controls now takes the level away again.
  await expect(page.locator(':focus')).toHaveAccessibleName(texts.removeColumn('Master level'))

  const table = page.getByRole('table', { name: /side by side/ })
  await table.getByRole('link', { name: texts.moveBefore('Specialist level') }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/levels=specialist,practitioner,master$/)
  // In the first place there is no way left: focus is on the other arrow.
  await expect(page.locator(':focus')).toHaveAccessibleName(texts.moveAfter('Specialist level'))

  await table.getByRole('link', { name: texts.removeColumn('Practitioner level') }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/levels=specialist,master$/)
  await expect(table.getByRole('link', { name: 'Specialist level', exact: true })).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/levels=specialist,practitioner,master$/)
  await expect(table.getByRole('columnheader')).toHaveCount(4)
})

test('a comparison is what its address says, in every language, and after a change of language', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await open(page, `${addressOf(PLACES.compare, locale)}${QUERY}&show=shared`)
    await expect(page.getByRole('table').last().getByRole('columnheader')).toHaveCount(3)
    await expect(page.getByRole('main').getByRole('link', { name: '111120L4' })).toHaveCount(0)
  }
  await page.getByRole('link', { name: '繁體中文' }).click()
  await expect(page).toHaveURL(`${addressOf(PLACES.compare)}${QUERY}&show=shared`)
  await expect(page.getByRole('heading', { level: 1, name: '比較專業人員級別與專家級別' })).toBeVisible()
})

test('nothing moves when the query is applied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { value } = JSON.parse(JSON.stringify(entry))
        Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Number(value) })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await open(page, addressOf(PLACES.compare) + QUERY)
  await expect(page.getByRole('heading', { level: 1, name: '比較專業人員級別與專家級別' })).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(0.001)
})

test('without script all levels stand side by side, and nothing pretends to work', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(addressOf(PLACES.compare) + QUERY)
  await expect(page.getByRole('table').last().getByRole('columnheader')).toHaveCount(5)
  await expect(page.getByRole('link', { name: '移除支援級別' })).toHaveCount(0)
  await context.close()
})

test('on a phone two columns need no sideways scrolling; four page sideways inside a region, with their names in their cells', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 700 })
  await open(page, addressOf(PLACES.compare) + QUERY)
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page, addressOf(PLACES.compare, 'en') + QUERY)
  expect(await overflow()).toBeLessThanOrEqual(0)

  await open(page, addressOf(PLACES.compare, 'en'))
  expect(await overflow()).toBeLessThanOrEqual(0)
  const region = page.getByRole('region', { name: texts.compareTable })
  await region.focus()
  await region.evaluate(element => element.scrollTo({ left: 10_000 }))
  // The heads of the columns are far above: each cell has its column's name.
  await region.getByRole('link', { name: '111201L6' }).scrollIntoViewIfNeeded()
  await expect(region.locator('.cell-name', { hasText: 'Master level' }).first()).toBeInViewport()
})

test('the accessibility tree has a table with heads over its cells', async ({ page }) => {
  await open(page, addressOf(PLACES.compare, 'en') + QUERY)
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  const roles = nodes.map(({ role }) => String(role?.value))
  expect(roles.filter(role => role === 'columnheader').length).toBeGreaterThanOrEqual(3)
  expect(roles.filter(role => role === 'rowheader').length).toBeGreaterThanOrEqual(11)
  expect(roles.filter(role => role === 'table').length).toBeGreaterThanOrEqual(2)
})
