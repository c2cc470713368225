import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from './app/app.tsx'
import { type HeadTag, listHeadTags } from './app/page-head.ts'
import { modulesOf } from './app/pages.ts'
import { BASE_PATH } from './base-path.ts'
import type { Documents } from './documents/documents.ts'
import { documentsOf } from './documents/load-document.ts'
import type { Locale } from './locale.ts'
import { extraMessagesOf, messagesOf } from './messages/load-messages.ts'
import type { Messages } from './messages/zh-hant.ts'
import { formatPath, type PageName, type Places } from './paths.ts'

/** A page as HTML: what stands in its root, and what its head says. */
export type RenderedPage = { html: string; title: string; tags: HeadTag[] }

/** Renders a page from its document, with the routes and components that run in the browser. */
export async function renderPage<P extends PageName>(
  locale: Locale,
  place: Places[P],
  document: Documents[P],
  siteUrl: string,
): Promise<RenderedPage> {
  documentsOf<P>(place.page).provide({ locale, place }, document)
  const messages = await messagesOf.load(locale)
  await Promise.all(Object.values(extraMessagesOf).map(({ load }) => load(locale)))
  const { summarize } = await modulesOf<P>(place.page).load(null)
  const html = renderToString(
    <StaticRouter basename={BASE_PATH} location={BASE_PATH + formatPath(locale, place)}>
      <App />
    </StaticRouter>,
  )
  const summary = summarize(document, messages, '')
  return {
    html,
    title: summary.title,
    tags: listHeadTags(locale, place, summary, messages.siteName, siteUrl),
  }
}

/** The interface's texts, for the pages that the build writes without React. */
export function loadMessages(locale: Locale): Promise<Messages> {
  return messagesOf.load(locale)
}
