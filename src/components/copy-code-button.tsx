import { CopyButton } from './copy-button.tsx'
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
    <CopyButton text={codes.join('\n')} copied={messages.codeCopied} failed={messages.codeCopyFailed}>
      {label ?? messages.copyCode}
    </CopyButton>
  )
}
