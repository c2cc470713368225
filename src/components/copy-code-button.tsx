import { AnnouncedButton } from './announced-button.tsx'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'

/** Copies a code, or several, one a line; `label` then says how many. */
export function CopyCodeButton({ code, label }: { code: string; label?: string }) {
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
      {label ?? messages.copyCode}
    </AnnouncedButton>
  )
}
