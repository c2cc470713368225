// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/rpl/rpl-page.tsx'
import { cloudComputing, existing, makerOf, parseFixture } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const documentIn = (locale: Locale) => existing(makerOf(cloudComputing, locale).rpl('ITOS013L3'))

describe.each([
  ['en', en, '/en'],
  ['zh-Hant', zhHant, ''],
] as const)('the page of an RPL cluster (%s)', (locale, messages, prefix) => {
  const page = documentIn(locale)

  test('has its code, taken apart, to be copied', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(screen.getByRole('heading', { level: 1, name: messages.rplHeading })).toBeVisible()
    const parts = within(screen.getByRole('list', { name: messages.codeParts })).getAllByRole('listitem')
    expect(parts).toHaveLength(page.codeParts.length)
    expect(page.codeParts.map(({ value }) => value).join('')).toBe('ITOS013L3')
    expect(screen.getByRole('button', { name: messages.copyCode })).toBeVisible()
  })

  test('has its QF level and the experience asked for', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(screen.getByText(messages.qfLevelOfSeven(3))).toBeVisible()
    expect(screen.getByText(new RegExp(existing(page.experience).text))).toBeVisible()
    expect(screen.queryByText(new RegExp(messages.notStatedOfficially))).toBeNull()
  })

  test('says that what it contains is not stated, and lists the units of the duty as such', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(screen.getByText(messages.rplContents)).toBeVisible()
    const use = existing(page.uses[0])
    const heading = screen.getByRole('heading', { name: messages.unitsOfDuty })
    const links = within(existing(heading.parentElement ?? undefined)).getAllByRole('link')
    const toUnits = links.map(link => link.getAttribute('href')).filter(href => href?.includes('/units/'))
    expect(use.units).toHaveLength(4)
    expect(toUnits).toEqual(use.units.map(({ code }) => `${prefix}/units/${code}/`))
  })

  test('leads to the duty that names it', async () => {
    await renderIn(locale, <Page document={page} />)
    const [use] = page.uses
    expect(screen.getByRole('link', { name: new RegExp(`${use?.duty.title}$`) })).toHaveAttribute(
      'href',
      `${prefix}/cloud-computing/levels/support/#support-websites`,
    )
  })

  test('leads to the register, by its front page', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(screen.getByRole('link', { name: messages.openRegister(page.register.name) })).toHaveAttribute(
      'href',
      'https://www.hkqr.gov.hk/',
    )
  })

  test('is described by its code, QF level and duties', () => {
    expect(summarize(page, messages)).toEqual({
      title: `${messages.rplTitle('ITOS013L3')} – ${messages.siteName}`,
      description: messages.rplDescription('ITOS013L3', 3, existing(page.uses[0]).duty.title),
    })
  })
})

test('where no official page states the experience asked for, this is said', async () => {
  const page = existing(makerOf(parseFixture(), 'en').rpl('ZL002L3'))
  await renderIn('en', <Page document={page} />)
  expect(screen.getByText(new RegExp(en.notStatedOfficially))).toBeVisible()
})

test('the page of an RPL cluster says in English only that it is a translation', async () => {
  const { unmount } = await renderIn('en', <Page document={documentIn('en')} />)
  expect(screen.getByRole('link', { name: en.unofficialEnglishLink })).toBeVisible()
  unmount()
  await renderIn('zh-Hant', <Page document={documentIn('zh-Hant')} />)
  expect(document.querySelector('a[href$="#official"]')).toBeNull()
})
