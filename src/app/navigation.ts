import { useEffect, useTransition } from 'react'
import { useNavigate } from 'react-router'
import { BASE_PATH } from '../base-path.ts'
import { type Place, parsePath } from '../paths.ts'
import { preload } from './pages.ts'

/** The link that an event happened in and the place of the site that it leads to, if it does. */
function findLink(event: Event): { link: HTMLAnchorElement; path: string; place: Place } | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link?.target !== '' || link.hasAttribute('download')) return undefined
  if (link.origin !== window.location.origin || !link.pathname.startsWith(`${BASE_PATH}/`)) return undefined
  // A file, such as a document of the API: not a page.
  if (/\.[^/]+$/.test(link.pathname)) return undefined
  const path = link.pathname.slice(BASE_PATH.length)
  const { place } = parsePath(path)
  return place && { link, path, place }
}

/** What somebody points at is asked for ahead; what fails then is told when they go there. */
function preloadQuietly({
  link,
  path,
  place,
}: {
  link: HTMLAnchorElement
  path: string
  place: Place
}): void {
  preload(parsePath(path).locale, place, link.search).catch(() => {})
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
}

/** Work that follows a press waits until the press itself has been shown. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act))
}

/**
 * Follows links to places of the site without loading a page anew, and asks for what a place needs as soon as
 * somebody points at a link to it. Links stay plain, so that a page of a hundred of them hydrates fast.
 * Gives whether a place is on its way.
 */
export function useFollowLinks(): boolean {
  const navigate = useNavigate()
  const [pending, startTransition] = useTransition()
  useEffect(() => {
    let asked: HTMLAnchorElement | undefined
    const ask = (event: Event) => {
      const found = findLink(event)
      if (found && found.link !== asked) preloadQuietly(found)
      asked = found?.link
    }
    const follow = (event: MouseEvent) => {
      const found = findLink(event)
      if (!found || event.defaultPrevented || !isPlainClick(event)) return
      event.preventDefault()
      preloadQuietly(found)
      const { href, search, hash } = found.link
      afterPaint(() =>
        startTransition(() => {
          navigate(found.path + search + hash, { replace: href === window.location.href })
        }),
      )
    }
    document.addEventListener('pointerover', ask)
    document.addEventListener('focusin', ask)
    document.addEventListener('click', follow)
    return () => {
      document.removeEventListener('pointerover', ask)
      document.removeEventListener('focusin', ask)
      document.removeEventListener('click', follow)
    }
  }, [navigate])
  return pending
}
