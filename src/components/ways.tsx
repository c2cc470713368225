import { Fragment } from 'react'
import type { WayRef } from '../documents/documents.ts'
import { Code } from './code.tsx'
import { useLanguage } from './language.tsx'
import { PlaceLink } from './place-link.tsx'
import { QfChip } from './qf-chip.tsx'

/** A QF level with its name, for where nothing around it says what the number is. */
export function NamedChip({ level }: { level: number }) {
  const { messages } = useLanguage()
  return (
    <span className="whitespace-nowrap text-label text-ink2">
      <span aria-hidden="true">{messages.qfLevelLabel}</span> <QfChip level={level} />
    </span>
  )
}

/** One way, in words that may stand in a line or a heading. */
export function WayName({ way }: { way: WayRef }) {
  const { messages } = useLanguage()
  if (way.type === 'training')
    return (
      <>
        {messages.wayTraining} <NamedChip level={way.qfLevel} />
      </>
    )
  return (
    <PlaceLink
      className="tap inline-flex flex-wrap items-center gap-x-2"
      to={{ page: 'rpl', cluster: way.cluster }}
    >
      <span>
        {messages.wayRpl} <NamedChip level={way.qfLevel} />
      </span>
      <span>
        {messages.rplHeading}{' '}
        <span className="link">
          <Code>{way.cluster}</Code>
        </span>
      </span>
    </PlaceLink>
  )
}

/** Ways to meet the competency requirements, any one of which will do. */
export function Ways({ ways }: { ways: WayRef[] }) {
  const { messages } = useLanguage()
  if (ways.length === 0) return <p>{messages.wayNone}</p>
  return (
    <ul className="ways">
      {ways.map((way, index) => (
        <Fragment key={JSON.stringify(way)}>
          {index > 0 && <li className="text-label text-ink3">{messages.wayOr}</li>}
          <li>
            <WayName way={way} />
          </li>
        </Fragment>
      ))}
    </ul>
  )
}
