import { formatCompareQuery } from '../paths.ts'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import { PlaceLink } from './place-link.tsx'

type Named = { id: string; name: string }

type Props = {
  ladder: string
  kind: 'levels' | 'jobs'
  /** What stands side by side, in this order. */
  columns: Named[]
  /** The one of them that the page is not about. */
  other: Named
}

/** A link that starts a comparison. */
export function CompareStart({ ladder, kind, columns, other }: Props) {
  const { messages } = useLanguage()
  return (
    <PlaceLink
      className="tap gap-2 text-list not-printed"
      to={{ page: 'compare', ladder }}
      query={formatCompareQuery(
        kind,
        columns.map(({ id }) => id),
      )}
    >
      <Icon name="compare" />
      <span className="link">{messages.compareWith(other.name)}</span>
    </PlaceLink>
  )
}
