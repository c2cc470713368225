import { useLanguage } from './language.tsx'

/** A QF level: its number on its colour, the same everywhere. */
export function QfChip({ level }: { level: number }) {
  const { messages } = useLanguage()
  return (
    <span className="qf qf-chip" data-qf={level}>
      <span className="sr-only">{messages.qfLevel(level)}</span>
      <span aria-hidden="true">{level}</span>
    </span>
  )
}
