import { useLanguage } from './language.tsx'

/** A QF level: its number on its colour, the same everywhere. */
export function QfChip({ level }: { level: number }) {
  const { messages } = useLanguage()
  return (
    <span className="qf qf-chip" data-qf={level} role="img" aria-label={messages.qfLevel(level)}>
      {level}
    </span>
  )
}
