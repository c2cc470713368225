import type { ComponentType } from 'react'
import type { Documents } from '../documents/documents.ts'
import type { Messages } from '../messages/zh-hant.ts'
import type { PageName } from '../paths.ts'

/** What search engines and link previews say of a page. */
export type PageSummary = { title: string; description: string }

/** What a page's module exports: what it shows of its document, and what is said of it. */
export type PageModule<P extends PageName> = {
  Page: ComponentType<{ document: Documents[P] }>
  /** `search` is the address's query, where the page depends on it; at build there is none. */
  summarize: (document: Documents[P], messages: Messages, search: string) => PageSummary
}
