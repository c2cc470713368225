import { type ReactNode, useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { QfLinks, ThemeLinks } from '../../components/kind-links.tsx'
import { useLanguage, useSearchMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { RetryNotice } from '../../components/retry-notice.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { useQuery } from '../../components/use-query.ts'
import { arrive } from '../../documents/chunk.ts'
import type { BrowseDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { formatPath, formatSearchQuery, LONGEST_QUERY } from '../../paths.ts'
import type { PageSummary } from '../page-module.ts'
import styles from './search-page.css?inline'

const PLACE = { page: 'search' } as const

/** Who has typed nothing for so long rests. */
const REST_MS = 250

function readQuery(search: string): string {
  return (new URLSearchParams(search).get('q') ?? '').trim()
}

export function summarize(_document: BrowseDocument, messages: Messages, search: string): PageSummary {
  const query = readQuery(search).slice(0, LONGEST_QUERY)
  return {
    title: `${query === '' ? '' : `${query} – `}${messages.searchTitle} – ${messages.siteName}`,
    description: messages.searchDescription,
  }
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="text-label text-ink2">{name}</h3>
      <div className="flex flex-wrap gap-x-5">{children}</div>
    </div>
  )
}

/** What there is to look through, for who does not know what to search for. */
function Browse({ document: { ladders, themes, qfLevels } }: { document: BrowseDocument }) {
  const { messages } = useLanguage()
  const texts = useSearchMessages()
  return (
    <section className="section">
      <h2 className="text-section font-bold">{texts.browseHeading}</h2>
      <div className="grid gap-4">
        <PlaceLink className="tap link" to={{ page: 'units' }}>
          {messages.unitsTitle}
        </PlaceLink>
        <Group name={texts.browseLadders}>
          {ladders.map(({ id, title }) => (
            <PlaceLink key={id} className="tap link" to={{ page: 'ladder', ladder: id }}>
              {title}
            </PlaceLink>
          ))}
        </Group>
        <Group name={texts.browseThemes}>
          <ThemeLinks themes={themes} />
        </Group>
        <Group name={texts.browseQf}>
          <QfLinks qfLevels={qfLevels} />
        </Group>
      </div>
    </section>
  )
}

function loadResults() {
  return arrive(import('../../components/search/results.tsx'))
}

type ResultsModule = Awaited<ReturnType<typeof loadResults>>

/** What shows results, as soon as it is wanted; `failed`: it did not arrive. */
function useResults(wanted: boolean) {
  const [state, setState] = useState<{ Results?: ResultsModule['Results']; failed: boolean }>({
    failed: false,
  })
  const ask = useCallback(() => {
    loadResults().then(
      ({ Results }) => setState({ Results, failed: false }),
      () => setState({ failed: true }),
    )
  }, [])
  useEffect(() => {
    if (wanted) ask()
  }, [wanted, ask])
  return { ...state, retry: ask }
}

/** Shows what stayed hidden because the address asks for something. */
function uncover() {
  delete document.documentElement.dataset.query
}

/** The search as a page: what is searched for stands in its address. */
export function Page({ document }: { document: BrowseDocument }) {
  const { locale, messages } = useLanguage()
  const texts = useSearchMessages()
  const navigate = useNavigate()
  const { search: address } = useLocation()
  const asked = new URLSearchParams(useQuery()).get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  // What is asked by another way than by typing here, such as going back, is written into the box.
  const written = useRef(asked)
  useEffect(() => {
    if (written.current.trim() !== asked.trim()) setTyped(asked)
    written.current = asked
  }, [asked])
  // The address follows when typing rests: it concerns the whole site.
  const writing = useRef<ReturnType<typeof setTimeout>>(undefined)
  const writeSoon = (value: string) => {
    clearTimeout(writing.current)
    writing.current = setTimeout(() => {
      written.current = value
      const next = value.trim() === '' ? '' : formatSearchQuery(value)
      if (next !== address) navigate(formatPath(locale, PLACE) + next, { replace: true })
    }, REST_MS)
  }
  useEffect(() => () => clearTimeout(writing.current), [])
  const query = useDeferredValue(typed.trim())
  const [isNear, setIsNear] = useState(false)
  const { Results, failed, retry } = useResults(isNear || query !== '')
  useEffect(() => {
    if (failed || readQuery(address) === '') uncover()
  }, [failed, address])
  return (
    <div className="page">
      <style>{styles}</style>
      <h1 className="text-title font-bold">{messages.searchTitle}</h1>
      <noscript>
        <p className="notice mb-4">{texts.searchNeedsScript}</p>
      </noscript>
      <search className="search-form needs-script">
        <form onSubmit={event => event.preventDefault()}>
          <label className="block">
            <span className="block text-label text-ink2">{messages.searchLabel}</span>
            <input
              type="search"
              name="q"
              data-search-box
              value={typed}
              placeholder={texts.searchPlaceholder}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
              onFocus={() => setIsNear(true)}
              onChange={({ target: { value } }) => {
                setTyped(value)
                writeSoon(value)
              }}
            />
          </label>
        </form>
        <p className="text-label text-ink2">{texts.searchIntro}</p>
      </search>
      {typed.length > LONGEST_QUERY && (
        <p role="note" className="notice">
          {texts.queryCut(LONGEST_QUERY)}
        </p>
      )}
      <div className="of-query">
        {Results && <Results query={query} onShown={uncover} />}
        {failed && <RetryNotice text={messages.failedText} onRetry={retry} />}
        <p className="pt-4">
          <ShareButton />
        </p>
        <Browse document={document} />
      </div>
    </div>
  )
}
