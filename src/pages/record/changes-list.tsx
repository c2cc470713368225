import { useRecordMessages } from '../../components/language.tsx'
import type { UnitRef } from '../../documents/documents.ts'
import type { RecordChanges } from '../../record/record.ts'
import { type Pair, PairTable } from './pair-table.tsx'

type Props = {
  changes: RecordChanges
  units: ReadonlyMap<string, UnitRef>
  /** What the state that they lead to is called. */
  after: string
}

/** More changes of a kind than these are folded. */
const MOST_OPEN = 10

/** What would become of which unit. */
export function ChangesList({ changes: { added, changed, removed }, units, after }: Props) {
  const texts = useRecordMessages()
  const groups: { key: string; name: string; pairs: Pair[] }[] = [
    {
      key: 'added',
      name: texts.importAdded(added.length),
      pairs: added.map(to => ({ code: to.code, sides: [undefined, to] })),
    },
    {
      key: 'changed',
      name: texts.importChanged(changed.length),
      pairs: changed.map(({ from, to }) => ({ code: to.code, sides: [from, to] })),
    },
    {
      key: 'removed',
      name: texts.importRemoved(removed.length),
      pairs: removed.map(from => ({ code: from.code, sides: [from, undefined] })),
    },
  ]
  const shown = groups.filter(({ pairs }) => pairs.length > 0)
  if (shown.length === 0) return <p>{texts.importUnchanged}</p>
  return shown.map(({ key, name, pairs }) => (
    <details key={key} className="job-duty" open={pairs.length <= MOST_OPEN}>
      <summary>
        <h3 className="font-bold">{name}</h3>
      </summary>
      <PairTable heads={[texts.sharedMine, after]} pairs={pairs} units={units} />
    </details>
  ))
}
