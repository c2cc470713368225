import { useLayoutEffect } from 'react'
import { useLanguage } from '../components/language.tsx'
import type { Place } from '../paths.ts'
import { applyHead, listHeadTags } from './page-head.ts'

/** Keeps the document's title, language and head tags those of the page; no place: a page not to be indexed. */
export function useHead(place: Place | undefined, title: string, description = ''): void {
  const { locale, messages } = useLanguage()
  const { siteName } = messages
  useLayoutEffect(() => {
    applyHead(locale, title, listHeadTags(locale, place, { title, description }, siteName, __SITE_URL__))
  }, [locale, place, title, description, siteName])
}
