// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  escapeHtml,
  formatPage,
  formatRedirect,
  formatSitemap,
  type PageParts,
} from '../../src/build/page-html.ts'

const template = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8')

const parts: PageParts = {
  locale: 'en',
  title: 'Frames & <lanterns>',
  tags: [
    { tag: 'meta', attributes: { name: 'description', content: 'Paper "lanterns" & more' } },
    { tag: 'link', attributes: { rel: 'canonical', href: 'https://example.org/x/' } },
  ],
  styles: 'body{margin:0}',
  html: '<main>$& $1 lanterns</main>',
  prerendered: true,
  loads: {
    entry: '/assets/index.js',
    chunks: ['/assets/vendor.js', '/assets/page.js'],
    document: '/api/v1/en/index.json',
  },
  staticOnly: 'Content & links still work.',
  reload: 'Reload',
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

function loader(html: string): HTMLScriptElement | undefined {
  return [...parse(html).scripts].find(({ dataset }) => dataset.entry !== undefined)
}

describe('a page', () => {
  const page = parse(formatPage(template, parts))

  test('is in its language', () => {
    expect(page.documentElement.lang).toBe('en')
    expect(parse(formatPage(template, { ...parts, locale: 'zh-Hans' })).documentElement.lang).toBe('zh-Hans')
    expect(parse(formatPage(template, { ...parts, locale: 'zh-Hant' })).documentElement.lang).toBe(
      'zh-Hant-HK',
    )
  })

  test('has title, tags and styles in its head', () => {
    expect(page.title).toBe('Frames & <lanterns>')
    expect(page.head.querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      'Paper "lanterns" & more',
    )
    expect(page.head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://example.org/x/',
    )
    expect(page.head.querySelector('style')?.textContent).toBe('body{margin:0}')
  })

  test('marks the tags that the app replaces later', () => {
    expect(page.head.querySelectorAll('[data-head]')).toHaveLength(2)
  })

  test('hides without scripts what needs them', () => {
    expect(page.head.querySelector('noscript')?.textContent).toContain('.needs-script{display:none}')
  })

  test('has what React rendered in its root, as it is', () => {
    const root = page.getElementById('root')
    expect(root?.innerHTML).toBe('<main>$&amp; $1 lanterns</main>')
    expect(root?.hasAttribute('data-prerendered')).toBe(true)
  })

  test('that was not rendered does not say so', () => {
    const empty = parse(formatPage(template, { ...parts, prerendered: false }))
    expect(empty.getElementById('root')?.hasAttribute('data-prerendered')).toBe(false)
  })

  test('has a hidden line for the case that scripts do not arrive', () => {
    const line = page.getElementById('static-only')
    expect(line?.textContent).toContain('Content & links still work.')
    expect(line?.hidden).toBe(true)
    expect(line?.getAttribute('role')).toBe('status')
  })

  test('names what the loader asks for', () => {
    expect(loader(formatPage(template, parts))?.dataset).toMatchObject({
      entry: '/assets/index.js',
      chunks: '/assets/vendor.js /assets/page.js',
      document: '/api/v1/en/index.json',
    })
  })

  test('has no script that the browser fetches before it paints', () => {
    expect([...page.scripts].filter(({ type, src }) => type === 'module' || src !== '')).toEqual([])
    expect(page.querySelectorAll('link[rel=modulepreload]')).toHaveLength(0)
  })

  test('has the same loader as every other page, so that one hash covers it', () => {
    const other = formatPage(template, {
      ...parts,
      locale: 'zh-Hant',
      title: '',
      loads: { entry: '/x.js', chunks: [] },
    })
    expect(loader(other)?.text).toBe(loader(formatPage(template, parts))?.text)
    expect(loader(other)?.text).toContain('import(entry)')
    expect(loader(other)?.dataset.document).toBe('')
  })

  test.each([
    '<html lang="zh-Hant-HK">',
    '<!--head-->',
    '<div id="root"></div>',
    '<script type="module" src="/src/main.tsx"></script>',
  ])('cannot be made of an index.html without %s', mark => {
    expect(() => formatPage(template.replace(mark, ''), parts)).toThrow(`index.html lacks ${mark}`)
  })
})

describe('escaping', () => {
  test('makes text harmless between tags and in quoted attributes', () => {
    expect(escapeHtml(`<a href="x">Tom & 'Jerry'</a>`)).toBe(
      "&lt;a href=&quot;x&quot;&gt;Tom &amp; 'Jerry'&lt;/a&gt;",
    )
  })
})

describe('a redirect', () => {
  const html = formatRedirect(
    'zh-Hant',
    '編號 & 更改',
    '<900002L3>',
    '/base/units/a"b/',
    'https://example.org/base/',
  )
  const page = parse(html)

  test('sends on at once, without scripts', () => {
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      '0; url=/base/units/a"b/',
    )
    expect(page.scripts).toHaveLength(0)
  })

  test('names the address that counts', () => {
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://example.org/base/')
  })

  test('says in its language what has happened, with a link', () => {
    expect(page.documentElement.lang).toBe('zh-Hant-HK')
    expect(page.title).toBe('編號 & 更改')
    expect(page.querySelector('h1')?.textContent).toBe('編號 & 更改')
    expect(page.querySelector('a')?.textContent).toContain('<900002L3>')
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/base/units/a"b/')
  })
})

test('the site map lists every address with its other languages', () => {
  const xml = formatSitemap([
    { url: 'https://example.org/?a&b', alternates: [{ lang: 'en', url: 'https://example.org/en/' }] },
    { url: 'https://example.org/en/', alternates: [] },
  ])
  const map = new DOMParser().parseFromString(xml, 'application/xml')
  expect(map.querySelector('parsererror')).toBeNull()
  expect([...map.querySelectorAll('url > loc')].map(({ textContent }) => textContent)).toEqual([
    'https://example.org/?a&b',
    'https://example.org/en/',
  ])
  const [link] = map.getElementsByTagName('xhtml:link')
  expect([link?.getAttribute('hreflang'), link?.getAttribute('href')]).toEqual([
    'en',
    'https://example.org/en/',
  ])
})
