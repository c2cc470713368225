import { addressAt, addressOf, MESSAGES, PAGE_NAMES, PLACES } from './places.ts'
import { SITES } from './sites.ts'
import { ANSWER_404, expect, open, test } from './test.ts'

const SITE = SITES.subPath

for (const name of PAGE_NAMES) {
  test(`${name} stands below a path: prerendered, alive, its links and addresses below it`, async ({
    page,
  }) => {
    const response = await page.goto(addressOf(PLACES[name], 'en', undefined, SITE))
    expect(response?.status()).toBe(200)
    expect(await response?.text()).toContain('data-prerendered')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      addressOf(PLACES[name], 'en', undefined, SITE),
    )
    await page.waitForFunction(() => window.history.scrollRestoration === 'manual')
    const outside = await page
      .locator('a[href^="/"]')
      .evaluateAll(links =>
        links.map(link => link.getAttribute('href')).filter(href => !href?.startsWith('/some/where/')),
      )
    expect(outside).toEqual([])
  })
}

test('navigation, documents and the not-found page work below a path', async ({ page, allowConsole }) => {
  allowConsole(ANSWER_404)
  await open(page, addressOf(PLACES.home, 'en', undefined, SITE))
  await page.getByRole('link', { name: 'Support level', exact: true }).click()
  await expect(page).toHaveURL(addressAt('/en/cloud-computing/levels/support/', SITE))
  await expect(page.getByRole('heading', { level: 1, name: 'Support level' })).toBeVisible()
  const response = await page.goto(addressAt('/en/nothing/here/at/all/', SITE))
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: MESSAGES.en.notFoundTitle })).toBeVisible()
  await page.getByRole('link', { name: MESSAGES.en.notFoundHome }).click()
  await expect(page).toHaveURL(addressOf(PLACES.home, 'en', undefined, SITE))
})
