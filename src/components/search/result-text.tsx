import { memo, useMemo } from 'react'
import { LOCALE_FACTS } from '../../locale.ts'
import { highlight, highlightCode, type Stretch } from '../../questions/search/highlight.ts'
import { findAround } from '../../questions/search/item-place.ts'
import type { Result } from '../../questions/search/search.ts'
import type { Item, SearchIndex } from '../../questions/search/search-index.ts'
import { useLanguage, useSearchMessages } from '../language.tsx'
import { QfChip } from '../qf-chip.tsx'

function Marked({ stretches }: { stretches: Stretch[] }) {
  return stretches.map(({ text, hit }, index) => {
    const key = `${index} ${text}`
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}

/** Where an item stands, from the outside in; `ladders`: whether there are several ladders to tell apart. */
function listAround(item: Item, ladders: boolean): string[] {
  const kinds = [...(ladders ? (['ladder'] as const) : []), 'level', 'area', 'duty'] as const
  return kinds.flatMap(kind => {
    const around = findAround(item, kind)
    return around && around !== item && around.title !== item.title ? [around.title] : []
  })
}

type Props = { result: Result; query: string; index: SearchIndex }

/** A result: its title and code with what was searched for marked, and where it stands. */
export const ResultText = memo(function ResultText({ result: { item, foundBy }, query, index }: Props) {
  const { locale, messages } = useLanguage()
  const texts = useSearchMessages()
  const ladders = useMemo(() => index.items.filter(({ kind }) => kind === 'ladder').length > 1, [index])
  const around = listAround(item, ladders)
  const isCode = item.kind === 'rpl'
  return (
    <span className="result">
      {item.qfLevel !== undefined && <QfChip level={item.qfLevel} />}
      <span className="result-text">
        <span className={isCode ? 'font-mono' : 'result-title'}>
          <Marked
            stretches={isCode ? highlightCode(item.title, query) : highlight(item.title, query, index.table)}
          />
        </span>
        {foundBy !== undefined && (
          <span className="result-facts" lang={locale === 'en' ? LOCALE_FACTS['zh-Hant'].lang : 'en'}>
            <Marked stretches={highlight(foundBy, query, index.table)} />
          </span>
        )}
        <span className="result-facts">
          {item.kind === 'unit' && (
            <code className="font-mono whitespace-nowrap">
              <Marked stretches={highlightCode(item.id, query)} />
            </code>
          )}
          {item.kind === 'unit' && around.length > 0 && ' · '}
          {item.number !== undefined && `${texts.dutyNumber(item.number)} · `}
          {around.join(' › ')}
          {item.kind === 'unit' && item.within.length > 1 && (
            <>
              {messages.listSeparator}
              {texts.standsAlso(item.within.length - 1)}
            </>
          )}
        </span>
      </span>
    </span>
  )
})
