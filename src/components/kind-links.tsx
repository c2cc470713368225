import type { ThemeRef } from '../documents/documents.ts'
import { PlaceLink } from './place-link.tsx'
import { QfChip } from './qf-chip.tsx'
import { ThemeLabel } from './theme-label.tsx'

/** Links to themes, each with how many units it has. */
export function ThemeLinks({ themes }: { themes: { theme: ThemeRef; units: number }[] }) {
  return themes.map(({ theme, units }) => (
    <PlaceLink key={theme.id} className="tap" to={{ page: 'theme', theme: theme.id }}>
      <span className="inline-flex gap-1.5">
        <ThemeLabel theme={theme} /> <span className="text-ink3">{units}</span>
      </span>
    </PlaceLink>
  ))
}

/** Links to QF levels, each with how many units it has. */
export function QfLinks({ qfLevels }: { qfLevels: { qfLevel: number; units: number }[] }) {
  return qfLevels.map(({ qfLevel, units }) => (
    <PlaceLink key={qfLevel} className="tap min-w-11" to={{ page: 'qf', qfLevel: String(qfLevel) }}>
      <span className="inline-flex items-center gap-1.5">
        <QfChip level={qfLevel} /> <span className="text-ink3">{units}</span>
      </span>
    </PlaceLink>
  ))
}
