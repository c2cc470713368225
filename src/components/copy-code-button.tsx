import { AnnouncedButton } from './announced-button.tsx'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'

/** Copies a code. */
export function CopyCodeButton({ code }: { code: string }) {
  const { messages } = useLanguage()
  return (
    <AnnouncedButton
      act={async () => {
        try {
          await navigator.clipboard.writeText(code)
          return messages.codeCopied
        } catch {
          return messages.codeCopyFailed
        }
      }}
    >
      <Icon name="copy" />
      {messages.copyCode}
    </AnnouncedButton>
  )
}
