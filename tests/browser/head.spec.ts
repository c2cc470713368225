import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALE_FACTS, LOCALES } from '../../src/locale.ts'
import { parseLocale } from '../../src/paths.ts'
import { SITES } from './sites.ts'
import { expect, test } from './test.ts'

const { outDir, siteUrl } = SITES.main
const ROOT = siteUrl.replace(/\/$/, '')

const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
  .filter(file => /(^|\/)index\.html$/.test(file))
  .map(file => ({
    path: `/${file.replace(/index\.html$/, '')}`,
    html: readFileSync(join(outDir, file), 'utf8'),
  }))

function find(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? ''
}

function findAll(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = '']) => value)
}

test('there are 92 pages in each of the three languages', () => {
  expect(pages).toHaveLength(92 * LOCALES.length)
})

for (const [name, pattern] of [
  ['title', /<title>([^<]+)<\/title>/],
  ['description', /<meta name="description" content="([^"]+)"/],
  ['canonical address', /<link rel="canonical" href="([^"]+)"/],
  ['Open Graph title', /<meta property="og:title" content="([^"]+)"/],
  ['Open Graph description', /<meta property="og:description" content="([^"]+)"/],
  ['Open Graph address', /<meta property="og:url" content="([^"]+)"/],
] satisfies [string, RegExp][]) {
  test(`no two pages have the same ${name}, and none lacks it`, () => {
    for (const locale of LOCALES) {
      const values = pages
        .filter(({ path }) => parseLocale(path) === locale)
        .map(({ html }) => find(html, pattern))
      expect(values).not.toContain('')
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
    }
  })
}

test('every page names its own address, its language, and itself in all languages', () => {
  const known = new Set(pages.map(({ path }) => ROOT + path))
  for (const { path, html } of pages) {
    expect(find(html, /<link rel="canonical" href="([^"]+)"/)).toBe(ROOT + path)
    expect(find(html, /<html lang="([^"]+)"/)).toBe(LOCALE_FACTS[parseLocale(path)].lang)
    const alternates = findAll(html, /<link rel="alternate" hreflang="[^"]+" href="([^"]+)"/g)
    expect(findAll(html, /<link rel="alternate" hreflang="([^"]+)"/g)).toEqual([
      'zh-Hant-HK',
      'zh-Hans',
      'en',
      'x-default',
    ])
    expect(alternates).toContain(ROOT + path)
    expect(alternates.filter(url => !known.has(url))).toEqual([])
  }
})

test('the site map lists exactly the pages, and robots.txt the site map', () => {
  const listed = findAll(readFileSync(join(outDir, 'sitemap.xml'), 'utf8'), /<loc>([^<]+)<\/loc>/g)
  expect(new Set(listed)).toEqual(new Set(pages.map(({ path }) => ROOT + path)))
  expect(readFileSync(join(outDir, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${ROOT}/sitemap.xml`)
})

test('every page has its document, as the page names it', () => {
  for (const { html } of pages) {
    const document = find(html, /data-document="([^"]+)"/)
    expect(JSON.parse(readFileSync(join(outDir, document), 'utf8'))).toHaveProperty('page')
  }
})
