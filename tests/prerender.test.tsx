// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '../src/dataset/dataset.ts'
import { RESERVED_ANCHORS } from '../src/dataset/reserved-ids.ts'
import { LOCALES } from '../src/locale.ts'
import { formatPath, parseAnchor, parsePath } from '../src/paths.ts'
import { type RenderedPage, renderPage } from '../src/prerender.tsx'
import { type PublishedPage, publishFiles, publishPages } from '../src/publish/publish-site.ts'
import { simplify } from '../src/publish/simplify.ts'
import { parseFixture, realDataset } from './fixtures/datasets.ts'

type Rendered = PublishedPage & RenderedPage & { address: string; content: Document }

const SITE = 'https://example.org'

/** What React leaves where something had not arrived. */
const WAITING = /\x3c!--\$[?!]-->|<template/

/** Every page of a dataset as the build writes it. */
async function renderAll(dataset: Dataset): Promise<Rendered[]> {
  const pages = publishPages(dataset, simplify)
  return Promise.all(
    pages.map(async page => {
      const rendered = await renderPage(page.locale, page.place, page.document, SITE)
      const content = new DOMParser().parseFromString(rendered.html, 'text/html')
      return { ...page, ...rendered, address: formatPath(page.locale, page.place), content }
    }),
  )
}

/** The addresses of the pages of which something is not so, with what it is. */
function list(pages: Rendered[], find: (page: Rendered) => string[]): string[] {
  return pages.flatMap(page => find(page).map(found => `${page.address}: ${found}`))
}

function idsOf({ content }: Rendered): string[] {
  return [...content.querySelectorAll('[id]')].map(({ id }) => id)
}

function linksOf({ content }: Rendered): string[] {
  return [...content.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '')
}

function headingsOf({ content }: Rendered): number[] {
  return [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  )
}

describe.each([
  ['site’s', realDataset],
  ['fictional', parseFixture()],
])('every page of the %s dataset, in every language,', (_, dataset) => {
  let pages: Rendered[] = []
  let byAddress = new Map<string, Rendered>()

  beforeAll(async () => {
    pages = await renderAll(dataset)
    byAddress = new Map(pages.map(page => [page.address, page]))
  }, 60_000)

  test('is rendered whole, with nothing to wait for', () => {
    expect(pages.length).toBeGreaterThan(50)
    expect(list(pages, ({ html }) => (WAITING.test(html) ? ['waits'] : []))).toEqual([])
    expect(list(pages, ({ content }) => (content.querySelector('main h1') ? [] : ['no heading']))).toEqual([])
  })

  test('has one main heading, and skips no level of heading', () => {
    const wrong = list(pages, page => {
      const levels = headingsOf(page)
      const main = levels.filter(level => level === 1).length
      return [
        ...(main === 1 ? [] : [`${main} main headings`]),
        ...levels.flatMap((level, index) =>
          level > (levels[index - 1] ?? 0) + 1 ? [`h${level} skips`] : [],
        ),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('has no id twice', () => {
    expect(
      list(pages, page => {
        const ids = idsOf(page)
        return ids.filter((id, index) => ids.indexOf(id) !== index)
      }),
    ).toEqual([])
  })

  test('has anchors of its own only where no duty or work area may have them', () => {
    const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
    expect(
      list(pages, page => {
        if (page.place.page !== 'level') return []
        const ofData = [...page.content.querySelectorAll('section.duty, section.duty > header > p[id]')].map(
          ({ id }) => id,
        )
        return idsOf(page).filter(id => slug.test(id) && !ofData.includes(id) && !RESERVED_ANCHORS.has(id))
      }),
    ).toEqual([])
  })

  test('leads to pages and anchors that are there', () => {
    const dead = list(pages, page =>
      linksOf(page).filter(href => {
        const { pathname, hash, origin } = new URL(href, SITE + page.address)
        if (origin !== SITE || !parsePath(pathname).place) return false
        const target = byAddress.get(pathname)
        const anchor = parseAnchor(hash)
        return !target || (anchor !== '' && !idsOf(target).includes(anchor))
      }),
    )
    expect(dead).toEqual([])
  })

  test('leads to no other files than its own document, and to no other sites than those of the data', () => {
    const files = publishFiles(dataset, publishPages(dataset, simplify), simplify)
    const known = [...dataset.frameworks.values()].flatMap(({ url, register, ways }) => [
      url,
      register.url,
      ways.rpl.url,
    ])
    const strange = list(pages, page =>
      linksOf(page).filter(href => {
        const { pathname, origin } = new URL(href, SITE + page.address)
        if (origin !== SITE) return !known.includes(href)
        return !parsePath(pathname).place && !files.has(pathname)
      }),
    )
    expect(strange).toEqual([])
  })

  test('has a title of its own, and a description', () => {
    for (const locale of LOCALES) {
      const titles = pages.filter(page => page.locale === locale).map(({ title }) => title)
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    }
    const without = list(pages, ({ tags }) => {
      const description = tags.find(({ attributes }) => attributes.name === 'description')?.attributes.content
      return description ? [] : ['no description']
    })
    expect(without).toEqual([])
  })

  test('has its pictures hidden from assistive technology, which has the words', () => {
    expect(
      list(pages, ({ content }) =>
        [...content.querySelectorAll('svg')]
          .filter(svg => !svg.closest('[aria-hidden=true]'))
          .map(() => 'svg'),
      ),
    ).toEqual([])
  })

  test('names every link and button', () => {
    expect(
      list(pages, ({ content }) =>
        [...content.querySelectorAll('a, button, summary')]
          .filter(element => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === '')
          .map(element => element.outerHTML),
      ),
    ).toEqual([])
  })
})
