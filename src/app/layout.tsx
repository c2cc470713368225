import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Icon } from '../components/icon.tsx'
import { useLanguage } from '../components/language.tsx'
import { PlaceLink } from '../components/place-link.tsx'
import { useHydrated } from '../components/use-hydrated.ts'
import { documentUrl } from '../documents/load-document.ts'
import { LOCALE_FACTS, LOCALES } from '../locale.ts'
import { formatPath, type Place } from '../paths.ts'
import { useMenus } from './menus.ts'
import { useFollowLinks } from './navigation.ts'
import { RecordLayer } from './record-layer.tsx'
import { SearchLayer } from './search-layer.tsx'

const HOME: Place = { page: 'home' }

/** Header, languages and footer around every page. */
export function Layout({ place, children }: { place: Place | undefined; children: ReactNode }) {
  const { locale, messages } = useLanguage()
  useMenus()
  return (
    <>
      <a className="skip" href="#content">
        {messages.skipToContent}
      </a>
      <header className="site-head">
        <PlaceLink className="brand" to={HOME}>
          <svg viewBox="0 0 20 20" className="size-6 shrink-0 fill-current" aria-hidden="true">
            <path d="M0 15h4v5H0zM5.3 10h4v10h-4zM10.7 5h4v15h-4zM16 0h4v20h-4z" />
          </svg>
          {messages.siteName}
        </PlaceLink>
        <PlaceLink
          className="site-search"
          to={{ page: 'search' }}
          data-search
          aria-keyshortcuts="/ Control+K"
          aria-current={place?.page === 'search' ? 'page' : undefined}
        >
          <Icon name="search" />
          <span>{messages.searchTitle}</span>
        </PlaceLink>
        <Languages place={place ?? HOME} />
        <nav className="site-nav" aria-label={messages.mainNav}>
          <NavLinks place={place} />
          <details className="menu" data-menu>
            <summary>{messages.menu}</summary>
            <NavLinks place={place} />
          </details>
        </nav>
      </header>
      <Content>{children}</Content>
      <RecordLayer />
      <SearchLayer />
      <footer className="site-foot">
        <p>{messages.footerGeneral}</p>
        {messages.footerLanguage !== '' && <p>{messages.footerLanguage}</p>}
        <p>{messages.footerCode}</p>
        {place && <PrintedAddress place={place} />}
        <p className="flex flex-wrap gap-x-6">
          <PlaceLink className="tap" to={{ page: 'about' }}>
            <span className="link">{messages.aboutSite}</span>
          </PlaceLink>
          {place && (
            <a className="tap own-data" href={documentUrl(locale, place)}>
              <span className="link">{messages.dataOfPage}</span>
            </a>
          )}
        </p>
      </footer>
    </>
  )
}

/** Where the sheet comes from, with the state of the page. */
function PrintedAddress({ place }: { place: Place }) {
  const { locale } = useLanguage()
  const { search, hash } = useLocation()
  const hydrated = useHydrated()
  return (
    <p className="print-only break-all">
      {__SITE_URL__ + formatPath(locale, place)}
      {hydrated && search + hash}
    </p>
  )
}

/** The page, and word that another is on its way: apart from the layout, which need not render again for that. */
function Content({ children }: { children: ReactNode }) {
  const { messages } = useLanguage()
  const pending = useFollowLinks()
  return (
    <>
      <p role="status" className="sr-only">
        {pending ? messages.loading : ''}
      </p>
      <main id="content" tabIndex={-1} aria-busy={pending || undefined}>
        {children}
      </main>
    </>
  )
}

/** The parts of the site, with the one that the page belongs to. */
function NavLinks({ place }: { place: Place | undefined }) {
  const { messages } = useLanguage()
  const onUnits = place && ['units', 'units-page', 'unit', 'qf', 'theme'].includes(place.page)
  const onLadder = place && ('ladder' in place || place.page === 'home')
  return (
    <ul>
      <li>
        <PlaceLink to={HOME} aria-current={onLadder ? (place.page === 'home' ? 'page' : 'true') : undefined}>
          {messages.navLadder}
        </PlaceLink>
      </li>
      <li>
        <PlaceLink
          to={{ page: 'units' }}
          aria-current={onUnits ? (place.page === 'units' ? 'page' : 'true') : undefined}
        >
          {messages.navUnits}
        </PlaceLink>
      </li>
      <li>
        <PlaceLink to={{ page: 'coverage' }} aria-current={place?.page === 'coverage' ? 'page' : undefined}>
          {messages.coverageTitle}
        </PlaceLink>
      </li>
      <li>
        <PlaceLink to={{ page: 'record' }} aria-current={place?.page === 'record' ? 'page' : undefined}>
          {messages.navRecord}
        </PlaceLink>
      </li>
      <li>
        <PlaceLink to={{ page: 'about' }} aria-current={place?.page === 'about' ? 'page' : undefined}>
          {messages.navAbout}
        </PlaceLink>
      </li>
    </ul>
  )
}

/** The same place in the other languages, with the state that the address carries. */
function Languages({ place }: { place: Place }) {
  const { locale, messages } = useLanguage()
  const { search, hash } = useLocation()
  // The prerendered page knows no query and no fragment: they join its links once it is hydrated.
  const hydrated = useHydrated()
  return (
    <nav className="languages" aria-label={messages.languages}>
      {LOCALES.map(other => {
        const { lang, mark, name } = LOCALE_FACTS[other]
        return (
          <PlaceLink
            key={other}
            to={place}
            locale={other}
            query={hydrated ? search : ''}
            fragment={hydrated ? hash : ''}
            lang={lang}
            hrefLang={lang}
            title={name}
            aria-label={name.startsWith(mark) ? name : `${mark} ${name}`}
            aria-current={other === locale ? 'true' : undefined}
          >
            {mark}
          </PlaceLink>
        )
      })}
    </nav>
  )
}
