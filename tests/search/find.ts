/** The search as a visitor to a page in some language has it, over a dataset. */
import type { Dataset } from '../../src/dataset/dataset.ts'
import type { Locale } from '../../src/locale.ts'
import { formatPath } from '../../src/paths.ts'
import { createSearchDocument } from '../../src/publish/create-search.ts'
import { simplify, simplifyTexts } from '../../src/publish/simplify.ts'
import { placeOf } from '../../src/questions/search/item-place.ts'
import { type SearchResults, search } from '../../src/questions/search/search.ts'
import { createSearchIndex, type Item, type SearchIndex } from '../../src/questions/search/search-index.ts'

export function indexOf(dataset: Dataset, locale: Locale): Promise<SearchIndex> {
  return createSearchIndex(createSearchDocument(dataset, locale, simplify, simplifyTexts))
}

/** The address of an item, without the language. */
export function addressOfItem(item: Item): string {
  const { place, anchor } = placeOf(item)
  return formatPath('zh-Hant', place, anchor)
}

/** The addresses of what is found, in the order in which it is shown. */
function listAddresses({ groups }: SearchResults): string[] {
  return groups.flatMap(({ results }) => results.map(({ item }) => addressOfItem(item)))
}

export function findAddresses(index: SearchIndex, query: string): string[] {
  return listAddresses(search(index, query))
}
