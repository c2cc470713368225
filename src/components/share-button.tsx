import { type ComponentType, Suspense, useState } from 'react'
import { arrive } from '../documents/chunk.ts'
import { recordMessagesOf } from '../messages/load-messages.ts'
import { AnnouncedButton } from './announced-button.tsx'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import type { ShareDialogProps } from './share-dialog.tsx'

/** Opens what there is to share the page's address with; where that does not arrive, copies the address. */
export function ShareButton() {
  const { locale, messages } = useLanguage()
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps>>()
  return (
    <>
      <AnnouncedButton
        act={async () => {
          try {
            const [{ ShareDialog }] = await Promise.all([
              arrive(import('./share-dialog.tsx')),
              recordMessagesOf.load(locale),
            ])
            setDialog(() => ShareDialog)
            return undefined
          } catch {
            recordMessagesOf.retry(locale)
          }
          try {
            await navigator.clipboard.writeText(window.location.href)
            return messages.linkCopied
          } catch {
            return messages.copyFailed
          }
        }}
      >
        <Icon name="share" />
        {messages.share}
      </AnnouncedButton>
      {Dialog && (
        <Suspense>
          <Dialog title={document.title} url={window.location.href} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
    </>
  )
}
