// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/home/home-page.tsx'
import { cloudComputing, makerOf } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const documentIn = (locale: Locale) => makerOf(cloudComputing, locale).home()

describe.each([
  ['en', en, '/en', 'Cloud Computing Vocational Qualifications Pathway'],
  ['zh-Hant', zhHant, '', '雲計算職業資歷階梯'],
] as const)('the home page (%s)', (locale, messages, prefix, title) => {
  test('is called as the ladder, and shows its picture', async () => {
    await renderIn(locale, <Page document={documentIn(locale)} />)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(screen.getByRole('list', { name: messages.ladderPicture })).toBeVisible()
    expect(screen.getAllByRole('article')).toHaveLength(4)
  })

  test.each([
    [messages.entryTable, '/cloud-computing/'],
    [messages.entryCodes, '/about/#codes'],
    [messages.entryWays, '/about/#ways'],
    [messages.asTable, '/cloud-computing/#table'],
  ])('leads by %s to %s', async (name, path) => {
    await renderIn(locale, <Page document={documentIn(locale)} />)
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', prefix + path)
  })

  test('says how to read the picture', async () => {
    await renderIn(locale, <Page document={documentIn(locale)} />)
    expect(screen.getByText(messages.pictureLegend)).toBeVisible()
  })

  test('is described as the site', () => {
    expect(summarize(documentIn(locale), messages)).toEqual({
      title: messages.siteName,
      description: messages.siteDescription,
    })
  })
})

test('the home page says in English only that it is a translation', async () => {
  const { unmount } = await renderIn('en', <Page document={documentIn('en')} />)
  expect(screen.getByRole('link', { name: en.unofficialEnglishLink })).toBeVisible()
  unmount()
  await renderIn('zh-Hant', <Page document={documentIn('zh-Hant')} />)
  expect(document.querySelector('a[href$="#official"]')).toBeNull()
})
