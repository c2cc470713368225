import { Code } from '../../components/code.tsx'
import { useRecordMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { QfChip } from '../../components/qf-chip.tsx'
import type { UnitRef } from '../../documents/documents.ts'

/** A unit by QF level, title and code; one that the catalogues do not have, by its code. */
export function UnitName({ code, unit }: { code: string; unit: UnitRef | undefined }) {
  const texts = useRecordMessages()
  if (!unit) {
    return (
      <span className="record-unit">
        <Code>{code}</Code>
        <span className="text-label text-ink2">{texts.notInCatalogue}</span>
      </span>
    )
  }
  return (
    <PlaceLink className="record-unit" to={{ page: 'unit', code }}>
      <QfChip level={unit.qfLevel} />
      <span>
        <span className="link">{unit.title}</span> <Code>{code}</Code>
      </span>
    </PlaceLink>
  )
}
