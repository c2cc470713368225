import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import type { UnitRef } from '../../documents/documents.ts'
import type { Holding, RecordChanges } from '../../record/record.ts'
import { HoldingSide } from './holding-side.tsx'
import { UnitName } from './unit-name.tsx'

type Props = {
  changes: RecordChanges
  units: ReadonlyMap<string, UnitRef>
}

/** More rows than these are counted, not listed. */
const MOST_LISTED = 200

/** What would become of which unit. */
export function ChangesTable({ changes: { added, changed, removed }, units }: Props) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  const groups: { key: string; name: string; rows: { from?: Holding; to?: Holding }[] }[] = [
    { key: 'added', name: texts.importAdded(added.length), rows: added.map(to => ({ to })) },
    { key: 'changed', name: texts.importChanged(changed.length), rows: changed },
    { key: 'removed', name: texts.importRemoved(removed.length), rows: removed.map(from => ({ from })) },
  ]
  const shown = groups.filter(({ rows }) => rows.length > 0)
  if (shown.length === 0) return <p>{texts.importUnchanged}</p>
  return shown.map(({ key, name, rows }) => (
    <details key={key} className="job-duty" open={rows.length <= 10}>
      <summary>
        <h3 className="font-bold">{name}</h3>
      </summary>
      <table role="table" className="record-table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {messages.unit}
            </th>
            <th role="columnheader" scope="col">
              {texts.sharedMine}
            </th>
            <th role="columnheader" scope="col">
              {texts.importAfter}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.slice(0, MOST_LISTED).map(({ from, to }) => {
            const code = (to ?? from)?.code ?? ''
            return (
              <tr role="row" key={code}>
                <th role="rowheader" scope="row">
                  <UnitName code={code} unit={units.get(code)} />
                </th>
                <td role="cell">
                  <HoldingSide holding={from} />
                </td>
                <td role="cell">
                  <HoldingSide holding={to} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {rows.length > MOST_LISTED && <p>… {rows.length - MOST_LISTED}</p>}
    </details>
  ))
}
