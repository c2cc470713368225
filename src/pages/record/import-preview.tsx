import { useEffect, useRef, useState } from 'react'
import { useRecordMessages } from '../../components/language.tsx'
import type { UnitRef } from '../../documents/documents.ts'
import { deviceRecord } from '../../record/device-record.ts'
import type { ReadRecord } from '../../record/parse-record.ts'
import { compareRecords, mergeRecords, type VisitorRecord } from '../../record/record.ts'
import { ChangesList } from './changes-list.tsx'
import { RefusedList } from './refused-list.tsx'

type Props = {
  /** The file's name, and what was read in it, by the codes of today. */
  name: string
  read: ReadRecord
  own: VisitorRecord
  units: ReadonlyMap<string, UnitRef>
  /** Called with what to say when it is over. */
  onEnd: (said: string) => void
}

const MOST_NAMED = 50

const WAYS = ['merge', 'replace'] as const

/** What an import would change, before anything changes. */
export function ImportPreview({ name, read: { record, refused }, own, units, onEnd }: Props) {
  const texts = useRecordMessages()
  const [how, setHow] = useState<(typeof WAYS)[number]>('merge')
  const next = how === 'merge' ? mergeRecords(own, record) : record
  const changes = compareRecords(own, next)
  const count = changes.added.length + changes.changed.length + changes.removed.length
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const unknown = [...record.keys()].filter(code => !units.has(code))
  return (
    <section className="notice record-preview" aria-labelledby="import">
      <h2 ref={heading} id="import" tabIndex={-1} className="text-duty font-bold">
        {texts.importHeading}
      </h2>
      <p>{texts.importRead(name, record.size)}</p>
      <fieldset>
        <legend className="text-label text-ink2">{texts.importHow}</legend>
        {WAYS.map(way => (
          <label key={way} className="import-way">
            <input type="radio" name="import-how" checked={how === way} onChange={() => setHow(way)} />
            <span>
              <b>{way === 'merge' ? texts.importMerge : texts.importReplace}</b>{' '}
              <span className="text-label">
                {way === 'merge' ? texts.importMergeText : texts.importReplaceText}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="flex flex-wrap gap-x-4 font-bold">
        <span>{texts.importAdded(changes.added.length)}</span>
        <span>{texts.importChanged(changes.changed.length)}</span>
        <span>{texts.importRemoved(changes.removed.length)}</span>
        <span>{texts.importRefused(refused.length)}</span>
      </p>
      {unknown.length > 0 && (
        <p className="wrap-anywhere">
          {texts.importUnknown(unknown.length)}{' '}
          <span className="font-mono text-label">
            {unknown.slice(0, MOST_NAMED).join(' ')}
            {unknown.length > MOST_NAMED && ' …'}
          </span>
        </p>
      )}
      <ChangesList changes={changes} units={units} after={texts.importAfter} />
      <RefusedList refused={refused} />
      <p className="flex flex-wrap gap-3 pt-2">
        <button
          type="button"
          className="button button-main tap"
          disabled={count === 0}
          onClick={() => {
            const change = deviceRecord.change(current =>
              how === 'merge' ? mergeRecords(current, record) : record,
            )
            onEnd(texts.importDone(change?.size ?? 0))
          }}
        >
          {texts.importDo}
        </button>
        <button type="button" className="button tap" onClick={() => onEnd(texts.importCancelled)}>
          {texts.cancel}
        </button>
      </p>
    </section>
  )
}
