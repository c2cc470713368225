/**
 * Reads the source document by itself, without the data files, so that the two can be held against each
 * other. Strict: whatever it does not understand it throws on, so that no line goes unread.
 */
import type { Way } from '../../src/dataset/schema.ts'

export type SourceDuty = { title: string; units: { code: string; title: string }[]; ways?: Way[] }
type SourceLevel = {
  name: string
  description: string
  jobs: string[]
  ways?: Way[]
  areas: { name: string; duties: SourceDuty[] }[]
}
export type SourceLadder = { title: string; subject: string; levels: SourceLevel[] }

const BULLET = '\uF0A7'
const CONTINUED = '(續)'
const CODE = /^(?:\d{6}L[1-7]|ITSW[A-Z]{2}[1-7]\d{2}[A-Z])$/
const DUTY = /^(.*?) ?(\d)\. (.+)$/
const ROUTE =
  /^通過培訓課程獲得證書資格\(資歷級別([1-7])\)(?:或過往資歷認機制\(資歷級別([1-7])過往資歷認可組合:?(ITOS\d{3}L[1-7])\))?$/

/** The title column heading of each table, top level first: it is not the same in all. */
const COLUMNS = ['能力單元名稱', '能力要求', '能力要求', '能力要求']

/** Slips of the source that the data puts right. */
const MENDED = new Map([
  ['訂定度量指標， 確保技術架構符合企業目標', '訂定度量指標，確保技術架構符合企業目標'],
  ['網\u7EDC支援', '網絡支援'],
])

class Lines {
  private readonly lines: string[]
  private next = 0

  constructor(text: string) {
    // Compatibility ideographs only: NFKC on everything would change full-width punctuation too.
    this.lines = text
      .replace(/[\uF900-\uFAFF]/g, character => character.normalize('NFKC'))
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
  }

  get peek(): string | undefined {
    return this.lines[this.next]
  }

  take(): string {
    const line = this.peek
    if (line === undefined) throw new Error('The source ends too early.')
    this.next += 1
    return line
  }

  expect(line: string): void {
    const found = this.take()
    if (found !== line) throw new Error(`Expected “${line}”, found “${found}”.`)
  }
}

/** Parses the text of the source document. Throws an Error on anything that is not in its form. */
export function parseSource(text: string): SourceLadder {
  const lines = new Lines(text)
  const title = lines.take()
  lines.expect('工作領域')
  lines.expect('工作級別')
  const subject = lines.take()
  const levels: SourceLevel[] = []
  while (!lines.peek?.startsWith('擬議')) levels.push(parseCover(lines))
  for (const [index, level] of levels.entries()) {
    lines.expect(`擬議的能力要求（${subject}--${level.name})`)
    lines.expect('相關職位名稱:')
    lines.expect(`${BULLET} ${level.jobs.join(' / ')}`)
    parseTable(lines, level, COLUMNS[index] ?? '')
  }
  if (lines.peek !== undefined) throw new Error(`“${lines.peek}” stands after the last table.`)
  return { title, subject, levels }
}

function parseCover(lines: Lines): SourceLevel {
  const name = lines.take()
  let description = ''
  while (lines.peek !== '職位名稱') description += lines.take()
  lines.expect('職位名稱')
  const jobs: string[] = []
  while (!lines.peek?.endsWith('級別') && !lines.peek?.startsWith('擬議')) jobs.push(lines.take())
  return { name, description, jobs, areas: [] }
}

function parseTable(lines: Lines, level: SourceLevel, column: string): void {
  const routes: Way[][] = []
  let number = 0
  expectHead(lines, column)
  while (lines.peek !== undefined && !lines.peek.startsWith('擬議')) {
    const duty = parseDuty(lines, level, ++number)
    const continued = lines.peek === CONTINUED
    if (continued) lines.take()
    if (lines.peek?.startsWith('通過')) {
      duty.ways = parseRoute(lines)
      routes.push(duty.ways)
    } else if (continued) {
      throw new Error(`${CONTINUED} stands before “${lines.peek}”.`)
    }
    // A new page prints the head again; the work area and the route may be continued on it.
    if (lines.peek === '工作領域/') expectHead(lines, column)
  }
  const distinct = new Set(routes.map(ways => JSON.stringify(ways)))
  if (routes.length === number) return
  // Printed once, in a merged cell, or again after a page break: it is the route of the whole table.
  if (distinct.size !== 1 || routes[0] === undefined)
    throw new Error(`${level.name} has no route of its own.`)
  level.ways = routes[0]
  for (const area of level.areas) for (const duty of area.duties) delete duty.ways
}

function expectHead(lines: Lines, column: string): void {
  lines.expect('工作領域/')
  lines.expect(`組別名稱 主要工作 ${column} 能力單元編號 滿足能力要求的途徑`)
}

function parseDuty(lines: Lines, level: SourceLevel, number: number): SourceDuty {
  const continued = lines.peek === CONTINUED
  if (continued) lines.take()
  let area = ''
  let match = DUTY.exec(lines.peek ?? '')
  while (match === null) {
    area += lines.take()
    match = DUTY.exec(lines.peek ?? '')
    if (lines.peek === undefined) throw new Error(`No main duty follows “${area}”.`)
  }
  lines.take()
  area = mend(area + (match[1] ?? ''))
  if (match[2] !== String(number)) throw new Error(`Main duty ${number} is numbered ${match[2]}.`)
  const last = level.areas.at(-1)
  if (continued && area !== last?.name) throw new Error(`“${area}” is no continuation of “${last?.name}”.`)

  const duty: SourceDuty = { title: match[3] ?? '', units: [] }
  while (lines.peek?.startsWith(BULLET) === false) duty.title += lines.take()
  duty.title = mend(duty.title)
  const titles: string[] = []
  while (lines.peek !== undefined && !CODE.test(lines.peek)) {
    const line = lines.take()
    if (line.startsWith(BULLET)) titles.push(line.slice(BULLET.length).trim())
    else titles.push(`${titles.pop() ?? ''}${line}`)
  }
  const codes: string[] = []
  while (lines.peek !== undefined && CODE.test(lines.peek)) codes.push(lines.take())
  if (codes.length !== titles.length) {
    throw new Error(`“${duty.title}” has ${titles.length} titles and ${codes.length} codes.`)
  }
  duty.units = codes.map((code, index) => ({ code, title: mend(titles[index] ?? '') }))

  if (area !== '' && !continued) level.areas.push({ name: area, duties: [duty] })
  else if (last !== undefined) last.duties.push(duty)
  else throw new Error(`“${duty.title}” stands in no work area.`)
  return duty
}

function mend(text: string): string {
  return MENDED.get(text) ?? text
}

function parseRoute(lines: Lines): Way[] {
  let text = ''
  let match = ROUTE.exec(text)
  while (match === null) {
    text += lines.take().replaceAll(' ', '')
    match = ROUTE.exec(text)
  }
  const [, training, recognised, cluster] = match
  const ways: Way[] = [{ type: 'training', qfLevel: Number(training) }]
  if (cluster !== undefined) ways.push({ type: 'rpl', qfLevel: Number(recognised), cluster })
  return ways
}
