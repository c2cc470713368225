import { useLanguage } from './language.tsx'
import { Progress } from './progress.tsx'
import { useMarksOffered } from './use-marks.ts'

type Props = { duty: { number: number; units: readonly { code: string }[] } }

/** Marks all units of a main duty at once. */
export function MarkDutyButton({ duty: { number, units } }: Props) {
  const { messages } = useLanguage()
  return (
    <div className="mark-duty">
      {useMarksOffered() && (
        <button
          type="button"
          className="button tap"
          data-mark={units.map(({ code }) => code).join(' ')}
          aria-haspopup="dialog"
          aria-label={messages.markDuty(number, units.length)}
        >
          {messages.markAll(units.length)}
        </button>
      )}
    </div>
  )
}

/** The same, and how far the visitor is with the duty. */
export function DutyMarks({ duty }: Props) {
  return (
    <>
      <MarkDutyButton duty={duty} />
      <Progress codes={duty.units.map(({ code }) => code)} />
    </>
  )
}
