import { type ReactNode, useEffect, useState } from 'react'

type Props = {
  children: ReactNode
  /** Does the work and gives the words that tell what came of it; nothing where there is nothing to tell. */
  act: () => Promise<string | undefined>
}

const SHOWN_FOR_MS = 4000

/** A button that says what came of pressing it, to the eye and to assistive technology. Hidden without scripts. */
export function AnnouncedButton({ children, act }: Props) {
  const [outcome, setOutcome] = useState<string>()
  useEffect(() => {
    if (outcome === undefined) return
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  return (
    <span className="needs-script relative inline-flex">
      <button type="button" className="button tap" onClick={async () => setOutcome(await act())}>
        {children}
      </button>
      <span role="status" className={outcome === undefined ? 'sr-only' : 'outcome'}>
        {outcome}
      </span>
    </span>
  )
}
