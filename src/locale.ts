/** The languages of the site. Simplified Chinese is made from Traditional at build. */
export const LOCALES = ['zh-Hant', 'zh-Hans', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** What each language is called in itself, its mark in the header, its BCP 47 tag and Open Graph locale. */
export const LOCALE_FACTS = {
  'zh-Hant': { lang: 'zh-Hant-HK', mark: '繁', name: '繁體中文', openGraph: 'zh_HK', segment: '' },
  'zh-Hans': { lang: 'zh-Hans', mark: '简', name: '简体中文', openGraph: 'zh_CN', segment: 'zh-hans' },
  en: { lang: 'en', mark: 'EN', name: 'English', openGraph: 'en_HK', segment: 'en' },
} as const satisfies Record<Locale, unknown>
