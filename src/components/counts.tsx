import type { Counts as CountsOf } from '../documents/documents.ts'
import { useLanguage } from './language.tsx'

/** How many work areas, main duties and units a level has. */
export function Counts({ counts }: { counts: CountsOf }) {
  const { messages } = useLanguage()
  const entries = [
    messages.areasCount(counts.areas),
    messages.dutiesCount(counts.duties),
    messages.unitsCount(counts.units),
  ]
  return (
    <ul className="counts flex flex-wrap gap-x-3 text-label text-ink2">
      {entries.map(({ count, label }) => (
        <li key={label}>
          <b className="text-list text-ink">{count}</b> {label}
        </li>
      ))}
    </ul>
  )
}
