import { LOCALE_FACTS, LOCALES } from '../../src/locale.ts'
import { addressAt, addressOf, MESSAGES, PAGE_NAMES, PLACES } from './places.ts'
import { ANSWER_404, expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

for (const locale of LOCALES) {
  test(`every kind of page in ${locale} is whole, styled and without dead buttons`, async ({ page }) => {
    for (const name of PAGE_NAMES) {
      await test.step(name, async () => {
        await page.goto(addressOf(PLACES[name], locale))
        await expect(page.locator('html')).toHaveAttribute('lang', LOCALE_FACTS[locale].lang)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByRole('button')).toHaveCount(0)
        await expect(page.getByRole('textbox')).toHaveCount(0)
        await expect(page.locator('#static-only')).toBeHidden()
        const size = await page.locator('h1').evaluate(element => getComputedStyle(element).fontWeight)
        expect(size).toBe('700')
      })
    }
  })
}

test('home → level → job → unit → another language by plain links', async ({ page }) => {
  await page.goto(addressOf(PLACES.home))
  const main = page.getByRole('main')
  await main.getByRole('link', { name: '專家級別', exact: true }).click()
  await main.getByRole('link', { name: '雲計算架構師' }).click()
  await expect(page).toHaveURL(addressOf(PLACES.job))
  await main.getByRole('link', { name: '111128L5' }).first().click()
  await expect(page).toHaveURL(addressOf({ page: 'unit', code: '111128L5' }))
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(addressOf({ page: 'unit', code: '111128L5' }, 'en'))
  await expect(page.getByRole('main')).toContainText('111128L5')
})

test('what is folded opens', async ({ page }) => {
  await page.goto(addressOf(PLACES.level, 'en'))
  await page.getByText(MESSAGES.en.byQfLevel).click()
  await expect(page.locator('#qf-4')).toBeVisible()
})

test('an unknown address is explained in three languages, with a way home in each', async ({
  page,
  allowConsole,
}) => {
  allowConsole(ANSWER_404)
  const response = await page.goto(addressAt('/en/units/nothing/'))
  expect(response?.status()).toBe(404)
  for (const locale of LOCALES) {
    const part = page.locator(`section[lang="${LOCALE_FACTS[locale].lang}"]`)
    await expect(part.getByRole('heading')).toBeVisible()
    await expect(part.getByRole('link')).toHaveAttribute(
      'href',
      new URL(addressOf(PLACES.home, locale)).pathname,
    )
  }
  for (const messages of Object.values(MESSAGES)) {
    await expect(page.getByRole('heading', { name: messages.notFoundTitle })).toBeVisible()
  }
})
