/**
 * Holds the site's search against two libraries on the relevance set, over 20,000 units in 50 ladders: success, time
 * and bytes. See docs/decisions/search-scans.md. Run: npm run compare-search
 */
import { gzipSync } from 'node:zlib'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { fold, isChinese, runsOf } from '../../src/fold.ts'
import { formatPath } from '../../src/paths.ts'
import { createSearchDocument } from '../../src/publish/create-search.ts'
import { simplify, simplifyTexts } from '../../src/publish/simplify.ts'
import { createSearchIndex, type SearchIndex } from '../../src/questions/search/search-index.ts'
import { realDataset } from '../fixtures/datasets.ts'
import { createLargeDataset } from '../scale/large-dataset.ts'
import { addressOfItem, findAddresses } from '../search/find.ts'
import { RELEVANCE } from '../search/relevance.ts'
import { median } from './measures.ts'

type Engine = { name: string; readyMs: number; indexBytes: number; find: (query: string) => string[] }

function timed<Result>(act: () => Result): [Result, number] {
  const start = performance.now()
  const result = act()
  return [result, performance.now() - start]
}

/** Words, and of Chinese its pairs of characters: what the trial found to be the best that MiniSearch can be given. */
function tokenize(text: string): string[] {
  return runsOf(text).flatMap(run =>
    !isChinese(run) || run.length === 1
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
}

function listRecords({ items, table }: SearchIndex) {
  return items.map((item, id) => ({
    id,
    address: addressOfItem(item),
    code: item.codes.join(' '),
    names: [item.title, ...item.also].map(name => fold(name, table)),
  }))
}

function createMiniSearch(index: SearchIndex): Engine {
  const records = listRecords(index)
  const [engine, readyMs] = timed(() => {
    const engine = new MiniSearch({
      fields: ['code', 'names'],
      extractField: (record, field) =>
        field === 'names' ? record.names.join(' / ') : field === 'code' ? record.code : record.id,
      tokenize,
      processTerm: term => term,
      searchOptions: { prefix: true, fuzzy: term => (isChinese(term) ? false : 0.2), boost: { code: 3 } },
    })
    engine.addAll(records)
    return engine
  })
  return {
    name: 'MiniSearch, pairs of characters',
    readyMs,
    indexBytes: gzipSync(JSON.stringify(engine), { level: 9 }).length,
    find: query => {
      const wanted = fold(query, index.table)
      const all = engine.search(wanted, { combineWith: 'AND' })
      const found = all.length > 0 ? all : engine.search(wanted)
      return found.slice(0, 20).map(({ id }) => records[Number(id)]?.address ?? '')
    },
  }
}

function createFuse(index: SearchIndex): Engine {
  const records = listRecords(index)
  const [engine, readyMs] = timed(
    () => new Fuse(records, { keys: ['code', 'names'], ignoreLocation: true, threshold: 0.4 }),
  )
  return {
    name: 'Fuse',
    readyMs,
    indexBytes: gzipSync(JSON.stringify(engine.getIndex()), { level: 9 }).length,
    find: query => engine.search(fold(query, index.table), { limit: 20 }).map(({ item }) => item.address),
  }
}

async function createOwn(text: string): Promise<Engine> {
  const start = performance.now()
  const index = await createSearchIndex(JSON.parse(text))
  return {
    name: 'scan, and postings where it finds nothing',
    readyMs: performance.now() - start,
    indexBytes: gzipSync(text, { level: 9 }).length,
    find: query => findAddresses(index, query),
  }
}

for (const [size, dataset] of [
  ['64 units', realDataset],
  ['20,000 units', createLargeDataset()],
] as const) {
  const documents = new Map(
    (['zh-Hant', 'zh-Hans', 'en'] as const).map(locale => [
      locale,
      JSON.stringify(createSearchDocument(dataset, locale, simplify, simplifyTexts)),
    ]),
  )
  const makers = [
    createOwn,
    async (text: string) => createMiniSearch(await createSearchIndex(JSON.parse(text))),
    async (text: string) => createFuse(await createSearchIndex(JSON.parse(text))),
  ]
  for (const make of makers) {
    let [first, three, found] = [0, 0, 0]
    const times: number[] = []
    let engine: Engine | undefined
    for (const [locale, text] of documents) {
      engine = await make(text)
      for (const { query, place, anchor, locale: of } of RELEVANCE.filter(
        ({ locale: of }) => of === locale,
      )) {
        const [list, ms] = timed(() => engine?.find(query) ?? [])
        times.push(ms)
        const at = list.indexOf(formatPath('zh-Hant', place, anchor))
        if (of === locale && at === 0) first += 1
        if (at >= 0 && at < 3) three += 1
        if (at >= 0 && at < 20) found += 1
      }
    }
    const share = (count: number) => `${Math.round((100 * count) / RELEVANCE.length)} %`
    console.log(
      `${size}, ${engine?.name}: first ${share(first)}, first three ${share(three)}, first twenty ${share(found)}; a query ${median(times).toFixed(2)} ms, slowest ${Math.max(...times).toFixed(1)}; ready in ${Math.round(engine?.readyMs ?? 0)} ms; ${engine?.indexBytes} bytes gzip`,
    )
  }
}
