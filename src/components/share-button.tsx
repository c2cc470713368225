import { AnnouncedButton } from './announced-button.tsx'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'

/** Shares the page's address: by the device's own means where there are any, else by copying it. */
export function ShareButton() {
  const { messages } = useLanguage()
  return (
    <AnnouncedButton
      act={async () => {
        const { href: url } = window.location
        if (navigator.canShare?.({ url })) {
          try {
            await navigator.share({ title: document.title, url })
            return undefined
          } catch (error) {
            if (error instanceof DOMException && error.name === 'AbortError') return undefined
          }
        }
        try {
          await navigator.clipboard.writeText(url)
          return messages.linkCopied
        } catch {
          return messages.copyFailed
        }
      }}
    >
      <Icon name="share" />
      {messages.share}
    </AnnouncedButton>
  )
}
