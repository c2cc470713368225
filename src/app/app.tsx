import { Suspense, use, useLayoutEffect, useMemo } from 'react'
import { useLocation } from 'react-router'
import { LanguageProvider, useLanguage } from '../components/language.tsx'
import { DocumentError, directories, documentsOf } from '../documents/load-document.ts'
import { LOCALE_FACTS, LOCALES, type Locale } from '../locale.ts'
import { messagesOf } from '../messages/load-messages.ts'
import { formatPath, type PageName, type Place, type Places, parsePath } from '../paths.ts'
import { useArrival } from './arrival.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { FailedPage } from './failed-page.tsx'
import { Layout } from './layout.tsx'
import { applyHead, listHeadTags } from './page-head.ts'
import { modulesOf, notFoundModule, preload } from './pages.ts'

function PageView<P extends PageName>({ locale, place }: { locale: Locale; place: Places[P] }) {
  const { messages } = useLanguage()
  const { Page, summarize } = use(modulesOf<P>(place.page).load(null))
  const document = use(documentsOf<P>(place.page).load({ locale, place }))
  const summary = summarize(document, messages)
  const { title, description } = summary
  useLayoutEffect(() => {
    applyHead(
      locale,
      title,
      listHeadTags(locale, place, { title, description }, messages.siteName, __SITE_URL__),
    )
  }, [locale, place, title, description, messages])
  return <Page document={document} />
}

function NotFoundView({ locale }: { locale: Locale }) {
  const { messages } = useLanguage()
  const { NotFoundPage } = use(notFoundModule.load(null))
  const title = `${messages.notFoundTitle} – ${messages.siteName}`
  useLayoutEffect(() => {
    applyHead(
      locale,
      title,
      listHeadTags(locale, undefined, { title, description: '' }, messages.siteName, __SITE_URL__),
    )
  }, [locale, title, messages])
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
            directories.retry(locale)
            notFoundModule.retry(null)
            retry()
          }}
        />
      )}
    >
      <NotFoundView locale={locale} />
    </ErrorBoundary>
  )
}

type SiteProps = { locale: Locale; place: Place | undefined; pathname: string }

function Site({ locale, place, pathname }: SiteProps) {
  useArrival()
  // The same place in another language is the same page: it keeps what is open on it.
  const name = place ? formatPath('zh-Hant', place) : pathname
  return (
    <LanguageProvider locale={locale}>
      <Layout place={place}>
        <Suspense>
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
