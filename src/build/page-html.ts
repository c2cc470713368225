/** The HTML files of the site, made from index.html. Everything here is text in, text out. */
import type { HeadTag } from '../app/page-head.ts'
import { LOCALE_FACTS, type Locale } from '../locale.ts'
import { RECORD_KEY } from '../record/marks.ts'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character)
}

/** What a page fetches to come alive. Addresses include the base path. */
export type Loads = {
  entry: string
  /** Further chunks that the page needs, the largest first. */
  chunks: string[]
  document?: string
}

/** What index.html is filled with. */
export type PageParts = {
  locale: Locale
  title: string
  tags: HeadTag[]
  styles: string
  /** What stands in the root, as React renders it; `prerendered` tells the entry to hydrate it. */
  html: string
  prerendered: boolean
  loads: Loads
  /** The line that is shown where the scripts do not arrive. */
  staticOnly: string
  reload: string
}

/**
 * Runs nothing before the first paint of content, then asks for everything at once. Only on a slow line, where the first
 * answer comes later than that paint (this page took long too), it asks for the largest chunk already now. It
 * is the same on every page, so that one hash in a Content-Security-Policy covers it. A missing entry after a
 * deploy reloads the page once, if the server answers; else the line with the id static-only explains. What a
 * query, or a fragment such as `#units=…`, changes is not shown until the page knows it: CSS hides `.of-query`
 * while `data-query` is there. Where the device keeps a record, `data-marks` has CSS keep room for what it adds.
 */
const LOADER = `{
const { entry, chunks, document: url } = document.currentScript.dataset
const hrefs = chunks.split(' ')
const preload = href => document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
const start = () => {
  if (document.readyState === 'loading') return addEventListener('DOMContentLoaded', start)
  hrefs.forEach(preload)
  if (url) {
    window.firstDocument = { url, response: fetch(url) }
    window.firstDocument.response.catch(() => {})
  }
  import(entry).catch(async () => {
    try {
      await fetch(location.href, { method: 'HEAD', cache: 'no-store' })
      if (sessionStorage.getItem('reloaded-for') !== location.href) {
        sessionStorage.setItem('reloaded-for', location.href)
        return location.reload()
      }
    } catch {}
    delete document.documentElement.dataset.query
    delete document.documentElement.dataset.marks
    document.getElementById('static-only').hidden = false
  })
}
if (performance.now() > 300) preload(hrefs[0])
if ((location.search + location.hash).includes('=')) document.documentElement.dataset.query = ''
try {
  if (localStorage.getItem('${RECORD_KEY}')) document.documentElement.dataset.marks = ''
} catch {}
const paint = globalThis.PerformanceObserver?.supportedEntryTypes?.includes('paint') && !document.hidden
if (paint) new PerformanceObserver((list, observer) => list.getEntriesByName('first-contentful-paint').length && observer.disconnect(start())).observe({ type: 'paint', buffered: true })
else setTimeout(start)
}`.replace(/\n */g, '\n')

function formatTag({ tag, attributes }: HeadTag): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  return `<${tag}${written.join('')} data-head>`
}

const NO_SCRIPT = '<noscript><style>.needs-script{display:none}</style></noscript>'

function replaceOnce(text: string, mark: string, replacement: string): string {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`index.html lacks ${mark}`)
  return text.slice(0, at) + replacement + text.slice(at + mark.length)
}

/** A page of the site. `template` is index.html with its base path filled in. */
export function formatPage(template: string, parts: PageParts): string {
  const { locale, title, tags, styles, html, prerendered, loads, staticOnly, reload } = parts
  const data = [
    ['entry', loads.entry],
    ['chunks', loads.chunks.join(' ')],
    ['document', loads.document ?? ''],
  ].map(([name, value]) => ` data-${name}="${escapeHtml(value ?? '')}"`)
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    ...tags.map(formatTag),
    `<style>${styles}</style>`,
    NO_SCRIPT,
    `<script${data.join('')}>${LOADER}</script>`,
  ].join('\n    ')
  const filled = [
    ['<html lang="zh-Hant-HK">', `<html lang="${LOCALE_FACTS[locale].lang}">`],
    ['<!--head-->', head],
    ['<div id="root"></div>', `<div id="root"${prerendered ? ' data-prerendered' : ''}>${html}</div>`],
    [
      '<script type="module" src="/src/main.tsx"></script>',
      `<p id="static-only" class="static-only" role="status" hidden>${escapeHtml(staticOnly)} <a class="link" href="">${escapeHtml(reload)}</a></p>`,
    ],
  ] as const
  return filled.reduce((page, [mark, replacement]) => replaceOnce(page, mark, replacement), template)
}

/** A page that sends visitors of an older address on, also without scripts. */
export function formatRedirect(
  locale: Locale,
  title: string,
  text: string,
  path: string,
  url: string,
): string {
  const { lang } = LOCALE_FACTS[locale]
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="refresh" content="0; url=${escapeHtml(path)}" />
    <link rel="canonical" href="${escapeHtml(url)}" />
    <title>${escapeHtml(title)}</title>
  </head>
  <body>
    <h1>${escapeHtml(title)}</h1>
    <p><a href="${escapeHtml(path)}">${escapeHtml(text)}</a></p>
  </body>
</html>
`
}

/** The site map: every address with its other languages. */
export function formatSitemap(urls: { url: string; alternates: { lang: string; url: string }[] }[]): string {
  const entries = urls.map(
    ({ url, alternates }) =>
      `<url><loc>${escapeHtml(url)}</loc>${alternates
        .map(({ lang, url }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeHtml(url)}"/>`)
        .join('')}</url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
}
