/** Measures the search over generated ladders beside the real one: bytes, time to be ready, time a query. */
import { gzipSync } from 'node:zlib'
import { createSearchDocument } from '../../src/publish/create-search.ts'
import { simplify, simplifyTexts } from '../../src/publish/simplify.ts'
import { search } from '../../src/questions/search/search.ts'
import { createSearchIndex } from '../../src/questions/search/search-index.ts'
import { realDataset } from '../fixtures/datasets.ts'
import { RELEVANCE } from '../search/relevance.ts'
import { scoreSearch } from '../search/score.ts'
import { createLargeDataset } from './large-dataset.ts'

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Each query of the relevance set as somebody types it, a character at a time. */
const KEYSTROKES = [
  ...new Set(
    RELEVANCE.flatMap(({ query }) => [...query].map((_, at) => [...query].slice(0, at + 1).join(''))),
  ),
]

for (const [name, dataset] of [
  ['cloud computing alone', realDataset],
  ['with generated ladders', createLargeDataset()],
] as const) {
  const text = JSON.stringify(createSearchDocument(dataset, 'zh-Hant', simplify, simplifyTexts))
  const start = performance.now()
  const document = JSON.parse(text)
  const parsed = performance.now()
  const index = await createSearchIndex(document)
  const ready = performance.now()
  for (const query of KEYSTROKES.slice(0, 100)) search(index, query)
  const times = KEYSTROKES.map(query => {
    const before = performance.now()
    search(index, query)
    return { query, ms: performance.now() - before }
  }).toSorted((a, b) => b.ms - a.ms)
  const score = await scoreSearch(dataset)
  console.log(`
${name}: ${dataset.units.size} units, ${index.items.length} things, ${index.names.length} names
  search.json                   ${text.length} bytes, gzip ${gzipSync(text, { level: 9 }).length}
  JSON.parse, ready             ${(parsed - start).toFixed(1)} ms, ${(ready - parsed).toFixed(1)} ms
  a keystroke                   median ${median(times.map(({ ms }) => ms)).toFixed(2)} ms, slowest ${times
    .slice(0, 3)
    .map(({ query, ms }) => `${ms.toFixed(1)} (${query})`)
    .join(', ')}, of ${times.length}
  success at 1                  ${score.first.met} of ${score.first.asked}
  success at 3                  ${score.firstThree.met} of ${score.firstThree.asked}`)
}
