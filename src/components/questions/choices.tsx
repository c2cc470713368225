import { type ComponentProps, type ReactNode, useId } from 'react'
import { PlaceLink } from '../place-link.tsx'

/** A row of things to choose from, under its name. */
export function Choices({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  return (
    <div>
      <p id={id} className="text-label text-ink2">
        {label}
      </p>
      <ul className="choices" aria-labelledby={id}>
        {children}
      </ul>
    </div>
  )
}

/** One of several options: a link to the same page with this option chosen. */
export function Choice({ on, ...props }: ComponentProps<typeof PlaceLink> & { on: boolean }) {
  return (
    <li>
      <PlaceLink
        {...props}
        className={on ? 'choice choice-on' : 'choice'}
        aria-current={on ? 'true' : undefined}
      />
    </li>
  )
}
