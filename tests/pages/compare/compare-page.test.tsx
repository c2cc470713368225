// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as enTexts } from '../../../src/messages/questions/en.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/compare/compare-page.tsx'
import { existing, makerOf, realDataset } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const documentIn = (locale: Locale) => existing(makerOf(realDataset, locale).ladder('cloud-computing'))

function Address() {
  const { pathname, search } = useLocation()
  return <p data-testid="address">{pathname + search}</p>
}

async function show(search: string, locale: Locale = 'en') {
  await renderIn(
    locale,
    <>
      <Page document={documentIn(locale)} />
      <Address />
    </>,
    { path: `/en/cloud-computing/compare/${search}` },
  )
}

const table = () => screen.getByRole('table', { name: /side by side|並排/ })
const rowOf = (name: string | RegExp) =>
  existing(within(table()).getByRole('rowheader', { name }).closest('tbody') ?? undefined)
const heads = () =>
  within(table())
    .getAllByRole('columnheader')
    .slice(1)
    .map(head => within(head).getAllByRole('link')[0]?.textContent)

describe('a comparison of two levels', () => {
  test('says in a sentence what it shows', async () => {
    await show('?levels=practitioner,specialist')
    expect(table()).toHaveAccessibleName(
      'Practitioner level and Specialist level side by side by theme, with all units: 24 different units in all, 2 of them in more than one column.',
    )
  })

  test('does so in Chinese', async () => {
    await show('?levels=practitioner,specialist', 'zh-Hant')
    expect(table()).toHaveAccessibleName(
      '專業人員級別與專家級別並排，按主題分組，顯示全部單元：共 24 個不同的單元，2 個列於多於一欄。',
    )
  })

  test('has a column a level, in the order of the address', async () => {
    await show('?levels=specialist,practitioner')
    expect(heads()).toEqual(['Specialist level', 'Practitioner level'])
  })

  test('has each shared unit once, in a cell over both columns that says so', async () => {
    await show('?levels=practitioner,specialist')
    const links = within(table()).getAllByRole('link', { name: /111163L4/ })
    expect(links).toHaveLength(1)
    const cell = existing(links[0]?.closest('td') ?? undefined)
    expect(cell.colSpan).toBe(2)
    expect(cell).toHaveTextContent(enTexts.listedByAll(2))
  })

  test('stands under the right heads: every row fills all columns', async () => {
    await show('?levels=support,practitioner,specialist')
    const rows = [...table().querySelectorAll('tr')]
    const widths = rows.map(row => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0))
    const withHead = rows.map(row => row.querySelector('th') !== null)
    expect(widths.map((width, index) => width - (withHead[index] ? 1 : 0))).toEqual(rows.map(() => 3))
    for (const body of table().querySelectorAll('tbody'))
      expect(body.querySelector('th')?.rowSpan).toBe(body.rows.length)
  })

  test('counts what changes from one column to the next', async () => {
    await show('?levels=practitioner,specialist')
    const changes = screen.getByRole('region', { name: enTexts.changesHeading })
    expect(changes).toHaveTextContent('From Practitioner level to Specialist level')
    expect(changes).toHaveTextContent('12 new2 carried over10 not listed again')
  })

  test('has the counts of each theme, and says where there is no unit', async () => {
    await show('?levels=practitioner,specialist')
    expect(rowOf(/^Security and privacy/)).toHaveTextContent('3 → 4')
    expect(rowOf(/^Strategy and policy/)).toHaveTextContent(enTexts.noUnitsInAny)
    expect(rowOf(/^Architecture and development/)).toHaveTextContent(en.noUnits)
    expect(rowOf(/^Network and platform/)).toHaveTextContent(enTexts.noOtherUnits)
  })

  test('names the ways to qualify, with their duties where they are not those of all', async () => {
    await show('?levels=support,practitioner')
    const cells = within(rowOf(en.ways)).getAllByRole('cell')
    expect(within(existing(cells[0])).getByRole('link', { name: /ITOS010L3/ })).toBeVisible()
    expect(cells[0]).toHaveTextContent(enTexts.wayOfDuty('5'))
    expect(cells[1]).not.toHaveTextContent(/main dut/)
  })
})

describe('which units show', () => {
  test('only those that are in one column', async () => {
    await show('?levels=practitioner,specialist&show=different')
    expect(within(table()).queryByRole('link', { name: /111163L4/ })).toBeNull()
    expect(within(table()).getByRole('link', { name: /111120L4/ })).toBeVisible()
  })

  test('only those that are in several', async () => {
    await show('?levels=practitioner,specialist&show=shared')
    expect(within(table()).getByRole('link', { name: /111163L4/ })).toBeVisible()
    expect(within(table()).queryByRole('link', { name: /111120L4/ })).toBeNull()
    // A theme without any is left out.
    expect(within(table()).queryByRole('rowheader', { name: /^Security and privacy/ })).toBeNull()
    expect(table()).toHaveAccessibleName(/only the units that are shared/)
  })

  test('says so where none is shared', async () => {
    await show('?levels=support,practitioner&show=shared')
    expect(rowOf(enTexts.byTheme)).toHaveTextContent(enTexts.noUnitsShown)
  })

  test('is told by the choice that is on', async () => {
    await show('?levels=practitioner,specialist&show=shared')
    expect(screen.getByRole('link', { name: enTexts.showShared })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByRole('link', { name: enTexts.showAll })).not.toHaveAttribute('aria-current')
  })
})

test('by work area, each column has its own areas and duties, and shared units are marked', async () => {
  await show('?levels=practitioner,specialist&by=area')
  const cells = within(rowOf(`${en.workArea} / ${en.mainDuty}`)).getAllByRole('cell')
  expect(within(existing(cells[0])).getAllByRole('heading', { level: 3 })).toHaveLength(2)
  expect(within(existing(cells[1])).getAllByRole('heading', { level: 4 })).toHaveLength(5)
  expect(within(existing(cells[1])).getAllByText(enTexts.listedByAll(2))).toHaveLength(2)
})

describe('the controls', () => {
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

  test('add a level in its place and keep the rest of the view', async () => {
    await show('?levels=support,specialist&show=different&by=area')
    expect(hrefOf(enTexts.addColumn('Practitioner level'))).toBe(
      '/en/cloud-computing/compare/?levels=support,practitioner,specialist&show=different&by=area',
    )
  })

  test('leave two at least', async () => {
    await show('?levels=support,specialist')
    expect(screen.queryByRole('link', { name: enTexts.removeColumn('Support level') })).toBeNull()
  })

  test('remove and reorder columns from their heads', async () => {
    await show('?levels=support,practitioner,master')
    const remove = within(table()).getByRole('link', { name: enTexts.removeColumn('Support level') })
    expect(remove).toHaveAttribute('href', '/en/cloud-computing/compare/?levels=practitioner,master')
    expect(hrefOf(enTexts.moveBefore('Practitioner level'))).toBe(
      '/en/cloud-computing/compare/?levels=practitioner,support,master',
    )
    expect(hrefOf(enTexts.moveAfter('Practitioner level'))).toBe(
      '/en/cloud-computing/compare/?levels=support,master,practitioner',
    )
    expect(screen.queryByRole('link', { name: enTexts.moveBefore('Support level') })).toBeNull()
    expect(screen.queryByRole('link', { name: enTexts.moveAfter('Master level') })).toBeNull()
  })

  test('add a job title beside job titles', async () => {
    await show('?jobs=field-technician,cloud-architect')
    const choice = screen.getByRole('combobox', { name: enTexts.addJob })
    await userEvent.selectOptions(choice, 'Cloud Support Engineer')
    await userEvent.click(screen.getByRole('button', { name: enTexts.add }))
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/en/cloud-computing/compare/?jobs=field-technician,cloud-support-engineer,cloud-architect',
    )
    expect(heads()).toEqual(['Field Technician', 'Cloud Support Engineer', 'Cloud Architect'])
  })
})

describe('job titles', () => {
  test('of one level are said to share all requirements', async () => {
    await show('?jobs=cloud-architect,cloud-network-engineer')
    expect(
      screen.getByText(
        enTexts.jobsShareLevel('Cloud Architect and Cloud Network Engineer', 'Specialist level'),
      ),
    ).toBeVisible()
    expect(table()).toHaveAccessibleName(/14 different units in all, 14 of them in more than one column\.$/)
  })

  test('of different levels are their levels’ comparison under the titles’ names', async () => {
    await show('?jobs=cloud-support-engineer,cloud-architect')
    expect(heads()).toEqual(['Cloud Support Engineer', 'Cloud Architect'])
    expect(screen.queryByText(/theirs are the same/)).toBeNull()
    expect(rowOf(/^Total/)).toHaveTextContent(enTexts.differentUnits(24))
  })
})

describe('what the address names in vain', () => {
  test('is said, each with its reason', async () => {
    await show('?levels=support,suport,support,master&show=none')
    expect(screen.getByRole('note')).toHaveTextContent(
      [
        enTexts.noticeHeading,
        enTexts.droppedUnknown('suport'),
        enTexts.droppedTwice('support'),
        enTexts.droppedOption('none'),
      ].join(''),
    )
  })

  test('is cut where it is long, and counted where it is much', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `no-level-${index}`)
    await show(`?levels=${'x'.repeat(500)},${many.join()}`)
    expect(screen.getByRole('note')).toHaveTextContent(enTexts.droppedUnknown(`${'x'.repeat(40)}…`))
    expect(screen.getByRole('note')).toHaveTextContent(enTexts.droppedMore(5))
    expect(screen.getByRole('note')).not.toHaveTextContent('no-level-8')
  })

  test('is no markup', async () => {
    await show('?levels=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
    expect(screen.getByRole('note').querySelector('img')).toBeNull()
    expect(heads()).toHaveLength(4)
  })

  test('where only one level is named, its neighbour is added, and that is said', async () => {
    await show('?levels=support')
    expect(screen.getByRole('note')).toHaveTextContent(enTexts.addedNeighbour)
    expect(heads()).toEqual(['Support level', 'Practitioner level'])
  })
})

test('the picture above has each level’s units by theme, counted and by QF level', async () => {
  await show('?levels=practitioner,specialist')
  const map = screen.getByRole('region', { name: en.themeMap })
  expect(
    within(map).getByRole('img', {
      name: en.themeMapCell(4, [en.themeMapLevel(4, 1), en.themeMapLevel(5, 3)].join(', ')),
    }),
  ).toBeVisible()
  expect(within(map).getAllByRole('row')).toHaveLength(9)
})

test('its title and description name what it compares', () => {
  const ladder = documentIn('zh-Hant')
  expect(summarize(ladder, zhHant, '?levels=practitioner,specialist').title).toBe(
    '比較專業人員級別與專家級別 – 雲計算職業資歷階梯',
  )
  expect(summarize(ladder, zhHant, '').title).toContain('支援級別、專業人員級別、專家級別與大師級別')
})
