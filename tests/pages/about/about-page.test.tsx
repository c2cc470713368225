// @vitest-environment jsdom
import { within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/about/about-page.tsx'
import { cloudComputing, existing, makerOf } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const documentIn = (locale: Locale) => existing(makerOf(cloudComputing, locale).about())

function section(id: string) {
  return within(existing(document.getElementById(id) ?? undefined))
}

describe.each([
  ['en', en],
  ['zh-Hant', zhHant],
] as const)('the about page (%s)', (locale, messages) => {
  const page = documentIn(locale)

  test('has its sections, each with an address of its own', async () => {
    await renderIn(locale, <Page document={page} />)
    for (const [id, { heading, paragraphs }] of Object.entries(page.sections)) {
      expect(section(id).getByRole('heading', { level: 2, name: heading })).toBeVisible()
      for (const paragraph of paragraphs) expect(section(id).getByText(paragraph)).toBeVisible()
    }
    expect(Object.keys(page.sections)).toHaveLength(9)
  })

  test('counts what the source holds', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(section('source').getByText(messages.sourceHolds(4, 16, 13, 19, 66, 64))).toBeVisible()
  })

  test('lists the four units with an official English title', async () => {
    await renderIn(locale, <Page document={page} />)
    const codes = section('official')
      .getAllByRole('link')
      .map(link => link.querySelector('code')?.textContent)
    expect(codes.sort()).toEqual(['111195L3', 'ITSWIS402A', 'ITSWIS404A', 'ITSWIS508A'])
  })

  test('explains the three forms of code, and what is inferred of them', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(section('codes').getAllByRole('list', { name: messages.codeParts })).toHaveLength(3)
    expect(section('codes').getAllByText(messages.inferred).length).toBeGreaterThan(3)
  })

  test('has the seven QF levels, the highest first', async () => {
    await renderIn(locale, <Page document={page} />)
    const rows = section('qf-levels').getAllByRole('rowheader')
    expect(rows.map(row => within(row).getByRole('img').getAttribute('aria-label'))).toEqual(
      [7, 6, 5, 4, 3, 2, 1].map(messages.qfLevel),
    )
  })

  test('has the experience that recognition asks for, by QF level', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(section('ways').getAllByRole('term')).toHaveLength(page.framework.rpl.experience.length)
    for (const { text } of page.framework.rpl.experience)
      expect(section('ways').getByText(text)).toBeVisible()
  })

  test('lists the themes', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(
      section('themes')
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(page.themes.map(({ name }) => name))
    expect(page.themes).toHaveLength(8)
  })

  test('leads to the data', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(section('data').getByRole('link')).toHaveAttribute(
      'href',
      `/api/v1/${locale.toLowerCase()}/index.json`,
    )
  })

  test('is described as such', () => {
    expect(summarize(page, messages)).toEqual({
      title: `${messages.aboutTitle} – ${messages.siteName}`,
      description: messages.aboutDescription,
    })
  })
})
