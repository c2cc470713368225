import { useRecordMessages } from '../../components/language.tsx'
import type { UnitRef } from '../../documents/documents.ts'
import type { Holding } from '../../record/record.ts'
import { StatusLabel } from './status-label.tsx'
import { UnitName } from './unit-name.tsx'

/** More rows than these are counted, not listed. */
const MOST_LISTED = 200

/** A unit with what is said of it on each of two sides; on one of them nothing may be. */
export type Pair = { code: string; sides: [Holding | undefined, Holding | undefined] }

type Props = { heads: [string, string]; pairs: Pair[]; units: ReadonlyMap<string, UnitRef> }

function Side({ holding }: { holding: Holding | undefined }) {
  return (
    <td role="cell">
      <StatusLabel status={holding?.status} />
      {holding?.date !== undefined && <span className="block text-label">{holding.date}</span>}
      {holding?.note !== undefined && <span className="record-note">{holding.note}</span>}
    </td>
  )
}

/**
 * What two records say of the same units, side by side. Roles are written out, because browsers may forget them where
 * CSS changes the display of a table's parts.
 */
export function PairTable({ heads: [first, second], pairs, units }: Props) {
  const texts = useRecordMessages()
  return (
    <>
      <table role="table" className="record-table">
        <thead role="rowgroup">
          <tr role="row">
            {[texts.columnUnit, first, second].map(head => (
              <th role="columnheader" scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {pairs.slice(0, MOST_LISTED).map(({ code, sides: [left, right] }) => (
            <tr role="row" key={code}>
              <th role="rowheader" scope="row">
                <UnitName code={code} unit={units.get(code)} />
              </th>
              <Side holding={left} />
              <Side holding={right} />
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length > MOST_LISTED && <p>… {pairs.length - MOST_LISTED}</p>}
    </>
  )
}
