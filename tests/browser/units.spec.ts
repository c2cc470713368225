import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { keepText, readMarks, recordText } from './device.ts'
import { choose } from './marking.ts'
import { addressOf, LIST_MESSAGES, MESSAGES, PLACES } from './places.ts'
import { listShifts, watchShifts } from './shifts.ts'
import { expect, NO_ANSWER, open, test } from './test.ts'

const messages = MESSAGES.en
const texts = LIST_MESSAGES
const UNITS = addressOf(PLACES.units, 'en')

function rows(page: Page) {
  return page.getByRole('main').getByRole('rowheader')
}

function facet(page: Page, name: RegExp) {
  return page.locator('.facets').getByRole('link', { name })
}

test('facets are combined, stand in the address, and are removed one by one', async ({ page }) => {
  await open(page, UNITS)
  await expect(rows(page)).toHaveCount(64)
  await facet(page, /^Security and privacy/).click()
  await expect(rows(page)).toHaveCount(15)
  await facet(page, /^QF level 3/).click()
  await expect(page).toHaveURL(`${UNITS}?qf=3&theme=security-and-privacy`)
  await expect(rows(page)).toHaveCount(7)
  await page
    .getByRole('link', { name: texts.removeFilter(texts.facets.theme, 'Security and privacy') })
    .click()
  await expect(page).toHaveURL(`${UNITS}?qf=3`)
  await expect(rows(page)).toHaveCount(14)
  await page.goBack()
  await expect(rows(page)).toHaveCount(7)
  await page.getByRole('link', { name: texts.clearFilters }).click()
  await expect(page).toHaveURL(UNITS)
  await expect(rows(page)).toHaveCount(64)
})

test('a link to a part of the catalogue shows that part, sorted and grouped, without anything moving', async ({
  page,
}) => {
  await watchShifts(page)
  await open(page, `${UNITS}?level=cloud-computing.support&sort=title&order=down&group=qf&size=1`)
  await expect(rows(page)).toHaveCount(20)
  expect(await listShifts(page)).toEqual([])
  await expect(page.getByRole('heading', { level: 2, name: 'QF level 1' })).toBeVisible()
  await expect(rows(page).first()).toContainText('107892L1')
  await expect(page.getByRole('note')).toContainText('size')
})

test('what is selected is marked, exported, or its coverage is looked at', async ({ page }) => {
  await open(page, UNITS)
  await expect(page.getByText(texts.selectFirst)).toBeVisible()
  for (const code of ['107867L2', '107882L3']) await page.getByLabel(texts.selectOne(code)).check()
  await page.getByRole('button', { name: texts.markSelected(2) }).click()
  await choose(page, 'held')
  await page.keyboard.press('Escape')
  expect(await readMarks(page)).toEqual({ '107867L2': 'held', '107882L3': 'held' })

  const csv = page.waitForEvent('download')
  await page.getByRole('button', { name: texts.exportCsv }).click()
  const lines = readFileSync(await (await csv).path(), 'utf8').split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFCode,Title,/)
  expect(lines.slice(1).map(line => line.split(',')[0])).toEqual(['107867L2', '107882L3'])

  const json = page.waitForEvent('download')
  await page.getByRole('button', { name: texts.exportJson }).click()
  expect(JSON.parse(readFileSync(await (await json).path(), 'utf8'))).toMatchObject([
    { code: '107867L2', title: 'Provide support to users' },
    { code: '107882L3', ways: [{ type: 'training' }, { type: 'rpl', cluster: 'ITOS010L3' }] },
  ])

  await page.getByRole('link', { name: texts.coverSelected }).click()
  await expect(page).toHaveURL(`${addressOf(PLACES.coverage, 'en')}#units=107867L2,107882L3`)
})

test('one’s own marks are a facet', async ({ page }) => {
  await keepText(page, recordText([{ code: '107867L2', status: 'working' }]))
  await open(page, UNITS)
  await facet(page, new RegExp(`^${messages.statuses.working}`)).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(page).toHaveURL(`${UNITS}?status=working`)
})

test('the whole catalogue is asked for only where the address asks for a part of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await open(page, UNITS)
  await page.waitForLoadState('networkidle')
  expect(asked.filter(path => path.endsWith('/catalogue.json'))).toEqual([])
  await open(page, `${UNITS}?qf=3`)
  expect(asked.filter(path => path.endsWith('/catalogue.json'))).toHaveLength(1)
})

test('where the whole catalogue does not arrive, it says so and asks again', async ({
  page,
  allowConsole,
}) => {
  allowConsole(NO_ANSWER)
  await page.route('**/catalogue.json', route => route.abort())
  await open(page, UNITS)
  await facet(page, /^QF level 3/).click()
  await expect(page.getByRole('heading', { name: messages.failedTitle })).toBeVisible()
  await page.unroute('**/catalogue.json')
  await page.getByRole('button', { name: messages.retry }).click()
  await expect(rows(page)).toHaveCount(14)
})

test('a theme and a QF level lead to one another and to the catalogue', async ({ page }) => {
  await open(page, addressOf(PLACES.theme, 'en'))
  await expect(rows(page)).toHaveCount(15)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^QF level 3/ })
    .first()
    .click()
  await expect(page).toHaveURL(addressOf({ page: 'qf', qfLevel: '3' }, 'en'))
  await expect(rows(page)).toHaveCount(14)
  await page.getByRole('link', { name: texts.toCatalogue }).click()
  await expect(page).toHaveURL(`${UNITS}?qf=3`)
  await expect(rows(page)).toHaveCount(14)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the catalogue has all its units', async ({ page }) => {
    await page.goto(UNITS)
    await expect(rows(page)).toHaveCount(64)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
  })
})
