/** What a site consists of: its places, the document of each, redirects from older codes. */
import { countPages } from '../catalogue.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { createJsonSchema, createJsonSchemas } from '../dataset/json-schemas.ts'
import type { Wording } from '../dataset/schema.ts'
import type { AnyDocument, Directory } from '../documents/documents.ts'
import { LOCALES, type Locale } from '../locale.ts'
import {
  cataloguePath,
  directoryPath,
  documentPath,
  formatPath,
  type Place,
  type Places,
  schemaPath,
  searchPath,
} from '../paths.ts'
import { QF_LEVELS } from '../qf-levels.ts'
import { RecordFileSchema } from '../record/record-schema.ts'
import { createDocumentMaker, type DocumentMaker, listClusters } from './create-documents.ts'
import { createSearchDocument, nameQfLevel } from './create-search.ts'
import { createLanguage, type Language, type Simplify } from './localize.ts'

/** A page to be: where it is and what it shows. */
export type PublishedPage = { locale: Locale; place: Place; path: string; document: AnyDocument }

/** An address that stays when a unit's code has changed. */
export type Redirect = { from: Places['unit']; to: Places['unit'] }

/** Every place of the site, in the order in which the site map lists them. */
export function listPlaces(dataset: Dataset): Place[] {
  const ladders = [...dataset.ladders.values()]
  return [
    { page: 'home' },
    ...ladders.flatMap(({ id: ladder, rungs }): Place[] => [
      { page: 'ladder', ladder },
      { page: 'compare', ladder },
      { page: 'climb', ladder },
      ...rungs.flat().map(({ id }): Place => ({ page: 'level', ladder, level: id })),
      ...rungs.flat().flatMap(({ jobs }) => jobs.map(({ id }): Place => ({ page: 'job', ladder, job: id }))),
    ]),
    { page: 'units' },
    ...Array.from(
      { length: countPages(dataset.units.size) - 1 },
      (_, at): Place => ({ page: 'units-page', number: String(at + 2) }),
    ),
    ...[...dataset.units.keys()].map((code): Place => ({ page: 'unit', code })),
    ...listClusters(dataset).map((cluster): Place => ({ page: 'rpl', cluster })),
    ...QF_LEVELS.map((level): Place => ({ page: 'qf', qfLevel: String(level) })),
    ...dataset.themes.map(({ id }): Place => ({ page: 'theme', theme: id })),
    { page: 'search' },
    { page: 'coverage' },
    { page: 'record' },
    { page: 'about' },
  ]
}

/** Every older code with the place of the unit that it now stands for. */
export function listRedirects(dataset: Dataset): Redirect[] {
  return [...dataset.units.values()].flatMap(({ code, aliases = [] }) =>
    aliases.map((alias): Redirect => ({ from: { page: 'unit', code: alias }, to: { page: 'unit', code } })),
  )
}

function makeDocument(maker: DocumentMaker, place: Place): AnyDocument | undefined {
  switch (place.page) {
    case 'home':
      return maker.home()
    case 'about':
      return maker.about()
    case 'ladder':
    case 'compare':
    case 'climb':
      return maker.ladder(place.ladder)
    case 'level':
      return maker.level(place.ladder, place.level)
    case 'job':
      return maker.job(place.ladder, place.job)
    case 'unit':
      return maker.unit(place.code)
    case 'rpl':
      return maker.rpl(place.cluster)
    case 'coverage':
    case 'record':
      return maker.coverage()
    case 'search':
      return maker.browse()
    case 'qf':
      return maker.qf(Number(place.qfLevel))
    case 'theme':
      return maker.theme(place.theme)
    case 'units':
      return maker.units(1)
    case 'units-page':
      return maker.units(Number(place.number))
  }
}

/** All pages of the site in all languages. */
export function publishPages(dataset: Dataset, simplify: Simplify): PublishedPage[] {
  return LOCALES.flatMap(locale => {
    const maker = createDocumentMaker(dataset, createLanguage(locale, simplify))
    return listPlaces(dataset).map(place => {
      const document = makeDocument(maker, place)
      if (!document) throw new Error(`there is no document for ${JSON.stringify(place)}`)
      return { locale, place, path: documentPath(locale, place), document }
    })
  })
}

const HOME_TITLE: Wording = { 'zh-Hant': '職業資歷階梯導覽', en: 'Career Ladder Explorer' }
const ABOUT_TITLE: Wording = { 'zh-Hant': '關於本站', en: 'About this site' }
const COMPARE_TITLE: Wording = { 'zh-Hant': '比較級別', en: 'Compare levels' }
const CLIMB_TITLE: Wording = { 'zh-Hant': '計劃晉升路線', en: 'Plan a climb' }
const RECORD_TITLE: Wording = { 'zh-Hant': '我的記錄', en: 'My record' }
const UNITS_TITLE: Wording = { 'zh-Hant': '能力單元目錄', en: 'Catalogue of units' }
const SEARCH_TITLE: Wording = { 'zh-Hant': '搜尋', en: 'Search' }
const COVERAGE_TITLE: Wording = { 'zh-Hant': '單元覆蓋', en: 'Coverage' }

/** What a list of pages calls a page. */
function namePage({ place, document }: PublishedPage, { text }: Language): string {
  if (place.page === 'compare' && document.page === 'ladder')
    return `${text(COMPARE_TITLE)} – ${document.title}`
  if (place.page === 'record') return text(RECORD_TITLE)
  if (place.page === 'climb' && document.page === 'ladder') return `${text(CLIMB_TITLE)} – ${document.title}`
  switch (document.page) {
    case 'home':
      return text(HOME_TITLE)
    case 'about':
      return text(ABOUT_TITLE)
    case 'ladder':
      return document.title
    case 'level':
      return `${document.level.name} – ${document.ladder.title}`
    case 'job':
      return `${document.title} – ${document.level.name}`
    case 'unit':
      return `${document.code} ${document.title}`
    case 'rpl':
      return document.cluster
    case 'coverage':
      return text(COVERAGE_TITLE)
    case 'search':
      return text(SEARCH_TITLE)
    case 'qf':
      return text(nameQfLevel(document.qfLevel))
    case 'theme':
      return document.theme.name
    case 'units':
      return document.number === 1 ? text(UNITS_TITLE) : `${text(UNITS_TITLE)} ${document.number}`
  }
}

function createDirectory(
  locale: Locale,
  pages: PublishedPage[],
  dataset: Dataset,
  simplify: Simplify,
): Directory {
  const language = createLanguage(locale, simplify)
  return {
    page: 'directory',
    pages: pages
      .filter(page => page.locale === locale)
      .map(page => ({ path: formatPath(locale, page.place), title: namePage(page, language) })),
    redirects: listRedirects(dataset).map(({ from, to }) => ({
      from: formatPath(locale, from),
      to: formatPath(locale, to),
    })),
  }
}

/** Every file of the static API: its text by its path. `pages` are those of the dataset. */
export function publishFiles(
  dataset: Dataset,
  pages: PublishedPage[],
  simplify: Simplify,
  simplifyTerms: Simplify = simplify,
): Map<string, string> {
  return new Map(
    [
      ...pages.map(({ path, document }) => [path, document] as const),
      ...LOCALES.map(
        locale => [directoryPath(locale), createDirectory(locale, pages, dataset, simplify)] as const,
      ),
      ...LOCALES.map(
        locale =>
          [
            cataloguePath(locale),
            createDocumentMaker(dataset, createLanguage(locale, simplify)).catalogue(),
          ] as const,
      ),
      ...LOCALES.map(
        locale =>
          [searchPath(locale), createSearchDocument(dataset, locale, simplify, simplifyTerms)] as const,
      ),
      ...[...createJsonSchemas(), ['record', createJsonSchema('record', RecordFileSchema)] as const].map(
        ([kind, schema]) => [schemaPath(kind), schema] as const,
      ),
    ].map(([path, value]) => [path, JSON.stringify(value)]),
  )
}
