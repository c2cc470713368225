import { useLanguage } from './language.tsx'
import { Progress } from './progress.tsx'
import { useMarksOffered } from './use-marks.ts'

type MarkAllProps = {
  codes: readonly string[]
  label: string
  /** What is marked, where the label does not say it. */
  name?: string
}

/** Marks several units at once. It comes when the page is readable, into room that is kept for it. */
export function MarkAllButton({ codes, label, name }: MarkAllProps) {
  return (
    <div className="mark-all">
      {useMarksOffered() && (
        <button
          type="button"
          className="button tap"
          data-mark={codes.join(' ')}
          aria-haspopup="dialog"
          aria-label={name}
        >
          {label}
        </button>
      )}
    </div>
  )
}

type Props = { duty: { number: number; units: readonly { code: string }[] } }

/** Marks all units of a main duty. */
export function MarkDutyButton({ duty: { number, units } }: Props) {
  const { messages } = useLanguage()
  return (
    <MarkAllButton
      codes={units.map(({ code }) => code)}
      label={messages.markAll(units.length)}
      name={messages.markDuty(number, units.length)}
    />
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
