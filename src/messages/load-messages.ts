import { arrive } from '../documents/chunk.ts'
import { createResource, type Resource } from '../documents/resource.ts'
import type { Locale } from '../locale.ts'
import type { ExtraTexts } from '../paths.ts'
import type { CatalogueMessages } from './catalogue/zh-hant.ts'
import type { ListMessages } from './lists/zh-hant.ts'
import type { QuestionMessages } from './questions/zh-hant.ts'
import type { RecordMessages } from './record/zh-hant.ts'
import type { SearchMessages } from './search/zh-hant.ts'
import type { Messages } from './zh-hant.ts'

type Modules<Texts> = Record<Locale, () => Promise<{ messages: Texts }>>

function resourceOf<Texts>(modules: Modules<Texts>): Resource<Locale, Texts> {
  return createResource(
    locale => locale,
    async locale => (await arrive(modules[locale]())).messages,
  )
}

/** The interface's texts by language, one chunk each. */
export const messagesOf = resourceOf<Messages>({
  'zh-Hant': () => import('./zh-hant.ts'),
  'zh-Hans': () => import('virtual:messages/zh-hans'),
  en: () => import('./en.ts'),
})

/** The texts that only the pages of questions show, apart, so that no other page loads them. */
export const questionMessagesOf = resourceOf<QuestionMessages>({
  'zh-Hant': () => import('./questions/zh-hant.ts'),
  'zh-Hans': () => import('virtual:messages/questions/zh-hans'),
  en: () => import('./questions/en.ts'),
})

/** The texts for the visitor's record, which nobody needs who has none. */
export const recordMessagesOf = resourceOf<RecordMessages>({
  'zh-Hant': () => import('./record/zh-hant.ts'),
  'zh-Hans': () => import('virtual:messages/record/zh-hans'),
  en: () => import('./record/en.ts'),
})

/** The texts of lists of units. */
export const listMessagesOf = resourceOf<ListMessages>({
  'zh-Hant': () => import('./lists/zh-hant.ts'),
  'zh-Hans': () => import('virtual:messages/lists/zh-hans'),
  en: () => import('./lists/en.ts'),
})

/** The texts of the catalogue of units. */
export const catalogueMessagesOf = resourceOf<CatalogueMessages>({
  'zh-Hant': () => import('./catalogue/zh-hant.ts'),
  'zh-Hans': () => import('virtual:messages/catalogue/zh-hans'),
  en: () => import('./catalogue/en.ts'),
})

/** The texts for searching. */
export const searchMessagesOf = resourceOf<SearchMessages>({
  'zh-Hant': () => import('./search/zh-hant.ts'),
  'zh-Hans': () => import('virtual:messages/search/zh-hans'),
  en: () => import('./search/en.ts'),
})

/** What loads the texts that only some pages show. */
export const extraMessagesOf: Record<ExtraTexts, Pick<Resource<Locale, object>, 'load' | 'retry'>> = {
  questions: questionMessagesOf,
  record: recordMessagesOf,
  search: searchMessagesOf,
  lists: listMessagesOf,
  catalogue: catalogueMessagesOf,
}
