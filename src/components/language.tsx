import { createContext, type ReactNode, use, useMemo } from 'react'
import type { Locale } from '../locale.ts'
import type { CatalogueMessages } from '../messages/catalogue/zh-hant.ts'
import type { ListMessages } from '../messages/lists/zh-hant.ts'
import {
  catalogueMessagesOf,
  listMessagesOf,
  messagesOf,
  questionMessagesOf,
  recordMessagesOf,
  searchMessagesOf,
} from '../messages/load-messages.ts'
import type { QuestionMessages } from '../messages/questions/zh-hant.ts'
import type { RecordMessages } from '../messages/record/zh-hant.ts'
import type { SearchMessages } from '../messages/search/zh-hant.ts'
import type { Messages } from '../messages/zh-hant.ts'

type Language = { locale: Locale; messages: Messages }

const LanguageContext = createContext<Language | null>(null)

/** Gives the pages inside it their language. */
export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const messages = use(messagesOf.load(locale))
  const language = useMemo(() => ({ locale, messages }), [locale, messages])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The language of the page and the interface's texts in it. */
export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('useLanguage needs a LanguageProvider around it')
  return language
}

/** The texts of the pages of questions, in the page's language. */
export function useQuestionMessages(): QuestionMessages {
  return use(questionMessagesOf.load(useLanguage().locale))
}

/** The texts for the visitor's record, in the page's language. */
export function useRecordMessages(): RecordMessages {
  return use(recordMessagesOf.load(useLanguage().locale))
}

/** The texts of lists of units, in the page's language. */
export function useListMessages(): ListMessages {
  return use(listMessagesOf.load(useLanguage().locale))
}

/** The texts of the catalogue of units, in the page's language. */
export function useCatalogueMessages(): CatalogueMessages {
  return use(catalogueMessagesOf.load(useLanguage().locale))
}

/** The texts for searching, in the page's language. */
export function useSearchMessages(): SearchMessages {
  return use(searchMessagesOf.load(useLanguage().locale))
}
