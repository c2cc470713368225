/** What a site consists of: its places, the document of each, redirects from older codes. */
import type { Dataset } from '../dataset/dataset.ts'
import type { AnyDocument } from '../documents/documents.ts'
import { LOCALES, type Locale } from '../locale.ts'
import { documentPath, type Place } from '../paths.ts'
import { createDocumentMaker, type DocumentMaker, listClusters } from './create-documents.ts'
import { createLanguage, type Simplify } from './localize.ts'

/** A page to be: where it is and what it shows. */
export type PublishedPage = { locale: Locale; place: Place; path: string; document: AnyDocument }

/** An address that stays when a unit's code has changed. */
export type Redirect = { from: Place; to: Place }

/** Every place of the site, in the order in which the site map lists them. */
export function listPlaces(dataset: Dataset): Place[] {
  const ladders = [...dataset.ladders.values()]
  return [
    { page: 'home' },
    ...ladders.flatMap(({ id: ladder, rungs }): Place[] => [
      { page: 'ladder', ladder },
      ...rungs.flat().map(({ id }): Place => ({ page: 'level', ladder, level: id })),
      ...rungs.flat().flatMap(({ jobs }) => jobs.map(({ id }): Place => ({ page: 'job', ladder, job: id }))),
    ]),
    ...[...dataset.units.keys()].map((code): Place => ({ page: 'unit', code })),
    ...listClusters(dataset).map((cluster): Place => ({ page: 'rpl', cluster })),
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
      return maker.ladder(place.ladder)
    case 'level':
      return maker.level(place.ladder, place.level)
    case 'job':
      return maker.job(place.ladder, place.job)
    case 'unit':
      return maker.unit(place.code)
    case 'rpl':
      return maker.rpl(place.cluster)
  }
}

/** All pages of the site in all languages. */
export function publishPages(dataset: Dataset, simplify: Simplify): PublishedPage[] {
  return LOCALES.flatMap(locale => {
    const maker = createDocumentMaker(dataset, createLanguage(locale, simplify))
    return listPlaces(dataset).flatMap(place => {
      const document = makeDocument(maker, place)
      return document ? [{ locale, place, path: documentPath(locale, place), document }] : []
    })
  })
}
