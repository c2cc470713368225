import { useRecordMessages } from '../../components/language.tsx'
import type { Refused } from '../../record/parse-record.ts'

const MOST_SHOWN = 50

const MOST_OPEN = 10

/** What could not be read, and why. */
export function RefusedList({ refused }: { refused: Refused[] }) {
  const texts = useRecordMessages()
  if (refused.length === 0) return null
  return (
    <details className="job-duty" open={refused.length <= MOST_OPEN}>
      <summary>
        <h3 className="font-bold">{texts.importRefused(refused.length)}</h3>
      </summary>
      <p>{texts.importRefusedText}</p>
      <ul className="text-label">
        {refused.slice(0, MOST_SHOWN).map(({ at, part, entry }) => (
          <li key={at} className="wrap-anywhere">
            {texts.refusedAt(at, texts.refusedPart[part], entry)}
          </li>
        ))}
        {refused.length > MOST_SHOWN && <li>…</li>}
      </ul>
    </details>
  )
}
