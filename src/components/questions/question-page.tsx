import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useQuestionMessages } from '../language.tsx'
import { useHydrated } from '../use-hydrated.ts'
import styles from './questions.css?inline'

const CONTROLS = 'a, button, summary'

/** The ids of an element and of those around it, the nearest first. */
function idsAround(element: Element | null): string[] {
  if (!element) return []
  return [...(element.id === '' ? [] : [element.id]), ...idsAround(element.parentElement)]
}

/**
 * Where a control that was pressed is gone or was moved, focus goes to the one that has its id now, else to the
 * first in the nearest thing around it that is still there, or to that thing, else to the heading.
 */
function useKeptFocus(address: string) {
  const region = useRef<HTMLDivElement>(null)
  const pressed = useRef<string[]>([])
  useEffect(() => {
    const element = region.current
    const keep = ({ target }: Event) => {
      const control = target instanceof Element ? target.closest(CONTROLS) : null
      pressed.current = control ? idsAround(control) : []
    }
    element?.addEventListener('click', keep)
    return () => element?.removeEventListener('click', keep)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is asked
  useEffect(() => {
    const ids = pressed.current
    pressed.current = []
    if (ids.length === 0 || document.activeElement !== document.body) return
    const around = ids
      .flatMap(id => document.getElementById(id) ?? [])
      .filter(element => region.current?.contains(element))[0]
    const heading = region.current?.querySelector('h1')
    const next = around?.matches(CONTROLS)
      ? around
      : (around?.querySelector<HTMLElement>(CONTROLS) ?? around ?? heading)
    if (next && !next.matches(CONTROLS)) next.tabIndex = -1
    next?.focus({ preventScroll: true })
  }, [address])
  return region
}

type Props = {
  rail?: ReactNode
  /** Whether the content needs the width that the rail beside it would take. */
  wide?: boolean
  /** What a reader without scripts is told; else that the address's question is not answered. */
  noScript?: string
  children: ReactNode
}

/**
 * The frame of a page whose content depends on its address's query or fragment: the content is not seen until
 * these are known (see the inline script of every page).
 */
export function QuestionPage({ rail, wide = false, noScript, children }: Props) {
  const texts = useQuestionMessages()
  const { search, hash } = useLocation()
  const hydrated = useHydrated()
  const region = useKeptFocus(search + hash)
  useEffect(() => {
    if (hydrated) delete document.documentElement.dataset.query
  }, [hydrated])
  return (
    <div className={wide ? 'page page-wide' : rail === undefined ? 'page' : 'page page-railed'}>
      <style>{styles}</style>
      {rail}
      <div className="of-query" ref={region}>
        <noscript>
          <p className="notice mb-4">{noScript ?? texts.questionNeedsScript}</p>
        </noscript>
        {children}
      </div>
    </div>
  )
}
