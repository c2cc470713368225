import type { SourcedText, Wording } from '../dataset/schema.ts'
import type { Locale } from '../locale.ts'

/** Turns Traditional Chinese into Simplified. */
export type Simplify = (text: string) => string

/** What publishing needs to know of a language. */
export type Language = {
  locale: Locale
  /** The wording in this language; where it has none, in Traditional Chinese. */
  text: (wording: Wording) => string
  /** Whether a source gives the wording in this language. Simplified counts as the Traditional it is made from. */
  isOfficial: (text: SourcedText) => boolean
}

/** Makes the language that documents of a locale are written in. */
export function createLanguage(locale: Locale, simplify: Simplify): Language {
  return {
    locale,
    text: wording => {
      if (locale === 'en') return wording.en ?? wording['zh-Hant']
      if (locale === 'zh-Hant') return wording['zh-Hant']
      return wording['zh-Hans'] ?? simplify(wording['zh-Hant'])
    },
    isOfficial: text => (text.official ?? ['zh-Hant']).includes(locale === 'en' ? 'en' : 'zh-Hant'),
  }
}
