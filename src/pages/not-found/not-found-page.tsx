import { use, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useLanguage } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import type { Directory } from '../../documents/documents.ts'
import { directories } from '../../documents/load-document.ts'
import { rankNearest } from '../../nearest.ts'
import { parsePath } from '../../paths.ts'

const SUGGESTIONS = 5

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

type Entry = Directory['pages'][number]

function lastSegment(path: string): string {
  return path.split('/').at(-2) ?? ''
}

/** Pages whose address, or its last part, is nearly the wanted one; then those that it stands below; then the ladders. */
function suggest(wanted: string, pages: Entry[]): Entry[] {
  const byPath = rankNearest(
    wanted,
    pages.map(({ path }) => path),
    SUGGESTIONS,
  )
  const byName = rankNearest(
    lastSegment(wanted),
    pages.map(({ path }) => lastSegment(path)),
    SUGGESTIONS,
  )
  const ranked = [
    ...byPath.flatMap(near => pages.filter(({ path }) => path === near)),
    ...byName.flatMap(near =>
      pages.filter(({ path }) => lastSegment(path).toLowerCase() === near.toLowerCase()),
    ),
    ...pages
      .filter(({ path }) => path.split('/').length > 3 && wanted.startsWith(path.toLowerCase()))
      .reverse(),
    ...pages.filter(({ path }) => parsePath(path).place?.page === 'ladder'),
  ]
  return [...new Set(ranked)].slice(0, SUGGESTIONS)
}

/** Says that there is no such page, and which are nearest; mends an address that is wrong in case only. */
export function NotFoundPage() {
  const { locale, messages } = useLanguage()
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const { pages, redirects } = use(directories.load(locale))
  const wanted = decode(pathname).toLowerCase().replace(/\/*$/, '/')
  const meant =
    pages.find(({ path }) => path.toLowerCase() === wanted)?.path ??
    redirects.find(({ from }) => from.toLowerCase() === wanted)?.to
  useEffect(() => {
    if (meant !== undefined) navigate(meant + search + hash, { replace: true })
  }, [meant, search, hash, navigate])
  const suggestions = suggest(wanted, pages)
  return (
    <div className="page" data-missing>
      <h1 className="text-title font-bold">{messages.notFoundTitle}</h1>
      <p className="mt-2">{messages.notFoundText}</p>
      <p className="mt-4">
        <PlaceLink className="tap" to={{ page: 'home' }}>
          <span className="link">{messages.notFoundHome}</span>
        </PlaceLink>
      </p>
      {suggestions.length > 0 && (
        <section className="section">
          <h2 className="text-section font-bold">{messages.notFoundNearest}</h2>
          <ul>
            {suggestions.map(({ path, title }) => {
              const { place } = parsePath(path)
              return (
                place && (
                  <li key={path}>
                    <PlaceLink className="tap" to={place}>
                      <span className="link">{title}</span>
                    </PlaceLink>
                  </li>
                )
              )
            })}
          </ul>
        </section>
      )}
    </div>
  )
}
