import { useEffect, useMemo, useState } from 'react'
import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import { AddressNotice } from '../../components/questions/address-notice.tsx'
import { QuestionPage } from '../../components/questions/question-page.tsx'
import { useRecord } from '../../components/record/use-record.ts'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { useFragment, useQuery } from '../../components/use-query.ts'
import type { CoverageDocument, UnitRef } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { deriveCoverage } from '../../questions/coverage.ts'
import { parseRecordView } from '../../questions/record-view.ts'
import { connectRecord } from '../../record/device-record.ts'
import type { Status } from '../../record/marks.ts'
import type { ReadRecord } from '../../record/parse-record.ts'
import { followAliases } from '../../record/record.ts'
import type { PageSummary } from '../page-module.ts'
import { Begin } from './begin.tsx'
import { HoldingsTable } from './holdings-table.tsx'
import { ImportPreview } from './import-preview.tsx'
import { NextSteps } from './next-steps.tsx'
import styles from './record.css?inline'
import { RecordActions } from './record-actions.tsx'
import { RecordProgress } from './record-progress.tsx'
import { SharedView } from './shared-view.tsx'
import { Troubles } from './troubles.tsx'

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
  const shared = new URLSearchParams(useFragment().replace(/^#/, '')).get('share')
  const { view, dropped } = parseRecordView(search, document)
  const [said, setSaid] = useState<string>()
  const [imported, setImported] = useState<{ name: string; read: ReadRecord }>()
  useEffect(connectRecord, [])
  const units = useMemo(
    () => new Map(document.units.map(({ aliases: _, ...unit }): [string, UnitRef] => [unit.code, unit])),
    [document],
  )
  const aliases = useMemo(
    () =>
      new Map(document.units.flatMap(({ code, aliases }) => aliases.map(alias => [alias, code] as const))),
    [document],
  )
  const count = (status: Status) => [...record.values()].filter(holding => holding.status === status).length
  const held = [...record.values()].flatMap(({ code, status }) => (status === 'held' ? [code] : []))
  const several = document.ladders.length > 1
  const coverage = record.size > 0 ? deriveCoverage(document, held) : []
  return (
    <QuestionPage>
      <style>{styles}</style>
      <header className="grid gap-2">
        <h1 className="text-title font-bold">{messages.navRecord}</h1>
        <p className="max-w-measure">{texts.recordLede}</p>
        <p className="max-w-measure text-label text-ink2">{texts.recordStays}</p>
        <UnofficialNotice />
        <noscript>
          <p className="notice">{texts.beginNoScript}</p>
        </noscript>
      </header>
      <div className="of-record" data-read={isRead || undefined}>
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
              setImported({ name, read: { ...read, record: followAliases(read.record, aliases) } })
            }}
            onSaid={setSaid}
          />
          <p role="status" className={said === undefined ? 'sr-only' : 'font-bold'}>
            {said}
          </p>
        </div>
        {imported && (
          <ImportPreview
            {...imported}
            own={record}
            units={units}
            onEnd={text => {
              setSaid(text)
              setImported(undefined)
            }}
          />
        )}
        {shared !== null && (
          <SharedView
            key={shared}
            shared={shared}
            own={record}
            units={units}
            aliases={aliases}
            onMerged={setSaid}
          />
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
