// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/unit/unit-page.tsx'
import { cloudComputing, existing, makerOf, parseFixture } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const fictional = parseFixture()
const documentIn = (locale: Locale, code: string) => existing(makerOf(cloudComputing, locale).unit(code))
const fictionalUnit = (code: string, dataset = fictional) => existing(makerOf(dataset, 'en').unit(code))

/** What stands beside a term of the facts. */
function factOf(term: string): HTMLElement {
  const [found] = screen.getAllByRole('term').filter(({ textContent }) => textContent === term)
  const definition = found?.nextElementSibling
  return existing(definition instanceof HTMLElement ? definition : undefined)
}

describe.each([
  ['en', en, '/en', ['Specialist level', 'Practitioner level']],
  ['zh-Hant', zhHant, '', ['專家級別', '專業人員級別']],
] as const)('the page of a unit that stands on two levels (%s)', (locale, messages, prefix, levels) => {
  const page = documentIn(locale, '111130L4')

  test('has its title and the parts of its code', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(screen.getByRole('heading', { level: 1, name: page.title })).toBeVisible()
    const parts = within(screen.getByRole('list', { name: messages.codeParts })).getAllByRole('listitem')
    expect(parts).toHaveLength(3)
    expect(screen.getByText(messages.inferredNote, { exact: false })).toBeVisible()
    expect(screen.getByRole('button', { name: messages.copyCode })).toBeVisible()
  })

  test('has its QF level among the seven, with typical awards', async () => {
    await renderIn(locale, <Page document={page} />)
    const fact = factOf(messages.qfLevelLabel)
    expect(fact).toHaveTextContent(messages.qfLevelOfSeven(4))
    expect(fact).toHaveTextContent(messages.typicalAwards(page.awards.join(messages.listSeparator)))
    expect(page.awards).toHaveLength(2)
  })

  test('lists both places, each with level, work area, duty, job titles and ways', async () => {
    await renderIn(locale, <Page document={page} />)
    const listed = within(
      existing(screen.getByRole('heading', { name: messages.listedAt }).parentElement ?? undefined),
    )
    expect(listed.getAllByRole('link', { name: /級別$|level$/ }).map(link => link.textContent)).toEqual(
      levels,
    )
    for (const use of page.uses) {
      expect(listed.getByText(use.area.name)).toBeVisible()
      const duty = listed.getByRole('link', { name: new RegExp(`${use.duty.title}$`) })
      expect(duty).toHaveAttribute('href', `${prefix}/cloud-computing/levels/${use.level.id}/#${use.duty.id}`)
      for (const { title } of use.jobs) expect(listed.getByRole('link', { name: title })).toBeVisible()
    }
    expect(listed.getAllByText(new RegExp(messages.wayTraining))).toHaveLength(2)
  })

  test('marks both levels on the rail', async () => {
    await renderIn(locale, <Page document={page} />)
    const [rail] = screen.getAllByRole('navigation', { name: messages.whereYouStand })
    const here = within(existing(rail)).getAllByRole('link', { current: 'location' })
    expect(here.map(link => link.firstChild?.textContent)).toEqual(levels)
  })

  test('has the units of the same theme on each level, and marks itself', async () => {
    await renderIn(locale, <Page document={page} />)
    const heading = screen.getByRole('heading', {
      name: messages.sameThemeHeading(existing(page.theme).name),
    })
    const section = within(existing(heading.parentElement ?? undefined))
    expect(section.getAllByRole('heading', { level: 3 })).toHaveLength(4)
    expect(section.getAllByRole('link', { current: 'page' })).toHaveLength(2)
    expect(section.getAllByText(messages.noUnitOfTheme)).toHaveLength(2)
  })

  test('is described by its code, QF level and levels', () => {
    const { title, description } = summarize(page, messages)
    expect(title).toBe(`${messages.unitTitle(page.title, '111130L4')} – ${messages.siteName}`)
    expect(description).toContain(
      messages.unitDescription('111130L4', 4, levels.join(messages.listSeparator)),
    )
  })
})

describe('the title of a unit', () => {
  test.each([
    ['ITSWIS508A', en.officialEnglishTitle],
    ['111130L4', en.unofficialEnglishTitle],
  ])('of %s is said in English to be: %s', async (code, status) => {
    await renderIn('en', <Page document={documentIn('en', code)} />)
    expect(screen.getByText(status)).toBeVisible()
    expect(screen.getByText(new RegExp(en.unofficialEnglish))).toBeVisible()
  })

  test('has no status in Chinese', async () => {
    const { container } = await renderIn('zh-Hant', <Page document={documentIn('zh-Hant', 'ITSWIS508A')} />)
    expect(container.querySelector('header')?.textContent).toBe(
      zhHant.unit + documentIn('zh-Hant', 'ITSWIS508A').title,
    )
    expect(document.querySelector('a[href$="#official"]')).toBeNull()
  })
})

describe('the page of a unit', () => {
  test('has its earlier codes', async () => {
    await renderIn('en', <Page document={fictionalUnit('900002L3')} />)
    expect(factOf(en.earlierCodes)).toHaveTextContent('ZL302A')
  })

  test('has its notes', async () => {
    await renderIn('en', <Page document={fictionalUnit('900002L3')} />)
    expect(factOf(en.notes)).toHaveTextContent('The English title is longer.')
  })

  test('tells at each place whether its QF level differs there', async () => {
    await renderIn('en', <Page document={fictionalUnit('900003L3')} />)
    const notes = screen.getAllByText(/QF level \(3\) is below/)
    expect(notes.map(note => note.closest('dl')?.querySelector('a')?.textContent)).toEqual(['Keeper'])
  })

  test('says that no ladder lists it where none does, and has no rail then', async () => {
    const dataset = parseFixture(['ladders/kite-flying/levels/flyer.json', '"900102L2", ', ''])
    await renderIn('en', <Page document={fictionalUnit('900102L2', dataset)} />)
    expect(screen.getByText(en.unitUnused)).toBeVisible()
    expect(screen.queryByRole('navigation')).toBeNull()
    expect(summarize(fictionalUnit('900102L2', dataset), en).description).toContain(en.unitUnused)
  })

  test('leaves out what it does not have', async () => {
    const dataset = parseFixture(['ladders/kite-flying/levels/flyer.json', '"900102L2", ', ''])
    await renderIn('en', <Page document={fictionalUnit('900102L2', dataset)} />)
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      en.qfLevelLabel,
      en.nextStep,
    ])
    expect(screen.queryByText(en.inferredNote, { exact: false })).toBeNull()
  })

  test('says nothing of awards where the framework names none', async () => {
    await renderIn('en', <Page document={{ ...fictionalUnit('ZL501A'), awards: [] }} />)
    expect(factOf(en.qfLevelLabel).textContent).toBe(`1234567${en.qfLevelOfSeven(5)}`)
  })
})
