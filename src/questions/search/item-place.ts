/** Where things that were found are, and what they stand in. */

import type { SearchKind } from '../../documents/documents.ts'
import type { Place } from '../../paths.ts'
import type { Item } from './search-index.ts'

/** What an item stands in that is of a kind: itself, or the first such thing around it. */
export function findAround(item: Item, kind: SearchKind): Item | undefined {
  if (item.kind === kind) return item
  for (const around of item.within) {
    const found = findAround(around, kind)
    if (found) return found
  }
  return undefined
}

/** The page of an item, and where on it the item is. */
export function placeOf(item: Item): { place: Place; anchor?: string } {
  const ladder = findAround(item, 'ladder')?.id ?? ''
  const level = findAround(item, 'level')?.id ?? ''
  const { id } = item
  switch (item.kind) {
    case 'ladder':
      return { place: { page: 'ladder', ladder } }
    case 'level':
      return { place: { page: 'level', ladder, level } }
    case 'job':
      return { place: { page: 'job', ladder, job: id } }
    case 'duty':
    case 'area':
      return { place: { page: 'level', ladder, level }, anchor: id }
    case 'unit':
      return { place: { page: 'unit', code: id } }
    case 'rpl':
      return { place: { page: 'rpl', cluster: id } }
    case 'theme':
      return { place: { page: 'theme', theme: id } }
    case 'qf':
      return { place: { page: 'qf', qfLevel: id } }
  }
}
