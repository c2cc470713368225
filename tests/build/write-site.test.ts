// @vitest-environment jsdom
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseSiteUrl } from '../../src/build/site-url.ts'
import { type BuiltFile, type Renderer, writeSite } from '../../src/build/write-site.ts'
import { LOCALES } from '../../src/locale.ts'
import { messagesOf } from '../../src/messages/load-messages.ts'
import { formatPath, type Place } from '../../src/paths.ts'
import { listPlaces } from '../../src/publish/publish-site.ts'
import { parseFixture } from '../fixtures/datasets.ts'

const dataset = parseFixture()
const site = parseSiteUrl('https://example.org/base/')
const template = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8')

function chunk(fileName: string, moduleId: string, imports: string[] = [], code = ''): BuiltFile {
  return {
    type: 'chunk',
    fileName,
    code,
    imports,
    moduleIds: [moduleId],
  }
}

const PAGES = [
  'home',
  'about',
  'ladder',
  'compare',
  'climb',
  'level',
  'job',
  'unit',
  'rpl',
  'coverage',
  'record',
  'units',
  'search',
  'qf',
  'theme',
  'not-found',
]
const output: BuiltFile[] = [
  chunk('vendor.js', '/node_modules/react/index.js', [], 'the largest'),
  chunk('app.js', '/src/app/app.tsx', ['vendor.js'], 'smaller'),
  chunk('main.js', '/src/main.tsx', ['app.js', 'vendor.js']),
  ...PAGES.map(page =>
    chunk(`${page}.js`, `/src/pages/${page}/${page}-page.tsx`, ['app.js', `${page}-part.js`]),
  ),
  ...PAGES.map(page => chunk(`${page}-part.js`, `/src/pages/${page}/part.tsx`)),
  chunk('zh-hant.js', '/src/messages/zh-hant.ts'),
  chunk('en.js', '/src/messages/en.ts'),
  chunk('zh-hans.js', '\0virtual:messages/zh-hans'),
  chunk('questions-zh-hant.js', '/src/messages/questions/zh-hant.ts'),
  chunk('questions-en.js', '/src/messages/questions/en.ts'),
  chunk('questions-zh-hans.js', '\0virtual:messages/questions/zh-hans'),
  chunk('record-zh-hant.js', '/src/messages/record/zh-hant.ts'),
  chunk('record-en.js', '/src/messages/record/en.ts'),
  chunk('record-zh-hans.js', '\0virtual:messages/record/zh-hans'),
  ...['lists', 'catalogue'].flatMap(name => [
    chunk(`${name}-zh-hant.js`, `/src/messages/${name}/zh-hant.ts`),
    chunk(`${name}-en.js`, `/src/messages/${name}/en.ts`),
    chunk(`${name}-zh-hans.js`, `\0virtual:messages/${name}/zh-hans`),
  ]),
  chunk('search-zh-hant.js', '/src/messages/search/zh-hant.ts'),
  chunk('search-en.js', '/src/messages/search/en.ts'),
  chunk('search-zh-hans.js', '\0virtual:messages/search/zh-hans'),
  { type: 'asset', fileName: 'style.css' },
]

const renderer: Renderer = {
  renderPage: async (locale, place, document) => ({
    html: `<main>${JSON.stringify([locale, place.page, document.page])}</main>`,
    title: `Title of ${formatPath(locale, place)}`,
    tags: [{ tag: 'meta', attributes: { name: 'description', content: place.page } }],
  }),
  loadMessages: locale => messagesOf.load(locale),
}

/** The page that a document is called after: some pages show the document of another. */
function shownOn({ page }: Place): string {
  if (page === 'compare' || page === 'climb') return 'ladder'
  return page === 'record' ? 'coverage' : page
}

let outDir = ''

beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'write-site-'))
  writeFileSync(join(outDir, 'style.css'), 'body{margin:0}')
})

afterEach(() => {
  rmSync(outDir, { recursive: true })
})

function write(changed: Partial<Parameters<typeof writeSite>[0]> = {}): Promise<{ pages: number }> {
  return writeSite({ dataset, site, template, output, outDir, renderer, ...changed })
}

function read(path: string): string {
  return readFileSync(join(outDir, path), 'utf8')
}

function readPage(path: string): Document {
  return new DOMParser().parseFromString(read(`${path}index.html`), 'text/html')
}

function loadsOf(page: Document): DOMStringMap | undefined {
  return [...page.scripts].find(({ dataset: { entry } }) => entry !== undefined)?.dataset
}

describe('the site', () => {
  test('has a page and a document for every place in every language', async () => {
    const places = listPlaces(dataset)
    expect(await write()).toEqual({ pages: places.length * 3 })
    for (const locale of LOCALES) {
      for (const place of places) {
        const page = readPage(formatPath(locale, place))
        expect(page.title).toBe(`Title of ${formatPath(locale, place)}`)
        const root = page.getElementById('root')
        const shown = shownOn(place)
        expect(root?.textContent).toBe(JSON.stringify([locale, place.page, shown]))
        const url = loadsOf(page)?.document ?? ''
        expect(JSON.parse(read(url.replace('/base/', '')))).toMatchObject({ page: shown })
      }
    }
  })

  test('asks for the largest chunk first', async () => {
    await write()
    expect(loadsOf(readPage('units/900001L2/'))?.chunks).toMatch(/^\/base\/vendor\.js \/base\/app\.js /)
  })

  test('asks on each page for that page’s chunks, their imports and its language, each once', async () => {
    await write()
    const chunks = (path: string) => loadsOf(readPage(path))?.chunks?.split(' ').sort()
    const ofUnit = ['app.js', 'unit-part.js', 'unit.js', 'vendor.js'].map(name => `/base/${name}`)
    expect(loadsOf(readPage('units/900001L2/'))?.entry).toBe('/base/main.js')
    expect(chunks('units/900001L2/')).toEqual([...ofUnit, '/base/zh-hant.js'])
    expect(chunks('zh-hans/units/900001L2/')).toEqual([...ofUnit, '/base/zh-hans.js'])
    expect(chunks('en/units/900001L2/')).toEqual([ofUnit[0], '/base/en.js', ...ofUnit.slice(1)])
    expect(chunks('zh-hans/coverage/')).toEqual(
      ['app', 'coverage-part', 'coverage', 'questions-zh-hans', 'vendor', 'zh-hans'].map(
        name => `/base/${name}.js`,
      ),
    )
    expect(chunks('en/record/')).toEqual(
      ['app', 'en', 'questions-en', 'record-en', 'record-part', 'record', 'vendor'].map(
        name => `/base/${name}.js`,
      ),
    )
  })

  test('has the styles in every page, and no file of them', async () => {
    await write()
    expect(readPage('about/').querySelector('style')?.textContent).toBe('body{margin:0}')
    expect(existsSync(join(outDir, 'style.css'))).toBe(false)
  })

  test('has its base path in the addresses of index.html', async () => {
    await write()
    expect(readPage('').querySelector('link[rel=icon]')?.getAttribute('href')).toBe('/base/favicon.svg')
    expect(read('index.html')).not.toContain('%BASE_URL%')
  })

  test('has the list of pages in each language, with the earlier codes', async () => {
    await write()
    const directory = JSON.parse(read('api/v1/en/pages.json'))
    expect(directory.pages).toHaveLength(listPlaces(dataset).length)
    expect(directory.pages[0]).toEqual({ path: '/en/', title: 'Career Ladder Explorer' })
    expect(directory.pages).toContainEqual({ path: '/en/coverage/', title: 'Coverage' })
    expect(directory.pages).toContainEqual({ path: '/en/record/', title: 'My record' })
    expect(directory.redirects).toEqual([{ from: '/en/units/ZL302A/', to: '/en/units/900002L3/' }])
    expect(JSON.parse(read('api/v1/zh-hans/pages.json')).pages[0].title).toBe('职业资历阶梯导览')
  })

  test('has the schemas of the data files, and of a record’s', async () => {
    await write()
    expect(readdirSync(join(outDir, 'api/v1/schema')).sort()).toEqual([
      'ladder.json',
      'level.json',
      'qualification-framework.json',
      'record.json',
      'themes.json',
      'units.json',
    ])
  })

  test.each([
    ['', '編號已更改', '900002L3'],
    ['zh-hans/', '编号已更改', '900002L3'],
    ['en/', 'The code has changed', '900002L3'],
  ])('sends visitors of an earlier code on, under /%s', async (prefix, title, code) => {
    await write()
    const page = readPage(`${prefix}units/ZL302A/`)
    const to = `/base/${prefix}units/${code}/`
    expect(page.title).toBe(title)
    expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${to}`)
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`https://example.org${to}`)
    expect(page.querySelector('a')?.getAttribute('href')).toBe(to)
    expect(page.querySelector('a')?.textContent).toContain(code)
  })

  test('has one page for what is not there, in three languages, that is not indexed', async () => {
    await write()
    const page = new DOMParser().parseFromString(read('404.html'), 'text/html')
    const parts = [...page.querySelectorAll<HTMLElement>('#root section')]
    expect(parts.map(({ lang }) => lang)).toEqual(['zh-Hant-HK', 'zh-Hans', 'en'])
    expect(parts.map(part => part.querySelector('a')?.getAttribute('href'))).toEqual([
      '/base/',
      '/base/zh-hans/',
      '/base/en/',
    ])
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    expect(page.getElementById('root')?.hasAttribute('data-prerendered')).toBe(false)
  })

  test('lists its pages for search engines, each with its languages, and names the list', async () => {
    await write()
    const map = new DOMParser().parseFromString(read('sitemap.xml'), 'application/xml')
    const urls = [...map.getElementsByTagName('url')]
    expect(urls).toHaveLength(listPlaces(dataset).length * 3)
    const about = urls.find(
      url => url.querySelector('loc')?.textContent === 'https://example.org/base/en/about/',
    )
    const links = [...(about?.getElementsByTagName('xhtml:link') ?? [])]
    expect(links.map(link => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual(
      expect.arrayContaining([
        ['zh-Hant-HK', 'https://example.org/base/about/'],
        ['zh-Hans', 'https://example.org/base/zh-hans/about/'],
        ['en', 'https://example.org/base/en/about/'],
      ]),
    )
    expect(read('sitemap.xml')).not.toContain('ZL302A')
    expect(read('robots.txt')).toContain('Sitemap: https://example.org/base/sitemap.xml')
  })
})

describe('a client build', () => {
  const without = (name: string) => output.filter(({ fileName }) => fileName !== name)

  test('without an entry makes no site', async () => {
    await expect(write({ output: without('main.js') })).rejects.toThrow('the client build has no entry')
  })

  test.each(['unit.js', 'zh-hans.js', 'record-zh-hans.js', 'questions-en.js', 'not-found.js'])(
    'without %s makes no site',
    async name => {
      await expect(write({ output: without(name) })).rejects.toThrow('the client build has no chunk of ')
    },
  )
})

describe('the script of the page for what is not there', () => {
  /** Runs it at an address and gives the language that is left. */
  async function languageAt(pathname: string, base: string): Promise<string[]> {
    await write({ site: parseSiteUrl(`https://example.org${base}`) })
    const page = new DOMParser().parseFromString(read('404.html'), 'text/html')
    const root = page.getElementById('root')
    const [script] = root?.getElementsByTagName('script') ?? []
    document.body.innerHTML = `<div id="root">${root?.querySelector('main')?.outerHTML}</div>`
    const run = new Function('location', script?.text ?? '')
    run({ pathname })
    const shown = [...document.querySelectorAll<HTMLElement>('#root [lang]')].filter(({ hidden }) => !hidden)
    return [document.documentElement.lang, ...shown.map(({ lang }) => lang)]
  }

  test.each([
    ['/base/nothing/', '/base/', 'zh-Hant-HK'],
    ['/base/en/nothing/', '/base/', 'en'],
    ['/base/en', '/base/', 'en'],
    ['/base/english/', '/base/', 'zh-Hant-HK'],
    ['/base/ZH-Hans/nothing', '/base/', 'zh-Hans'],
    ['/en/nothing/', '/base/', 'zh-Hant-HK'],
    ['/en/nothing/', '/', 'en'],
    ['/nothing/', '/', 'zh-Hant-HK'],
  ])('at %s on a site at %s leaves %s', async (pathname, base, lang) => {
    expect(await languageAt(pathname, base)).toEqual([lang, lang])
  })
})
