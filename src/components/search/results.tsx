import { useEffect, useState } from 'react'
import type { SearchKind } from '../../documents/documents.ts'
import { placeOf } from '../../questions/search/item-place.ts'
import { MOST_OF_KIND, search } from '../../questions/search/search.ts'
import type { SearchIndex } from '../../questions/search/search-index.ts'
import { useLanguage, useSearchMessages } from '../language.tsx'
import { MarkButton } from '../mark-button.tsx'
import { PlaceLink } from '../place-link.tsx'
import { RetryNotice } from '../retry-notice.tsx'
import { ResultText } from './result-text.tsx'
import styles from './search.css?inline'
import { useSearchIndex } from './use-search-index.ts'

/** A kind that is asked for whole shows so many more at a time. */
const MORE = 100

function Groups({ index, query }: { index: SearchIndex; query: string }) {
  const texts = useSearchMessages()
  const [shown, setShown] = useState<Partial<Record<SearchKind, number>>>({})
  const { groups, total, guessed } = search(index, query, Math.max(MOST_OF_KIND, ...Object.values(shown)))
  return (
    <>
      <p role="status" className="py-2">
        {total > 0 ? texts.resultsFound(total) : `${texts.resultsNone(query)} ${texts.resultsHint}`}
        {guessed && ` ${texts.resultsGuessed}`}
      </p>
      {groups.map(({ kind, results, total }) => {
        const most = shown[kind] ?? MOST_OF_KIND
        return (
          <section key={kind} aria-labelledby={`found-${kind}`}>
            <h2 id={`found-${kind}`} className="mt-4 text-duty font-bold">
              {texts.kinds[kind]} <span className="font-normal text-ink3">{total}</span>
            </h2>
            <ul>
              {results.slice(0, most).map(result => {
                const { place, anchor } = placeOf(result.item)
                return (
                  <li key={JSON.stringify({ place, anchor })} className="found">
                    <PlaceLink className="result-link" to={place} {...(anchor !== undefined && { anchor })}>
                      <ResultText result={result} query={query} index={index} />
                    </PlaceLink>
                    {kind === 'unit' && <MarkButton code={result.item.id} title={result.item.title} />}
                  </li>
                )
              })}
            </ul>
            {total > most && (
              <button
                type="button"
                className="button tap mt-2"
                onClick={() => setShown({ ...shown, [kind]: most + MORE })}
              >
                {texts.seeMoreOfKind(Math.min(MORE, total - most))}
              </button>
            )}
          </section>
        )
      })}
    </>
  )
}

type Props = {
  /** Without spaces around it; empty: what can be found is only asked for. */
  query: string
  /** Called when there is something to show. */
  onShown: () => void
}

/** All that a query finds, as links. */
export function Results({ query, onShown }: Props) {
  const { locale } = useLanguage()
  const texts = useSearchMessages()
  const { index, failed, retry } = useSearchIndex(locale)
  useEffect(() => {
    if (index || failed) onShown()
  }, [index, failed, onShown])
  return (
    <>
      <style>{styles}</style>
      {!index && !failed && query !== '' && <p role="status">{texts.indexLoading}</p>}
      {failed && <RetryNotice text={texts.indexFailed} onRetry={retry} />}
      {index && query !== '' && <Groups key={query} index={index} query={query} />}
    </>
  )
}
