import { useEffect, useState } from 'react'
import { useRecordMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import type { UnitRef } from '../../documents/documents.ts'
import { deviceRecord } from '../../record/device-record.ts'
import { compareRecords, followAliases, mergeRecords, type VisitorRecord } from '../../record/record.ts'
import { parseShared, type SharedReading } from '../../record/share-link.ts'
import { RefusedList } from './refused-list.tsx'
import { StatusLabel } from './status-label.tsx'
import { UnitName } from './unit-name.tsx'

type Props = {
  shared: string
  own: VisitorRecord
  units: ReadonlyMap<string, UnitRef>
  aliases: ReadonlyMap<string, string>
  onMerged: (said: string) => void
}

/** What somebody shared by a link, beside the visitor's own record, which stays as it is unless they merge. */
export function SharedView({ shared, own, units, aliases, onMerged }: Props) {
  const texts = useRecordMessages()
  const [reading, setReading] = useState<SharedReading>()
  useEffect(() => {
    let isCurrent = true
    parseShared(shared).then(reading => isCurrent && setReading(reading))
    return () => {
      isCurrent = false
    }
  }, [shared])
  const close = (
    <PlaceLink className="button tap" to={{ page: 'record' }}>
      {texts.sharedClose}
    </PlaceLink>
  )
  if (!reading) return null
  if (reading.outcome !== 'read') {
    return (
      <section className="notice record-preview" role="alert">
        <h2 className="text-duty font-bold">{texts.linkHeading}</h2>
        <p>{texts.linkProblems[reading.outcome]}</p>
        <p>{texts.linkUnchanged}</p>
        <p>{close}</p>
      </section>
    )
  }
  const record = followAliases(reading.record, aliases)
  const { added, changed } = compareRecords(own, mergeRecords(own, record))
  const count = added.length + changed.length
  return (
    <section className="notice record-preview" aria-labelledby="shared">
      <h2 id="shared" className="text-duty font-bold">
        {reading.kind === 'plan' ? texts.sharedPlan : texts.sharedRecord}
      </h2>
      <p>{texts.sharedText}</p>
      <table role="table" className="record-table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {texts.columnUnit}
            </th>
            <th role="columnheader" scope="col">
              {texts.sharedTheirs}
            </th>
            <th role="columnheader" scope="col">
              {texts.sharedMine}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {[...record.values()].map(({ code, status, date, note }) => (
            <tr role="row" key={code}>
              <th role="rowheader" scope="row">
                <UnitName code={code} unit={units.get(code)} />
              </th>
              <td role="cell">
                <StatusLabel status={status} />
                {date !== undefined && <span className="block text-label">{date}</span>}
                {note !== undefined && <span className="record-note">{note}</span>}
              </td>
              <td role="cell">
                <StatusLabel status={own.get(code)?.status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RefusedList refused={reading.refused} />
      <p role="status" className="font-bold">
        {count === 0
          ? texts.sharedNothing
          : `${texts.importAdded(added.length)} · ${texts.importChanged(changed.length)}`}
      </p>
      <p className="flex flex-wrap gap-3">
        {count > 0 && (
          <button
            type="button"
            className="button button-main tap"
            onClick={() => {
              deviceRecord.change(current => mergeRecords(current, record))
              onMerged(texts.sharedMerged(count))
            }}
          >
            {texts.sharedMerge}
          </button>
        )}
        {close}
      </p>
    </section>
  )
}
