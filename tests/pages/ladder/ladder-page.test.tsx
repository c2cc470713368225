// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/ladder/ladder-page.tsx'
import { cloudComputing, existing, makerOf, parseFixture } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const documentIn = (locale: Locale) => existing(makerOf(cloudComputing, locale).ladder('cloud-computing'))

describe.each([
  ['en', en, '/en', 'Master level', 'Support level'],
  ['zh-Hant', zhHant, '', '大師級別', '支援級別'],
] as const)('the summary table (%s)', (locale, messages, prefix, top, bottom) => {
  test('has one row a main duty under its level, the highest first', async () => {
    await renderIn(locale, <Page document={documentIn(locale)} />)
    const table = screen.getByRole('table', { name: messages.summaryTable })
    const rows = [...table.querySelectorAll('tbody tr')]
    expect(rows).toHaveLength(19)
    const levels = [...table.querySelectorAll<HTMLTableCellElement>('th[scope=rowgroup]')]
    expect(levels.map(({ rowSpan }) => rowSpan)).toEqual([5, 5, 4, 5])
    expect(levels.map(cell => within(cell).getByRole('link').textContent)).toEqual(
      documentIn(locale).rungs.flatMap(rung => rung.levels.map(({ name }) => name)),
    )
    expect(levels[0]).toHaveTextContent(top)
    expect(levels[3]).toHaveTextContent(bottom)
  })

  test('names its columns', async () => {
    await renderIn(locale, <Page document={documentIn(locale)} />)
    expect(
      [...screen.getByRole('table', { name: messages.summaryTable }).querySelectorAll('th[scope=col]')].map(
        cell => cell.textContent,
      ),
    ).toEqual([messages.level, messages.workArea, messages.mainDuty, messages.units, messages.ways])
  })

  test('leads from each duty to its place on the level’s page', async () => {
    await renderIn(locale, <Page document={documentIn(locale)} />)
    const cells = [
      ...screen
        .getByRole('table', { name: messages.summaryTable })
        .querySelectorAll<HTMLElement>('th[scope=row]'),
    ]
    expect(within(existing(cells[0])).getByRole('link')).toHaveAttribute(
      'href',
      `${prefix}/cloud-computing/levels/master/#cloud-strategies-and-stakeholders`,
    )
  })

  test('has the ways to qualify of each duty', async () => {
    await renderIn(locale, <Page document={documentIn(locale)} />)
    const ways = [
      ...screen
        .getByRole('table', { name: messages.summaryTable })
        .querySelectorAll<HTMLElement>('tbody tr > td:last-child'),
    ]
    expect(ways[0]).toHaveTextContent(messages.wayTraining)
    expect(within(existing(ways[0])).getByRole('img', { name: messages.qfLevel(6) })).toBeVisible()
    expect(within(existing(ways[18])).getByRole('link', { name: /ITOS002L2/ })).toHaveAttribute(
      'href',
      `${prefix}/rpl/ITOS002L2/`,
    )
  })

  test('has all units of a duty folded into its row', async () => {
    await renderIn(locale, <Page document={documentIn(locale)} />)
    const row = existing(
      [...screen.getByRole('table', { name: messages.summaryTable }).querySelectorAll('tbody tr')][0],
    )
    const units = [...row.querySelectorAll('.duty-units a')]
    expect(row.querySelector('.duty-units summary')).toHaveTextContent(messages.unitsShort(7))
    expect(units).toHaveLength(7)
  })
})

describe('the ladder page', () => {
  test('says what the source document does not state', async () => {
    await renderIn('en', <Page document={documentIn('en')} />)
    const source = within(
      existing(screen.getByRole('heading', { name: en.sourceHeading }).parentElement ?? undefined),
    )
    expect(source.getAllByText(en.notStated)).toHaveLength(4)
  })

  test('says what the source document states', async () => {
    const document = existing(makerOf(parseFixture(), 'en').ladder('lantern-making'))
    await renderIn('en', <Page document={document} />)
    expect(screen.getByText('https://source.example/lanterns')).toBeVisible()
    expect(screen.getAllByText(en.notStated)).toHaveLength(3)
    expect(screen.getByText(/The source has no date/)).toBeVisible()
  })

  test('shows a ladder without themes, ways and English', async () => {
    const document = existing(makerOf(parseFixture(), 'en').ladder('kite-flying'))
    await renderIn('en', <Page document={document} />)
    expect(screen.getByRole('heading', { level: 1, name: '放風箏階梯' })).toBeVisible()
    expect(screen.getAllByText(en.wayNone)).toHaveLength(1)
  })

  test('is described by its title and levels', () => {
    const { title, description } = summarize(documentIn('zh-Hant'), zhHant)
    expect(title).toBe('雲計算職業資歷階梯：一覽表 – 職業資歷階梯導覽')
    expect(description).toContain('大師級別、專家級別、專業人員級別、支援級別')
  })
})
