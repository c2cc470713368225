import type { ReactNode } from 'react'
import { AnnouncedButton } from './announced-button.tsx'
import { Icon } from './icon.tsx'

type Props = {
  text: string
  children: ReactNode
  /** What is said when it is done, and when it could not be done. */
  copied: string
  failed: string
}

/** Copies a text and says so. */
export function CopyButton({ text, children, copied, failed }: Props) {
  return (
    <AnnouncedButton
      act={async () => {
        try {
          await navigator.clipboard.writeText(text)
          return copied
        } catch {
          return failed
        }
      }}
    >
      <Icon name="copy" />
      {children}
    </AnnouncedButton>
  )
}
