import { createContext, type ReactNode, use } from 'react'
import type { Locale } from '../locale.ts'
import { messagesOf } from '../messages/load-messages.ts'
import type { Messages } from '../messages/zh-hant.ts'

const LanguageContext = createContext<Locale>('zh-Hant')

/** Gives the pages inside it their language. */
export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LanguageContext value={locale}>{children}</LanguageContext>
}

/** The language of the page and the interface's texts in it. */
export function useLanguage(): { locale: Locale; messages: Messages } {
  const locale = use(LanguageContext)
  return { locale, messages: use(messagesOf.load(locale)) }
}
