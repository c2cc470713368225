import { useLanguage } from './language.tsx'
import { Progress } from './progress.tsx'
import { useMarksOffered } from './use-marks.ts'

type Props = { duty: { number: number; units: readonly { code: string }[] } }

/** How far the visitor is with a main duty, and a button that marks all its units. */
export function DutyMarks({ duty: { number, units } }: Props) {
  const { messages } = useLanguage()
  const codes = units.map(({ code }) => code)
  return (
    <div className="duty-marks">
      {useMarksOffered() && (
        <button
          type="button"
          className="button tap"
          data-mark={codes.join(' ')}
          aria-haspopup="dialog"
          aria-label={messages.markDuty(number, codes.length)}
        >
          {messages.markAll(codes.length)}
        </button>
      )}
      <Progress codes={codes} />
    </div>
  )
}
