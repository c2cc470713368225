import type { Locale } from '../../src/locale.ts'
import { messages as enCatalogue } from '../../src/messages/catalogue/en.ts'
import { messages as en } from '../../src/messages/en.ts'
import { messages as enLists } from '../../src/messages/lists/en.ts'
import { messages as enTexts } from '../../src/messages/questions/en.ts'
import { type QuestionMessages, messages as zhHantTexts } from '../../src/messages/questions/zh-hant.ts'
import { messages as enRecord } from '../../src/messages/record/en.ts'
import { type RecordMessages, messages as zhHantRecord } from '../../src/messages/record/zh-hant.ts'
import { messages as enSearch } from '../../src/messages/search/en.ts'
import { type SearchMessages, messages as zhHantSearch } from '../../src/messages/search/zh-hant.ts'
import { type Messages, messages as zhHant } from '../../src/messages/zh-hant.ts'
import { formatPath, type PageName, type Place } from '../../src/paths.ts'
import { SITES, type Site } from './sites.ts'

/** One place of each kind of page: the fullest there is, so that what can go wrong on a kind goes wrong on it. */
export const PLACES = {
  home: { page: 'home' },
  ladder: { page: 'ladder', ladder: 'cloud-computing' },
  compare: { page: 'compare', ladder: 'cloud-computing' },
  climb: { page: 'climb', ladder: 'cloud-computing' },
  level: { page: 'level', ladder: 'cloud-computing', level: 'practitioner' },
  job: { page: 'job', ladder: 'cloud-computing', job: 'cloud-architect' },
  unit: { page: 'unit', code: '111195L3' },
  rpl: { page: 'rpl', cluster: 'ITOS010L3' },
  coverage: { page: 'coverage' },
  record: { page: 'record' },
  units: { page: 'units' },
  search: { page: 'search' },
  qf: { page: 'qf', qfLevel: '4' },
  theme: { page: 'theme', theme: 'security-and-privacy' },
  about: { page: 'about' },
} as const satisfies Record<Exclude<PageName, 'units-page'>, Place>

export const PAGE_NAMES = [
  'home',
  'ladder',
  'compare',
  'climb',
  'level',
  'job',
  'unit',
  'rpl',
  'coverage',
  'record',
  'units',
  'search',
  'qf',
  'theme',
  'about',
] as const

/** Kinds of pages that show units, which can be marked. */
export const PAGES_WITH_UNITS = PAGE_NAMES.filter(name => name !== 'about' && name !== 'search')

/** The interface's texts that somebody wrote; those in Simplified Chinese are made from the first. */
export const MESSAGES = { 'zh-Hant': zhHant, en } satisfies Partial<Record<Locale, Messages>>

/** Those of the pages of questions. */
export const QUESTION_MESSAGES = { 'zh-Hant': zhHantTexts, en: enTexts } satisfies Partial<
  Record<Locale, QuestionMessages>
>

/** Those of the record and of sharing. */
export const RECORD_MESSAGES = { 'zh-Hant': zhHantRecord, en: enRecord } satisfies Partial<
  Record<Locale, RecordMessages>
>

/** Those of lists of units and of their catalogue, in English. */
export const LIST_MESSAGES = { ...enLists, ...enCatalogue }

/** Those of searching. */
export const SEARCH_MESSAGES = { 'zh-Hant': zhHantSearch, en: enSearch } satisfies Partial<
  Record<Locale, SearchMessages>
>

/** The full address of a place on one of the sites. */
export function addressOf(
  place: Place,
  locale: Locale = 'zh-Hant',
  anchor?: string,
  site: Site = SITES.main,
) {
  return site.url.replace(/\/$/, '') + formatPath(locale, place, anchor)
}

/** The full address of a path, which starts with a slash, on one of the sites. */
export function addressAt(path: string, site: Site = SITES.main): string {
  return site.url.replace(/\/$/, '') + path
}
