/** The messages in Simplified Chinese, which the build makes from those in Traditional. */
declare module 'virtual:messages/zh-hans' {
  import type { Messages } from './messages/zh-hant.ts'

  export const messages: Messages
}

declare module 'virtual:messages/questions/zh-hans' {
  import type { QuestionMessages } from './messages/questions/zh-hant.ts'

  export const messages: QuestionMessages
}

declare module 'virtual:messages/record/zh-hans' {
  import type { RecordMessages } from './messages/record/zh-hant.ts'

  export const messages: RecordMessages
}

declare module 'virtual:messages/lists/zh-hans' {
  import type { ListMessages } from './messages/lists/zh-hant.ts'

  export const messages: ListMessages
}

declare module 'virtual:messages/catalogue/zh-hans' {
  import type { CatalogueMessages } from './messages/catalogue/zh-hant.ts'

  export const messages: CatalogueMessages
}

declare module 'virtual:messages/search/zh-hans' {
  import type { SearchMessages } from './messages/search/zh-hant.ts'

  export const messages: SearchMessages
}

/** Origin and base path of the deploy, without a slash at the end, from SITE_URL at build. */
declare const __SITE_URL__: string

/** What the visitor's record needs to know of the data: its version, and each earlier code of a unit with the one of today. */
declare module 'virtual:dataset' {
  export const dataset: string
  export const aliases: [string, string][]
}
