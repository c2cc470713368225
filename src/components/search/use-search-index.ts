import { useEffect, useReducer, useState } from 'react'
import { searchDocuments } from '../../documents/load-document.ts'
import { createResource } from '../../documents/resource.ts'
import type { Locale } from '../../locale.ts'
import { createSearchIndex, type SearchIndex } from '../../questions/search/search-index.ts'

const rest = () => new Promise<void>(resolve => setTimeout(resolve))

/** What can be searched, by language. */
const searchIndexes = createResource(
  (locale: Locale) => locale,
  async locale => createSearchIndex(await searchDocuments.load(locale), rest),
)

/** Asks for what can be searched, again if that has failed. */
function loadSearchIndex(locale: Locale): Promise<SearchIndex> {
  searchDocuments.retry(locale)
  searchIndexes.retry(locale)
  return searchIndexes.load(locale)
}

/** What can be searched in a language: not there yet, there, or failed, to be asked for again. */
export function useSearchIndex(locale: Locale): { index?: SearchIndex; failed: boolean; retry: () => void } {
  const [state, setState] = useState<{ of: Locale; index?: SearchIndex; failed: boolean }>()
  const [attempt, retry] = useReducer((count: number) => count + 1, 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    let wanted = true
    const tell = (failed: boolean, index?: SearchIndex) => {
      if (wanted) setState({ of: locale, failed, ...(index && { index }) })
    }
    loadSearchIndex(locale).then(
      index => tell(false, index),
      () => tell(true),
    )
    return () => {
      wanted = false
    }
  }, [locale, attempt])
  const current = state?.of === locale ? state : undefined
  return { failed: current?.failed ?? false, retry, ...(current?.index && { index: current.index }) }
}
