import { useRef, useState } from 'react'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import { LazyDialog } from '../../components/lazy-dialog.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { saveFile } from '../../components/save-file.ts'
import { arrive } from '../../documents/chunk.ts'
import type { UnitRef } from '../../documents/documents.ts'
import { LOCALES } from '../../locale.ts'
import { messagesOf, recordMessagesOf } from '../../messages/load-messages.ts'
import { deviceRecord, exportRecord } from '../../record/device-record.ts'
import type { ReadRecord } from '../../record/parse-record.ts'
import type { FileReading } from '../../record/read-file.ts'
import type { CsvWords } from '../../record/record-csv.ts'
import type { RecordState } from '../../record/record-store.ts'

type Props = {
  state: RecordState
  units: ReadonlyMap<string, UnitRef>
  onImport: (name: string, read: ReadRecord) => void
  onSaid: (said: string) => void
}

/** What the columns and statuses of a CSV file are called in each language. */
function loadWords(): Promise<CsvWords[]> {
  return Promise.all(
    LOCALES.map(async locale => {
      const [messages, texts] = await Promise.all([messagesOf.load(locale), recordMessagesOf.load(locale)])
      return {
        columns: {
          code: messages.code,
          title: messages.unit,
          qfLevel: messages.qfLevelLabel,
          status: texts.columnStatus,
          date: texts.columnDate,
          note: texts.columnNote,
        },
        statuses: messages.statuses,
      }
    }),
  )
}

/** Everything that is done with the record as a whole. */
export function RecordActions({ state, units, onImport, onSaid }: Props) {
  const { locale, messages } = useLanguage()
  const texts = useRecordMessages()
  const file = useRef<HTMLInputElement>(null)
  const erase = useRef<HTMLButtonElement>(null)
  const [asks, setAsks] = useState(false)
  const { record, changes } = state
  const last = changes.at(-1)
  const isEmpty = record.size === 0

  const cancelErase = () => {
    setAsks(false)
    erase.current?.focus()
  }
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act()
    } catch {
      onSaid(messages.failedText)
    }
  }
  const exportCsv = () =>
    attempt(async () => {
      const [{ formatRecordCsv }, words] = await Promise.all([
        arrive(import('../../record/record-csv.ts')),
        loadWords(),
      ])
      const own = words[LOCALES.indexOf(locale)]
      if (!own) return
      saveFile(
        `${texts.fileName}.csv`,
        'text/csv',
        formatRecordCsv(record, code => units.get(code), own),
      )
      onSaid(texts.exported)
    })
  const importFile = (chosen: File) =>
    attempt(async () => {
      const [{ readRecordFile }, words] = await Promise.all([
        arrive(import('../../record/read-file.ts')),
        loadWords(),
      ])
      const reading: FileReading = await readRecordFile(chosen, words)
      if (reading.outcome === 'read') onImport(chosen.name, reading)
      else
        onSaid(
          `${texts.importFailed(chosen.name)}${messages.captionBreak}${texts.fileProblems[reading.outcome]}`,
        )
    })

  return (
    <section className="not-printed needs-script" aria-label={texts.actions}>
      <div className="flex flex-wrap gap-3">
        <button
          type="button"
          className="button tap"
          disabled={isEmpty}
          onClick={() => {
            saveFile(`${texts.fileName}.json`, 'application/json', exportRecord())
            onSaid(texts.exported)
          }}
        >
          {texts.exportJson}
        </button>
        <button type="button" className="button tap" disabled={isEmpty} onClick={exportCsv}>
          {texts.exportCsv}
        </button>
        <button type="button" className="button tap" onClick={() => file.current?.click()}>
          {texts.importFile}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={texts.importFile}
          accept=".json,.csv,.txt,application/json,text/csv,text/plain"
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            if (chosen) importFile(chosen)
            // The same file may be chosen again.
            target.value = ''
          }}
        />
        {!isEmpty && (
          <LazyDialog
            load={async () => (await import('./share-record.tsx')).ShareRecord}
            give={() => ({ record })}
            without={async () => messages.failedText}
          >
            <Icon name="share" />
            {texts.shareRecord}
          </LazyDialog>
        )}
        <PrintButton />
        {last && (
          <button
            type="button"
            className="button tap"
            onClick={() => {
              const left = deviceRecord.undo()
              onSaid(left === 0 ? texts.undone : texts.undoneBut(left))
            }}
          >
            {texts.undoLast(last.size)}
          </button>
        )}
        <button
          ref={erase}
          type="button"
          className="button tap"
          disabled={isEmpty}
          aria-expanded={asks && !isEmpty}
          onClick={() => setAsks(true)}
        >
          {texts.erase}
        </button>
      </div>
      {asks && !isEmpty && (
        <fieldset
          className="notice mt-3"
          onKeyDown={({ key }) => {
            if (key === 'Escape') cancelErase()
          }}
        >
          <legend className="sr-only">{texts.eraseAsk(record.size)}</legend>
          <p className="font-bold" aria-hidden="true">
            {texts.eraseAsk(record.size)}
          </p>
          <p className="flex flex-wrap gap-3 pt-2">
            <button
              type="button"
              className="button button-main tap"
              onClick={() => {
                deviceRecord.change(() => new Map())
                setAsks(false)
                onSaid(texts.erased(record.size))
              }}
            >
              {texts.eraseYes}
            </button>
            <button
              type="button"
              className="button tap"
              // biome-ignore lint/a11y/noAutofocus: it answers the button that was just pressed, and does no harm
              autoFocus
              onClick={cancelErase}
            >
              {texts.cancel}
            </button>
          </p>
        </fieldset>
      )}
    </section>
  )
}
