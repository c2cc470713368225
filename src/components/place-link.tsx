import type { ComponentProps } from 'react'
import { BASE_PATH } from '../base-path.ts'
import type { Locale } from '../locale.ts'
import { formatPath, type Place } from '../paths.ts'
import { useLanguage } from './language.tsx'

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  to: Place
  anchor?: string
  /** Another language than the page's. */
  locale?: Locale
  /** Query to keep, with its question mark. */
  query?: string
  /** Fragment to keep, with its hash, in place of an anchor. */
  fragment?: string
}

/** A link to a place of the site. A plain link: app/navigation.ts follows it without loading the page anew. */
export function PlaceLink({ to, anchor, locale, query = '', fragment, ...props }: Props) {
  const language = useLanguage()
  const [path, hash] = formatPath(locale ?? language.locale, to, anchor).split('#')
  const end = fragment ?? (hash === undefined ? '' : `#${hash}`)
  return <a {...props} href={BASE_PATH + path + query + end} />
}
