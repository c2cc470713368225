import { useId } from 'react'
import { deviceRecord } from '../../record/device-record.ts'
import { annotateUnits, type Holding, LONGEST_NOTE } from '../../record/record.ts'
import { useRecordMessages } from '../language.tsx'

/** What all of several holdings say, or nothing where they differ. */
function inCommon(values: (string | undefined)[]): string {
  return new Set(values).size === 1 ? (values[0] ?? '') : ''
}

/** Date and note of units that are marked, kept when their field is left. */
export function MarkDetails({ holdings }: { holdings: Holding[] }) {
  const texts = useRecordMessages()
  const id = useId()
  const kept = {
    date: inCommon(holdings.map(({ date }) => date)),
    note: inCommon(holdings.map(({ note }) => note)),
  }
  const codes = holdings.map(({ code }) => code)
  const status = inCommon(holdings.map(({ status }) => status)) || 'held'
  const keep = (details: { date?: string; note?: string }) =>
    deviceRecord.change(record => annotateUnits(record, codes, details))
  const label = status === 'aimed' || status === 'working' ? texts.dateOf[status] : texts.dateOf.held
  return (
    <div className="mark-details">
      <label htmlFor={`${id}-date`}>{label}</label>
      <input
        id={`${id}-date`}
        type="date"
        max="9999-12-31"
        key={`date ${kept.date}`}
        defaultValue={kept.date}
        onBlur={({ target: { value } }) => value !== kept.date && keep({ date: value })}
      />
      <label htmlFor={`${id}-note`}>{texts.note}</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        maxLength={LONGEST_NOTE}
        key={`note ${kept.note}`}
        defaultValue={kept.note}
        onBlur={({ target: { value } }) => value.trim() !== kept.note && keep({ note: value })}
      />
    </div>
  )
}
