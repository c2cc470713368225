import type { CatalogueRow, WayRef } from '../documents/documents.ts'
import { Code } from './code.tsx'
import { useLanguage, useListMessages } from './language.tsx'
import { MarkButton } from './mark-button.tsx'
import { PlaceLink } from './place-link.tsx'
import { QfChip } from './qf-chip.tsx'
import { ThemeLabel } from './theme-label.tsx'
import styles from './unit-table.css?inline'
import { UnitTitle } from './unit-title.tsx'

type Props = {
  units: CatalogueRow[]
  caption: string
  /** The codes of the units that are selected, where units can be. */
  chosen?: ReadonlySet<string>
  onChoose?: (codes: string[], on: boolean) => void
}

/** Ways to qualify, as short as a table wants them. */
function ShortWays({ ways }: { ways: WayRef[] }) {
  const { messages } = useLanguage()
  const texts = useListMessages()
  if (ways.length === 0) return messages.wayNone
  return (
    <ul>
      {ways.map(way => (
        <li key={JSON.stringify(way)}>
          {way.type === 'rpl' ? (
            <PlaceLink className="tap" to={{ page: 'rpl', cluster: way.cluster }}>
              <span>
                {texts.wayRpl} <QfChip level={way.qfLevel} />{' '}
                <span className="link">
                  <Code>{way.cluster}</Code>
                </span>
              </span>
            </PlaceLink>
          ) : (
            <span className="tap">
              <span>
                {texts.wayTraining} <QfChip level={way.qfLevel} />
              </span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Units of competency as a table: title and code, theme, where they are listed, ways to qualify. */
export function UnitTable({ units, caption, chosen, onChoose }: Props) {
  const { messages } = useLanguage()
  const texts = useListMessages()
  return (
    <table role="table" className="unit-table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {chosen && <td role="cell" className="unit-select needs-script" />}
          {[texts.columnUnit, messages.theme, texts.columnUses, messages.ways].map(name => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {units.map(unit => (
          <tr key={unit.code} role="row">
            {chosen && (
              <td role="cell" className="unit-select needs-script">
                <label>
                  <input
                    type="checkbox"
                    aria-label={texts.selectOne(unit.code)}
                    checked={chosen.has(unit.code)}
                    onChange={({ target }) => onChoose?.([unit.code], target.checked)}
                  />
                </label>
              </td>
            )}
            <th role="rowheader" scope="row">
              <div className="unit-cell">
                <PlaceLink className="unit" to={{ page: 'unit', code: unit.code }}>
                  <QfChip level={unit.qfLevel} />
                  <span className="unit-text">
                    <UnitTitle unit={unit} />{' '}
                    <span className="unit-facts">
                      <Code>{unit.code}</Code>
                    </span>
                  </span>
                </PlaceLink>
                <MarkButton code={unit.code} title={unit.title} />
              </div>
            </th>
            <td role="cell" className="text-label">
              {unit.theme && (
                <PlaceLink className="tap" to={{ page: 'theme', theme: unit.theme.id }}>
                  <span className="link">
                    <ThemeLabel theme={unit.theme} />
                  </span>
                </PlaceLink>
              )}
            </td>
            <td role="cell" className="text-label">
              {unit.uses.length === 0 ? (
                messages.unitUnused
              ) : (
                <ul>
                  {unit.uses.map(({ ladder, level, duty }) => (
                    <li key={`${ladder} ${duty.id}`}>
                      <PlaceLink
                        className="tap"
                        to={{ page: 'level', ladder, level: level.id }}
                        anchor={duty.id}
                      >
                        <span>
                          {level.name} <span className="text-ink3">{duty.number}</span>{' '}
                          <span className="link">{duty.title}</span>
                        </span>
                      </PlaceLink>
                    </li>
                  ))}
                </ul>
              )}
            </td>
            <td role="cell" className="text-label">
              <ShortWays ways={unit.ways} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The styles of tables of units, for the pages that have one. */
export function UnitTableStyles() {
  return <style>{styles}</style>
}
