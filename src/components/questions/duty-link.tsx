import { PlaceLink } from '../place-link.tsx'

type Props = { ladder: string; level: string; duty: { id: string; number: number; title: string } }

/** A main duty by number and title, as a link to where its level lists it. */
export function DutyLink({ ladder, level, duty: { id, number, title } }: Props) {
  return (
    <PlaceLink className="tap" to={{ page: 'level', ladder, level }} anchor={id}>
      <span>
        <span className="mr-0.5 font-normal text-ink3">{number}</span> <span className="link">{title}</span>
      </span>
    </PlaceLink>
  )
}
