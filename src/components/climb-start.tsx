import { formatClimbQuery } from '../paths.ts'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import { PlaceLink } from './place-link.tsx'

type Props = {
  ladder: string
  /** A level or job title; none for somebody who has nothing yet. */
  from?: { id: string; name: string }
  to: { id: string; name: string }
}

/** A link to the plan of a climb. */
export function ClimbStart({ ladder, from, to }: Props) {
  const { messages } = useLanguage()
  const title = from ? messages.climbTitle(from.name, to.name) : messages.climbFromStart(to.name)
  return (
    <PlaceLink
      className="tap gap-2 text-list not-printed"
      to={{ page: 'climb', ladder }}
      query={formatClimbQuery(from?.id, to.id)}
    >
      <Icon name="climb" />
      <span className="link">{messages.planClimb(title)}</span>
    </PlaceLink>
  )
}
