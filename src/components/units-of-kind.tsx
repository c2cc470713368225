import type { ReactNode } from 'react'
import type { CatalogueRow } from '../documents/documents.ts'
import { MarkAllButton } from './duty-marks.tsx'
import { useLanguage, useListMessages } from './language.tsx'
import { PlaceLink } from './place-link.tsx'
import { Progress } from './progress.tsx'
import { UnitTable, UnitTableStyles } from './unit-table.tsx'

type Props = {
  units: CatalogueRow[]
  /** How many there are, shown or not. */
  total: number
  /** The query that shows all of them in the catalogue. */
  query: string
  /** Links to what else the units are. */
  children: ReactNode
}

/** The units of a kind: how many, of what other kinds, and the units in a table. */
export function UnitsOfKind({ units, total, query, children }: Props) {
  const { messages } = useLanguage()
  const texts = useListMessages()
  const codes = units.map(({ code }) => code)
  return (
    <section className="section">
      <UnitTableStyles />
      <h2 className="text-section font-bold">{texts.kindUnits(total)}</h2>
      {total === 0 ? (
        <p>{texts.noUnitsOfKind}</p>
      ) : (
        <>
          <p className="kind-list">{children}</p>
          <p>
            {total > units.length && `${texts.rowsCut(units.length, total)} `}
            <PlaceLink className="tap link" to={{ page: 'units' }} query={query}>
              {texts.toCatalogue}
            </PlaceLink>
          </p>
          <MarkAllButton codes={codes} label={messages.markAll(codes.length)} />
          <Progress codes={codes} />
          <UnitTable units={units} caption={texts.kindUnits(units.length)} />
        </>
      )}
    </section>
  )
}
