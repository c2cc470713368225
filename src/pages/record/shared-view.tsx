import { useEffect, useState } from 'react'
import { useRecordMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import type { UnitRef } from '../../documents/documents.ts'
import { codesOfToday, deviceRecord } from '../../record/device-record.ts'
import { compareRecords, followAliases, mergeRecords, type VisitorRecord } from '../../record/record.ts'
import { parseShared, type SharedReading } from '../../record/share-link.ts'
import { ChangesList } from './changes-list.tsx'
import { PairTable } from './pair-table.tsx'
import { RefusedList } from './refused-list.tsx'

type Props = {
  shared: string
  own: VisitorRecord
  units: ReadonlyMap<string, UnitRef>
  onMerged: (said: string) => void
}

/** What somebody shared by a link, beside the visitor's own record, which stays as it is unless they merge. */
export function SharedView({ shared, own, units, onMerged }: Props) {
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
  const record = followAliases(reading.record, codesOfToday)
  const { added, changed } = compareRecords(own, mergeRecords(own, record))
  const count = added.length + changed.length
  return (
    <section className="notice record-preview" aria-labelledby="shared">
      <h2 id="shared" className="text-duty font-bold">
        {reading.kind === 'plan' ? texts.sharedPlan : texts.sharedRecord}
      </h2>
      <p>{texts.sharedText}</p>
      <PairTable
        heads={[texts.sharedTheirs, texts.sharedMine]}
        pairs={[...record.values()].map(holding => ({
          code: holding.code,
          sides: [holding, own.get(holding.code)],
        }))}
        units={units}
      />
      <RefusedList refused={reading.refused} />
      <p role="status" className="font-bold">
        {count === 0
          ? texts.sharedNothing
          : `${texts.importAdded(added.length)} · ${texts.importChanged(changed.length)}`}
      </p>
      {count > 0 && (
        <>
          <p>{texts.importMergeText}</p>
          {changed.length > 0 && (
            <ChangesList
              changes={{ added: [], changed, removed: [] }}
              units={units}
              after={texts.sharedAfter}
            />
          )}
        </>
      )}
      <p className="flex flex-wrap gap-3">
        {count > 0 && (
          <button
            type="button"
            className="button button-main tap"
            onClick={() => {
              const change = deviceRecord.change(current => mergeRecords(current, record))
              onMerged(texts.sharedMerged(change?.size ?? 0))
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
