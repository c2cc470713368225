import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import { AddressNotice } from '../../components/questions/address-notice.tsx'
import { QuestionPage } from '../../components/questions/question-page.tsx'
import { useRecord } from '../../components/record/use-record.ts'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { useFragment, useQuery } from '../../components/use-query.ts'
import { arrive } from '../../documents/chunk.ts'
import type { CoverageDocument, UnitRef } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { deriveCoverage } from '../../questions/coverage.ts'
import { parseRecordView, parseSharedFragment } from '../../questions/record-view.ts'
import { codesOfToday, connectRecord } from '../../record/device-record.ts'
import type { Status } from '../../record/marks.ts'
import type { ReadRecord } from '../../record/parse-record.ts'
import { countStatus, followAliases } from '../../record/record.ts'
import type { PageSummary } from '../page-module.ts'
import { Begin } from './begin.tsx'
import { HoldingsTable } from './holdings-table.tsx'
import { NextSteps } from './next-steps.tsx'
import styles from './record.css?inline'
import { RecordActions } from './record-actions.tsx'
import { RecordProgress } from './record-progress.tsx'
import { Troubles } from './troubles.tsx'

// What few visits need comes when it is needed.
const ImportPreview = lazy(async () => ({
  default: (await arrive(import('./import-preview.tsx'))).ImportPreview,
}))
const SharedView = lazy(async () => ({ default: (await arrive(import('./shared-view.tsx'))).SharedView }))

export function summarize(_document: CoverageDocument, messages: Messages): PageSummary {
  return {
    title: `${messages.navRecord} – ${messages.siteName}`,
    description: messages.recordDescription,
  }
}

/** The visitor's record: what they hold, are working on and aim for, and what can be done with it. */
export function Page({ document }: { document: CoverageDocument }) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  const state = useRecord()
  const { record, isRead } = state
  const search = useQuery()
  const shared = parseSharedFragment(useFragment())
  const { view, dropped } = useMemo(() => parseRecordView(search, document), [search, document])
  /** What came of what was done last; the number tells two of the same words apart. */
  const [said, setSaid] = useState<{ text: string; number: number }>()
  const message = useRef<HTMLParagraphElement>(null)
  const say = (text: string) => setSaid(said => ({ text, number: (said?.number ?? 0) + 1 }))
  const [imported, setImported] = useState<{ name: string; read: ReadRecord }>()
  useEffect(() => {
    connectRecord()
  }, [])
  // What was pressed may be gone with what it did: focus then goes to what is said of it.
  useEffect(() => {
    const { activeElement, body } = window.document
    if (said && activeElement === body) message.current?.focus()
  }, [said])
  const units = useMemo(
    () => new Map(document.units.map(({ aliases: _, ...unit }): [string, UnitRef] => [unit.code, unit])),
    [document],
  )
  const count = (status: Status) => countStatus(record, status)
  const several = document.ladders.length > 1
  const coverage = useMemo(
    () =>
      deriveCoverage(
        document,
        [...record.values()].flatMap(({ code, status }) => (status === 'held' ? [code] : [])),
      ),
    [document, record],
  )
  return (
    <QuestionPage noScript={texts.beginNoScript}>
      <style>{styles}</style>
      <header className="grid gap-2">
        <h1 className="text-title font-bold">{messages.navRecord}</h1>
        <p className="max-w-measure">{texts.recordLede}</p>
        <p className="max-w-measure text-label text-ink2">{state.keeping === 'kept' && texts.recordStays}</p>
        <UnofficialNotice />
      </header>
      <div className="of-record" data-read={isRead || undefined}>
        {shared !== undefined && (
          <Suspense>
            <SharedView key={shared} shared={shared} own={record} units={units} onMerged={say} />
          </Suspense>
        )}
        <div className="grid gap-2 pt-2">
          <Troubles {...state} />
          <AddressNotice dropped={dropped} />
          {record.size > 0 && (
            <p className="font-bold">{texts.summary(count('held'), count('working'), count('aimed'))}</p>
          )}
          <RecordActions
            state={state}
            units={units}
            onImport={(name, read) => {
              setSaid(undefined)
              setImported({ name, read: { ...read, record: followAliases(read.record, codesOfToday) } })
            }}
            onSaid={say}
          />
          <p
            ref={message}
            role="status"
            tabIndex={-1}
            className={said === undefined ? 'sr-only' : 'font-bold'}
          >
            {said && <span key={said.number}>{said.text}</span>}
          </p>
        </div>
        {imported && (
          <Suspense>
            <ImportPreview
              {...imported}
              own={record}
              units={units}
              onEnd={text => {
                say(text)
                setImported(undefined)
              }}
            />
          </Suspense>
        )}
        {record.size === 0 ? (
          <Begin document={document} />
        ) : (
          <>
            <NextSteps coverage={coverage} several={several} />
            <HoldingsTable record={record} document={document} view={view} />
            <RecordProgress coverage={coverage} several={several} />
          </>
        )}
      </div>
    </QuestionPage>
  )
}
