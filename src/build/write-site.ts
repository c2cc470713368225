/** Writes the site into the folder of the client build: pages, documents, redirects, site map. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Rolldown } from 'vite'
import type { Dataset } from '../dataset/dataset.ts'
import type { AnyDocument } from '../documents/documents.ts'
import { LOCALE_FACTS, LOCALES, type Locale } from '../locale.ts'
import type { Messages } from '../messages/zh-hant.ts'
import { extraTextsOf, formatPath, type PageName, type Place } from '../paths.ts'
import type { RenderedPage } from '../prerender.tsx'
import { listRedirects, type PublishedPage, publishFiles, publishPages } from '../publish/publish-site.ts'
import { simplify, simplifyTexts } from '../publish/simplify.ts'
import { escapeHtml, formatPage, formatRedirect, formatSitemap, type Loads } from './page-html.ts'
import type { SiteUrl } from './site-url.ts'

/** What is wanted of the files of the client build. */
export type BuiltFile =
  | Pick<Rolldown.OutputChunk, 'type' | 'fileName' | 'code' | 'imports' | 'moduleIds'>
  | Pick<Rolldown.OutputAsset, 'type' | 'fileName'>

type BuiltChunk = Extract<BuiltFile, { type: 'chunk' }>

/** The prerendering side of the build, from src/prerender.tsx. */
export type Renderer = {
  renderPage: (locale: Locale, place: Place, document: AnyDocument, siteUrl: string) => Promise<RenderedPage>
  loadMessages: (locale: Locale) => Promise<Messages>
}

/** What the modules with the texts of a language are called, the converted ones too. */
const MESSAGE_MODULES: Record<Locale, string> = {
  'zh-Hant': 'zh-hant.ts',
  'zh-Hans': 'zh-hans',
  en: 'en.ts',
}

/** The modules with the texts that a page shows. */
function messageModules(page: PageName, locale: Locale): string[] {
  const folders = ['messages', ...extraTextsOf(page).map(name => `messages/${name}`)]
  return folders.map(folder => `${folder}/${MESSAGE_MODULES[locale]}`)
}

function pageModule(page: PageName | 'not-found'): string {
  // All pages of the catalogue are made by one module.
  return page === 'units-page' ? pageModule('units') : `/pages/${page}/${page}-page.tsx`
}

/** The chunks that a page needs: its entry, its module, its messages, and whatever these import. */
function findLoads(chunks: BuiltChunk[], base: string, modules: string[]): Omit<Loads, 'document'> {
  const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]))
  const entry = chunks.find(chunk => chunk.moduleIds.some(id => id.endsWith('/src/main.tsx')))
  if (!entry) throw new Error('the client build has no entry')
  const wanted = new Set<string>()
  const want = (chunk: BuiltChunk | undefined) => {
    if (!chunk || wanted.has(chunk.fileName)) return
    wanted.add(chunk.fileName)
    for (const name of chunk.imports) want(byName.get(name))
  }
  want(entry)
  for (const module of modules) {
    const chunk = chunks.find(chunk => chunk.moduleIds.some(id => id.endsWith(module)))
    if (!chunk) throw new Error(`the client build has no chunk of ${module}`)
    want(chunk)
  }
  wanted.delete(entry.fileName)
  const largestFirst = chunks
    .filter(({ fileName }) => wanted.has(fileName))
    .sort((a, b) => b.code.length - a.code.length)
  return { entry: base + entry.fileName, chunks: largestFirst.map(({ fileName }) => base + fileName) }
}

/** The text of the not-found page in all languages; a line of script leaves the one of the address. */
async function formatNotFound(renderer: Renderer, base: string): Promise<string> {
  const parts = await Promise.all(
    LOCALES.map(async locale => {
      const messages = await renderer.loadMessages(locale)
      const home = base.replace(/\/$/, '') + formatPath(locale, { page: 'home' })
      return `<section class="page" lang="${LOCALE_FACTS[locale].lang}"><h1 class="text-title font-bold">${escapeHtml(messages.notFoundTitle)}</h1><p>${escapeHtml(messages.notFoundText)}</p><p><a class="link" href="${home}">${escapeHtml(messages.notFoundHome)}</a></p></section>`
    }),
  )
  const prefixes = JSON.stringify(
    LOCALES.map(locale => [LOCALE_FACTS[locale].lang, base + LOCALE_FACTS[locale].segment]).reverse(),
  )
  return `<main>${parts.join('')}</main><script>{const[lang]=${prefixes}.find(([,prefix])=>(location.pathname+'/').toLowerCase().startsWith(prefix.replace(/\\/?$/,'/')))||['zh-Hant-HK'];document.documentElement.lang=lang;for(const part of document.querySelectorAll('#root [lang]'))part.hidden=part.lang!==lang}</script>`
}

/** Writes everything of the site that Vite's client build does not. `outDir` holds that build's output. */
export async function writeSite(options: {
  dataset: Dataset
  site: SiteUrl
  template: string
  output: BuiltFile[]
  outDir: string
  renderer: Renderer
}): Promise<{ pages: number }> {
  const { dataset, site, output, outDir, renderer } = options
  const write = async (path: string, text: string) => {
    const file = join(outDir, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  const chunks = output.filter(file => file.type === 'chunk')
  const sheets = output
    .filter(file => file.type === 'asset')
    .filter(({ fileName }) => fileName.endsWith('.css'))
  const styles = (
    await Promise.all(sheets.map(({ fileName }) => readFile(join(outDir, fileName), 'utf8')))
  ).join('\n')
  const template = options.template.replaceAll('%BASE_URL%', site.base)
  const deployed = (path: string) => site.base.replace(/\/$/, '') + path

  const writePage = async ({ locale, place, path, document }: PublishedPage) => {
    const messages = await renderer.loadMessages(locale)
    const { html, title, tags } = await renderer.renderPage(locale, place, document, site.url)
    const loads = {
      ...findLoads(chunks, site.base, [pageModule(place.page), ...messageModules(place.page, locale)]),
      document: deployed(path),
    }
    const { staticOnly, reload } = messages
    const page = formatPage(template, {
      locale,
      title,
      tags,
      styles,
      html,
      prerendered: true,
      loads,
      staticOnly,
      reload,
    })
    await write(`${formatPath(locale, place)}index.html`, page)
  }

  const pages = publishPages(dataset, simplify)
  for (const page of pages) await writePage(page)
  for (const [path, text] of publishFiles(dataset, pages, simplify, simplifyTexts)) await write(path, text)

  for (const locale of LOCALES) {
    const messages = await renderer.loadMessages(locale)
    for (const { from, to } of listRedirects(dataset)) {
      const path = formatPath(locale, to)
      await write(
        `${formatPath(locale, from)}index.html`,
        formatRedirect(
          locale,
          messages.movedTitle,
          messages.movedText(to.code),
          deployed(path),
          site.url + path,
        ),
      )
    }
  }

  const { notFoundTitle, siteName, staticOnly, reload } = await renderer.loadMessages('zh-Hant')
  const notFound = formatPage(template, {
    locale: 'zh-Hant',
    title: `${notFoundTitle} – ${siteName}`,
    tags: [{ tag: 'meta', attributes: { name: 'robots', content: 'noindex' } }],
    styles,
    html: await formatNotFound(renderer, site.base),
    prerendered: false,
    loads: findLoads(chunks, site.base, [pageModule('not-found')]),
    staticOnly,
    reload,
  })
  await write('404.html', notFound)

  const urls = pages.map(({ locale, place }) => ({
    url: site.url + formatPath(locale, place),
    alternates: LOCALES.map(other => ({
      lang: LOCALE_FACTS[other].lang,
      url: site.url + formatPath(other, place),
    })),
  }))
  await write('sitemap.xml', formatSitemap(urls))
  await write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site.url}/sitemap.xml\n`)
  // The styles stand in every page and no page asks for the file.
  await Promise.all(sheets.map(({ fileName }) => rm(join(outDir, fileName))))
  return { pages: pages.length }
}
