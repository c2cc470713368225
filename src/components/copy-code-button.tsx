import { AnnouncedButton } from './announced-button.tsx'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'

type Props = {
  codes: string[]
  /** Where it is not one code, what is copied. */
  label?: string
}

/** Copies codes, one a line. */
export function CopyCodeButton({ codes, label }: Props) {
  const { messages } = useLanguage()
  return (
    <AnnouncedButton
      act={async () => {
        try {
          await navigator.clipboard.writeText(codes.join('\n'))
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
