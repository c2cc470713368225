// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/level/level-page.tsx'
import { cloudComputing, existing, makerOf } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const documentIn = (locale: Locale, level: string) =>
  existing(makerOf(cloudComputing, locale).level('cloud-computing', level))

describe.each([
  ['en', en, '/en', 'Support level', 'Computer Operator'],
  ['zh-Hant', zhHant, '', '支援級別', '電腦操作員'],
] as const)('the page of a level (%s)', (locale, messages, prefix, name, job) => {
  test('has its name, its description and its job titles', async () => {
    const page = documentIn(locale, 'support')
    await renderIn(locale, <Page document={page} />)
    expect(screen.getByRole('heading', { level: 1, name })).toBeVisible()
    expect(screen.getByText(page.level.description)).toBeVisible()
    expect(screen.getByRole('link', { name: job })).toHaveAttribute(
      'href',
      `${prefix}/cloud-computing/jobs/computer-operator/`,
    )
    expect(page.level.jobs).toHaveLength(5)
    for (const { title } of page.level.jobs) expect(screen.getByRole('link', { name: title })).toBeVisible()
  })

  test('has a section for each duty, with an address of its own', async () => {
    await renderIn(locale, <Page document={documentIn(locale, 'support')} />)
    const links = [1, 2, 3, 4, 5].map(number => screen.getByRole('link', { name: messages.dutyLink(number) }))
    const anchors = links.map(link => link.getAttribute('href')?.split('#')[1] ?? '')
    expect(anchors).toEqual([
      'support-networks',
      'support-network-security',
      'support-system-security',
      'support-websites',
      'support-operations',
    ])
    for (const anchor of anchors) {
      const section = document.getElementById(anchor)
      expect(section).toHaveAccessibleName()
      expect(section?.querySelectorAll('.unit-list > li').length).toBeGreaterThan(0)
    }
  })

  test('has beside each duty its ways to qualify', async () => {
    await renderIn(locale, <Page document={documentIn(locale, 'support')} />)
    const section = within(existing(document.getElementById('support-operations') ?? undefined))
    expect(section.getByText(messages.wayOr)).toBeVisible()
    expect(section.getByRole('link', { name: /ITOS002L2/ })).toHaveAttribute(
      'href',
      `${prefix}/rpl/ITOS002L2/`,
    )
  })

  test('marks itself on the rail', async () => {
    await renderIn(locale, <Page document={documentIn(locale, 'support')} />)
    const [rail] = screen.getAllByRole('navigation', { name: messages.whereYouStand })
    expect(within(existing(rail)).getByRole('link', { current: 'page' })).toHaveTextContent(name)
  })

  test('is described by its ladder and job titles', () => {
    const page = documentIn(locale, 'support')
    const { title, description } = summarize(page, messages)
    expect(title).toBe(`${name} – ${page.ladder.title}`)
    expect(description).toContain(page.level.jobs.map(({ title }) => title).join(messages.listSeparator))
  })
})

describe('the units of a level by QF level', () => {
  test('are all its units, each once, under the address that the strip leads to', async () => {
    await renderIn('en', <Page document={documentIn('en', 'specialist')} />)
    const strip = screen.getByRole('list', { name: en.stripName('Specialist level') })
    const columns = within(strip).getAllByRole('link')
    const counts = columns.map(link => {
      const row = document.getElementById(link.getAttribute('href')?.split('#')[1] ?? '')
      return row?.querySelectorAll('.unit-list > li').length
    })
    expect(columns.map(link => link.getAttribute('aria-label'))).toEqual([
      'QF level 4: 4 units',
      'QF level 5: 8 units',
      'QF level 6: 2 units',
    ])
    expect(counts).toEqual([4, 8, 2])
  })
})

describe('notes on the page of a level', () => {
  test('tell where a unit stands too, at the unit', async () => {
    await renderIn('en', <Page document={documentIn('en', 'practitioner')} />)
    const notes = screen.getAllByText(/Also listed on: Specialist level/)
    expect(notes.map(note => note.closest('.unit-list > li')?.querySelector('code')?.textContent)).toEqual([
      '111130L4',
      '111163L4',
    ])
  })

  test('tell of the work area of the same name, at the first duty of each', async () => {
    await renderIn('en', <Page document={documentIn('en', 'support')} />)
    const notes = screen.getAllByText(/Another work area of this level has the same name/)
    expect(notes.map(note => note.closest('section')?.id)).toEqual(['support-networks', 'support-websites'])
  })
})

test('the page of a level says in English only that it is a translation', async () => {
  const { unmount } = await renderIn('en', <Page document={documentIn('en', 'master')} />)
  expect(screen.getByText(new RegExp(en.unofficialEnglish))).toBeVisible()
  unmount()
  await renderIn('zh-Hant', <Page document={documentIn('zh-Hant', 'master')} />)
  expect(document.querySelector('a[href$="#official"]')).toBeNull()
})
