import { type ComponentType, type ReactNode, Suspense, useState } from 'react'
import { arrive } from '../documents/chunk.ts'
import { recordMessagesOf } from '../messages/load-messages.ts'
import { AnnouncedButton } from './announced-button.tsx'
import { useLanguage } from './language.tsx'

type Props<Given extends object> = {
  children: ReactNode
  /** Brings the dialog's code. */
  load: () => Promise<ComponentType<Given & { onClose: () => void }>>
  /** What the dialog shows, asked for when it opens. */
  give: () => Given
  /** Does without the dialog where it does not arrive, and gives the words that tell what came of it. */
  without: () => Promise<string>
}

/** A button that opens a dialog whose code and texts are loaded when it is pressed. */
export function LazyDialog<Given extends object>({ children, load, give, without }: Props<Given>) {
  const { locale } = useLanguage()
  const [opened, setOpened] = useState<{ Dialog: Awaited<ReturnType<typeof load>>; given: Given }>()
  return (
    <>
      <AnnouncedButton
        act={async () => {
          try {
            const [Dialog] = await Promise.all([arrive(load()), recordMessagesOf.load(locale)])
            setOpened({ Dialog, given: give() })
            return undefined
          } catch {
            recordMessagesOf.retry(locale)
            return without()
          }
        }}
      >
        {children}
      </AnnouncedButton>
      {opened && (
        <Suspense>
          <opened.Dialog {...opened.given} onClose={() => setOpened(undefined)} />
        </Suspense>
      )}
    </>
  )
}
