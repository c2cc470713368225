import { BASE_PATH } from '../base-path.ts'
import type { Locale } from '../locale.ts'
import {
  cataloguePath,
  directoryPath,
  documentPath,
  type PageName,
  type Place,
  type Places,
  searchPath,
} from '../paths.ts'
import type { CatalogueDocument, Directory, Documents, SearchDocument } from './documents.ts'
import { createResource, type Resource } from './resource.ts'

/** A document that could not be had: there is none at this address, or it did not arrive whole. */
export class DocumentError extends Error {
  readonly reason: 'missing' | 'failed'

  constructor(reason: 'missing' | 'failed', url: string, cause?: unknown) {
    super(`${reason === 'missing' ? 'There is no document' : 'The document did not arrive'}: ${url}`, {
      cause,
    })
    this.name = 'DocumentError'
    this.reason = reason
  }
}

declare global {
  interface Window {
    /** The request for the page's own document, which the page's inline script has already made. */
    firstDocument?: { url: string; response: Promise<Response> }
  }
}

function request(url: string): Promise<Response> {
  const first = typeof window === 'undefined' ? undefined : window.firstDocument
  if (first?.url !== url) return fetch(url)
  delete window.firstDocument
  return first.response
}

/** Where the document of a place is on this deploy. */
export function documentUrl(locale: Locale, place: Place): string {
  return BASE_PATH + documentPath(locale, place)
}

async function ask<Document extends { page: string }>(
  path: string,
  isDocument: (value: unknown) => value is Document,
): Promise<Document> {
  const url = BASE_PATH + path
  let value: unknown
  try {
    const response = await request(url)
    if (response.status === 404) throw new DocumentError('missing', url)
    if (!response.ok) throw new DocumentError('failed', url)
    value = await response.json()
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('failed', url, error)
  }
  if (!isDocument(value)) throw new DocumentError('failed', url)
  return value
}

/** The site's own build writes and checks documents; the mark on them is enough to tell one from anything else. */
function hasMark(value: unknown, mark: string): boolean {
  return typeof value === 'object' && value !== null && 'page' in value && value.page === mark
}

type Asked<P extends PageName> = { locale: Locale; place: Places[P] }

/** `page`: the mark of the documents, which several kinds of page may share. */
function resourceOf<P extends PageName>(page: Documents[P]['page']): Resource<Asked<P>, Documents[P]> {
  return createResource(
    ({ locale, place }) => documentPath(locale, place),
    ({ locale, place }) =>
      ask(documentPath(locale, place), (value): value is Documents[P] => hasMark(value, page)),
  )
}

/** What several kinds of page show is asked for once for all of them. */
const ladders = resourceOf<'ladder' | 'compare' | 'climb'>('ladder')

/** The same of what covers and of what is held. */
const catalogues = resourceOf<'coverage' | 'record'>('coverage')

/** The pages of the catalogue, the first of which has an address of its own. */
const unitPages = resourceOf<'units' | 'units-page'>('units')

const resources: { [P in PageName]: Resource<Asked<P>, Documents[P]> } = {
  home: resourceOf('home'),
  about: resourceOf('about'),
  ladder: ladders,
  compare: ladders,
  climb: ladders,
  coverage: catalogues,
  record: catalogues,
  search: resourceOf('search'),
  qf: resourceOf('qf'),
  theme: resourceOf('theme'),
  units: unitPages,
  'units-page': unitPages,
  level: resourceOf('level'),
  job: resourceOf('job'),
  unit: resourceOf('unit'),
  rpl: resourceOf('rpl'),
}

/** The documents that pages of one kind show. Errors: DocumentError. */
export function documentsOf<P extends PageName>(page: P): Resource<Asked<P>, Documents[P]> {
  return resources[page]
}

/** All that the search finds, by language. Errors: DocumentError. */
export const searchDocuments: Resource<Locale, SearchDocument> = createResource(searchPath, locale =>
  ask(searchPath(locale), (value): value is SearchDocument => hasMark(value, 'search-index')),
)

/** The whole catalogue, by language. Errors: DocumentError. */
export const catalogueDocuments: Resource<Locale, CatalogueDocument> = createResource(cataloguePath, locale =>
  ask(cataloguePath(locale), (value): value is CatalogueDocument => hasMark(value, 'catalogue')),
)

const NO_PAGES: Directory = { page: 'directory', pages: [], redirects: [] }

/** The list of all pages of a language; an empty one where it does not arrive, since it only serves suggestions. */
export const directories: Resource<Locale, Directory> = createResource(directoryPath, locale =>
  ask(directoryPath(locale), (value): value is Directory => hasMark(value, 'directory')).catch(
    () => NO_PAGES,
  ),
)
