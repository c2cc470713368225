import type { CatalogueRow } from '../documents/documents.ts'
import { Code } from './code.tsx'
import { useLanguage, useSearchMessages } from './language.tsx'
import { MarkButton } from './mark-button.tsx'
import { PlaceLink } from './place-link.tsx'
import { QfChip } from './qf-chip.tsx'
import { ThemeLabel } from './theme-label.tsx'
import styles from './unit-table.css?inline'
import { Ways } from './ways.tsx'

/** Units of competency as a table: title and code, theme, where they are listed, ways to qualify. */
export function UnitTable({ units, caption }: { units: CatalogueRow[]; caption: string }) {
  const { messages } = useLanguage()
  const texts = useSearchMessages()
  return (
    <table role="table" className="unit-table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
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
            <th role="rowheader" scope="row">
              <div className="unit-cell">
                <PlaceLink className="unit" to={{ page: 'unit', code: unit.code }}>
                  <QfChip level={unit.qfLevel} />
                  <span className="unit-text">
                    <span>
                      <span className="link">{unit.title}</span>
                      {unit.officialTitle && messages.officialTag !== '' && (
                        <span className="tag">{messages.officialTag}</span>
                      )}
                    </span>{' '}
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
                  <ThemeLabel theme={unit.theme} />
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
              <Ways ways={unit.ways} />
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
