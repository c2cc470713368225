import { type ComponentProps, createContext, type MouseEvent, use, useTransition } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Locale } from '../locale.ts'
import { formatPath, type Place } from '../paths.ts'
import { useLanguage } from './language.tsx'

/** Asks for what a place needs, ahead of a visit; the app gives it. */
export const PreloadContext = createContext<(locale: Locale, place: Place) => void>(() => {})

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  to: Place
  anchor?: string
  /** Another language than the page's. */
  locale?: Locale
  /** Query to keep, with its question mark. */
  query?: string
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
}

/**
 * A link to a place of the site. It asks for the place's document as soon as somebody points at it, and is
 * `aria-busy` while the place is on its way.
 */
export function PlaceLink({ to, anchor, locale, query = '', onClick, ...props }: Props) {
  const language = useLanguage()
  const preload = use(PreloadContext)
  const navigate = useNavigate()
  const [pending, startTransition] = useTransition()
  const target = locale ?? language.locale
  const [pathname, hash] = formatPath(target, to, anchor).split('#')
  const path = `${pathname}${query}${hash === undefined ? '' : `#${hash}`}`
  const wanted = () => preload(target, to)
  return (
    <Link
      {...props}
      to={path}
      aria-busy={pending || undefined}
      onPointerEnter={wanted}
      onFocus={wanted}
      onClick={event => {
        onClick?.(event)
        if (event.defaultPrevented || !isPlainClick(event)) return
        event.preventDefault()
        wanted()
        startTransition(() => {
          navigate(path)
        })
      }}
    />
  )
}
