/**
 * Every address of the site, as pattern, builder and parser. They are a public contract: see
 * ARCHITECTURE.md. Addresses here start with a slash and know nothing of the base path of a deploy.
 */
import { LOCALE_FACTS, LOCALES, type Locale } from './locale.ts'

/** Fixed segments stand before parameters, so that `/about/` is never taken for a ladder. */
const PATTERNS = {
  home: '/',
  about: '/about/',
  units: '/units/',
  'units-page': '/units/page/:number/',
  unit: '/units/:code/',
  rpl: '/rpl/:cluster/',
  coverage: '/coverage/',
  record: '/record/',
  search: '/search/',
  qf: '/qf/:qfLevel/',
  theme: '/themes/:theme/',
  ladder: '/:ladder/',
  compare: '/:ladder/compare/',
  climb: '/:ladder/climb/',
  level: '/:ladder/levels/:level/',
  job: '/:ladder/jobs/:job/',
} as const

const DOCUMENT_PATTERNS = {
  home: '/index.json',
  about: '/about.json',
  units: '/catalogue/1.json',
  'units-page': '/catalogue/:number.json',
  unit: '/units/:code.json',
  rpl: '/rpl/:cluster.json',
  coverage: '/coverage.json',
  record: '/coverage.json',
  search: '/browse.json',
  qf: '/qf/:qfLevel.json',
  theme: '/themes/:theme.json',
  ladder: '/ladders/:ladder.json',
  compare: '/ladders/:ladder.json',
  climb: '/ladders/:ladder.json',
  level: '/levels/:ladder/:level.json',
  job: '/jobs/:ladder/:job.json',
} as const satisfies Record<PageName, string>

export type PageName = keyof typeof PATTERNS

type ParamName<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamName<Rest>
  : never

/** What each page shows: its parameters by name. */
export type Places = {
  [P in PageName]: { page: P } & { [Name in ParamName<(typeof PATTERNS)[P]>]: string }
}

/** A page with its parameters: what links point at. A link to no page does not compile. */
export type Place = Places[PageName]

function fill(pattern: string, place: Place): string {
  const params = new Map(Object.entries(place))
  return pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params.get(name) ?? ''))
}

/** The address of a place in a language, with a slash at both ends, and its anchor if one is given. */
export function formatPath(locale: Locale, place: Place, anchor?: string): string {
  const { segment } = LOCALE_FACTS[locale]
  const path = (segment === '' ? '' : `/${segment}`) + fill(PATTERNS[place.page], place)
  return anchor === undefined ? path : `${path}#${encodeURIComponent(anchor)}`
}

/** The query of a comparison, with its question mark: levels or job titles by id, in their order. */
export function formatCompareQuery(kind: 'levels' | 'jobs', ids: readonly string[]): string {
  return `?${kind}=${ids.map(encodeURIComponent).join(',')}`
}

/** In the address of a climb: where somebody is who has nothing yet. */
export const START = 'start'

/** The query of a climb, with its question mark: levels or job titles by id; no `from`: nothing yet. */
export function formatClimbQuery(from: string | undefined, to: string): string {
  return `?from=${encodeURIComponent(from ?? START)}&to=${encodeURIComponent(to)}`
}

/** The fragment that holds a set of codes, with its hash: what comes after the hash is sent to no server. */
export function formatCodesFragment(codes: readonly string[]): string {
  return `#units=${codes.map(encodeURIComponent).join(',')}`
}

/** The fragment that holds a record or a plan that somebody shares, with its hash; see record/share-link.ts. */
export function formatShareFragment(shared: string): string {
  return `#share=${shared}`
}

/** Texts that only some pages show, and that stand apart so that no other page loads them. */
export type ExtraTexts = 'questions' | 'record' | 'search' | 'lists' | 'catalogue'

/**
 * The texts that a page shows beside those of the whole site. Pages of questions, whose address says what they are to
 * answer, have some.
 */
export function extraTextsOf(page: PageName): ExtraTexts[] {
  switch (page) {
    case 'compare':
    case 'climb':
    case 'coverage':
      return ['questions']
    case 'record':
      return ['questions', 'record']
    case 'units':
    case 'units-page':
      return ['questions', 'lists', 'catalogue']
    case 'search':
      return ['search']
    case 'qf':
    case 'theme':
      return ['lists']
    default:
      return []
  }
}

/** The folder of the static API. */
export const API_FOLDER = '/api/v1/'

/** The folder of the static API that holds a language's documents. */
function documentFolder(locale: Locale): string {
  return API_FOLDER + locale.toLowerCase()
}

/** The address of the document that a place shows. */
export function documentPath(locale: Locale, place: Place): string {
  return documentFolder(locale) + fill(DOCUMENT_PATTERNS[place.page], place)
}

/** The query of the catalogue for the units with one value of a facet, with its question mark. */
export function formatFacetQuery(facet: string, value: string): string {
  return `?${facet}=${encodeURIComponent(value)}`
}

/** A search reads so much of what is asked, in UTF-16 code units. */
export const LONGEST_QUERY = 200

/** The query of a search, with its question mark. */
export function formatSearchQuery(query: string): string {
  return `?q=${encodeURIComponent(query.toWellFormed())}`
}

/** The address of the whole catalogue. */
export function cataloguePath(locale: Locale): string {
  return `${documentFolder(locale)}/catalogue.json`
}

/** The address of all that the search finds. */
export function searchPath(locale: Locale): string {
  return `${documentFolder(locale)}/search.json`
}

/** The address of the list of all pages, from which the not-found page suggests. */
export function directoryPath(locale: Locale): string {
  return `${documentFolder(locale)}/pages.json`
}

/** Where the static API keeps the JSON Schema of a kind of data file. */
export function schemaPath(kind: string): string {
  return `${API_FOLDER}schema/${kind}.json`
}

/** The language that an address is in, by its prefix. */
export function parseLocale(path: string): Locale {
  const first = path
    .split('/')
    .find(segment => segment !== '')
    ?.toLowerCase()
  return LOCALES.find(locale => LOCALE_FACTS[locale].segment === first) ?? 'zh-Hant'
}

const pageNames: PageName[] = [
  'home',
  'about',
  'units',
  'units-page',
  'unit',
  'rpl',
  'coverage',
  'record',
  'search',
  'qf',
  'theme',
  'ladder',
  'compare',
  'climb',
  'level',
  'job',
]

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/**
 * The id that a fragment such as `#some-duty` names; none where it holds something else, such as `#units=…`.
 * Where the fragment is badly encoded, it is taken as it is.
 */
export function parseAnchor(hash: string): string {
  if (hash.includes('=')) return ''
  const text = hash.replace(/^#/, '')
  return decode(text) ?? text
}

function place(page: PageName, param: (name: string) => string): Place {
  switch (page) {
    case 'home':
    case 'about':
    case 'coverage':
    case 'record':
    case 'search':
    case 'units':
      return { page }
    case 'units-page':
      // The first page has an address of its own.
      return param('number') === '1' ? { page: 'units' } : { page, number: param('number') }
    case 'qf':
      return { page, qfLevel: param('qfLevel') }
    case 'theme':
      return { page, theme: param('theme') }
    case 'unit':
      return { page, code: param('code') }
    case 'rpl':
      return { page, cluster: param('cluster') }
    case 'ladder':
    case 'compare':
    case 'climb':
      return { page, ladder: param('ladder') }
    case 'level':
      return { page, ladder: param('ladder'), level: param('level') }
    case 'job':
      return { page, ladder: param('ladder'), job: param('job') }
  }
}

/**
 * The language and place of an address, or no place where no page has this form. Never throws, whatever
 * the address. A file server's own name of a page, `…/index.html`, is the page. That a place has a form does not mean that it exists: its document tells.
 */
export function parsePath(path: string): { locale: Locale; place: Place | undefined } {
  const locale = parseLocale(path)
  const segments = path
    .replace(/\/index\.html$/, '/')
    .split('/')
    .filter(segment => segment !== '')
  if (LOCALE_FACTS[locale].segment !== '') segments.shift()
  for (const page of pageNames) {
    const pattern = PATTERNS[page].split('/').filter(segment => segment !== '')
    if (pattern.length !== segments.length) continue
    const params = new Map<string, string>()
    const matches = pattern.every((part, index) => {
      const value = decode(segments[index] ?? '')
      if (value === undefined) return false
      if (!part.startsWith(':')) return part === value
      params.set(part.slice(1), value)
      return true
    })
    if (matches) return { locale, place: place(page, name => params.get(name) ?? '') }
  }
  return { locale, place: undefined }
}
