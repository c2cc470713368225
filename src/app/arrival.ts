import { Component, useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { formatPath, parseAnchor, parsePath } from '../paths.ts'

/** How far down each visited entry of the history was scrolled, in CSS pixels, by the entry's key. */
const scrolled = new Map<string, number>()

/** Which folds of the page were open, by their places in it, by the entry's key. */
const unfolded = new Map<string, Set<number>>()

/** Which link had focus, by its place in the page, by the entry's key. */
const followed = new Map<string, number>()

function listLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a')]
}

function listFolds(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('main details:not([data-menu])')]
}

function unfoldAsLeft(key: string): void {
  const open = unfolded.get(key)
  if (open) for (const [index, fold] of listFolds().entries()) fold.open = open.has(index)
}

function leave(entry: string): void {
  scrolled.set(entry, window.scrollY)
  const open = [...listFolds().entries()].flatMap(([index, { open }]) => (open ? [index] : []))
  unfolded.set(entry, new Set(open))
  followed.set(
    entry,
    listLinks().findIndex(link => link === document.activeElement),
  )
}

/**
 * Notes how a page is left: just before its elements change, which no event and no hook comes early enough for.
 * It stands outside what may have to be waited for. `entry` is the key of the entry of the history.
 */
export class Departure extends Component<{ entry: string }> {
  override getSnapshotBeforeUpdate({ entry }: { entry: string }): null {
    if (entry !== this.props.entry) leave(entry)
    return null
  }

  // React wants it beside the above.
  override componentDidUpdate(): void {}

  override render() {
    return null
  }
}

/** Where the scrolling outlives a reload of the tab; what cannot be kept or read is done without. */
const STORE = 'scrolled'

function keepScrolled(): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(scrolled)))
  } catch {
    // Going back after a reload then leads to the top of a page.
  }
}

function restoreScrolled(): void {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(STORE) ?? '{}')
    for (const [key, y] of Object.entries(kept ?? {})) if (typeof y === 'number') scrolled.set(key, y)
  } catch {
    // The same.
  }
}

function isSamePlace(from: string, to: string): boolean {
  const [a, b] = [parsePath(from).place, parsePath(to).place]
  return a !== undefined && b !== undefined && formatPath('zh-Hant', a) === formatPath('zh-Hant', b)
}

/** Moves focus to the page's heading and leaves the scrolling alone. */
export function focusHeading(): void {
  const heading = document.querySelector('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** Moves focus to the link by which the page was left, where that is still there. */
function focusAsLeft(key: string): void {
  const link = listLinks()[followed.get(key) ?? -1]
  if (link) link.focus({ preventScroll: true })
  else focusHeading()
}

/** Marks the element of the address's anchor, as CSS alone cannot once pages change without loading anew. */
export function useMarkedTarget(): void {
  useEffect(() => {
    const target = document.getElementById(parseAnchor(window.location.hash))
    if (target) target.dataset.target = ''
  }, [])
}

/** Shows and focuses the element of an anchor, opening what it is folded into. */
function goToAnchor(anchor: string): boolean {
  const target = document.getElementById(anchor)
  if (!target) return false
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  for (const old of document.querySelectorAll('[data-target]')) old.removeAttribute('data-target')
  target.dataset.target = ''
  target.scrollIntoView()
  target.tabIndex = -1
  target.focus({ preventScroll: true })
  return true
}

/**
 * Does on a change of page what a browser does on loading one: scrolls to the anchor, to where the page was
 * when it was left, or to the top, and moves focus to the heading. A change of language leaves both alone.
 */
export function useArrival(): void {
  const { key, pathname, hash } = useLocation()
  const type = useNavigationType()
  const last = useRef({ key, pathname })

  useEffect(() => {
    // The browser's own way on loading a page and on coming back to it from another site.
    const take = () => {
      window.history.scrollRestoration = 'manual'
    }
    const giveBack = () => {
      window.history.scrollRestoration = 'auto'
      leave(last.current.key)
      keepScrolled()
    }
    take()
    restoreScrolled()
    window.addEventListener('pageshow', take)
    window.addEventListener('pagehide', giveBack)
    return () => {
      window.removeEventListener('pageshow', take)
      window.removeEventListener('pagehide', giveBack)
    }
  }, [])

  useLayoutEffect(() => {
    const from = last.current
    if (from.key === key) return
    last.current = { key, pathname }
    const samePlace = isSamePlace(from.pathname, pathname)
    if (samePlace && from.pathname !== pathname) return
    // A fragment that holds a page's state names no place on it.
    const anchor = parseAnchor(hash)
    if (type === 'POP' && (scrolled.has(key) || anchor === '')) {
      unfoldAsLeft(key)
      if (!samePlace) focusAsLeft(key)
      window.scrollTo(0, scrolled.get(key) ?? 0)
      return
    }
    if (anchor !== '' && goToAnchor(anchor)) return
    if (samePlace && anchor === '' && type !== 'POP') return
    window.scrollTo(0, 0)
    focusHeading()
  }, [key, pathname, hash, type])
}
