import type { Holding } from '../../record/record.ts'
import { StatusLabel } from './status-label.tsx'

/** What is said of a unit on one of two sides; nothing may be. */
export function HoldingSide({ holding }: { holding: Holding | undefined }) {
  return (
    <>
      <StatusLabel status={holding?.status} />
      {holding?.date !== undefined && <span className="block text-label">{holding.date}</span>}
      {holding?.note !== undefined && <span className="record-note">{holding.note}</span>}
    </>
  )
}
