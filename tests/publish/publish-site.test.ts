import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { LOCALES } from '../../src/locale.ts'
import { documentPath, formatPath, type Place, schemaPath } from '../../src/paths.ts'
import { listPlaces, listRedirects, publishFiles, publishPages } from '../../src/publish/publish-site.ts'
import { simplify } from '../../src/publish/simplify.ts'
import { cloudComputing, parseFixture, realDataset } from '../fixtures/datasets.ts'

const fictional = parseFixture()

/** Comparisons and climbs show the document of their ladder, the record that of the coverage. */
function hasOwnDocument({ page }: Place): boolean {
  return page !== 'compare' && page !== 'climb' && page !== 'record'
}

test('the places of a site are listed ladder by ladder, level by level, job by job, then units, clusters, QF levels and themes', () => {
  expect(listPlaces(fictional).map(place => formatPath('zh-Hant', place))).toEqual([
    '/',
    '/kite-flying/',
    '/kite-flying/compare/',
    '/kite-flying/climb/',
    '/kite-flying/levels/flyer/',
    '/kite-flying/levels/starter/',
    '/kite-flying/jobs/kite-flyer/',
    '/kite-flying/jobs/line-holder/',
    '/lantern-making/',
    '/lantern-making/compare/',
    '/lantern-making/climb/',
    '/lantern-making/levels/keeper/',
    '/lantern-making/levels/lighter/',
    '/lantern-making/levels/painter/',
    '/lantern-making/levels/apprentice/',
    '/lantern-making/jobs/fair-keeper/',
    '/lantern-making/jobs/lantern-lighter/',
    '/lantern-making/jobs/lantern-painter/',
    '/lantern-making/jobs/frame-builder/',
    '/lantern-making/jobs/shop-helper/',
    '/units/',
    '/units/900101L1/',
    '/units/900102L2/',
    '/units/900001L2/',
    '/units/900002L3/',
    '/units/900003L3/',
    '/units/ZL501A/',
    '/rpl/ZL002L3/',
    '/rpl/ZL001L2/',
    ...[1, 2, 3, 4, 5, 6, 7].map(level => `/qf/${level}/`),
    ...fictional.themes.map(({ id }) => `/themes/${id}/`),
    '/search/',
    '/coverage/',
    '/record/',
    '/about/',
  ])
})

test('cloud computing has places for its 4 levels, 16 job titles, 64 units and 5 clusters', () => {
  const kinds = listPlaces(cloudComputing).map(({ page }) => page)
  const counts = Object.fromEntries(
    [...new Set(kinds)].map(kind => [kind, kinds.filter(page => page === kind).length]),
  )
  expect(counts).toMatchObject({
    home: 1,
    ladder: 1,
    compare: 1,
    climb: 1,
    coverage: 1,
    record: 1,
    level: 4,
    job: 16,
    unit: 64,
    rpl: 5,
    about: 1,
  })
})

test('the site has every place of cloud computing, and of whatever else is in its data', () => {
  const addresses = (dataset: Dataset) => listPlaces(dataset).map(place => formatPath('en', place))
  expect(addresses(realDataset)).toEqual(expect.arrayContaining(addresses(cloudComputing)))
})

describe.each([
  ['site’s', realDataset],
  ['fictional', fictional],
])('the pages of the %s dataset', (_, dataset) => {
  const pages = publishPages(dataset, simplify)

  test('are all places in all languages, each with its document', () => {
    expect(pages.map(({ locale, place, path }) => [locale, place, path])).toEqual(
      LOCALES.flatMap(locale =>
        listPlaces(dataset).map(place => [locale, place, documentPath(locale, place)]),
      ),
    )
    const own = pages.filter(({ place }) => hasOwnDocument(place))
    expect(own.filter(({ place, document }) => document.page !== place.page)).toEqual([])
  })

  test('have addresses and documents of their own, also where case does not count', () => {
    const count = (texts: string[]) => new Set(texts.map(text => text.toLowerCase())).size
    expect(count(pages.map(({ locale, place }) => formatPath(locale, place)))).toBe(pages.length)
    const own = pages.filter(({ place }) => hasOwnDocument(place))
    expect(count(own.map(({ path }) => path))).toBe(own.length)
  })

  test('show the document of another page where they have none of their own', () => {
    const documentOf = (wanted: Place) =>
      pages.find(({ locale, place }) => locale === 'en' && isDeepStrictEqual(place, wanted))?.document
    const coverage = documentOf({ page: 'coverage' })
    expect(coverage).toMatchObject({ page: 'coverage' })
    expect(documentOf({ page: 'record' })).toEqual(coverage)
    for (const ladder of dataset.ladders.keys()) {
      const shown = documentOf({ page: 'ladder', ladder })
      expect(shown).toMatchObject({ page: 'ladder' })
      expect(documentOf({ page: 'compare', ladder })).toEqual(shown)
      expect(documentOf({ page: 'climb', ladder })).toEqual(shown)
    }
  })

  test('name no unit and no cluster that has no page', () => {
    const known = new Set(listPlaces(dataset).map(place => formatPath('zh-Hant', place)))
    const named = new Set<string>()
    JSON.stringify(
      pages.map(({ document }) => document),
      (key, value) => {
        if (key === 'code') named.add(formatPath('zh-Hant', { page: 'unit', code: value }))
        if (key === 'cluster') named.add(formatPath('zh-Hant', { page: 'rpl', cluster: value }))
        return value
      },
    )
    expect(named.size).toBeGreaterThan(0)
    expect([...named].filter(path => !known.has(path))).toEqual([])
  })
})

test('a dataset that lacks what a page shows is refused, not published without the page', () => {
  const empty = { frameworks: new Map(), themes: [], units: new Map(), ladders: new Map() }
  expect(() => publishPages(empty, simplify)).toThrow('there is no document for {"page":"about"}')
})

test('the schema of a record’s file is published beside those of the data files', () => {
  const files = publishFiles(fictional, publishPages(fictional, simplify), simplify)
  const schema = JSON.parse(files.get(schemaPath('record')) ?? '')
  expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' })
  expect(Object.keys(schema.properties)).toEqual(['format', 'schema', 'dataset', 'holdings'])
})

test('every earlier code leads to the unit that has it', () => {
  const unit = (code: string): Place => ({ page: 'unit', code })
  const dataset = parseFixture(['units/lanterns.json', '["ZL302A"]', '["ZL302A", "ZL303B"]'])
  expect(listRedirects(dataset)).toEqual([
    { from: unit('ZL302A'), to: unit('900002L3') },
    { from: unit('ZL303B'), to: unit('900002L3') },
  ])
  expect(listRedirects(cloudComputing)).toEqual([])
})
