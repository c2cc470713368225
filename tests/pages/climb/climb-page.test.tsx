// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { LadderDocument } from '../../../src/documents/documents.ts'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as enTexts } from '../../../src/messages/questions/en.ts'
import { messages as zhHantTexts } from '../../../src/messages/questions/zh-hant.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/climb/climb-page.tsx'
import { formatPath } from '../../../src/paths.ts'
import { cloudComputing, existing, makerOf, parseFixture } from '../../fixtures/datasets.ts'
import type { Change } from '../../fixtures/fixture-files.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const PATH = '/en/cloud-computing/climb/'

const documentIn = (locale: Locale) => existing(makerOf(cloudComputing, locale).ladder('cloud-computing'))
const lanterns = (...changes: Change[]) =>
  existing(makerOf(parseFixture(...changes), 'en').ladder('lantern-making'))

function Address() {
  const { pathname, search } = useLocation()
  return <p data-testid="address">{pathname + search}</p>
}

async function showLadder(ladder: LadderDocument, search: string, locale: Locale = 'en') {
  const path = formatPath(locale, { page: 'climb', ladder: ladder.id }) + search
  await renderIn(
    locale,
    <>
      <Page document={ladder} />
      <Address />
    </>,
    { path },
  )
}

const show = (search: string, locale: Locale = 'en') => showLadder(documentIn(locale), search, locale)

const step = (name: string) => screen.getByRole('region', { name })
const table = () => screen.getByRole('table')
const rungs = () => screen.getByRole('region', { name: enTexts.climbByRung })
const PLAN = new RegExp(`^${enTexts.planHeading(10).split('10')[0]}`)
const plan = () => screen.getByRole('region', { name: PLAN })
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
const optionOf = (label: string) =>
  within(screen.getByRole('combobox', { name: label })).getByRole('option', { selected: true }).textContent

/** What folds out under a heading. */
const foldOf = (within_: HTMLElement, heading: string) =>
  existing(within(within_).getByRole('heading', { name: heading }).closest('details') ?? undefined)

/** The part of a plan that is about one way, by the start of its heading; it says how often it is named. */
const wayOf = (name: RegExp | string) =>
  existing(within(plan()).getByRole('heading', { level: 3, name }).parentElement ?? undefined)

/** Duties of a plan, which fold out to their new units. */
const dutiesOf = (element: HTMLElement) =>
  within(element)
    .getAllByRole('group')
    .filter(fold => / units?$/.test(fold.querySelector('summary')?.textContent ?? ''))

/** The part of a level that is about one of its duties or themes. */
const groupsOf = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole('heading', { level: 4 })
    .map(heading => existing(heading.closest('section') ?? undefined))

const training = (qfLevel: number) => wayOf(new RegExp(`^${en.wayTraining}.*${en.qfLevel(qfLevel)}$`))
const rpl = (qfLevel: number) => wayOf(new RegExp(`^${en.wayRpl}.*${en.qfLevel(qfLevel)}$`))

/** The codes of the units that something links to, in their order; those in folds too. */
const codesIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('link')
    .flatMap(link => /\/units\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [])

const headingsIn = (element: HTMLElement, level: number) =>
  within(element)
    .queryAllByRole('heading', { level })
    .map(heading => heading.textContent)

/** New, carried over and not listed again, as counted at the head of the page. */
function countsIn(element: HTMLElement, messages = en) {
  const lists = within(element).getAllByRole('list')
  const counts = existing(lists.find(list => list.textContent?.endsWith(messages.stepNotListed)))
  return within(counts)
    .getAllByRole('listitem')
    .map(item => item.textContent)
}

const counts = (added: number, carried: number, notListed: number, messages = en) => [
  `${added} ${messages.stepAdded}`,
  `${carried} ${messages.stepCarried}`,
  `${notListed} ${messages.stepNotListed}`,
]

/** The rows of the table by rung, as texts. */
const rows = () =>
  within(table())
    .getAllByRole('row')
    .slice(1)
    .map(row => [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')])
    .map(cells => cells.map(cell => cell.textContent))

describe.each([
  ['en', en, enTexts, 'Practitioner level', 'Specialist level', 'Cloud Architect'],
  ['zh-Hant', zhHant, zhHantTexts, '專業人員級別', '專家級別', '雲計算架構師'],
] as const)('a climb of one rung (%s)', (locale, messages, texts, from, to, job) => {
  const search = '?from=practitioner&to=specialist'

  test('is named by its two ends', async () => {
    await show(search, locale)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(messages.climbTitle(from, to))
    expect(optionOf(texts.climbFrom)).toBe(from)
    expect(optionOf(texts.climbTo)).toBe(to)
  })

  test('counts what is new, carried over and not listed again', async () => {
    await show(search, locale)
    expect(countsIn(document.body, messages)).toEqual(counts(12, 2, 10, messages))
  })

  test('leads to the level and to its job titles', async () => {
    await show(search, locale)
    expect(within(step(to)).getByRole('link', { name: to })).toHaveAttribute(
      'href',
      formatPath(locale, { page: 'level', ladder: 'cloud-computing', level: 'specialist' }),
    )
    expect(within(step(to)).getByRole('link', { name: job })).toHaveAttribute(
      'href',
      formatPath(locale, { page: 'job', ladder: 'cloud-computing', job: 'cloud-architect' }),
    )
  })

  test('has the new units under their duties, with the ways beside each', async () => {
    await show(search, locale)
    const duties = groupsOf(step(to)).slice(0, 5)
    expect(duties.map(codesIn)).toEqual([
      ['111170L5', '111128L5', '111162L4'],
      ['ITSWAR516A', 'ITSWAR517A'],
      ['111155L6', '111157L6'],
      ['111209L5', '111199L4'],
      ['111182L5', '111186L5', 'ITSWIS508A'],
    ])
    for (const duty of duties) expect(duty).toHaveTextContent(messages.ways + messages.wayTraining)
  })

  test('has what is carried over and what is not listed again in closed folds', async () => {
    await show(search, locale)
    const carried = foldOf(step(to), messages.carriedUnits)
    const notListed = foldOf(step(to), messages.notListedUnits)
    expect(carried).not.toHaveAttribute('open')
    expect(notListed).not.toHaveAttribute('open')
    expect(codesIn(carried)).toEqual(['111163L4', '111130L4'])
    expect(codesIn(notListed)).toEqual([
      ...['111160L4', '111159L4', '111200L4', '111120L4', '111121L4', '107867L2'],
      ...['111195L3', 'ITSWIS404A', 'ITSWIS402A', 'ITSWOS421A'],
    ])
    expect(carried).toHaveTextContent(new RegExp(`^${messages.carriedUnits}2`))
    expect(notListed).toHaveTextContent(new RegExp(`^${messages.notListedUnits}10`))
  })

  test('says that what is not listed again may be needed all the same', async () => {
    await show(search, locale)
    expect(within(step(to)).getByText(messages.stepExplain)).toBeVisible()
  })
})

describe('a climb of one rung', () => {
  test('has no table of rungs', async () => {
    await show('?from=practitioner&to=specialist')
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByText(enTexts.climbBetween)).toBeNull()
  })

  test('has each duty as a link to where its level lists it', async () => {
    await show('?from=practitioner&to=specialist')
    const links = (heading: string) =>
      within(foldOf(step('Specialist level'), heading))
        .getAllByRole('link')
        .map(link => link.getAttribute('href'))
    expect(links(en.carriedUnits)[0]).toBe('/en/cloud-computing/levels/specialist/#cloud-environments')
    expect(links(en.notListedUnits)[0]).toBe('/en/cloud-computing/levels/practitioner/#system-configuration')
  })

  test('marks both its levels on the rail', async () => {
    await show('?from=practitioner&to=specialist')
    const [rail] = screen.getAllByRole('navigation', { name: en.whereYouStand })
    const here = within(existing(rail)).getAllByRole('link', { current: 'location' })
    expect(here.map(link => link.textContent)).toEqual([
      `Specialist level${en.unitsShort(14)}`,
      `Practitioner level${en.unitsShort(12)}`,
    ])
  })

  test('has no explanation of what is not listed again where all is', async () => {
    const ladder = lanterns([
      'ladders/lantern-making/levels/lighter.json',
      '"900003L3"',
      '"900003L3", "900001L2"',
    ])
    await showLadder(ladder, '?from=apprentice&to=lighter')
    expect(countsIn(document.body)).toEqual(counts(0, 2, 0))
    expect(screen.queryByRole('heading', { name: en.notListedUnits })).toBeNull()
    expect(screen.queryByText(en.stepExplain)).toBeNull()
  })

  test('where nothing is new says so and has no plan', async () => {
    await showLadder(lanterns(), '?from=apprentice&to=lighter')
    expect(within(step('Lighter')).getByText(enTexts.nothingNew)).toBeVisible()
    expect(screen.queryByRole('region', { name: PLAN })).toBeNull()
  })

  test('to a level beside it is one from the one to the other', async () => {
    await showLadder(lanterns(), '?from=painter&to=lighter')
    expect(countsIn(document.body)).toEqual(counts(1, 0, 2))
    expect(screen.queryByRole('table')).toBeNull()
  })
})

describe('a climb of several rungs', () => {
  const search = '?from=support&to=master'

  test('counts each level, held against all passed before, and the two ends directly', async () => {
    await show(search)
    expect(table()).toBeVisible()
    expect(rows()).toEqual([
      ['Practitioner level', '12', '0', '20'],
      ['Specialist level', '12', '2', '10'],
      ['Master level', '20', '0', '14'],
      [enTexts.climbDirect(en.climbTitle('Support level', 'Master level')), '20', '0', '20'],
    ])
    const heads = within(table()).getAllByRole('columnheader')
    expect(heads.map(head => head.textContent)).toEqual([
      en.level,
      en.stepAdded,
      en.stepCarried,
      en.stepNotListed,
    ])
  })

  test('counts by level as soon as there are two', async () => {
    await show('?from=support&to=specialist')
    expect(rows().map(([name]) => name)).toEqual([
      'Practitioner level',
      'Specialist level',
      enTexts.climbDirect(en.climbTitle('Support level', 'Specialist level')),
    ])
  })

  test('says what each count is held against, and that the source does not say what a level presumes', async () => {
    await show(search)
    const text = within(rungs()).getByText(enTexts.climbBetween)
    expect(text).toBeVisible()
    expect(text).toHaveTextContent(/The source does not say whether a level presumes the units of others\.$/)
  })

  test('says so in Chinese', async () => {
    await show(search, 'zh-Hant')
    expect(screen.getByRole('region', { name: zhHantTexts.climbByRung })).toHaveTextContent(
      '來源文件沒有說一級是否以其他級別的單元為前提。',
    )
  })

  test('is at first the way straight to the goal: its counts, its units and the plan for these', async () => {
    await show('?from=support&to=specialist')
    expect(countsIn(document.body)).toEqual(counts(14, 0, 20))
    expect(codesIn(foldOf(step('Specialist level'), en.notListedUnits))).toHaveLength(20)
    expect(plan()).toHaveAccessibleName(enTexts.planHeading(14))
    expect(codesIn(plan())).toHaveLength(14)
    expect(screen.queryByRole('region', { name: 'Practitioner level' })).toBeNull()
  })

  test('has each level’s units folded: new under their duties with ways, carried over, not listed again', async () => {
    await show(search)
    for (const [name, units, duties, carried, notListed] of [
      ['Practitioner level', 12, 4, 0, 20],
      ['Specialist level', 12, 5, 2, 10],
      ['Master level', 20, 5, 0, 14],
    ] as const) {
      const fold = foldOf(rungs(), name)
      expect(fold).not.toHaveAttribute('open')
      expect(fold).toHaveTextContent(new RegExp(`^${name}${units} ${en.stepAdded}`))
      expect(codesIn(fold)).toHaveLength(units + carried + notListed)
      expect(codesIn(foldOf(fold, en.notListedUnits))).toHaveLength(notListed)
      if (carried > 0) expect(codesIn(foldOf(fold, en.carriedUnits))).toHaveLength(carried)
      else expect(within(fold).queryByRole('heading', { name: en.carriedUnits })).toBeNull()
      expect(within(fold).getAllByText(en.ways)).toHaveLength(duties)
    }
    expect(within(rungs()).getAllByRole('heading', { level: 3 })).toHaveLength(3)
  })

  test('leads from each level to the plan of its one rung', async () => {
    await show('?from=start&to=specialist')
    const hrefs = [
      ['Support level', en.climbFromStart('Support level'), '?from=start&to=support'],
      [
        'Practitioner level',
        en.climbTitle('Support level', 'Practitioner level'),
        '?from=support&to=practitioner',
      ],
      [
        'Specialist level',
        en.climbTitle('Practitioner level', 'Specialist level'),
        '?from=practitioner&to=specialist',
      ],
    ] as const
    for (const [level, title, query] of hrefs) {
      const link = within(foldOf(rungs(), level)).getByRole('link', { name: en.planClimb(title) })
      expect(link).toHaveAttribute('href', PATH + query)
    }
  })

  test('down has the levels in the order of the way', async () => {
    await show('?from=master&to=support')
    expect(rows()).toEqual([
      ['Specialist level', '14', '0', '20'],
      ['Practitioner level', '10', '2', '12'],
      ['Support level', '20', '0', '12'],
      [enTexts.climbDirect(en.climbTitle('Master level', 'Support level')), '20', '0', '20'],
    ])
  })

  test('passes both levels of a rung where two stand side by side', async () => {
    await showLadder(lanterns(), '?from=apprentice&to=keeper')
    expect(rows()).toEqual([
      ['Lighter', '0', '1', '1'],
      ['Painter', '1', '1', '1'],
      ['Keeper', '1', '1', '2'],
      [enTexts.climbDirect(en.climbTitle('Apprentice', 'Keeper')), '1', '1', '1'],
    ])
    expect(foldOf(rungs(), 'Lighter')).toHaveTextContent(enTexts.nothingNew)
  })

  test('leads to no plan of one rung where two levels stand before it', async () => {
    await showLadder(lanterns(), '?from=apprentice&to=keeper')
    const plans = within(rungs()).getAllByRole('link', { name: /^Plan/ })
    expect(plans.map(link => link.getAttribute('href'))).toEqual([
      '/en/lantern-making/climb/?from=apprentice&to=lighter',
      '/en/lantern-making/climb/?from=apprentice&to=painter',
    ])
  })

  test('groups the levels’ units by theme too', async () => {
    await show(`${search}&by=theme`)
    expect(headingsIn(foldOf(rungs(), 'Practitioner level'), 4)).toEqual([
      'Network and platform',
      'Security and privacy',
      'Testing and migration',
      'Operations and support',
      en.notListedUnits,
    ])
  })
})

describe('a climb from nothing', () => {
  test('has all units of the lowest level as new, and nothing carried over or lost', async () => {
    await show('?from=start&to=support')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.climbFromStart('Support level'))
    expect(optionOf(enTexts.climbFrom)).toBe(enTexts.climbStart)
    expect(countsIn(document.body)).toEqual(counts(20, 0, 0))
    expect(within(step('Support level')).queryByRole('heading', { name: en.carriedUnits })).toBeNull()
    expect(within(step('Support level')).queryByRole('heading', { name: en.notListedUnits })).toBeNull()
    expect(screen.queryByText(en.stepExplain)).toBeNull()
  })

  test('passes every level up to its goal', async () => {
    await show('?from=start&to=cloud-architect')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.climbFromStart('Cloud Architect'))
    expect(rows()).toEqual([
      ['Support level', '20', '0', '0'],
      ['Practitioner level', '12', '0', '20'],
      ['Specialist level', '12', '2', '10'],
      [enTexts.climbDirect(en.climbFromStart('Cloud Architect')), '14', '0', '0'],
    ])
  })

  test('is not turned round', async () => {
    await show('?from=start&to=support')
    expect(screen.queryByRole('link', { name: enTexts.climbTurn })).toBeNull()
  })

  test('marks its goal alone on the rail', async () => {
    await show('?from=start&to=specialist')
    const [rail] = screen.getAllByRole('navigation', { name: en.whereYouStand })
    const here = within(existing(rail)).getAllByRole('link', { current: 'location' })
    expect(here.map(link => link.textContent)).toEqual([`Specialist level${en.unitsShort(14)}`])
  })
})

describe('a climb from a level to itself', () => {
  test.each([
    ['?from=specialist&to=specialist', 'a level'],
    ['?from=specialist&to=cloud-architect', 'a level and a job title on it'],
    ['?from=cloud-architect&to=cloud-architect', 'a job title'],
  ])('says that nothing is new (%s, %s)', async search => {
    await show(search)
    expect(screen.getByText(enTexts.climbStays('Specialist level'))).toBeVisible()
    expect(countsIn(document.body)).toEqual(counts(0, 14, 0))
    expect(within(step('Specialist level')).getByText(enTexts.nothingNew)).toBeVisible()
    expect(screen.queryByRole('region', { name: PLAN })).toBeNull()
  })

  test('between two of its job titles says that they share all requirements', async () => {
    const jobs = ['Cloud Architect', 'Cloud Network Engineer'].join(en.lastSeparator)
    const shared = enTexts.jobsShareLevel(jobs, 'Specialist level')
    await show('?from=cloud-architect&to=cloud-network-engineer')
    expect(screen.getByText(shared)).toBeVisible()
    expect(screen.queryByText(enTexts.climbStays('Specialist level'))).toBeNull()
    expect(countsIn(document.body)).toEqual(counts(0, 14, 0))
  })

  test('is not what any other climb is said to be', async () => {
    await show('?from=cloud-support-engineer&to=cloud-architect')
    const [, , same = ''] = enTexts.jobsShareLevel('/', '/').split('/')
    expect(document.body).not.toHaveTextContent(same)
    expect(screen.queryByText(enTexts.climbStays('Specialist level'))).toBeNull()
  })
})

test('job titles as ends stand in the heading and are chosen, with their levels’ requirements', async () => {
  await show('?from=cloud-support-engineer&to=cloud-architect')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    en.climbTitle('Cloud Support Engineer', 'Cloud Architect'),
  )
  expect(optionOf(enTexts.climbFrom)).toBe('Cloud Support Engineer')
  expect(optionOf(enTexts.climbTo)).toBe('Cloud Architect')
  expect(countsIn(document.body)).toEqual(counts(12, 2, 10))
  expect(step('Specialist level')).toBeVisible()
})

describe('grouped by theme', () => {
  test('the new units are under their themes, each of which states its ways once', async () => {
    await show('?from=practitioner&to=specialist&by=theme')
    const level = step('Specialist level')
    const themes = groupsOf(level).slice(0, 5)
    expect(headingsIn(level, 4).slice(0, 5)).toEqual([
      'Planning and investment',
      'Architecture and development',
      'Security and privacy',
      'Testing and migration',
      'Operations and support',
    ])
    expect(themes.map(codesIn)).toEqual([
      ['111199L4'],
      ['111128L5', '111162L4', 'ITSWAR516A', 'ITSWAR517A'],
      ['111170L5', '111182L5', '111186L5', 'ITSWIS508A'],
      ['111155L6', '111157L6'],
      ['111209L5'],
    ])
    for (const theme of themes) expect(within(theme).getAllByText(en.ways)).toHaveLength(1)
  })

  test('each way stands beside the units that it is named for, where they differ', async () => {
    await show('?from=start&to=support&by=theme')
    const theme = existing(
      groupsOf(step('Support level')).find(group => headingsIn(group, 4)[0] === 'Security and privacy'),
    )
    const ways = within(theme).getAllByText(en.ways)
    expect(ways.map(way => codesIn(existing(way.parentElement?.parentElement ?? undefined)))).toEqual([
      ['107887L3', '107889L3', '107890L3', '107891L3'],
      ['107885L2', '107886L3', '107888L3'],
    ])
    expect(
      within(theme)
        .getAllByRole('link', { name: /ITOS/ })
        .map(link => link.getAttribute('href')),
    ).toEqual(['/en/rpl/ITOS011L3/', '/en/rpl/ITOS009L3/'])
    expect(headingsIn(theme, 4)).toHaveLength(1)
  })

  test('what is carried over is too, without ways', async () => {
    await show('?from=practitioner&to=specialist&by=theme')
    const carried = foldOf(step('Specialist level'), en.carriedUnits)
    expect(headingsIn(carried, 4)).toEqual(['Network and platform', 'Testing and migration'])
    expect(codesIn(carried)).toEqual(['111163L4', '111130L4'])
    expect(within(carried).queryByText(en.ways)).toBeNull()
  })

  test('units without a theme are last, under a name that says so', async () => {
    const ladder = existing(makerOf(parseFixture(), 'zh-Hant').ladder('kite-flying'))
    await showLadder(ladder, '?from=starter&to=flyer&by=theme', 'zh-Hant')
    expect(headingsIn(step('高手'), 4)).toEqual([zhHant.withoutTheme, zhHant.withoutTheme])
  })

  test('is told by the choice that is on', async () => {
    await show('?from=practitioner&to=specialist&by=theme')
    expect(screen.getByRole('link', { name: enTexts.byTheme })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('link', { name: enTexts.byDuty })).not.toHaveAttribute('aria-current')
  })
})

describe('the plan', () => {
  test('has each way that is named beside the new units: training first, then recognition, by QF level', async () => {
    await show('?from=start&to=support')
    const ways = within(plan()).getAllByRole('heading', { level: 3 })
    expect(ways.map(way => way.parentElement)).toEqual([training(2), training(3), rpl(2), rpl(3)])
  })

  test('has the clusters of each QF level together, as links, each with the duties that name it', async () => {
    await show('?from=start&to=support')
    const clustersOf = (way: HTMLElement) =>
      within(way)
        .getAllByRole('heading', { level: 4 })
        .map(heading => within(heading).getByRole('link').getAttribute('href'))
    expect(clustersOf(rpl(2))).toEqual(['/en/rpl/ITOS002L2/'])
    expect(clustersOf(rpl(3))).toEqual([
      '/en/rpl/ITOS009L3/',
      '/en/rpl/ITOS010L3/',
      '/en/rpl/ITOS011L3/',
      '/en/rpl/ITOS013L3/',
    ])
    expect(dutiesOf(rpl(3)).map(codesIn)).toEqual([
      ['107885L2', '107886L3', '107888L3'],
      ['107882L3', '107883L3', '107884L3'],
      ['107887L3', '107889L3', '107890L3', '107891L3'],
      ['107909L3', '107910L3', '107911L3', '107912L3'],
    ])
  })

  test('says how many duties name a way, and which, with their new units', async () => {
    await show('?from=practitioner&to=specialist')
    const way = training(4)
    expect(way).toHaveTextContent(enTexts.standsBeside(5, 12))
    const duties = dutiesOf(way)
    expect(duties).toHaveLength(5)
    expect(duties[0]).toHaveTextContent(/^1Design and manage cloud environments3 units/)
    expect(codesIn(existing(duties[0]))).toEqual(['111170L5', '111128L5', '111162L4'])
  })

  test('says whose ways these are, and what two of them beside a duty mean', async () => {
    await show('?from=start&to=support')
    expect(within(plan()).getByText(enTexts.planText)).toBeVisible()
  })

  test('copies the codes of a training way’s new units, one a line', async () => {
    const user = userEvent.setup()
    await show('?from=practitioner&to=specialist')
    await user.click(within(plan()).getByRole('button', { name: enTexts.copyCodes(12) }))
    expect(await navigator.clipboard.readText()).toBe(
      [
        ...['111170L5', '111128L5', '111162L4', 'ITSWAR516A', 'ITSWAR517A', '111155L6', '111157L6'],
        ...['111209L5', '111199L4', '111182L5', '111186L5', 'ITSWIS508A'],
      ].join('\n'),
    )
    expect(await within(plan()).findByText(en.codeCopied)).toBeVisible()
  })

  test('copies each code once where two duties list its unit', async () => {
    const ladder = lanterns([
      'ladders/lantern-making/levels/keeper.json',
      '"units": ["ZL501A", "900003L3"]\n        }',
      '"units": ["ZL501A", "900003L3"]\n        }, { "id": "close-fairs", "title": { "zh-Hant": "結束燈會", "en": "Close fairs" }, "units": ["ZL501A"] }',
    ])
    const user = userEvent.setup()
    await showLadder(ladder, '?from=lighter&to=keeper')
    expect(plan()).toHaveTextContent(enTexts.standsBeside(2, 1))
    await user.click(within(plan()).getByRole('button', { name: enTexts.copyCodes(1) }))
    expect(await navigator.clipboard.readText()).toBe('ZL501A')
  })

  test('copies the code of a cluster, not those of the units beside it', async () => {
    const user = userEvent.setup()
    await show('?from=start&to=support')
    await user.click(within(rpl(3)).getByRole('button', { name: enTexts.copyCluster('ITOS011L3') }))
    expect(await navigator.clipboard.readText()).toBe('ITOS011L3')
  })

  test('leads to the register from every way', async () => {
    await show('?from=start&to=support')
    const { name, url } = documentIn('en').register
    const links = within(plan()).getAllByRole('link', { name: enTexts.registerLink(name) })
    expect(links.map(link => link.getAttribute('href'))).toEqual([url, url, url, url])
  })

  test('says beside a unit that its QF level is not that of the way', async () => {
    await show('?from=practitioner&to=specialist')
    const note = en.notesOf(en.noteKinds['qf-level-differs'])
    expect(within(plan()).getAllByLabelText(note)).toHaveLength(10)
    const unit = within(plan()).getByRole('link', { name: /111155L6/ })
    expect(within(existing(unit.parentElement ?? undefined)).getByLabelText(note)).toBeInTheDocument()
  })

  test('says how many units it is for', async () => {
    await show('?from=start&to=support')
    expect(plan()).toHaveAccessibleName(enTexts.planHeading(20))
  })

  test('says in Chinese too how to qualify', async () => {
    await show('?from=practitioner&to=specialist', 'zh-Hant')
    const inChinese = screen.getByRole('region', { name: zhHantTexts.planHeading(12) })
    expect(inChinese).toHaveTextContent(zhHantTexts.planText)
    expect(inChinese).toHaveTextContent(zhHantTexts.standsBeside(5, 12))
  })
})

describe('recognition of prior learning in the plan', () => {
  test('says what experience it asks for, with the page that says so', async () => {
    await show('?from=start&to=support')
    const { url } = documentIn('en').rpl
    for (const [qfLevel, text] of [
      [2, 'Three years’ service, of which one year is relevant.'],
      [3, 'Five years’ service, of which two years are relevant.'],
    ] as const) {
      expect(rpl(qfLevel)).toHaveTextContent(enTexts.experienceAsked(text))
      expect(within(rpl(qfLevel)).getByRole('link', { name: en.officialPage })).toHaveAttribute('href', url)
    }
  })

  test('says that no official statement was found where there is none', async () => {
    await showLadder(lanterns(), '?from=painter&to=lighter')
    expect(rpl(3)).toHaveTextContent(enTexts.experienceAsked(en.notStatedOfficially))
  })

  test('says that the cluster’s contents are not stated', async () => {
    await show('?from=start&to=support')
    const text = within(rpl(3)).getByText(enTexts.clusterUnknown)
    expect(text).toBeVisible()
    expect(text).toHaveTextContent(/^Which units the cluster contains is not stated in the source;/)
  })

  test('says none of this of a training course', async () => {
    await show('?from=practitioner&to=specialist')
    expect(plan()).not.toHaveTextContent(enTexts.experienceAsked(''))
    expect(plan()).not.toHaveTextContent(enTexts.clusterUnknown)
  })
})

describe('new units for which the source names no way', () => {
  test('are apart, last, and said to have none', async () => {
    await showLadder(lanterns(), '?from=start&to=apprentice')
    expect(within(plan()).getAllByRole('heading', { level: 3 }).at(-1)).toHaveTextContent(enTexts.withoutWay)
    const without = wayOf(enTexts.withoutWay)
    expect(without).toHaveTextContent(enTexts.withoutWayText)
    expect(codesIn(without)).toEqual(['900003L3'])
    expect(dutiesOf(without)[0]).toHaveTextContent(/^2Mind the shop/)
  })

  test('say so where they are listed too', async () => {
    await showLadder(lanterns(), '?from=start&to=apprentice')
    const [, shop] = groupsOf(step('Apprentice'))
    expect(shop).toHaveTextContent(en.ways + en.wayNone)
  })

  test('can be copied and looked up like the others', async () => {
    const user = userEvent.setup()
    await showLadder(lanterns(), '?from=start&to=painter')
    const without = within(wayOf(enTexts.withoutWay))
    expect(without.getByRole('link', { name: enTexts.registerLink('Fictional Register') })).toHaveAttribute(
      'href',
      'https://register.example/',
    )
    await user.click(without.getByRole('button', { name: enTexts.copyCodes(2) }))
    expect(await navigator.clipboard.readText()).toBe('900002L3\n900001L2')
  })

  test('are not those that another duty of the level names a way for', async () => {
    const ladder = lanterns(['ladders/lantern-making/levels/apprentice.json', '"900003L3"', '"900001L2"'])
    await showLadder(ladder, '?from=start&to=apprentice')
    expect(within(plan()).queryByRole('heading', { name: enTexts.withoutWay })).toBeNull()
  })

  test('are no part of a plan where every duty names a way', async () => {
    await show('?from=start&to=master')
    expect(within(plan()).queryByRole('heading', { name: enTexts.withoutWay })).toBeNull()
  })
})

describe('what the address names in vain', () => {
  test('is said, each with its reason', async () => {
    await show('?from=nowhere,support&to=specialist,master&by=area')
    expect(screen.getByRole('note')).toHaveTextContent(
      [
        enTexts.noticeHeading,
        enTexts.droppedUnknown('nowhere'),
        enTexts.droppedOneOnly('master'),
        enTexts.droppedOption('area'),
      ].join(''),
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      en.climbTitle('Support level', 'Specialist level'),
    )
  })

  test('is said of an end that came twice', async () => {
    await show('?from=support&from=support&to=master')
    expect(screen.getByRole('note')).toHaveTextContent(enTexts.droppedTwice('support'))
    expect(screen.getByRole('note')).not.toHaveTextContent(enTexts.addedEnd)
  })

  test('is said of the start as a goal', async () => {
    await show('?from=support&to=start')
    expect(screen.getByRole('note')).toHaveTextContent(
      enTexts.noticeHeading + enTexts.droppedUnknown('start') + enTexts.addedEnd,
    )
  })

  test('is no markup', async () => {
    await show('?to=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
    expect(screen.getByRole('note')).toHaveTextContent('<img src=x onerror=alert(1)>')
    expect(screen.getByRole('note').querySelector('img')).toBeNull()
  })

  test('is not there where all is understood', async () => {
    await show('?from=support&to=master')
    expect(screen.queryByRole('note')).toBeNull()
  })
})

describe('where the address names', () => {
  test.each([
    ['?from=support', en.climbTitle('Support level', 'Practitioner level')],
    ['?from=cloud-support-engineer', en.climbTitle('Cloud Support Engineer', 'Specialist level')],
    ['?from=master', en.climbTitle('Master level', 'Specialist level')],
    ['?to=specialist', en.climbTitle('Practitioner level', 'Specialist level')],
    ['?to=support', en.climbFromStart('Support level')],
    ['?from=start', en.climbFromStart('Support level')],
  ])('only one end (%s), the other is put in one rung away, and that is said', async (search, title) => {
    await show(search)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
    expect(screen.getByRole('note')).toHaveTextContent(enTexts.addedEnd)
    expect(screen.getByRole('note')).not.toHaveTextContent(enTexts.noticeHeading)
  })

  test('no end, the climb is from the lowest level to the highest', async () => {
    await show('')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      en.climbTitle('Support level', 'Master level'),
    )
    expect(screen.queryByRole('note')).toBeNull()
  })
})

describe('the controls', () => {
  const choose = async (label: string, option: string) =>
    userEvent.selectOptions(screen.getByRole('combobox', { name: label }), option)

  test('offer every level and job title as an end, the lowest first, and no start as a goal', async () => {
    await show('?from=support&to=master')
    const options = (label: string) =>
      within(screen.getByRole('combobox', { name: label }))
        .getAllByRole('option')
        .map(option => option.textContent)
    const levels = documentIn('en').rungs.flatMap(rung => rung.levels)
    const ends = [
      ...levels.map(level => level.name).toReversed(),
      ...levels.toReversed().flatMap(level => level.jobs.map(job => job.title)),
    ]
    expect(options(enTexts.climbTo)).toEqual(ends)
    expect(options(enTexts.climbFrom)).toEqual([enTexts.climbStart, ...ends])
  })

  test('lead to another climb once they are told to show it', async () => {
    await show('?from=support&to=master')
    await choose(enTexts.climbFrom, 'Cloud Support Engineer')
    await choose(enTexts.climbTo, 'Specialist level')
    expect(screen.getByTestId('address')).toHaveTextContent(`${PATH}?from=support&to=master`)
    await userEvent.click(screen.getByRole('button', { name: enTexts.climbShow }))
    expect(screen.getByTestId('address').textContent).toBe(
      `${PATH}?from=cloud-support-engineer&to=specialist`,
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      en.climbTitle('Cloud Support Engineer', 'Specialist level'),
    )
    expect(optionOf(enTexts.climbFrom)).toBe('Cloud Support Engineer')
    expect(screen.getByRole('button', { name: enTexts.climbShow })).toHaveFocus()
  })

  test('lead to a climb from nothing, and keep how it is grouped', async () => {
    await show('?from=support&to=master&by=theme')
    await choose(enTexts.climbFrom, enTexts.climbStart)
    await choose(enTexts.climbTo, 'Field Technician')
    await userEvent.click(screen.getByRole('button', { name: enTexts.climbShow }))
    expect(screen.getByTestId('address').textContent).toBe(`${PATH}?from=start&to=field-technician&by=theme`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(en.climbFromStart('Field Technician'))
  })

  test('turn the climb round, and keep how it is grouped', async () => {
    await show('?from=cloud-support-engineer&to=specialist&by=theme')
    expect(hrefOf(enTexts.climbTurn)).toBe(`${PATH}?from=specialist&to=cloud-support-engineer&by=theme`)
  })

  test('group otherwise and keep the ends', async () => {
    await show('?from=cloud-support-engineer&to=specialist&by=theme')
    expect(hrefOf(enTexts.byDuty)).toBe(`${PATH}?from=cloud-support-engineer&to=specialist`)
    expect(hrefOf(enTexts.byTheme)).toBe(`${PATH}?from=cloud-support-engineer&to=specialist&by=theme`)
  })

  test('write what was understood, not what the address said', async () => {
    await show('?to=specialist,master&by=area')
    expect(hrefOf(enTexts.byTheme)).toBe(`${PATH}?from=practitioner&to=specialist&by=theme`)
  })

  test('stay in the language of the page', async () => {
    await show('?from=support&to=master', 'zh-Hant')
    expect(hrefOf(zhHantTexts.climbTurn)).toBe('/cloud-computing/climb/?from=master&to=support')
    await userEvent.click(screen.getByRole('button', { name: zhHantTexts.climbShow }))
    expect(screen.getByTestId('address').textContent).toBe('/cloud-computing/climb/?from=support&to=master')
  })
})

describe('its title and description', () => {
  test.each([
    ['zh-Hant', zhHant, '?from=practitioner&to=specialist', zhHant.climbTitle('專業人員級別', '專家級別')],
    ['en', en, '?from=start&to=cloud-architect', en.climbFromStart('Cloud Architect')],
    ['en', en, '', en.climbTitle('Support level', 'Master level')],
  ] as const)('name the climb that the query asks for (%s)', (locale, messages, search, climb) => {
    const ladder = documentIn(locale)
    expect(summarize(ladder, messages, search)).toEqual({
      title: `${climb} – ${messages.climbPlan} – ${ladder.title}`,
      description: messages.climbDescription(ladder.title, climb),
    })
  })
})
