// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { afterEach, describe, expect, test } from 'vitest'
import type { CoverageDocument } from '../../../src/documents/documents.ts'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as enTexts } from '../../../src/messages/questions/en.ts'
import { messages as zhHantTexts } from '../../../src/messages/questions/zh-hant.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/coverage/coverage-page.tsx'
import { formatPath } from '../../../src/paths.ts'
import { MOST_CODES } from '../../../src/questions/read-codes.ts'
import { type Status, setMarks } from '../../../src/record/marks.ts'
import { cloudComputing, existing, makerOf, parseFixture } from '../../fixtures/datasets.ts'
import type { Change } from '../../fixtures/fixture-files.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const PATH = '/en/coverage/'

/** All units of a level, and three of which two are also on the level above. */
const PRACTITIONER = [
  ...['111160L4', '111159L4', '111200L4', '111120L4', '111121L4', '111130L4', '111163L4', '107867L2'],
  ...['111195L3', 'ITSWIS404A', 'ITSWIS402A', 'ITSWOS421A'],
]
const THREE = '#units=111160L4,111163L4,111130L4'

const documentIn = (locale: Locale) => makerOf(cloudComputing, locale).coverage()
const fictional = (...changes: Change[]) => makerOf(parseFixture(...changes), 'en').coverage()

function Address() {
  const { pathname, search, hash } = useLocation()
  return (
    <>
      <p data-testid="path">{pathname + search}</p>
      <p data-testid="fragment">{hash}</p>
    </>
  )
}

async function showDocument(page: CoverageDocument, fragment: string, locale: Locale = 'en') {
  await renderIn(
    locale,
    <>
      <Page document={page} />
      <Address />
    </>,
    { path: formatPath(locale, { page: 'coverage' }) + fragment },
  )
}

const show = (fragment: string, locale: Locale = 'en') => showDocument(documentIn(locale), fragment, locale)

const fragment = () => screen.getByTestId('fragment').textContent
const entry = () => screen.getByRole('textbox', { name: enTexts.codesLabel })
const button = () => screen.getByRole('button', { name: enTexts.showCoverage })
const report = (units: number) => screen.getByRole('region', { name: enTexts.codesRead(units) })
const reached = (levels: number) => screen.getByRole('region', { name: enTexts.levelsReached(levels) })
const inReach = () => screen.getByRole('region', { name: enTexts.dutiesInReach })
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

/** Puts a text where codes are typed, in place of what is there, and asks what it covers. */
async function read(text: string) {
  await userEvent.clear(entry())
  if (text !== '') {
    await userEvent.click(entry())
    await userEvent.paste(text)
  }
  await userEvent.click(button())
}

const headingsIn = (element: HTMLElement, level: number) =>
  within(element)
    .queryAllByRole('heading', { level })
    .map(heading => heading.textContent)

/** What is said of a reached level. */
const levelOf = (name: string) =>
  existing(screen.getByRole('heading', { level: 3, name }).closest('li') ?? undefined)

/** What the report folds under a heading. */
const findingOf = (heading: string) =>
  existing(screen.getByRole('heading', { level: 3, name: heading }).closest('details') ?? undefined)

/** A level’s parts by duty, area or theme; after its name, each says how much of it is there. */
function partsOf(level: HTMLElement) {
  const counts = within(level).getAllByText(/\d+ of \d+ units?$/)
  return counts.slice(1).map(count => existing(count.closest('details') ?? undefined))
}

const linesOf = (level: HTMLElement) =>
  partsOf(level).map(part => existing(part.querySelector('summary') ?? undefined))

/** The codes of the units that something links to, in their order; those in folds too. */
const codesIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .flatMap(link => /\/units\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [])

describe('where no codes are given', () => {
  test('the page says what it does, and that codes are sent to no server', async () => {
    await show('')
    expect(screen.getByRole('heading', { level: 1, name: en.coverageTitle })).toBeVisible()
    expect(
      screen.getByText(/The codes stand after the # of the address only; they are sent to no server\.$/),
    ).toBeVisible()
    expect(entry()).toHaveValue('')
    expect(entry()).toHaveAccessibleDescription(enTexts.codesHint(MOST_CODES))
  })

  test('there is a set to begin with for each level, the lowest first: all its units', async () => {
    await show('')
    const examples = screen.getAllByRole('link', { name: /^Units of/ })
    expect(examples.map(link => link.textContent)).toEqual(
      ['Support level', 'Practitioner level', 'Specialist level', 'Master level'].map(enTexts.allUnitsOf),
    )
    expect(examples[1]).toHaveAttribute('href', `${PATH}#units=${PRACTITIONER.join()}`)
    const counts = examples.map(link => link.getAttribute('href')?.split(',').length)
    expect(counts).toEqual([20, 12, 14, 20])
  })

  test('the sets are named with their ladder where there are several', async () => {
    await showDocument(fictional(), '')
    expect(hrefOf(`Lantern making ladder – ${enTexts.allUnitsOf('Painter')}`)).toBe(
      `${PATH}#units=900002L3,900001L2`,
    )
  })

  test('there is nothing about levels or codes', async () => {
    await show('')
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
    expect(screen.queryByText(enTexts.codesNone)).toBeNull()
  })

  test('pressing the button says that there are none', async () => {
    await show('')
    await userEvent.click(button())
    expect(screen.getByText(enTexts.codesNone)).toBeVisible()
    expect(screen.getByText(enTexts.codesNone)).toHaveRole('status')
    expect(screen.getAllByRole('link', { name: /^Units of/ })).toHaveLength(4)
  })

  test('a set with nothing in it is the same', async () => {
    await show('#units=')
    expect(screen.getAllByRole('link', { name: /^Units of/ })).toHaveLength(4)
  })

  test('the page is in its language', async () => {
    await show('', 'zh-Hant')
    expect(screen.getByRole('heading', { level: 1, name: zhHant.coverageTitle })).toBeVisible()
    expect(screen.getByRole('textbox', { name: zhHantTexts.codesLabel })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: zhHantTexts.showCoverage }))
    expect(screen.getByText(zhHantTexts.codesNone)).toBeVisible()
    expect(hrefOf(zhHantTexts.allUnitsOf('專業人員級別'))).toBe(`/coverage/#units=${PRACTITIONER.join()}`)
  })
})

describe('where no codes are given and there is a record', () => {
  const MARKS: [string, Status][] = [
    ['111160L4', 'held'],
    ['111163L4', 'working'],
    ['111130L4', 'aimed'],
    ['111162L4', 'aimed'],
  ]
  const mark = (...marks: [string, Status][]) => act(() => setMarks(new Map(marks)))
  const ofRecord = (units: number) => screen.getByRole('region', { name: enTexts.fromRecord(units) })
  const choices = () =>
    within(screen.getByRole('list', { name: enTexts.countAs }))
      .getAllByRole('link')
      .map(link => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')])

  afterEach(() => {
    act(() => setMarks(new Map()))
  })

  test('what is held is covered, and it is said to be of the record', async () => {
    await show('')
    mark(...MARKS)
    expect(ofRecord(1)).toHaveTextContent(enTexts.fromRecordText)
    expect(within(ofRecord(1)).getByRole('link', { name: en.navRecord })).toHaveAttribute(
      'href',
      '/en/record/',
    )
    expect(headingsIn(reached(1), 3)).toEqual(['Practitioner level'])
    expect(levelOf('Practitioner level')).toHaveTextContent(enTexts.heldOf(1, 12))
  })

  test.each([
    ['held', '', 1, 1],
    ['working', '#count=working', 2, 2],
    ['aimed', '#count=aimed', 4, 3],
  ])(
    'what counts where the address says so is marked as %s, or as more',
    async (_, end, counted, ofPractitioner) => {
      await show(end)
      mark(...MARKS)
      expect(ofRecord(counted)).toBeVisible()
      expect(levelOf('Practitioner level')).toHaveTextContent(enTexts.heldOf(ofPractitioner, 12))
    },
  )

  test('which marks count is chosen by links, which keep how levels are grouped', async () => {
    await show('#by=theme&count=working')
    mark(...MARKS)
    expect(choices()).toEqual([
      [enTexts.countHeld, `${PATH}#by=theme`, null],
      [enTexts.countWorking, `${PATH}#by=theme&count=working`, 'true'],
      [enTexts.countAimed, `${PATH}#by=theme&count=aimed`, null],
    ])
  })

  test('how levels are grouped is chosen by links, which keep which marks count', async () => {
    await show('#count=aimed')
    mark(...MARKS)
    expect(hrefOf(enTexts.byDuty)).toBe(`${PATH}#count=aimed`)
    expect(hrefOf(enTexts.byArea)).toBe(`${PATH}#by=area&count=aimed`)
  })

  test('its codes are in no address and not where codes are typed', async () => {
    await show('')
    mark(...MARKS)
    expect(ofRecord(1)).toBeVisible()
    expect(screen.getByTestId('path').textContent).toBe(PATH)
    expect(fragment()).toBe('')
    expect(window.location.href).not.toContain('111160L4')
    expect(entry()).toHaveValue('')
  })

  test('that nothing in it counts is said', async () => {
    await show('')
    mark(['111130L4', 'aimed'])
    expect(ofRecord(0)).toHaveTextContent(enTexts.fromRecordNone)
    expect(screen.queryByRole('region', { name: /reached$/ })).toHaveAccessibleName(enTexts.notReached)
    mark(...MARKS)
    expect(screen.queryByText(enTexts.fromRecordNone)).toBeNull()
  })

  test('there are sets to begin with as well', async () => {
    await show('')
    mark(...MARKS)
    expect(screen.getAllByRole('link', { name: /^Units of/ })).toHaveLength(4)
  })

  test('the coverage follows the record, and goes with it', async () => {
    await show('')
    mark(...MARKS)
    mark(['111160L4', 'held'], ['111162L4', 'held'])
    expect(ofRecord(2)).toBeVisible()
    expect(headingsIn(reached(2), 3)).toEqual(
      expect.arrayContaining(['Practitioner level', 'Specialist level']),
    )
    mark()
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  })

  test('codes that are typed take its place, and it theirs once they are gone', async () => {
    await show('#count=aimed')
    mark(...MARKS)
    await read('111163L4')
    expect(fragment()).toBe('#units=111163L4')
    expect(report(1)).toBeVisible()
    expect(screen.queryByText(enTexts.fromRecordText)).toBeNull()
    await read('')
    expect(fragment()).toBe('')
    expect(ofRecord(1)).toBeVisible()
  })

  test('it is of no concern to codes in the address', async () => {
    await show(`${THREE}&count=aimed`)
    mark(['111162L4', 'held'])
    expect(report(3)).toBeVisible()
    expect(screen.queryByText(enTexts.fromRecordText)).toBeNull()
    expect(levelOf('Practitioner level')).toHaveTextContent(enTexts.heldOf(3, 12))
  })

  test('the page is in its language', async () => {
    await show('', 'zh-Hant')
    mark(...MARKS)
    expect(screen.getByRole('region', { name: zhHantTexts.fromRecord(1) })).toHaveTextContent(
      zhHantTexts.fromRecordText,
    )
    expect(screen.getByRole('list', { name: zhHantTexts.countAs })).toBeVisible()
  })
})

describe('codes in the fragment', () => {
  test('are counted, listed and written where more can be typed', async () => {
    await show(THREE)
    expect(report(3)).toBeVisible()
    expect(codesIn(findingOf(enTexts.codesKnown(3))).toSorted()).toEqual(['111130L4', '111160L4', '111163L4'])
    expect(entry()).toHaveValue('111160L4\n111163L4\n111130L4')
    expect(screen.queryByRole('link', { name: /^Units of/ })).toBeNull()
  })

  test('may be in full width, in small letters and with hyphens', async () => {
    await show(`#units=${encodeURIComponent('１１１１６０Ｌ４、itswis404a；111-163-L4')}`)
    expect(report(3)).toBeVisible()
    expect(screen.queryByRole('heading', { name: /not recognised/ })).toBeNull()
  })

  test('that are not recognised are each named, with the nearest there is', async () => {
    await show('#units=111163L9,111130L4,88888')
    const unknown = findingOf(enTexts.codesUnknown(2))
    expect(unknown).toHaveAttribute('open')
    const [first, second] = within(unknown).getAllByRole('listitem')
    expect(first).toHaveTextContent(`111163L9 ${enTexts.meantInstead} 111163L4`)
    expect(second).toHaveTextContent(/^88888$/)
    expect(within(existing(second)).queryByRole('button')).toBeNull()
    expect(report(1)).toBeVisible()
  })

  test('that are not recognised give way to the nearest, in their place, once it is pressed', async () => {
    await show('#units=111163L9,111130L4,88888,111163L9&by=theme')
    await userEvent.click(screen.getByRole('button', { name: enTexts.takeInstead('111163L4', '111163L9') }))
    expect(fragment()).toBe('#units=111163L4,111130L4,88888,111163L4&by=theme')
    expect(report(2)).toBeVisible()
    expect(entry()).toHaveValue('111163L4\n111130L4\n88888\n111163L4')
    expect(screen.queryByText('111163L9')).toBeNull()
  })

  test('after that, focus stays with what is left to mend', async () => {
    await show('#units=111163L9,111130L9')
    await userEvent.click(screen.getByRole('button', { name: enTexts.takeInstead('111163L4', '111163L9') }))
    expect(screen.getByRole('region', { name: enTexts.codesRead(1) })).toContainElement(
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    )
  })

  test('that are not recognised can be removed all at once', async () => {
    await show('#units=111163L9,111130L4,88888&by=theme')
    expect(hrefOf(enTexts.removeUnknown)).toBe(`${PATH}#units=111130L4&by=theme`)
  })

  test('that are mistaken for no unit at all leave nothing to rank', async () => {
    await show('#units=88888')
    expect(report(0)).toBeVisible()
    expect(screen.queryByRole('heading', { name: /reached$/, level: 2 })).toHaveTextContent(
      enTexts.notReached,
    )
    expect(screen.queryByRole('region', { name: enTexts.dutiesInReach })).toBeNull()
  })

  test('of clusters are no units: they are named, lead to their pages and count for nothing', async () => {
    await show('#units=ITOS011L3,111163L4')
    expect(report(1)).toBeVisible()
    const clusters = findingOf(enTexts.codesOfClusters(1))
    expect(clusters).toHaveAttribute('open')
    expect(clusters).toHaveTextContent(enTexts.clustersUnknown)
    expect(within(clusters).getByRole('link', { name: 'ITOS011L3' })).toHaveAttribute(
      'href',
      '/en/rpl/ITOS011L3/',
    )
    expect(headingsIn(reached(2), 3)).not.toContain('Support level')
    expect(screen.queryByRole('link', { name: enTexts.removeUnknown })).toBeNull()
  })

  test('that come more than once count once, and are said to have come so often', async () => {
    await show('#units=111163L4,111130L4,111163L4,111163L4')
    expect(report(2)).toBeVisible()
    const items = within(findingOf(enTexts.codesRepeated(1))).getAllByRole('listitem')
    expect(items.map(item => item.textContent)).toEqual([`111163L4 ${enTexts.times(3)}`])
  })

  test('that are earlier ones are said to be so, with those of today', async () => {
    await showDocument(fictional(), '#units=ZL302A,900001L2')
    expect(report(2)).toBeVisible()
    expect(findingOf(enTexts.codesRenamed(1))).toHaveTextContent('ZL302A → 900002L3')
    expect(levelOf('Lantern making ladder – Painter')).toHaveTextContent(enTexts.heldOf(2, 2))
  })

  test('an earlier one and that of today are one unit, given twice', async () => {
    await showDocument(fictional(), '#units=ZL302A,900002L3')
    expect(report(1)).toBeVisible()
    expect(findingOf(enTexts.codesRepeated(1))).toHaveTextContent(`900002L3 ${enTexts.times(2)}`)
  })

  test('of units that no ladder lists are said to be so', async () => {
    const unlisting: Change = [
      'ladders/lantern-making/levels/painter.json',
      '"900002L3", "900001L2"',
      '"900001L2"',
    ]
    await showDocument(fictional(unlisting), '#units=900002L3,ZL501A')
    expect(report(2)).toBeVisible()
    expect(codesIn(findingOf(enTexts.codesUnlisted(1)))).toEqual(['900002L3'])
    expect(headingsIn(reached(1), 3)).toEqual(['Lantern making ladder – Keeper'])
  })

  test('stand among words that are passed over and named', async () => {
    await show(`#units=${encodeURIComponent('單元：111163L4 and 111130L4')}`)
    expect(report(2)).toBeVisible()
    const words = findingOf(enTexts.wordsPassed(2))
    expect(words).not.toHaveAttribute('open')
    expect(words).toHaveTextContent(`單元${en.listSeparator}AND`)
  })

  test('that are no codes but only words are named at once', async () => {
    await show('#units=hello')
    expect(report(0)).toBeVisible()
    expect(findingOf(enTexts.wordsPassed(1))).toHaveAttribute('open')
    expect(within(findingOf(enTexts.wordsPassed(1))).getByText('HELLO')).toBeVisible()
  })

  test('of many words the first are named', async () => {
    const words = Array.from({ length: 13 }, (_, index) => `word${String.fromCharCode(97 + index)}`)
    await show(`#units=${words.join()}`)
    expect(findingOf(enTexts.wordsPassed(13))).toHaveTextContent(/WORDL … \(13\)$/)
  })

  test('are read up to 2,000, and it is said how many more there were', async () => {
    await show(`#units=${Array.from({ length: 2003 }, () => '111163L4').join()}`)
    expect(report(1)).toHaveTextContent('Only the first 2,000 codes were read; 3 more were not.')
    expect(findingOf(enTexts.codesRepeated(1))).toHaveTextContent(enTexts.times(2000))
  })

  test('are all read where they are 2,000', async () => {
    await show(`#units=${Array.from({ length: 2000 }, () => '111163L4').join()}`)
    expect(report(1)).not.toHaveTextContent(/Only the first/)
  })

  test('are no markup', async () => {
    await show(`#units=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    expect(within(screen.getByRole('region', { name: enTexts.codesRead(0) })).queryByRole('img')).toBeNull()
    expect(findingOf(enTexts.wordsPassed(6))).toHaveTextContent('IMG, SRC, X, ONERROR, ALERT, 1')
  })

  test('with a way to group that there is not are shown all the same, and that is said', async () => {
    await show(`${THREE}&by=colour`)
    expect(screen.getByRole('note')).toHaveTextContent(enTexts.droppedOption('colour'))
    expect(screen.getByRole('link', { name: enTexts.byDuty })).toHaveAttribute('aria-current', 'true')
    expect(report(3)).toBeVisible()
  })

  test('count only there: what stands in the query is left out, and that is said', async () => {
    await show(`?units=111160L4${THREE}`)
    expect(screen.getByRole('note')).toHaveTextContent(enTexts.codesInQuery)
    expect(report(3)).toBeVisible()
    expect(screen.queryByRole('heading', { name: enTexts.codesRepeated(1) })).toBeNull()
  })

  test('are reported in Chinese too', async () => {
    await show('#units=111163L9,111130L4', 'zh-Hant')
    expect(screen.getByRole('region', { name: zhHantTexts.codesRead(1) })).toHaveTextContent(
      `${zhHantTexts.meantInstead} 111163L4`,
    )
    expect(screen.getByRole('region', { name: zhHantTexts.levelsReached(2) })).toBeVisible()
  })
})

describe('the levels that a set reaches', () => {
  test('come with the fullest first', async () => {
    await show(THREE)
    expect(headingsIn(reached(2), 3)).toEqual(['Practitioner level', 'Specialist level'])
  })

  test('come in another order for another set', async () => {
    await show('#units=111163L4,111130L4,111162L4')
    expect(headingsIn(reached(2), 3)).toEqual(['Specialist level', 'Practitioner level'])
  })

  test('each say how much of them is there, in per cent and in words', async () => {
    await show(THREE)
    expect(levelOf('Practitioner level')).toHaveTextContent('25% 3 of 12 units')
    expect(levelOf('Specialist level')).toHaveTextContent('14% 2 of 14 units')
  })

  test('do so in Chinese', async () => {
    await show(THREE, 'zh-Hant')
    expect(levelOf('專業人員級別')).toHaveTextContent('25% 12 個單元中有 3 個')
  })

  test('lead to their pages and have their job titles under them', async () => {
    await show(THREE)
    const level = within(levelOf('Practitioner level'))
    expect(level.getByRole('link', { name: 'Practitioner level' })).toHaveAttribute(
      'href',
      '/en/cloud-computing/levels/practitioner/',
    )
    expect(level.getByText(en.jobsOf('Practitioner level'))).toBeVisible()
    const jobs = level.getAllByRole('link').filter(link => link.getAttribute('href')?.includes('/jobs/'))
    expect(jobs.map(link => link.textContent)).toEqual([
      'Cloud Support Engineer',
      'Junior Cloud Systems Analyst',
      'Junior Cloud Network Engineer',
    ])
  })

  test('stand beside the register in which qualifications are looked up', async () => {
    await show(THREE)
    const { name, url } = existing(documentIn('en').register)
    expect(within(reached(2)).getByRole('link', { name: enTexts.registerLink(name) })).toHaveAttribute(
      'href',
      url,
    )
  })

  test('are named with their ladder where there are several', async () => {
    await showDocument(fictional(), '#units=900101L1,ZL501A')
    expect(headingsIn(reached(3), 3)).toEqual([
      '放風箏階梯 – 新手',
      '放風箏階梯 – 高手',
      'Lantern making ladder – Keeper',
    ])
  })

  test('have what is missing folded, the first of them open', async () => {
    await show(THREE)
    const first = within(levelOf('Practitioner level')).getByText(enTexts.whatIsMissing(3, 9))
    const second = within(levelOf('Specialist level')).getByText(enTexts.whatIsMissing(2, 12))
    expect(first.closest('details')).toHaveAttribute('open')
    expect(second.closest('details')).not.toHaveAttribute('open')
  })

  test('of which the set has all are said to be whole and have nothing to copy', async () => {
    await show(`#units=${PRACTITIONER.join()}`)
    const level = levelOf('Practitioner level')
    expect(level).toHaveTextContent(`100% ${enTexts.whole} ${enTexts.heldOf(12, 12)}`)
    expect(within(level).queryByRole('button')).toBeNull()
    for (const line of linesOf(level)) expect(line).toHaveTextContent(enTexts.whole)
    expect(levelOf('Specialist level')).not.toHaveTextContent(enTexts.whole)
  })

  test('give their missing units to copy, one code a line', async () => {
    const user = userEvent.setup()
    await show(THREE)
    const level = within(levelOf('Practitioner level'))
    await user.click(level.getByRole('button', { name: enTexts.copyMissing(9) }))
    expect(await navigator.clipboard.readText()).toBe(
      PRACTITIONER.filter(code => !THREE.includes(code)).join('\n'),
    )
    expect(await level.findByText(en.codeCopied)).toBeVisible()
  })
})

describe('a level’s parts', () => {
  test('are its duties, each in its work area, with how much of it is there', async () => {
    await show(THREE)
    const lines = linesOf(levelOf('Practitioner level'))
    expect(lines.map(line => /\d of \d units?$/.exec(line.textContent ?? '')?.[0])).toEqual([
      enTexts.heldOf(1, 2),
      enTexts.heldOf(0, 2),
      enTexts.heldOf(2, 4),
      enTexts.heldOf(0, 4),
    ])
    expect(lines[0]).toHaveTextContent(
      /^System configuration, maintenance and implementation of cloud infrastructure1 Take charge of system configuration/,
    )
  })

  test('are its work areas where these are asked for', async () => {
    await show(`${THREE}&by=area`)
    const lines = linesOf(levelOf('Practitioner level'))
    expect(lines.map(line => line.textContent)).toEqual([
      `System configuration, maintenance and implementation of cloud infrastructure${enTexts.heldOf(3, 8)}`,
      `Quality assurance and information security of cloud infrastructure${enTexts.heldOf(0, 4)}`,
    ])
  })

  test('are its themes where these are asked for', async () => {
    await show(`${THREE}&by=theme`)
    const lines = linesOf(levelOf('Practitioner level'))
    expect(lines.map(line => line.textContent)).toEqual([
      `Network and platform${enTexts.heldOf(1, 2)}`,
      `Security and privacy${enTexts.heldOf(0, 3)}`,
      `Testing and migration${enTexts.heldOf(2, 3)}`,
      `Operations and support${enTexts.heldOf(0, 4)}`,
    ])
  })

  test('without a theme are under a name that says so', async () => {
    await showDocument(fictional(), '#units=900101L1&by=theme')
    const lines = linesOf(levelOf('放風箏階梯 – 高手'))
    expect(lines.map(line => line.textContent)).toEqual([en.withoutTheme + enTexts.heldOf(1, 2)])
  })

  test('have what is missing first, to copy, and then what is there', async () => {
    const user = userEvent.setup()
    await show(THREE)
    const [, , third] = partsOf(levelOf('Practitioner level'))
    const part = existing(third)
    expect(codesIn(part)).toEqual(['111121L4', '107867L2', '111130L4', '111163L4'])
    expect(within(part).getByText(enTexts.unitsToAdd(2))).toBeInTheDocument()
    expect(within(part).getByText(`${enTexts.unitsHeld}${en.captionBreak}2`)).toBeInTheDocument()
    await user.click(within(part).getByRole('button', { name: enTexts.copyCodes(2) }))
    expect(await navigator.clipboard.readText()).toBe('111121L4\n107867L2')
  })

  test('are grouped otherwise by links that keep the codes', async () => {
    await show(`${THREE}&by=area`)
    expect(screen.getByRole('link', { name: enTexts.byArea })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('link', { name: enTexts.byDuty })).not.toHaveAttribute('aria-current')
    expect(hrefOf(enTexts.byDuty)).toBe(PATH + THREE)
    expect(hrefOf(enTexts.byArea)).toBe(`${PATH}${THREE}&by=area`)
    expect(hrefOf(enTexts.byTheme)).toBe(`${PATH}${THREE}&by=theme`)
  })
})

describe('the duties nearest to whole', () => {
  const duties = () =>
    within(inReach())
      .getAllByRole('heading', { level: 3 })
      .map(heading => within(heading).getByRole('link').getAttribute('href'))

  test('come with the fewest units missing first, then the fullest', async () => {
    await show(THREE)
    expect(duties()).toEqual([
      '/en/cloud-computing/levels/practitioner/#system-configuration',
      '/en/cloud-computing/levels/practitioner/#complex-technical-problems',
      '/en/cloud-computing/levels/specialist/#cloud-software',
      '/en/cloud-computing/levels/specialist/#cloud-environments',
    ])
  })

  test('say where they stand, what is missing and what is there', async () => {
    await show(THREE)
    const first = existing(
      within(inReach()).getAllByRole('heading', { level: 3 })[0]?.closest('section') ?? undefined,
    )
    expect(first).toHaveTextContent(
      /^Practitioner level – System configuration, maintenance and implementation of cloud infrastructure/,
    )
    expect(first).toHaveTextContent(enTexts.unitsToAdd(1))
    expect(codesIn(first)).toEqual(['111159L4', '111160L4'])
  })

  test('are five at most', async () => {
    await show('#units=111160L4,111200L4,111121L4,111195L3,111170L5,ITSWAR516A,111155L6,111209L5,111182L5')
    expect(duties()).toHaveLength(5)
  })

  test('are not those that are whole', async () => {
    await show(`#units=${PRACTITIONER.join()}`)
    expect(duties()).toEqual([
      '/en/cloud-computing/levels/specialist/#cloud-software',
      '/en/cloud-computing/levels/specialist/#cloud-environments',
    ])
  })

  test('name their ladder where there are several', async () => {
    await showDocument(fictional(), '#units=ZL501A')
    expect(inReach()).toHaveTextContent('Lantern making ladder – Keeper – Fairs')
  })

  test('are left out where there are none', async () => {
    await showDocument(fictional(), '#units=900001L2,900002L3')
    expect(screen.queryByRole('region', { name: enTexts.dutiesInReach })).toBeNull()
  })
})

describe('the levels that a set does not reach', () => {
  const others = () => screen.getByRole('region', { name: enTexts.notReached })

  test('are named, with how many units they ask for', async () => {
    await show(THREE)
    expect(
      within(others())
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([`Support level ${en.unitsShort(20)}`, `Master level ${en.unitsShort(20)}`])
    expect(within(others()).getByRole('link', { name: 'Master level' })).toHaveAttribute(
      'href',
      '/en/cloud-computing/levels/master/',
    )
  })

  test('are all where the set reaches none', async () => {
    await show('#units=88888')
    expect(within(others()).getAllByRole('listitem')).toHaveLength(4)
  })

  test('are left out where there are none', async () => {
    await show('#units=107882L3,111160L4,111170L5,111201L6')
    expect(headingsIn(reached(4), 3)).toHaveLength(4)
    expect(screen.queryByRole('region', { name: enTexts.notReached })).toBeNull()
  })
})

describe('what is typed', () => {
  test('is put into the fragment as codes, and its coverage is shown', async () => {
    await show('')
    await read('111160L4, 111163l4\n１１１１３０Ｌ４')
    expect(fragment()).toBe(THREE)
    expect(report(3)).toBeVisible()
    expect(headingsIn(reached(2), 3)).toEqual(['Practitioner level', 'Specialist level'])
  })

  test('is told in a status how many units it has', async () => {
    await show('')
    await read('111160L4, 111163L4')
    expect(screen.getByText(enTexts.codesRead(2), { selector: '[role=status]' })).toBeVisible()
  })

  test('stays as it was typed', async () => {
    await show('')
    await read('111160L4, 111163l4 and more')
    expect(entry()).toHaveValue('111160L4, 111163l4 and more')
  })

  test('may be a column of a spreadsheet; its words are told', async () => {
    await show('')
    await read('Code\tTitle\n111160L4\tSystem tests\nITSWIS404A\tSecurity\n')
    expect(fragment()).toBe('#units=111160L4,ITSWIS404A')
    expect(report(2)).toBeVisible()
    expect(findingOf(enTexts.wordsPassed(5))).toHaveTextContent('CODE, TITLE, SYSTEM, TESTS, SECURITY')
  })

  test('takes the place of the codes that were there, and keeps how levels are grouped', async () => {
    await show(`${THREE}&by=theme`)
    await read('111162L4')
    expect(fragment()).toBe('#units=111162L4&by=theme')
    expect(headingsIn(reached(1), 3)).toEqual(['Specialist level'])
  })

  test('is in no other part of the address, and words are in none', async () => {
    await show('')
    await read('My codes: 111160L4 88888')
    expect(screen.getByTestId('path').textContent).toBe(PATH)
    expect(fragment()).toBe('#units=111160L4,88888')
    await read('only words')
    expect(screen.getByTestId('path').textContent).toBe(PATH)
    expect(fragment()).toBe('')
    expect(window.location.href).not.toMatch(/111160L4|words/)
  })

  test('is in no address before the button is pressed', async () => {
    await show('')
    await userEvent.click(entry())
    await userEvent.paste('111160L4')
    expect(screen.getByTestId('path').textContent).toBe(PATH)
    expect(fragment()).toBe('')
  })

  test('is told where it is words alone', async () => {
    await show('')
    await read('only words')
    expect(report(0)).toBeVisible()
    expect(within(findingOf(enTexts.wordsPassed(2))).getByText('ONLY, WORDS')).toBeVisible()
    expect(screen.queryByText(enTexts.codesNone)).toBeNull()
  })

  test('is cut after 2,000 codes, and how many were cut is told', async () => {
    await show('')
    await read(Array.from({ length: 2003 }, () => '111163L4').join('\n'))
    expect(fragment()?.split(',')).toHaveLength(2000)
    expect(report(1)).toHaveTextContent(enTexts.codesCut(2000, 3))
  })

  test('leaves focus on the button once it has been read', async () => {
    await show('')
    await read('111160L4')
    expect(button()).toHaveFocus()
  })

  test('where it is nothing in place of codes, leads back to the beginning', async () => {
    await show(THREE)
    await read('')
    expect(fragment()).toBe('')
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
    expect(screen.getAllByRole('link', { name: /^Units of/ })).toHaveLength(4)
    expect(screen.getByText(enTexts.codesNone)).toBeVisible()
  })
})

test.each([
  ['en', en],
  ['zh-Hant', zhHant],
] as const)('its title and description say what it is for (%s)', (locale, messages) => {
  expect(summarize(documentIn(locale), messages)).toEqual({
    title: `${messages.coverageTitle} – ${messages.siteName}`,
    description: messages.coverageDescription,
  })
})
