import type { CSSProperties } from 'react'
import type { LevelDetail, LevelSummary, StripColumn } from '../documents/documents.ts'
import { useLanguage } from './language.tsx'
import { codesOfLevel } from './level-codes.ts'
import { PlaceLink } from './place-link.tsx'
import { useMarks } from './use-marks.ts'

/** The anchor of a level page's table of units by QF level. */
export const QF_TABLE = 'by-qf-level'

/** The anchor under which a level page lists its units of a QF level. */
export function qfAnchor(qfLevel: number): string {
  return `qf-${qfLevel}`
}

declare module 'react' {
  interface CSSProperties {
    '--slices'?: number
    '--step'?: number
  }
}

function slices(count: number): CSSProperties {
  return { '--slices': count }
}

function Column({ column }: { column: StripColumn }) {
  const { qfLevel, units, sharedAbove } = column
  const onlyBelow = column.sharedBelow - column.sharedBoth
  if (units === 0) {
    return (
      <span className="strip-empty" aria-hidden="true">
        {qfLevel}
      </span>
    )
  }
  return (
    <span className="strip-column" aria-hidden="true">
      <span className={sharedAbove > 0 ? 'strip-head strip-joined' : 'strip-head'}>
        <b>{units}</b>
      </span>
      {sharedAbove > 0 && <i className="slices slices-shared" style={slices(sharedAbove)} />}
      {units > sharedAbove + onlyBelow && (
        <i className="slices qf" data-qf={qfLevel} style={slices(units - sharedAbove - onlyBelow)} />
      )}
      {onlyBelow > 0 && <i className="slices slices-shared" style={slices(onlyBelow)} />}
      <b className="strip-foot qf" data-qf={qfLevel}>
        {qfLevel}
      </b>
    </span>
  )
}

/**
 * A level's units as seven columns of slices, one a QF level and one slice a unit; slices in ink stand on the
 * neighbouring rung too. Columns lead to the units they stand for.
 */
export function QfStrip({ ladder, level }: { ladder: string; level: LevelSummary | LevelDetail }) {
  const { messages } = useLanguage()
  const marks = useMarks()
  const place = { page: 'level', ladder, level: level.id } as const
  return (
    <div className="strip-frame">
      <ul
        className="strip strip-whole"
        style={slices(Math.max(...level.strip.map(({ units }) => units)))}
        aria-label={messages.stripName(level.name)}
      >
        {level.strip.map(column => {
          const codes = marks.size > 0 ? codesOfLevel(level, column.qfLevel) : []
          const held = codes.filter(code => marks.get(code) === 'held').length
          const label = messages.stripColumn(column.qfLevel, column.units)
          return (
            <li key={column.qfLevel} aria-hidden={column.units === 0 || undefined}>
              <Column column={column} />
              {held > 0 && <i className="gauge" style={slices(held)} />}
              {column.units > 0 && (
                <PlaceLink
                  className="strip-link"
                  to={place}
                  anchor={qfAnchor(column.qfLevel)}
                  aria-label={
                    held > 0 ? label + messages.listSeparator + messages.heldCount(held, column.units) : label
                  }
                />
              )}
            </li>
          )
        })}
      </ul>
      {/* Where columns are narrower than a fingertip, the whole strip is one link. */}
      <PlaceLink
        className="strip-all"
        to={place}
        anchor={QF_TABLE}
        aria-label={`${messages.stripName(level.name)}${messages.listSeparator}${messages.unitsShort(level.counts.units)}`}
      />
    </div>
  )
}

/** The lines that carry shared units from a rung down to the next, under the columns of its strip. */
export function StripConnectors({ strip }: { strip: StripColumn[] }) {
  return (
    <div className="strip strip-connectors" aria-hidden="true">
      {strip.map(column => (
        <i key={column.qfLevel} className={column.sharedBelow > 0 ? 'strip-joined' : ''} />
      ))}
    </div>
  )
}
