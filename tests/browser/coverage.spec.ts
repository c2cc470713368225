import { LOCALES } from '../../src/locale.ts'
import { formatCodesFragment } from '../../src/paths.ts'
import { addressOf, MESSAGES, PLACES, QUESTION_MESSAGES } from './places.ts'
import { listShifts, watchShifts } from './shifts.ts'
import { expect, open, test, unfoldAll } from './test.ts'

const messages = MESSAGES.en
const texts = QUESTION_MESSAGES.en
const SHARED = formatCodesFragment(['111130L4', '111163L4'])

test('keyboard only: from home to coverage, codes pasted in any form, a typo mended, a level’s parts', async ({
  page,
}) => {
  await open(page, addressOf(PLACES.home, 'en'))
  await page.getByRole('main').getByRole('link', { name: messages.coverageTitle }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(addressOf(PLACES.coverage, 'en'))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.getByRole('textbox', { name: texts.codesLabel }).focus()
  await page.keyboard.insertText('Code\tTitle\n１１１１３０ｌ４\t分析\n111163l4、 107883L9\n111163L4')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: texts.showCoverage })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(
    addressOf(PLACES.coverage, 'en') + formatCodesFragment(['111130L4', '111163L4', '107883L9', '111163L4']),
  )
  await expect(page.getByRole('heading', { level: 2, name: texts.codesRead(2) })).toBeVisible()
  await expect(page.getByText(texts.codesRepeated(1))).toBeVisible()
  await expect(page.getByText(texts.wordsPassed(3))).toBeVisible()
  await expect(page.getByRole('button', { name: texts.showCoverage })).toBeFocused()

  await page.getByRole('button', { name: texts.takeInstead('107883L3', '107883L9') }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: texts.codesRead(3) })).toBeVisible()
  // The mended code is gone; focus is at the next thing of the report.
  await expect(page.locator('#report summary').first()).toBeFocused()

  const levels = page.getByRole('region', { name: texts.levelsReached(3) }).getByRole('heading', { level: 3 })
  await expect(levels.first()).toHaveText('Practitioner level')
})

test('a coverage is what its address says, in every language, and after a change of language', async ({
  page,
}) => {
  for (const locale of LOCALES) {
    await open(page, addressOf(PLACES.coverage, locale) + SHARED)
    await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveValue('111130L4\n111163L4')
  }
  await page.getByRole('link', { name: '繁體中文' }).click()
  await expect(page).toHaveURL(addressOf(PLACES.coverage) + SHARED)
  await expect(
    page.getByRole('heading', { level: 2, name: QUESTION_MESSAGES['zh-Hant'].codesRead(2) }),
  ).toBeVisible()
})

test('codes are sent nowhere: not in an address, not in a body', async ({ page }) => {
  const sent: string[] = []
  page.on('request', request => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await open(page, addressOf(PLACES.coverage, 'en') + SHARED)
  await page.getByRole('textbox').fill('107883L3')
  await page.getByRole('button', { name: texts.showCoverage }).click()
  await expect(page.getByRole('heading', { level: 2, name: texts.codesRead(1) })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: texts.codesRead(1) })).toBeVisible()
  // Chromium tells of the fragment of a page's own address, which it does not send.
  const asked = sent.map(text => text.replace(/#\S*/, ''))
  expect(asked.filter(text => /L[34]\b/.test(text))).toEqual([])
  expect(asked.length).toBeGreaterThan(5)
})

test('nothing moves when the fragment is applied', async ({ page }) => {
  await watchShifts(page)
  await open(page, addressOf(PLACES.coverage, 'en') + SHARED)
  await expect(page.getByRole('heading', { level: 2, name: texts.codesRead(2) })).toBeVisible()
  expect(await listShifts(page)).toEqual([])
})

test('two thousand lines are read, and the page stays usable', async ({ page }) => {
  await open(page, addressOf(PLACES.coverage, 'en'))
  const lines = Array.from({ length: 2000 }, (_, index) => `${200000 + index}L5`)
  // Typing that much is slow by itself.
  await page.getByRole('textbox').evaluate(
    (field: HTMLTextAreaElement, text) => {
      field.value = text
    },
    [...lines.slice(1), '107883L3'].join('\n'),
  )
  await page.getByRole('button', { name: texts.showCoverage }).click()
  await expect(page.getByRole('heading', { level: 2, name: texts.codesRead(1) })).toBeVisible()
  // So many are folded.
  await page.getByText(texts.codesUnknown(1999)).click()
  await page.getByRole('link', { name: texts.removeUnknown }).click()
  await expect(page).toHaveURL(addressOf(PLACES.coverage, 'en') + formatCodesFragment(['107883L3']))
})

test('without script it says that it needs it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(addressOf(PLACES.coverage, 'en'))
  await expect(page.locator('.notice', { hasText: texts.questionNeedsScript })).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await context.close()
})

test('a coverage does not scroll sideways on a phone, whatever the codes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const written = ['111130L4', '1'.repeat(60), 'ITOS010L3', '107883L9', '111201L6']
  await open(page, addressOf(PLACES.coverage, 'en') + formatCodesFragment(written))
  await unfoldAll(page)
  await expect(page.getByRole('heading', { level: 2, name: texts.codesRead(2) })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
})
