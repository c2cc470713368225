import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useHydrated } from '../use-hydrated.ts'
import styles from './questions.css?inline'

/** The ids of an element and of those around it, the nearest first. */
function idsAround(element: Element | null): string[] {
  if (!element) return []
  return [...(element.id === '' ? [] : [element.id]), ...idsAround(element.parentElement)]
}

/**
 * Where a control that had focus is gone or was moved, focus goes to what now does its work, else to what it
 * stood in, else to the controls.
 */
function useKeptFocus(address: string) {
  const region = useRef<HTMLDivElement>(null)
  const last = useRef<string[]>([])
  useEffect(() => {
    const keep = (event: Event) => {
      const control = event.target instanceof Element ? event.target.closest('a, button') : null
      last.current = idsAround(control)
    }
    const element = region.current
    element?.addEventListener('click', keep)
    return () => element?.removeEventListener('click', keep)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is asked
  useEffect(() => {
    if (last.current.length === 0 || document.activeElement !== document.body) return
    const [next] = last.current.flatMap(id => document.getElementById(id) ?? [])
    const target = region.current?.contains(next ?? null) ? next : region.current?.querySelector('a')
    if (target && !target.matches('a, button')) target.tabIndex = -1
    target?.focus({ preventScroll: true })
  }, [address])
  return region
}

/**
 * The frame of a page whose content depends on its address's query or fragment: the content is not seen until
 * these are known (see the inline script of every page).
 */
export function QuestionPage({ rail, children }: { rail?: ReactNode; children: ReactNode }) {
  const { search, hash } = useLocation()
  const hydrated = useHydrated()
  const region = useKeptFocus(search + hash)
  useEffect(() => {
    if (hydrated) delete document.documentElement.dataset.query
  }, [hydrated])
  return (
    <div className={rail === undefined ? 'page' : 'page page-railed'}>
      <style>{styles}</style>
      {rail}
      <div className="of-query" ref={region}>
        {children}
      </div>
    </div>
  )
}
