import type { Locator, Page } from '@playwright/test'
import { formatShareFragment } from '../../src/paths.ts'
import type { Holding } from '../../src/record/record.ts'
import { formatShared } from '../../src/record/share-link.ts'
import { keepText, readKept, readMarks, recordText } from './device.ts'
import { addressOf, MESSAGES, PLACES, QUESTION_MESSAGES, RECORD_MESSAGES } from './places.ts'
import { expect, open, test } from './test.ts'

const messages = MESSAGES.en
const texts = RECORD_MESSAGES.en
const RECORD = addressOf(PLACES.record, 'en')

const HOLDINGS: Holding[] = [
  { code: '107892L1', status: 'held', date: '2024-03-01', note: '證書，在「抽屜」裏\n=1+1' },
  { code: '107897L2', status: 'working' },
  { code: '111130L4', status: 'aimed', note: 'ask "first"' },
  { code: '999999L9', status: 'held' },
]

function rows(page: Page): Locator {
  return page.getByRole('region', { name: texts.tableHeading }).getByRole('rowheader')
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

async function save(page: Page, name: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download')
  await button(page, name).click()
  const chunks = await (await (await downloading).createReadStream()).toArray()
  return Buffer.concat(chunks)
}

async function choose(page: Page, name: string, content: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: content })
}

async function linkOf(holdings: Holding[], kind: 'record' | 'plan' = 'record'): Promise<string> {
  const record = new Map(holdings.map(holding => [holding.code, holding]))
  return RECORD + formatShareFragment(await formatShared(kind, record, { notes: false }))
}

test('an empty record shows how to begin, and begins with pasted codes', async ({ page }) => {
  await open(page, RECORD)
  await expect(page.getByText(texts.recordStays)).toBeVisible()
  await expect(page.getByRole('heading', { name: texts.beginHeading })).toBeVisible()
  await page.getByLabel(texts.beginCodes).fill('107892l1, 107897-L2 and tea')
  await button(page, texts.markThese).click()
  await page.getByRole('dialog').getByRole('button', { name: messages.statuses.held }).click()
  expect(await readMarks(page)).toEqual({ '107892L1': 'held', '107897L2': 'held' })
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByRole('heading', { name: texts.nextDuties })).toBeVisible()
})

test('units are sorted and filtered by the address, which goes back too', async ({ page }) => {
  await keepText(page, recordText(HOLDINGS))
  await open(page, RECORD)
  await expect(rows(page)).toHaveCount(4)
  await page.getByRole('link', { name: `${messages.statuses.held} 2` }).click()
  await expect(rows(page)).toHaveCount(2)
  await page.getByLabel(texts.filterText).pressSequentially('抽屜裏 ')
  await expect(rows(page)).toHaveCount(0)
  await page.getByLabel(texts.filterText).press('Backspace')
  await page.getByLabel(texts.filterText).press('Backspace')
  await expect(page.getByLabel(texts.filterText)).toHaveValue('抽屜')
  await expect(rows(page)).toHaveCount(1)
  // What is searched for may stand in a note: the address does not have it.
  expect(page.url()).toBe(`${RECORD}?status=held`)
  await page.getByRole('link', { name: texts.clearFilters }).click()
  await page.getByRole('link', { name: texts.sorts.qf, exact: true }).click()
  await page.getByRole('link', { name: `${texts.sorts.qf} ${QUESTION_MESSAGES.en.ascending}` }).click()
  await expect(rows(page).first()).toContainText('111130L4')
  await expect(page).toHaveURL(`${RECORD}?sort=qf&order=down`)
  await page.goBack()
  await expect(rows(page).first()).toContainText('107892L1')
  await open(page, `${RECORD}?qf=2&status=nothing`)
  await expect(rows(page)).toHaveText([/107897L2/])
  await expect(page.getByRole('note')).toContainText('nothing')
})

test('many are selected and changed at once, and changed back', async ({ page }) => {
  await keepText(page, recordText(HOLDINGS))
  await open(page, RECORD)
  await page.getByLabel(texts.selectAll).check()
  await button(page, texts.changeSelected(4)).click()
  await page.getByRole('dialog').getByRole('button', { name: messages.statuses.aimed }).click()
  await page.keyboard.press('Escape')
  expect(new Set(Object.values(await readMarks(page)))).toEqual(new Set(['aimed']))
  await button(page, texts.undoLast(3)).click()
  expect(await readKept(page)).toContain(JSON.stringify(HOLDINGS[0]))
  expect(await readMarks(page)).toEqual(
    Object.fromEntries(HOLDINGS.map(({ code, status }) => [code, status])),
  )
})

test('the record is erased only when that is confirmed, and can be had back', async ({ page }) => {
  await keepText(page, recordText(HOLDINGS))
  await open(page, RECORD)
  await button(page, texts.erase).click()
  await button(page, texts.cancel).click()
  expect(Object.keys(await readMarks(page))).toHaveLength(4)
  await button(page, texts.erase).click()
  await page.keyboard.press('Escape')
  await expect(button(page, texts.erase)).toBeFocused()
  await button(page, texts.erase).click()
  await button(page, texts.eraseYes).click()
  await expect(page.getByRole('status').filter({ hasText: texts.erased(4) })).toBeFocused()
  expect(await readKept(page)).toBeNull()
  await button(page, texts.undoLast(4)).click()
  expect(Object.keys(await readMarks(page))).toHaveLength(4)
})

test('units that today’s data does not have are listed as such', async ({ page }) => {
  await keepText(page, recordText(HOLDINGS))
  await open(page, RECORD)
  await expect(rows(page).filter({ hasText: '999999L9' })).toContainText(texts.notInCatalogue)
})

for (const [name, format] of [
  ['record.json', texts.exportJson],
  ['record.csv', texts.exportCsv],
] as const) {
  test(`what is exported as ${name} is what is imported`, async ({ page }) => {
    await keepText(page, recordText(HOLDINGS))
    await open(page, RECORD)
    const file = await save(page, format)
    if (name.endsWith('csv')) {
      expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(file.toString()).toContain(messages.statuses.working)
    }
    await button(page, texts.erase).click()
    await button(page, texts.eraseYes).click()
    await choose(page, name, file)
    await expect(page.getByText(texts.importRead(name, 4))).toBeVisible()
    expect(await readKept(page)).toBeNull()
    await button(page, texts.importDo).click()
    expect(JSON.parse((await readKept(page)) ?? '')).toMatchObject({ holdings: HOLDINGS })
  })
}

test('an import says what it would change before it does, and merges or replaces', async ({ page }) => {
  await keepText(page, recordText(HOLDINGS))
  await open(page, RECORD)
  const csv = Buffer.from(
    'code,status,date\r\n107897L2,Held,\r\n107898L2,aimed,2026/1/5\r\nXYZ12345,held,\r\n107899L2,nearly,\r\n',
  )
  await choose(page, 'mine.csv', csv)
  const preview = page.getByRole('region', { name: texts.importHeading })
  await expect(preview.getByRole('status')).toHaveText(
    [texts.importAdded(2), texts.importChanged(1), texts.importRemoved(0), texts.importRefused(1)].join(''),
  )
  await expect(preview).toContainText(texts.importUnknown(1))
  await expect(preview).toContainText(texts.refusedPart.status)
  await expect(preview.getByRole('heading', { name: texts.importHeading })).toBeFocused()
  await preview.getByLabel(texts.importReplace).check()
  await expect(preview.getByRole('status')).toContainText(texts.importRemoved(3))
  await preview.getByRole('button', { name: texts.cancel }).click()
  expect(Object.keys(await readMarks(page))).toHaveLength(4)

  await choose(page, 'mine.csv', csv)
  await button(page, texts.importDo).click()
  await expect(page.getByText(texts.importDone(3))).toBeVisible()
  expect(await readMarks(page)).toMatchObject({
    '107892L1': 'held',
    '107897L2': 'held',
    '107898L2': 'aimed',
    XYZ12345: 'held',
  })
  await button(page, texts.undoLast(3)).click()
  expect(Object.keys(await readMarks(page))).toHaveLength(4)
})

test('a file that is no record is refused with a reason, and nothing changes', async ({ page }) => {
  await keepText(page, recordText(HOLDINGS))
  await open(page, RECORD)
  const before = await readKept(page)
  const problems = texts.fileProblems
  for (const [name, content, reason] of [
    ['photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), problems['not-text']],
    ['empty.csv', Buffer.alloc(0), problems.empty],
    ['half.json', Buffer.from('{"format":"career-lad'), problems['not-json']],
    ['other.json', Buffer.from('{"a":1}'), problems['not-a-record']],
    ['table.csv', Buffer.from('a,b\r\n1,2\r\n'), problems['no-columns']],
    ['large.json', Buffer.alloc(5 * 1024 * 1024 + 1, ' '), problems['too-large']],
  ] as const) {
    await choose(page, name, content)
    await expect(page.getByText(reason), name).toBeVisible()
    expect(await readKept(page), name).toBe(before)
  }
})

test('a shared link is shown beside one’s own, and merged only when that is asked for', async ({ page }) => {
  await keepText(page, recordText(HOLDINGS.slice(1)))
  const before = recordText(HOLDINGS.slice(1))
  await open(
    page,
    await linkOf(
      [
        { code: '107897L2', status: 'held' },
        { code: '107898L2', status: 'aimed' },
      ],
      'plan',
    ),
  )
  const shared = page.getByRole('region', { name: texts.sharedPlan })
  const [both, merged] = [shared.getByRole('table').first(), shared.getByRole('table').last()]
  await expect(both.getByRole('rowheader')).toHaveCount(2)
  // What merging would change of one's own, and to what.
  await expect(merged.getByRole('columnheader').last()).toHaveText(texts.sharedAfter)
  await expect(merged.getByRole('row', { name: /107897L2/ })).toContainText(
    `${messages.statuses.working}${messages.statuses.held}`,
  )
  await page.getByRole('link', { name: texts.sorts.title, exact: true }).click()
  await expect(page).toHaveURL(/\?sort=title#share=/)
  await expect(both.getByRole('row', { name: /107897L2/ })).toContainText(
    `${messages.statuses.held}${messages.statuses.working}`,
  )
  expect(await readKept(page)).toBe(before)
  await button(page, texts.sharedMerge).click()
  await expect(shared).toContainText(texts.sharedNothing)
  expect(await readMarks(page)).toMatchObject({
    '107897L2': 'held',
    '107898L2': 'aimed',
    '111130L4': 'aimed',
  })
  await page.getByRole('link', { name: texts.sharedClose }).click()
  await expect(shared).toHaveCount(0)
  expect(page.url()).toBe(RECORD)
})

test('a link that cannot be read says why and changes nothing', async ({ page }) => {
  await keepText(page, recordText(HOLDINGS))
  const link = await linkOf(HOLDINGS)
  const [address, packed = ''] = link.split('=1.')
  for (const [wrong, reason] of [
    [link.slice(0, -6), texts.linkProblems.corrupt],
    [
      `${address}=1.${packed.replace(packed[9] ?? '', packed[9] === 'A' ? 'B' : 'A')}`,
      texts.linkProblems.corrupt,
    ],
    [`${address}=7.${packed}`, texts.linkProblems.newer],
    [`${address}=1.${'A'.repeat(120_000)}`, texts.linkProblems.oversized],
  ] as const) {
    await page.goto('about:blank')
    await open(page, wrong)
    await expect(page.getByRole('alert')).toContainText(reason)
    await expect(page.getByRole('alert')).toContainText(texts.linkUnchanged)
    expect(await readKept(page)).toBe(recordText(HOLDINGS))
  }
})

test('the share dialog makes a link and a QR code, leaves notes out unless asked, and another device opens it', async ({
  page,
  browser,
}) => {
  await keepText(page, recordText(HOLDINGS))
  await open(page, RECORD)
  await button(page, texts.shareRecord).click()
  const dialog = page.getByRole('dialog', { name: texts.shareHeading })
  const link = dialog.getByLabel(texts.shareLink, { exact: true })
  await expect(link).toHaveValue(/#share=1\./)
  await expect(dialog.getByRole('img', { name: texts.shareQrName })).toBeVisible()
  const without = await link.inputValue()
  await dialog.getByLabel(texts.shareNotes).check()
  await expect(link).not.toHaveValue(without)
  const whole = await link.inputValue()
  await dialog.getByLabel(texts.sharePlan(2)).check()
  await expect(link).not.toHaveValue(whole)

  const other = await browser.newContext()
  const device = await other.newPage()
  const asked: string[] = []
  device.on('request', request => asked.push(request.url()))
  await open(device, without)
  await expect(device.getByRole('region', { name: texts.sharedRecord }).getByRole('rowheader')).toHaveCount(4)
  await expect(device.getByText('抽屜')).toHaveCount(0)
  expect(asked.filter(url => url.includes('share=') || url.includes('107892'))).toEqual([])
  await device.goto('about:blank')
  await open(device, whole)
  await expect(device.getByText('抽屜')).toBeVisible()
  await other.close()
})

test('where a link is too long for a QR code, the dialog says so', async ({ page }) => {
  const many = Array.from({ length: 300 }, (_, index): Holding => {
    const code = `${(index * 7919 + 100_003) % 999_983}L${(index % 7) + 1}`
    return { code, status: 'held', date: `20${10 + (index % 16)}-0${1 + (index % 9)}-1${index % 10}` }
  })
  await keepText(page, recordText(many))
  await open(page, RECORD)
  await button(page, texts.shareRecord).click()
  const dialog = page.getByRole('dialog', { name: texts.shareHeading })
  const length = (await dialog.getByLabel(texts.shareLink, { exact: true }).inputValue()).length
  await expect(dialog).toContainText(texts.shareQrTooLong(length, 1200))
  await expect(dialog.getByRole('img')).toHaveCount(0)
})

test('what no mark is left on does not come back after a reload', async ({ page }) => {
  await keepText(page, recordText(HOLDINGS.slice(0, 1)))
  await open(page, RECORD)
  await page.getByRole('button', { name: messages.markedUnit('107892L1', messages.statuses.held) }).click()
  await page.getByRole('dialog').getByRole('button', { name: texts.unmark }).click()
  await expect(page.getByRole('heading', { name: texts.beginHeading })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: texts.beginHeading })).toBeVisible()
  expect(await readKept(page)).toBeNull()
})

test('what asks whether to erase stands whole on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await keepText(page, recordText(HOLDINGS))
  await open(page, RECORD)
  await button(page, texts.erase).click()
  for (const name of [texts.eraseYes, texts.cancel]) {
    const box = await button(page, name).boundingBox()
    expect((box?.x ?? 999) + (box?.width ?? 0)).toBeLessThanOrEqual(375 - 16)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
})
