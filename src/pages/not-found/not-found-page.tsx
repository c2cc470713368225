import { use, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useLanguage } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
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

/** Says that there is no such page, and which are nearest; mends an address that is wrong in case only. */
export function NotFoundPage() {
  const { locale, messages } = useLanguage()
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  const { pages } = use(directories.load(locale))
  const wanted = decode(pathname).toLowerCase().replace(/\/*$/, '/')
  const sameButCase = pages.find(({ path }) => path.toLowerCase() === wanted)?.path
  useEffect(() => {
    if (sameButCase !== undefined) navigate(sameButCase + search + hash, { replace: true })
  }, [sameButCase, search, hash, navigate])
  const nearest = rankNearest(
    wanted,
    pages.map(({ path }) => path),
    SUGGESTIONS,
  )
  const suggestions = nearest.flatMap(path => pages.filter(page => page.path === path))
  return (
    <div className="page">
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
