// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { useLanguage } from '../../src/components/language.tsx'
import { PlaceLink } from '../../src/components/place-link.tsx'
import { UnofficialNotice } from '../../src/components/unofficial-notice.tsx'
import { renderIn } from '../fixtures/render-in.tsx'

const LEVEL = { page: 'level', ladder: 'lanterns', level: 'keeper' } as const
const href = () => screen.getByRole('link').getAttribute('href')

describe('a link to a place', () => {
  test('leads to it in the language of the page', async () => {
    await renderIn('en', <PlaceLink to={LEVEL}>Keeper</PlaceLink>)
    expect(href()).toBe('/en/lanterns/levels/keeper/')
  })

  test('leads to it in another language where one is asked for', async () => {
    await renderIn(
      'en',
      <PlaceLink to={LEVEL} locale="zh-Hans">
        Keeper
      </PlaceLink>,
    )
    expect(href()).toBe('/zh-hans/lanterns/levels/keeper/')
  })

  test('has query and anchor in their order', async () => {
    await renderIn(
      'zh-Hant',
      <PlaceLink to={LEVEL} anchor="run fairs" query="?by=theme">
        Keeper
      </PlaceLink>,
    )
    expect(href()).toBe('/lanterns/levels/keeper/?by=theme#run%20fairs')
  })

  test('passes on what else a link may have', async () => {
    await renderIn(
      'en',
      <PlaceLink to={LEVEL} aria-current="page" className="tap">
        Keeper
      </PlaceLink>,
    )
    expect(screen.getByRole('link', { name: 'Keeper', current: 'page' })).toHaveClass('tap')
  })
})

describe('the notice that the language is a translation', () => {
  test('is there in English, with a link to what is official', async () => {
    await renderIn('en', <UnofficialNotice />)
    expect(screen.getByText(/Unofficial translation/)).toBeVisible()
    expect(href()).toBe('/en/about/#official')
  })

  test.each(['zh-Hant', 'zh-Hans'] as const)('is not there in %s', async locale => {
    const { container } = await renderIn(locale, <UnofficialNotice />)
    expect(container).toBeEmptyDOMElement()
  })
})

test('a part without a language around it is a mistake of the programmer, and said to be', () => {
  function Part() {
    return useLanguage().messages.share
  }
  expect(() => renderToString(<Part />)).toThrow('useLanguage needs a LanguageProvider around it')
})
