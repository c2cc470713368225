import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import type { Status } from '../../record/marks.ts'

/** A status as icon and word. */
export function StatusLabel({ status }: { status: Status | undefined }) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  return (
    <span className="status" data-status={status ?? 'none'}>
      {status === undefined ? texts.notMarked : messages.statuses[status]}
    </span>
  )
}
