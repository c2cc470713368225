// @vitest-environment jsdom
import { type BoundFunctions, type queries, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { Rail } from '../../src/components/rail.tsx'
import type { LadderOutline } from '../../src/documents/documents.ts'
import type { Locale } from '../../src/locale.ts'
import { cloudComputing, existing, makerOf, parseFixture } from '../fixtures/datasets.ts'
import { renderIn } from '../fixtures/render-in.tsx'

function outlineOf(locale: Locale): LadderOutline {
  return existing(makerOf(cloudComputing, locale).level('cloud-computing', 'master')).ladder
}

/** The rail beside the content, and the bar that takes its place on a narrow screen. */
async function show(locale: Locale, here: string[], isLevelPage = false, ladder = outlineOf(locale)) {
  await renderIn(locale, <Rail ladder={ladder} here={here} isLevelPage={isLevelPage} />)
  const [rail, bar] = screen.getAllByRole('navigation', {
    name: locale === 'en' ? 'Where you stand' : '你在階梯上的位置',
  })
  return { rail: within(existing(rail)), bar: within(existing(bar)) }
}

const upAndDown = (rail: BoundFunctions<typeof queries>) =>
  rail
    .getAllByRole('link', { name: /^(Up:|Down:|上一級|下一級) / })
    .map(link => [link.textContent, link.getAttribute('href')])

describe('the rail', () => {
  test('has all rungs, the highest first, with their units', async () => {
    const { rail } = await show('en', ['practitioner'])
    const rungs = within(existing(rail.getAllByRole('list')[0])).getAllByRole('link')
    expect(rungs.map(link => link.textContent)).toEqual([
      'Master level20 units',
      'Specialist level14 units',
      'Practitioner level12 units',
      'Support level20 units',
    ])
  })

  test.each([
    ['a level’s own page', true, 'page'],
    ['the page of something on the level', false, 'location'],
  ] as const)('marks the rung that one stands on, on %s', async (_, isLevelPage, current) => {
    const { rail } = await show('en', ['practitioner'], isLevelPage)
    expect(rail.getAllByRole('link', { current })).toEqual([
      rail.getByRole('link', { name: /^Practitioner/ }),
    ])
  })

  test.each([
    [
      'en',
      '/en',
      [
        ['Up: Specialist level', 'specialist'],
        ['Down: Support level', 'support'],
      ],
    ],
    [
      'zh-Hant',
      '',
      [
        ['上一級 專家級別', 'specialist'],
        ['下一級 支援級別', 'support'],
      ],
    ],
  ] as const)('leads one rung up and one down (%s)', async (locale, prefix, expected) => {
    const { rail, bar } = await show(locale, ['practitioner'])
    const links = expected.map(([name, level]) => [name, `${prefix}/cloud-computing/levels/${level}/`])
    expect(upAndDown(rail)).toEqual(links)
    for (const [name, href] of links) {
      expect(bar.getByRole('link', { name: String(name) })).toHaveAttribute('href', href)
    }
  })

  test('says on the top rung that there is none above', async () => {
    const { rail, bar } = await show('en', ['master'])
    expect(rail.getByText('This is the top rung')).toBeVisible()
    expect(upAndDown(rail).map(([name]) => name)).toEqual(['Down: Specialist level'])
    expect(bar.queryByRole('link', { name: /^Up/ })).toBeNull()
  })

  test('says on the bottom rung that there is none below', async () => {
    const { rail } = await show('zh-Hant', ['support'])
    expect(rail.getByText('這是最低一級')).toBeVisible()
    expect(upAndDown(rail).map(([name]) => name)).toEqual(['上一級 專業人員級別'])
  })

  test('leads beyond both levels of a unit that stands on two', async () => {
    const { rail, bar } = await show('en', ['specialist', 'practitioner'])
    expect(rail.getAllByRole('link', { current: 'location' })).toHaveLength(2)
    expect(upAndDown(rail).map(([name]) => name)).toEqual(['Up: Master level', 'Down: Support level'])
    expect(bar.getByText('Specialist level, Practitioner level')).toBeInTheDocument()
  })

  test('leads to all levels that stand side by side', async () => {
    const { ladder } = existing(makerOf(parseFixture(), 'en').level('lantern-making', 'keeper'))
    const { rail } = await show('en', ['keeper'], true, ladder)
    expect(upAndDown(rail).map(([name]) => name)).toEqual(['Down: Lighter', 'Down: Painter'])
  })

  test('of something that stands on no level leads neither up nor down', async () => {
    const { rail, bar } = await show('en', [])
    expect(rail.queryByRole('link', { name: /^(Up|Down)/ })).toBeNull()
    expect(rail.queryByText(/rung/)).toBeNull()
    expect(rail.queryByRole('link', { current: 'location' })).toBeNull()
    expect(bar.getAllByText(outlineOf('en').title)[0]).toBeInTheDocument()
  })

  test('leads to the whole ladder', async () => {
    const { rail } = await show('en', ['master'])
    expect(rail.getByRole('link', { name: outlineOf('en').title })).toHaveAttribute(
      'href',
      '/en/cloud-computing/',
    )
  })

  test('lets the arrow keys move between its rungs', async () => {
    const { rail } = await show('en', ['practitioner'])
    rail.getByRole('link', { name: /^Practitioner/ }).focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(rail.getByRole('link', { name: /^Specialist/ })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(rail.getByRole('link', { name: /^Support/ })).toHaveFocus()
  })
})

test('the bar opens to all rungs, and says whether it is open', async () => {
  const { bar } = await show('en', ['practitioner'])
  const details = existing(
    bar.getByText('Practitioner level', { selector: 'summary *' }).closest('details') ?? undefined,
  )
  expect(details).not.toHaveAttribute('open')
  await userEvent.click(bar.getByText('Practitioner level', { selector: 'summary *' }))
  expect(details).toHaveAttribute('open')
  expect(within(details).getByText('Master level')).toBeVisible()
})
