import type { Holding } from '../../src/record/record.ts'
import { keepText, readKept, readMarks, recordText } from './device.ts'
import { choose, menu, ring } from './marking.ts'
import { addressOf, MESSAGES, PLACES, QUESTION_MESSAGES, RECORD_MESSAGES } from './places.ts'
import { expect, NO_ANSWER, open, test, unfoldAll } from './test.ts'

const messages = MESSAGES.en
const texts = RECORD_MESSAGES.en
const SUPPORT = { page: 'level', ladder: 'cloud-computing', level: 'support' } as const
/** The fifth duty of the support level, which has six units. */
const SIX = ['107892L1', '107897L2', '107898L2', '107899L2', '107901L2', '107908L2']
const UNIT = '107892L1'

const held = (code: string): Holding => ({ code, status: 'held' })

test('a unit is marked by pointer, everywhere and for good', async ({ page }) => {
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT).click()
  await expect(menu(page)).toContainText(texts.staysHere)
  await choose(page, 'held')
  await expect(menu(page).getByRole('status')).toContainText(texts.markedAs(1, messages.statuses.held))
  await page.keyboard.press('Escape')
  await expect(menu(page)).toHaveCount(0)
  const shown = ring(page, UNIT, messages.statuses.held)
  await expect(shown).toHaveText(messages.statuses.held)
  expect(await readMarks(page)).toEqual({ [UNIT]: 'held' })

  for (const address of [
    addressOf(SUPPORT, 'en'),
    addressOf({ page: 'job', ladder: 'cloud-computing', job: 'computer-operator' }, 'en'),
    addressOf({ page: 'unit', code: UNIT }, 'en'),
    addressOf(PLACES.ladder, 'en'),
    addressOf(PLACES.compare, 'en'),
    `${addressOf(PLACES.climb, 'en')}?to=support`,
    `${addressOf(PLACES.coverage, 'en')}#units=${UNIT}`,
    addressOf(PLACES.record, 'en'),
  ]) {
    await open(page, address)
    await unfoldAll(page)
    await expect(shown, address).toBeVisible()
  }
})

test('a unit is marked by keyboard alone, and focus comes back to where it was', async ({ page }) => {
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT).focus()
  await page.keyboard.press('Enter')
  await expect(menu(page).getByRole('button', { name: messages.statuses.held })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(menu(page).getByRole('button', { name: messages.statuses.working })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('Escape')
  await expect(ring(page, UNIT, messages.statuses.working)).toBeFocused()
  expect(await readMarks(page)).toEqual({ [UNIT]: 'working' })
})

test('a mark is removed by keyboard, and focus stays where it was', async ({ page }) => {
  await keepText(page, recordText([held(UNIT)]))
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT, messages.statuses.held).focus()
  await page.keyboard.press('Enter')
  const unmark = menu(page).getByRole('button', { name: texts.unmark })
  await unmark.focus()
  await page.keyboard.press('Enter')
  await expect(menu(page).getByRole('status')).toContainText(texts.unmarked(1))
  await expect(unmark).toBeFocused()
  expect(await readKept(page)).toBeNull()
})

test('a whole duty is marked at once, counted in words and in the picture, and taken back', async ({
  page,
}) => {
  await open(page, addressOf(SUPPORT, 'en'))
  await page.getByRole('button', { name: messages.markDuty(5, 6) }).click()
  await choose(page, 'held')
  expect(Object.keys(await readMarks(page)).sort()).toEqual(SIX)
  const duty = page.getByRole('region', { name: 'Operations support' })
  await expect(duty).toContainText(messages.heldCount(6, 6))
  await expect(page.getByText(messages.heldCount(6, 20))).toBeVisible()
  await expect(
    page.getByRole('link', {
      name: `${messages.stripColumn(2, 6)}${messages.listSeparator}${messages.heldCount(5, 6)}`,
    }),
  ).toHaveCount(1)

  await menu(page).getByRole('button', { name: texts.undo }).click()
  await expect(duty).not.toContainText(messages.heldCount(6, 6))
  expect(await readKept(page)).toBeNull()
})

test('a date and a note are kept when their fields are left', async ({ page }) => {
  await open(page, addressOf({ page: 'unit', code: UNIT }, 'en'))
  await ring(page, UNIT).click()
  await choose(page, 'aimed')
  await menu(page).getByLabel(texts.dateOf.aimed).fill('2027-06-30')
  await menu(page).getByLabel(texts.note).fill('問主管')
  await page.keyboard.press('Escape')
  await expect.poll(() => readKept(page)).toContain('"date":"2027-06-30","note":"問主管"')
  await page.reload()
  await ring(page, UNIT, messages.statuses.aimed).click()
  await expect(menu(page).getByLabel(texts.note)).toHaveValue('問主管')
})

test('undo takes back what was done in the menu, and nothing else', async ({ page }) => {
  await keepText(page, recordText([held(SIX[0] ?? '')]))
  await open(page, addressOf(SUPPORT, 'en'))
  const before = await readKept(page)
  await ring(page, SIX[1] ?? '').click()
  await choose(page, 'working')
  await menu(page).getByLabel(texts.note).fill('ask')
  await menu(page).getByLabel(texts.dateOf.working).focus()
  await expect(menu(page).getByRole('status')).toContainText(texts.detailsKept(1))
  await menu(page).getByRole('button', { name: texts.undo }).click()
  await expect(menu(page).getByRole('status')).toHaveText(texts.undone)
  expect(await readMarks(page)).toEqual({ [SIX[0] ?? '']: 'held' })
  expect(before).toContain(SIX[0] ?? '')
  await page.keyboard.press('Escape')
  await ring(page, SIX[0] ?? '', messages.statuses.held).click()
  await choose(page, 'held')
  await expect(menu(page).getByRole('button', { name: texts.undo })).toHaveCount(0)
})

test('what is typed is kept when the page is left, and Tab goes on from the button', async ({ page }) => {
  await keepText(page, recordText([held(UNIT)]))
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT, messages.statuses.held).click()
  await menu(page).getByLabel(texts.note).pressSequentially('half a thou')
  await page.reload()
  await expect.poll(() => readKept(page)).toContain('half a thou')
  await ring(page, UNIT, messages.statuses.held).click()
  await menu(page).getByRole('link', { name: texts.toRecord }).focus()
  await page.keyboard.press('Tab')
  await expect(menu(page)).toHaveCount(0)
  const where = () =>
    document.activeElement?.closest('li')?.querySelector('[data-mark]')?.getAttribute('data-mark')
  expect(await page.evaluate(where)).toBe(UNIT)
  await expect(ring(page, UNIT, messages.statuses.held)).not.toBeFocused()
})

test('the ladder’s picture counts what is held of every level, and says how', async ({ page }) => {
  await keepText(page, recordText(SIX.map(held)))
  await open(page, addressOf(PLACES.home, 'en'))
  await expect(page.getByText(messages.heldCount(6, 20))).toBeVisible()
  await expect(page.getByText(messages.heldCount(0, 14))).toBeVisible()
  await expect(page.getByText(messages.pictureHeld)).toBeVisible()
})

test('who has no marks fetches nothing for them, and sees nothing of them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await open(page, addressOf(PLACES.home, 'en'))
  await page.waitForLoadState('networkidle')
  expect(asked.filter(url => /assets\/(record|mark-menu|share-dialog)/.test(url))).toEqual([])
  await expect(page.getByText(messages.pictureHeld)).toBeHidden()
  await expect(page.getByText(messages.heldCount(0, 20))).toHaveCount(0)
})

test('what marks need is asked for after the page has come', async ({ page }) => {
  await keepText(page, recordText([held(UNIT)]))
  await page.goto(addressOf(SUPPORT, 'en'))
  await expect(ring(page, UNIT, messages.statuses.held)).toBeVisible()
  const late = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource')
    const find = (part: string) => entries.find(({ name }) => name.includes(part))
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const own = [find('/assets/level-page-'), find('/api/v1/')]
    const start = find('/assets/record-')?.startTime ?? 0
    return {
      afterPaint: start > (paint?.startTime ?? 0),
      afterOwn: own.every(entry => start > (entry?.startTime ?? 0)),
    }
  })
  expect(late).toEqual({ afterPaint: true, afterOwn: true })
})

test('two tabs stay in step', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await open(one, addressOf(SUPPORT, 'en'))
  await open(two, addressOf(SUPPORT, 'en'))
  await ring(one, SIX[0] ?? '').click()
  await choose(one, 'held')
  await expect(ring(two, SIX[0] ?? '', messages.statuses.held)).toBeVisible()
  await ring(two, SIX[1] ?? '').click()
  await choose(two, 'aimed')
  await expect(ring(one, SIX[1] ?? '', messages.statuses.aimed)).toBeVisible()
  expect(await readMarks(one)).toEqual({ [SIX[0] ?? '']: 'held', [SIX[1] ?? '']: 'aimed' })
})

test('where the browser keeps nothing, marks last as long as the tab, and it says so', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    }),
  )
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT).click()
  await choose(page, 'held')
  await expect(menu(page)).toContainText(texts.keeping.refused)
  await menu(page).getByRole('link', { name: texts.toRecord }).click()
  await expect(page.getByRole('heading', { level: 1, name: messages.navRecord })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(texts.keeping.refused)
  await expect(ring(page, UNIT, messages.statuses.held)).toBeVisible()
  await expect(page.getByRole('button', { name: texts.exportJson })).toBeEnabled()
})

test('where the device is full, marks last as long as the tab, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT).click()
  await choose(page, 'held')
  await expect(menu(page)).toContainText(texts.keeping.full)
  await page.keyboard.press('Escape')
  await expect(ring(page, UNIT, messages.statuses.held)).toBeVisible()
})

test('a record that cannot be read is set aside whole, and the page works on', async ({ page }) => {
  const broken = '{"format":"career-ladder-record","schema":2,"hold'
  await keepText(page, broken)
  await open(page, addressOf(PLACES.home, 'en'))
  await expect(page.getByRole('alert')).toContainText(messages.recordUnreadable)
  await open(page, addressOf(PLACES.record, 'en'))
  await expect(page.getByRole('heading', { name: texts.asideHeading })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: texts.asideDownload(1) }).click()
  const stream = await (await downloading).createReadStream()
  const chunks = await stream.toArray()
  expect(Buffer.concat(chunks).toString()).toBe(broken)
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT).click()
  await choose(page, 'held')
  expect(await readMarks(page)).toEqual({ [UNIT]: 'held' })
})

test('a record of a newer version is left as it is', async ({ page }) => {
  const newer = JSON.stringify({ format: 'career-ladder-record', schema: 99, holdings: 'who knows' })
  await keepText(page, newer)
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT).click()
  await choose(page, 'held')
  await expect(menu(page)).toContainText(texts.keeping.newer)
  expect(await readKept(page)).toBe(newer)
})

test('a record of the first version is read, and written anew with the next mark', async ({ page }) => {
  await keepText(
    page,
    JSON.stringify({ format: 'career-ladder-record', schema: 1, dataset: '', marks: { [UNIT]: 'working' } }),
  )
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT, messages.statuses.working).click()
  await choose(page, 'held')
  expect(await readMarks(page)).toEqual({ [UNIT]: 'held' })
})

test('where the code for marks does not arrive, it says so, and the page reads as before', async ({
  page,
  allowConsole,
}) => {
  allowConsole(NO_ANSWER)
  await page.route('**/assets/mark-menu-*', route => route.abort())
  await open(page, addressOf(SUPPORT, 'en'))
  await ring(page, UNIT).click()
  await expect(page.getByRole('alert')).toContainText(messages.failedText)
  await page.unroute('**/assets/mark-menu-*')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('coverage is that of the record where no codes are given, and the address has none', async ({
  page,
}) => {
  const questions = QUESTION_MESSAGES.en
  await keepText(page, recordText([...SIX.slice(0, 5).map(held), { code: SIX[5] ?? '', status: 'working' }]))
  await open(page, addressOf(PLACES.coverage, 'en'))
  await expect(page.getByRole('heading', { name: questions.fromRecord(5) })).toBeVisible()
  await page.getByRole('link', { name: questions.countWorking }).click()
  await expect(page.getByRole('heading', { name: questions.fromRecord(6) })).toBeVisible()
  expect(page.url()).toBe(`${addressOf(PLACES.coverage, 'en')}#count=working`)
  await page.reload()
  await expect(page.getByRole('heading', { name: questions.fromRecord(6) })).toBeVisible()
})

test('a climb counts what is held, and its plan lists only the rest', async ({ page }) => {
  const questions = QUESTION_MESSAGES.en
  await keepText(page, recordText(SIX.map(held)))
  await open(page, `${addressOf(PLACES.climb, 'en')}?to=support`)
  await expect(page.getByText(questions.heldOfNew(6, 20))).toBeVisible()
  await expect(page.getByRole('heading', { name: questions.planHeading(14) })).toBeVisible()
})

test('the menu opens beside its button wherever that is, and the page stays where it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, addressOf(SUPPORT, 'en'))
  const button = page.locator('.mark-all button').last()
  await button.scrollIntoViewIfNeeded()
  const scrolled = await page.evaluate(() => window.scrollY)
  expect(scrolled).toBeGreaterThan(300)
  await button.click()
  await expect(menu(page)).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
})

test('to mark a duty as less than some of its units are says so', async ({ page }) => {
  await keepText(page, recordText([held(SIX[0] ?? '')]))
  await open(page, addressOf(SUPPORT, 'en'))
  await page.locator(`.mark-all button[data-mark^="${SIX[0]} "]`).click()
  await choose(page, 'aimed')
  await expect(menu(page).getByRole('status')).toContainText(texts.markedLess(1))
})
