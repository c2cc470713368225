import type { ReactNode } from 'react'
import type { UnitRef, UnitRow } from '../documents/documents.ts'
import { Code } from './code.tsx'
import { useLanguage } from './language.tsx'
import { MarkButton } from './mark-button.tsx'
import { FoldedNotes } from './notes.tsx'
import { PlaceLink } from './place-link.tsx'
import { QfChip } from './qf-chip.tsx'
import { ThemeLabel } from './theme-label.tsx'
import { UnitTitle } from './unit-title.tsx'

type Props = {
  units: (UnitRef | UnitRow)[]
  /** Whether each unit's theme stands beside it. */
  themes?: boolean
  /** The unit of the page itself, which is named as such. */
  here?: string
  /** A remark beside a unit, such as that the next rung asks for it too. */
  remark?: (code: string) => ReactNode
}

/** Units of competency: QF level, title, theme, code, and remarks where there are any. */
export function UnitList({ units, themes = false, here, remark }: Props) {
  const { messages } = useLanguage()
  const noted = units.some(unit => 'notes' in unit && unit.notes.length > 0)
  const classes = [
    'unit-list',
    ...(themes ? ['unit-list-themes'] : []),
    ...(noted ? ['unit-list-notes'] : []),
  ]
  return (
    <ul className={classes.join(' ')}>
      {units.map(unit => (
        <li key={unit.code}>
          <PlaceLink
            className="unit"
            to={{ page: 'unit', code: unit.code }}
            aria-current={unit.code === here ? 'page' : undefined}
          >
            <QfChip level={unit.qfLevel} />
            <span className="unit-text">
              <UnitTitle unit={unit} />{' '}
              <span className="unit-facts">
                {themes && unit.theme && <ThemeLabel theme={unit.theme} />}
                {unit.code === here && <b>{messages.thisUnit} </b>}
                <Code>{unit.code}</Code>
              </span>
            </span>
          </PlaceLink>
          <MarkButton code={unit.code} title={unit.title} />
          {remark?.(unit.code)}
          {'notes' in unit && <FoldedNotes notes={unit.notes} short />}
        </li>
      ))}
    </ul>
  )
}
