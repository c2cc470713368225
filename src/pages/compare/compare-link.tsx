import type { ComponentProps } from 'react'
import { PlaceLink } from '../../components/place-link.tsx'
import { type CompareView, formatComparison } from '../../questions/compare-view.ts'

type Props = Omit<ComponentProps<typeof PlaceLink>, 'to' | 'query'> & { ladder: string; view: CompareView }

/** A link to a comparison. */
export function CompareLink({ ladder, view, ...props }: Props) {
  return <PlaceLink {...props} to={{ page: 'compare', ladder }} query={formatComparison(view)} />
}
