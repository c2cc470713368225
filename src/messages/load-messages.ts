import { arrive } from '../documents/chunk.ts'
import { createResource } from '../documents/resource.ts'
import type { Locale } from '../locale.ts'
import type { Messages } from './zh-hant.ts'

const modules: Record<Locale, () => Promise<{ messages: Messages }>> = {
  'zh-Hant': () => import('./zh-hant.ts'),
  'zh-Hans': () => import('virtual:messages/zh-hans'),
  en: () => import('./en.ts'),
}

/** The interface's texts by language, one chunk each. */
export const messagesOf = createResource<Locale, Messages>(
  locale => locale,
  async locale => (await arrive(modules[locale]())).messages,
)
