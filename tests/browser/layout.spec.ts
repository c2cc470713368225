import type { Locator, Page } from '@playwright/test'
import { keepText, recordText } from './device.ts'
import { addressAt, addressOf, MESSAGES, PAGE_NAMES, PAGES_WITH_UNITS, PLACES } from './places.ts'
import { listShifts, watchShifts } from './shifts.ts'
import { expect, open, test, unfoldAll, waitForHydration } from './test.ts'

const WIDTHS = [320, 375, 768, 1280, 2560]

/** How many CSS pixels of the page stand beyond its sides. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    expect(await overflow(page), `${width} px`).toBe(0)
  }
}

for (const locale of ['zh-Hant', 'en'] as const) {
  for (const name of PAGE_NAMES) {
    test(`${name} in ${locale} does not scroll sideways at ${WIDTHS.join(', ')} px, folded and unfolded`, async ({
      page,
    }) => {
      await open(page, addressOf(PLACES[name], locale))
      await expectNoSidewaysScroll(page)
      await unfoldAll(page)
      await expectNoSidewaysScroll(page)
    })
  }
}

test('the not-found page does not scroll sideways, whatever the address', async ({ page, allowConsole }) => {
  allowConsole(/404|There is no document/)
  await page.goto(addressAt(`/units/${'long'.repeat(60)}/`))
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await expectNoSidewaysScroll(page)
})

test('on a phone the table of the ladder reads as blocks, one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await open(page, addressOf(PLACES.ladder))
  const row = page.getByRole('table', { name: MESSAGES['zh-Hant'].summaryTable }).locator('tbody tr').nth(1)
  const boxes = await row
    .locator('> :is(th, td)')
    .evaluateAll(cells =>
      cells.map(cell => cell.getBoundingClientRect()).map(({ left, top, bottom }) => ({ left, top, bottom })),
    )
  expect(boxes.length).toBeGreaterThan(2)
  for (const [index, box] of boxes.slice(1).entries()) {
    expect(box.left).toBe(boxes[index]?.left)
    expect(box.top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0)
  }
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 812 } })

  /** Names of the shown elements that are smaller than a fingertip. */
  async function findSmall(controls: Locator): Promise<string[]> {
    const boxes = await controls.evaluateAll(elements =>
      elements
        .filter(element => element.checkVisibility())
        .map(element => {
          const { width, height } = element.getBoundingClientRect()
          return { name: element.getAttribute('aria-label') ?? element.textContent, width, height }
        }),
    )
    return boxes
      .filter(({ width, height }) => height < 44 || width < 44)
      .map(({ name, width, height }) => `${name}: ${width} × ${height}`)
  }

  for (const name of PAGE_NAMES) {
    test(`${name}: buttons, folds, header, rail and rungs are at least 44 px`, async ({ page }) => {
      await open(page, addressOf(PLACES[name], 'en'))
      const controls = page.locator(
        'button, summary, #root > header a, nav a, footer a, a[data-rung], a.tap, a.unit, .duty-number',
      )
      expect(await controls.count()).toBeGreaterThan(5)
      expect(await findSmall(controls)).toEqual([])
    })
  }
})

for (const width of [375, 1280]) {
  test(`no kind of page shifts while it loads and comes alive at ${width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await watchShifts(page)
    for (const name of PAGE_NAMES) {
      await page.goto(addressOf(PLACES[name]))
      await waitForHydration(page)
      expect(await listShifts(page), name).toEqual([])
    }
  })

  test(`no kind of page shifts when the visitor’s marks arrive at ${width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await keepText(
      page,
      recordText([
        { code: '107892L1', status: 'held' },
        { code: '111130L4', status: 'aimed' },
        { code: '111195L3', status: 'working' },
      ]),
    )
    // The first visit lets the device keep the record; the others find it before anything is drawn.
    await page.goto(addressOf(PLACES.about))
    await watchShifts(page)
    for (const name of PAGES_WITH_UNITS) {
      await page.goto(addressOf(PLACES[name]))
      await waitForHydration(page)
      await page
        .locator('.mark[data-status], .progress .status, [data-read], #from-record')
        .first()
        .waitFor({ state: 'attached' })
      expect(await listShifts(page), name).toEqual([])
    }
  })
}
