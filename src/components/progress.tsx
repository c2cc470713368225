import { STATUSES, type Status } from '../record/marks.ts'
import { useLanguage } from './language.tsx'
import { useMarks } from './use-marks.ts'

/** How many of some units the visitor holds, is working on and aims for; nothing where nothing is marked at all. */
export function Progress({ codes }: { codes: readonly string[] }) {
  const { messages } = useLanguage()
  const marks = useMarks()
  const count = (status: Status) => codes.filter(code => marks.get(code) === status).length
  const started = STATUSES.filter(status => status !== 'held' && count(status) > 0).toReversed()
  return (
    <p className="progress">
      {marks.size > 0 && (
        <>
          <span className="status" data-status={count('held') > 0 ? 'held' : 'none'}>
            {messages.heldCount(count('held'), codes.length)}
          </span>
          {started.map(status => (
            <span key={status} className="status" data-status={status}>
              {messages.statuses[status]} {count(status)}
            </span>
          ))}
        </>
      )}
    </p>
  )
}
