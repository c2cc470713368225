import { LOCALE_FACTS, LOCALES, type Locale } from '../locale.ts'
import type { PageSummary } from '../pages/page-module.ts'
import { formatPath, type Place } from '../paths.ts'

/** An element of the page's head. */
export type HeadTag = { tag: 'meta' | 'link'; attributes: Record<string, string> }

const meta = (attributes: Record<string, string>): HeadTag => ({ tag: 'meta', attributes })
const link = (attributes: Record<string, string>): HeadTag => ({ tag: 'link', attributes })

/**
 * The tags that tell search engines and link previews what a page is: description, canonical address,
 * languages and Open Graph. A page without a place (not found) asks not to be indexed.
 * `siteUrl` is origin and base path, without a slash at the end.
 */
export function listHeadTags(
  locale: Locale,
  place: Place | undefined,
  { title, description }: PageSummary,
  siteName: string,
  siteUrl: string,
): HeadTag[] {
  if (!place) return [meta({ name: 'robots', content: 'noindex' })]
  const url = (language: Locale) => siteUrl + formatPath(language, place)
  return [
    meta({ name: 'description', content: description }),
    link({ rel: 'canonical', href: url(locale) }),
    ...LOCALES.map(other => link({ rel: 'alternate', hreflang: LOCALE_FACTS[other].lang, href: url(other) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: url('zh-Hant') }),
    meta({ property: 'og:title', content: title }),
    meta({ property: 'og:description', content: description }),
    meta({ property: 'og:url', content: url(locale) }),
    meta({ property: 'og:type', content: 'website' }),
    meta({ property: 'og:site_name', content: siteName }),
    meta({ property: 'og:locale', content: LOCALE_FACTS[locale].openGraph }),
    meta({ property: 'og:image', content: `${siteUrl}/preview.png` }),
  ]
}

/** Puts title, language and tags into the document in place of those that are there. */
export function applyHead(locale: Locale, title: string, tags: HeadTag[]): void {
  document.documentElement.lang = LOCALE_FACTS[locale].lang
  document.title = title
  for (const old of document.head.querySelectorAll('[data-head]')) old.remove()
  for (const { tag, attributes } of tags) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.dataset.head = ''
    document.head.append(element)
  }
}
