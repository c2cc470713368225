import { Suspense, use, useEffect, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { LanguageProvider, useLanguage } from '../components/language.tsx'
import { useQuery } from '../components/use-query.ts'
import { DocumentError, documentsOf } from '../documents/load-document.ts'
import { LOCALE_FACTS, LOCALES, type Locale } from '../locale.ts'
import { messagesOf } from '../messages/load-messages.ts'
import { formatPath, type PageName, type Place, type Places, parsePath } from '../paths.ts'
import { Departure, useArrival, useMarkedTarget } from './arrival.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { FailedPage } from './failed-page.tsx'
import { Layout } from './layout.tsx'
import { modulesOf, notFoundModule, preload } from './pages.ts'
import { useHead } from './use-head.ts'

function PageView<P extends PageName>({ locale, place }: { locale: Locale; place: Places[P] }) {
  const { messages } = useLanguage()
  const { Page, summarize } = use(modulesOf<P>(place.page).load(null))
  const document = use(documentsOf<P>(place.page).load({ locale, place }))
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()
  const { title, description } = summarize(document, messages, useQuery())
  useHead(place, title, description)
  useMarkedTarget()
  const canonical = formatPath(locale, place)
  useEffect(() => {
    if (pathname !== canonical) navigate(canonical + search + hash, { replace: true })
  }, [pathname, canonical, search, hash, navigate])
  return <Page document={document} />
}

function NotFoundView() {
  const { messages } = useLanguage()
  const { NotFoundPage } = use(notFoundModule.load(null))
  useHead(undefined, `${messages.notFoundTitle} – ${messages.siteName}`)
  return <NotFoundPage />
}

function NotFoundBoundary({ locale }: { locale: Locale }) {
  return (
    <ErrorBoundary
      of={locale}
      fallback={(error, retry) => (
        <FailedPage
          error={error}
          onRetry={() => {
            notFoundModule.retry(null)
            retry()
          }}
        />
      )}
    >
      <NotFoundView />
    </ErrorBoundary>
  )
}

type SiteProps = { locale: Locale; place: Place | undefined; pathname: string }

/** Stands beside what may have to be waited for, so that one arrives when it is there. */
function Arrival() {
  useArrival()
  return null
}

function Site({ locale, place, pathname }: SiteProps) {
  const { key } = useLocation()
  // The same place in another language is the same page: it keeps what is open on it.
  const name = place ? formatPath('zh-Hant', place) : pathname
  return (
    <LanguageProvider locale={locale}>
      <Departure entry={key} />
      <Layout place={place}>
        <Suspense fallback={<div className="waiting" />}>
          <Arrival />
          <ErrorBoundary
            of={locale + name}
            fallback={(error, retry) =>
              error instanceof DocumentError && error.reason === 'missing' ? (
                <NotFoundBoundary locale={locale} />
              ) : (
                <FailedPage
                  error={error}
                  onRetry={async () => {
                    if (place) await preload(locale, place).catch(() => {})
                    retry()
                  }}
                />
              )
            }
          >
            {place ? (
              <PageView key={name} locale={locale} place={place} />
            ) : (
              <NotFoundBoundary locale={locale} />
            )}
          </ErrorBoundary>
        </Suspense>
      </Layout>
    </LanguageProvider>
  )
}

/** The language that the document is in: the last one whose texts have arrived. */
function shownLocale(): Locale {
  return LOCALES.find(locale => LOCALE_FACTS[locale].lang === document.documentElement.lang) ?? 'zh-Hant'
}

/** The site: the page that the address names, inside the layout, in the address's language. */
export function App() {
  const { pathname } = useLocation()
  const { locale, place } = useMemo(() => parsePath(pathname), [pathname])
  return (
    <ErrorBoundary
      of={locale}
      fallback={(error, retry) => (
        <LanguageProvider locale={shownLocale()}>
          <FailedPage
            error={error}
            onRetry={async () => {
              messagesOf.retry(locale)
              await messagesOf.load(locale).catch(() => {})
              retry()
            }}
          />
        </LanguageProvider>
      )}
    >
      <Site locale={locale} place={place} pathname={pathname} />
    </ErrorBoundary>
  )
}
