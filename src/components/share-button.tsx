import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import { LazyDialog } from './lazy-dialog.tsx'

/** Opens what there is to share the page's address with; where that does not arrive, copies the address. */
export function ShareButton() {
  const { messages } = useLanguage()
  return (
    <LazyDialog
      load={async () => (await import('./share-dialog.tsx')).ShareDialog}
      give={() => ({ title: document.title, url: window.location.href })}
      without={async () => {
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
    </LazyDialog>
  )
}
