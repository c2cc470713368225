import { useEffect, useId, useRef } from 'react'
import { deviceRecord } from '../../record/device-record.ts'
import { annotateUnits, type Holding, LONGEST_NOTE } from '../../record/record.ts'
import type { Change } from '../../record/record-store.ts'
import { useRecordMessages } from '../language.tsx'

/** What all of several holdings say, or nothing where they differ. */
function inCommon(values: (string | undefined)[]): string {
  return new Set(values).size === 1 ? (values[0] ?? '') : ''
}

type Props = { holdings: Holding[]; onKept: (change: Change) => void }

/** Date and note of units that are marked, kept when their field or the page is left. */
export function MarkDetails({ holdings, onKept }: Props) {
  const texts = useRecordMessages()
  const id = useId()
  const date = useRef<HTMLInputElement>(null)
  const note = useRef<HTMLTextAreaElement>(null)
  /** What has been typed and not yet kept. */
  const typed = useRef<{ date?: string; note?: string }>({})
  const codes = holdings.map(({ code }) => code)
  const statuses = new Set(holdings.map(({ status }) => status))
  const kept = {
    date: inCommon(holdings.map(holding => holding.date)),
    note: inCommon(holdings.map(holding => holding.note)),
  }
  const notesDiffer = new Set(holdings.map(holding => holding.note)).size > 1

  const keep = () => {
    const details = typed.current
    typed.current = {}
    if (details.date === undefined && details.note === undefined) return
    const change = deviceRecord.change(record => annotateUnits(record, codes, details))
    if (change) onKept(change)
  }
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  // A phone may end the page without a word to the field.
  useEffect(() => {
    const leave = () => latest.current()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  // What was changed elsewhere shows, but never in place of what is being typed.
  useEffect(() => {
    if (date.current && typed.current.date === undefined) date.current.value = kept.date
    if (note.current && typed.current.note === undefined) note.current.value = kept.note
  }, [kept.date, kept.note])

  const [status = 'held'] = statuses
  return (
    <div className="mark-details">
      <label htmlFor={`${id}-date`}>{texts.dateOf[status]}</label>
      <input
        ref={date}
        id={`${id}-date`}
        type="date"
        max="9999-12-31"
        defaultValue={kept.date}
        onChange={({ target: { value } }) => {
          typed.current.date = value
        }}
        onBlur={keep}
      />
      <label htmlFor={`${id}-note`}>{texts.note}</label>
      <textarea
        ref={note}
        id={`${id}-note`}
        rows={2}
        maxLength={LONGEST_NOTE}
        placeholder={notesDiffer ? texts.notesDiffer : undefined}
        defaultValue={kept.note}
        onChange={({ target: { value } }) => {
          typed.current.note = value
        }}
        onBlur={keep}
      />
    </div>
  )
}
