/** How well the search does on the relevance set. */
import type { Dataset } from '../../src/dataset/dataset.ts'
import { LOCALES } from '../../src/locale.ts'
import { formatPath } from '../../src/paths.ts'
import { findAddresses, indexOf } from './find.ts'
import { type Expected, RELEVANCE } from './relevance.ts'

export type Score = {
  queries: number
  /** Of the queries with a result that must come first, how many have it first. */
  first: { asked: number; met: number }
  /** Of all queries, how many have their result among the first three. */
  firstThree: { asked: number; met: number }
  missed: { query: string; locale: string; wanted: string; at: number }[]
}

function wantedAddress({ place, anchor }: Expected): string {
  return formatPath('zh-Hant', place, anchor)
}

export async function scoreSearch(dataset: Dataset): Promise<Score> {
  const indexes = new Map(
    await Promise.all(LOCALES.map(async locale => [locale, await indexOf(dataset, locale)] as const)),
  )
  const outcomes = RELEVANCE.map(expected => {
    const index = indexes.get(expected.locale)
    const wanted = wantedAddress(expected)
    return { expected, wanted, at: index ? findAddresses(index, expected.query).indexOf(wanted) : -1 }
  })
  const has = (at: number, within: number) => at >= 0 && at < within
  const first = outcomes.filter(({ expected }) => expected.within === 1)
  return {
    queries: outcomes.length,
    first: { asked: first.length, met: first.filter(({ at }) => has(at, 1)).length },
    firstThree: { asked: outcomes.length, met: outcomes.filter(({ at }) => has(at, 3)).length },
    missed: outcomes
      .filter(({ expected, at }) => !has(at, expected.within))
      .map(({ expected: { query, locale }, wanted, at }) => ({ query, locale, wanted, at })),
  }
}
