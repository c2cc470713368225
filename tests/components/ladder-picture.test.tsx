// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { LadderPicture } from '../../src/components/ladder-picture.tsx'
import { codesOfLevel } from '../../src/components/level-codes.ts'
import { QfStrip } from '../../src/components/qf-strip.tsx'
import type { Locale } from '../../src/locale.ts'
import { type Marks, type Status, setMarks } from '../../src/record/marks.ts'
import { cloudComputing, existing, makerOf, parseFixture } from '../fixtures/datasets.ts'
import { renderIn } from '../fixtures/render-in.tsx'

const fictional = parseFixture()

async function show(locale: Locale, ladder = 'cloud-computing'): Promise<HTMLElement> {
  const { ladders } = makerOf(ladder === 'cloud-computing' ? cloudComputing : fictional, locale).home()
  const { rungs } = existing(ladders.find(({ id }) => id === ladder))
  await renderIn(locale, <LadderPicture ladder={ladder} rungs={rungs} heading="h2" />)
  return screen.getByRole('list', { name: locale === 'en' ? /The ladder/ : /階梯圖/ })
}

const namesOf = (elements: HTMLElement[]) => elements.map(({ textContent }) => textContent)
const hrefsOf = (elements: HTMLElement[]) => elements.map(element => element.getAttribute('href'))

describe('the picture of the ladder', () => {
  test.each([
    ['zh-Hant', '', ['大師級別', '專家級別', '專業人員級別', '支援級別']],
    ['en', '/en', ['Master level', 'Specialist level', 'Practitioner level', 'Support level']],
  ] as const)('has its rungs in order, the highest first, as links (%s)', async (locale, prefix, names) => {
    const picture = await show(locale)
    const headings = within(picture).getAllByRole('heading', { level: 2 })
    expect(namesOf(headings)).toEqual(names)
    expect(hrefsOf(headings.map(heading => within(heading).getByRole('link')))).toEqual(
      ['master', 'specialist', 'practitioner', 'support'].map(
        level => `${prefix}/cloud-computing/levels/${level}/`,
      ),
    )
  })

  test('lists on each rung its job titles, and counts what it has', async () => {
    const picture = await show('en')
    const rung = existing(within(picture).getAllByRole('article')[3])
    expect(within(rung).getByRole('link', { name: 'Field Technician' })).toHaveAttribute(
      'href',
      '/en/cloud-computing/jobs/field-technician/',
    )
    expect(rung).toHaveTextContent('5 work areas')
    expect(rung).toHaveTextContent('5 main duties')
    expect(rung).toHaveTextContent('20 units')
  })

  test.each([
    ['zh-Hant', '大師級別的單元，按資歷級別', ['資歷級別 5：7 個單元', '資歷級別 6：13 個單元'], ''],
    ['en', 'Master level: units by QF level', ['QF level 5: 7 units', 'QF level 6: 13 units'], '/en'],
  ] as const)(
    'has columns that lead to the units they stand for (%s)',
    async (locale, strip, names, prefix) => {
      const picture = await show(locale)
      const columns = within(within(picture).getByRole('list', { name: strip })).getAllByRole('link')
      for (const [index, name] of names.entries()) expect(columns[index]).toHaveAccessibleName(name)
      expect(hrefsOf(columns)).toEqual(
        [5, 6].map(level => `${prefix}/cloud-computing/levels/master/#qf-${level}`),
      )
    },
  )

  test.each(['cloud-computing', 'lantern-making', 'kite-flying'])(
    'draws one slice for each unit, also for one that both neighbours have (%s)',
    async ladder => {
      const picture = await show('en', ladder)
      const links = within(picture).getAllByRole('link', { name: /^QF level \d: \d+ units?$/ })
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) {
        const column = existing(link.closest('li') ?? undefined)
        const slices = [...column.querySelectorAll<HTMLElement>('.slices')]
        const drawn = slices.reduce((sum, { style }) => sum + Number(style.getPropertyValue('--slices')), 0)
        expect(link).toHaveAccessibleName(new RegExp(`: ${drawn} units?$`))
      }
    },
  )

  test('names the units that carry on from one rung to the next', async () => {
    const picture = await show('en')
    const rungs = within(picture).getAllByRole('article')
    expect(rungs[0]).toHaveTextContent('No unit in common with the Specialist level below')
    expect(rungs[1]).toHaveTextContent('2 units carry on from the Practitioner level')
    expect(rungs[2]).toHaveTextContent('No unit in common with the Support level below')
    expect(rungs[3]).not.toHaveTextContent(/in common|carr/)
    expect(hrefsOf(within(existing(rungs[1])).getAllByRole('link', { name: /1111(63|30)L4/ }))).toEqual([
      '/en/units/111163L4/',
      '/en/units/111130L4/',
    ])
  })

  test('puts levels side by side on one rung, with what carries on to it said once', async () => {
    const picture = await show('en', 'lantern-making')
    const rung = existing(
      [...picture.children].find(item => item.querySelectorAll('article').length > 1) ?? undefined,
    )
    expect([...rung.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'Lighter',
      'Painter',
    ])
    expect(rung.textContent?.match(/carry on from the Apprentice/g)).toHaveLength(1)
    expect(picture).toHaveTextContent('1 unit carries on from the Lighter, Painter')
  })
})

describe('the columns of a visitor who holds units', () => {
  const { level } = existing(makerOf(cloudComputing, 'en').level('cloud-computing', 'master'))

  /** The units of the master level that are at a QF level. */
  const codesAt = (qfLevel: number) => codesOfLevel(level, qfLevel)

  const marked = (codes: string[], status: Status): Marks => new Map(codes.map(code => [code, status]))
  const mark = (marks: Marks) => act(() => setMarks(marks))

  /** What is drawn of what is held in the column that a link stands for. */
  function gaugesOf(link: HTMLElement): number[] {
    const column = existing(link.closest('li') ?? undefined)
    return [...column.querySelectorAll<HTMLElement>('.gauge')].map(({ style }) =>
      Number(style.getPropertyValue('--slices')),
    )
  }

  const columnsOf = (picture: HTMLElement, name: string) =>
    within(within(picture).getByRole('list', { name })).getAllByRole('link')

  afterEach(() => {
    act(() => setMarks(new Map()))
  })

  test('have no gauge where nothing is marked', async () => {
    const picture = await show('en')
    expect(picture.querySelector('.gauge')).toBeNull()
  })

  test.each([
    [
      'en',
      'Master level: units by QF level',
      ['QF level 5: 7 units, 2 of 7 held', 'QF level 6: 13 units, 13 of 13 held'],
    ],
    [
      'zh-Hant',
      '大師級別的單元，按資歷級別',
      ['資歷級別 5：7 個單元、已持有 2／7', '資歷級別 6：13 個單元、已持有 13／13'],
    ],
  ] as const)('say in their names and by gauges how many are held (%s)', async (locale, strip, names) => {
    const picture = await show(locale)
    mark(marked([...codesAt(5).slice(0, 2), ...codesAt(6)], 'held'))
    const columns = columnsOf(picture, strip)
    expect(columns.map(column => column.getAttribute('aria-label'))).toEqual(names)
    expect(columns.map(gaugesOf)).toEqual([[2], [13]])
  })

  test('count the same where the level’s work areas stand beside them', async () => {
    await renderIn('en', <QfStrip ladder="cloud-computing" level={level} />)
    mark(marked([...codesAt(5).slice(0, 2), ...codesAt(6)], 'held'))
    const strip = screen.getByRole('list', { name: 'Master level: units by QF level' })
    const columns = within(strip).getAllByRole('link')
    expect(columns.map(column => column.getAttribute('aria-label'))).toEqual([
      'QF level 5: 7 units, 2 of 7 held',
      'QF level 6: 13 units, 13 of 13 held',
    ])
    expect(columns.map(gaugesOf)).toEqual([[2], [13]])
  })

  test('count neither what is aimed for or worked on, nor units of other columns', async () => {
    const picture = await show('en')
    const [aimed = '', working = ''] = codesAt(5)
    const [held = ''] = codesAt(6)
    mark(
      new Map<string, Status>([
        [aimed, 'aimed'],
        [working, 'working'],
        [held, 'held'],
      ]),
    )
    const [five, six] = columnsOf(picture, 'Master level: units by QF level').map(column => ({
      name: column.getAttribute('aria-label'),
      gauges: gaugesOf(column),
    }))
    expect(five).toEqual({ name: 'QF level 5: 7 units', gauges: [] })
    expect(six).toEqual({ name: 'QF level 6: 13 units, 1 of 13 held', gauges: [1] })
    expect(picture.querySelectorAll('.gauge')).toHaveLength(1)
  })

  test('have no gauge any more where the last mark goes', async () => {
    const picture = await show('en')
    mark(marked(codesAt(5), 'held'))
    expect(picture.querySelectorAll('.gauge')).toHaveLength(1)
    mark(new Map())
    expect(picture.querySelector('.gauge')).toBeNull()
  })
})

describe('the arrow keys', () => {
  const focused = () => document.activeElement?.textContent

  test('move between rungs and stop at either end', async () => {
    const picture = await show('en')
    within(picture).getByRole('link', { name: 'Specialist level' }).focus()
    const seen: (string | null | undefined)[] = []
    for (const key of ['Down', 'Down', 'Down', 'Up', 'Up', 'Up', 'Up']) {
      await userEvent.keyboard(`{Arrow${key}}`)
      seen.push(focused())
    }
    expect(seen).toEqual([
      'Practitioner level',
      'Support level',
      'Support level',
      'Practitioner level',
      'Specialist level',
      'Master level',
      'Master level',
    ])
  })

  test('with Ctrl, Alt or Meta are left to the browser', async () => {
    const picture = await show('en')
    within(picture).getByRole('link', { name: 'Specialist level' }).focus()
    await userEvent.keyboard(
      '{Control>}{ArrowDown}{/Control}{Alt>}{ArrowDown}{/Alt}{Meta>}{ArrowDown}{/Meta}',
    )
    expect(focused()).toBe('Specialist level')
  })

  test('do nothing while something else on the ladder has focus', async () => {
    const picture = await show('en')
    const job = within(picture).getByRole('link', { name: 'Cloud Architect' })
    job.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowUp}')
    expect(job).toHaveFocus()
  })
})
