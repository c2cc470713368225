import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { LOCALE_FACTS, LOCALES, type Locale } from '../../src/locale.ts'
import { formatPath, type Place, parsePath } from '../../src/paths.ts'
import { listPlaces } from '../../src/publish/publish-site.ts'
import { realDataset } from '../fixtures/datasets.ts'
import { listBuiltPages, OUT_DIR } from './built-pages.ts'
import { SITES } from './sites.ts'
import { expect, test } from './test.ts'

type Head = {
  lang: string
  title: string
  canonical: string[]
  alternates: [lang: string, href: string][]
  metas: [name: string, content: string][]
}

const SITE_URL = SITES.main.url.replace(/\/$/, '')

/** Reads the heads with the browser's own parser: no script of the pages runs. */
function parseHeads(page: Page, pages: { html: string }[]): Promise<Head[]> {
  const texts = pages.map(({ html }) => html.slice(0, html.indexOf('<style>')))
  return page.evaluate(
    heads =>
      heads.map(text => {
        const parsed = new DOMParser().parseFromString(text, 'text/html')
        const links = [...parsed.querySelectorAll('link')]
        return {
          lang: parsed.documentElement.lang,
          title: parsed.title,
          canonical: links
            .filter(({ rel }) => rel === 'canonical')
            .map(link => link.getAttribute('href') ?? ''),
          alternates: links
            .filter(({ rel }) => rel === 'alternate')
            .map((link): [string, string] => [link.hreflang, link.getAttribute('href') ?? '']),
          metas: [...parsed.querySelectorAll('meta')].map((meta): [string, string] => [
            meta.getAttribute('property') ?? meta.name,
            meta.content,
          ]),
        }
      }),
    texts,
  )
}

function findTwice(texts: string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}

function url(locale: Locale, place: Place): string {
  return SITE_URL + formatPath(locale, place)
}

test('the built pages are all places of the data, in all languages, and no others', () => {
  const places = listPlaces(realDataset)
  const paths = LOCALES.flatMap(locale => places.map(place => formatPath(locale, place)))
  expect(paths.length).toBeGreaterThan(LOCALES.length)
  expect(
    listBuiltPages()
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(paths.toSorted())
})

test('every built page has a head of its own', async ({ page }) => {
  const pages = listBuiltPages()
  const heads = await parseHeads(page, pages)
  const expected = pages.map(({ path }) => {
    const { locale, place } = parsePath(path)
    if (!place) throw new Error(`${path} is no place of the site`)
    return {
      lang: LOCALE_FACTS[locale].lang,
      canonical: [url(locale, place)],
      alternates: [
        ...LOCALES.map(other => [LOCALE_FACTS[other].lang, url(other, place)]),
        ['x-default', url('zh-Hant', place)],
      ],
    }
  })
  expect(heads.map(({ lang, canonical, alternates }) => ({ lang, canonical, alternates }))).toEqual(expected)

  const metas = heads.map(head => new Map(head.metas))
  const metasOf = (name: string) => metas.map(meta => meta.get(name) ?? '')
  const titles = heads.map(({ title }) => title)
  for (const texts of [titles, metasOf('description'), metasOf('og:url')]) {
    expect(texts.filter(text => text.trim() === '')).toEqual([])
    expect(findTwice(texts)).toEqual([])
  }
  expect(metasOf('og:title')).toEqual(titles)
  expect(metasOf('og:description')).toEqual(metasOf('description'))
  expect(metasOf('og:url')).toEqual(heads.map(({ canonical }) => canonical[0]))
  expect(metasOf('og:locale')).toEqual(
    pages.map(({ path }) => LOCALE_FACTS[parsePath(path).locale].openGraph),
  )
  for (const image of new Set(metasOf('og:image'))) {
    expect(existsSync(join(OUT_DIR, new URL(image).pathname))).toBe(true)
  }
  expect(heads.filter(({ metas: all }) => findTwice(all.map(([name]) => name)).length > 0)).toEqual([])
})

test('the site map lists exactly the built pages, each with its languages, and robots.txt names it', () => {
  const map = readFileSync(join(OUT_DIR, 'sitemap.xml'), 'utf8')
  const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
  const built = listBuiltPages().map(({ path }) => SITE_URL + path)
  expect(listed.toSorted()).toEqual(built.toSorted())
  for (const locale of LOCALES) {
    const { lang } = LOCALE_FACTS[locale]
    expect(map.split(`hreflang="${lang}"`).length - 1).toBe(built.length)
  }
  expect(readFileSync(join(OUT_DIR, 'robots.txt'), 'utf8')).toBe(
    `User-agent: *\nAllow: /\nSitemap: ${SITE_URL}/sitemap.xml\n`,
  )
})

test('the built page of unknown addresses asks not to be indexed and claims no address', async ({ page }) => {
  const html = readFileSync(join(OUT_DIR, '404.html'), 'utf8')
  const [head] = await parseHeads(page, [{ html }])
  expect(head?.canonical).toEqual([])
  expect(head?.metas).toContainEqual(['robots', 'noindex'])
})
