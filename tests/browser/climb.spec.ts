import { LOCALES } from '../../src/locale.ts'
import { addressOf, MESSAGES, PLACES, QUESTION_MESSAGES } from './places.ts'
import { expect, open, test } from './test.ts'

const messages = MESSAGES.en
const texts = QUESTION_MESSAGES.en
const QUERY = '?from=practitioner&to=specialist'

test('keyboard only: from a job title to the plan of its climb, to another goal, to a way and its cluster', async ({
  page,
}) => {
  await open(page, addressOf({ page: 'job', ladder: 'cloud-computing', job: 'service-desk-operator' }, 'en'))
  const plan = messages.planClimb(messages.climbTitle('Service Desk Operator', 'Practitioner level'))
  await page.getByRole('link', { name: plan }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${addressOf(PLACES.climb, 'en')}?from=service-desk-operator&to=practitioner`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/^From Service Desk Operator to Practitioner level/)

  await page.getByRole('combobox', { name: texts.climbFrom, exact: true }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: texts.climbTo, exact: true })).toBeFocused()
  await page.keyboard.type('Support')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: texts.climbShow })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${addressOf(PLACES.climb, 'en')}?from=start&to=support`)
  await expect(page.getByRole('button', { name: texts.climbShow })).toBeFocused()

  await page
    .getByRole('region', { name: texts.planHeading(20) })
    .getByRole('link', { name: 'ITOS010L3' })
    .focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf(PLACES.rpl, 'en'))
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.climbFromStart('Support level'))
})

test('a climb is what its address says, in every language, and after a change of language', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await open(page, `${addressOf(PLACES.climb, locale)}${QUERY}&by=theme`)
    await expect(page.getByRole('main').getByRole('link', { name: '111170L5' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: '111120L4' })).toBeHidden()
  }
  await page.getByRole('link', { name: '繁體中文' }).click()
  await expect(page).toHaveURL(`${addressOf(PLACES.climb)}${QUERY}&by=theme`)
  await expect(page.getByRole('heading', { level: 1, name: '由專業人員級別到專家級別' })).toBeVisible()
})

test('the accessibility tree names the controls, the steps and the plan', async ({ page }) => {
  await open(page, addressOf(PLACES.climb, 'en') + QUERY)
  const main = page.getByRole('main')
  await expect(main.getByRole('combobox')).toHaveCount(2)
  await expect(main.getByRole('combobox', { name: texts.climbFrom, exact: true })).toHaveValue('practitioner')
  await expect(main.getByRole('combobox', { name: texts.climbTo, exact: true })).toHaveValue('specialist')
  await expect(main.getByRole('region', { name: 'Specialist level' })).toBeVisible()
  await expect(main.getByRole('region', { name: texts.planHeading(12) })).toBeVisible()
  await expect(main.getByRole('list', { name: texts.groupBy }).getByRole('link')).toHaveCount(2)
  await expect(main.getByRole('link', { name: texts.byDuty, exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  )
})

test('several rungs are a table with a row a level, and each has its units and a plan of its own', async ({
  page,
}) => {
  await open(page, addressOf(PLACES.climb, 'en'))
  const table = page.getByRole('table')
  await expect(table.getByRole('rowheader')).toHaveText([
    'Practitioner level',
    'Specialist level',
    'Master level',
    texts.climbDirect(messages.climbTitle('Support level', 'Master level')),
  ])
  const rungs = page.getByRole('region', { name: texts.climbByRung })
  await rungs.getByRole('heading', { level: 3, name: 'Specialist level' }).click()
  await expect(rungs.getByRole('link', { name: '111128L5' })).toBeVisible()
  await rungs
    .getByRole('link', {
      name: messages.planClimb(messages.climbTitle('Practitioner level', 'Specialist level')),
    })
    .click()
  await expect(page).toHaveURL(addressOf(PLACES.climb, 'en') + QUERY)
  await expect(table).toHaveCount(0)
})

test('without script it is the whole ladder, rung by rung, with the plan', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(addressOf(PLACES.climb, 'en') + QUERY)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    messages.climbTitle('Support level', 'Master level'),
  )
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: texts.planHeading(20) })).toBeVisible()
  await context.close()
})
