import type { CodePart } from '../documents/documents.ts'
import { useLanguage } from './language.tsx'
import { PlaceLink } from './place-link.tsx'

/** Says, where meanings of a code's parts are inferred, that they are. */
export function InferredNote({ parts }: { parts: CodePart[] }) {
  const { messages } = useLanguage()
  if (!parts.some(({ inferred }) => inferred)) return null
  return (
    <p className="mt-2 max-w-measure text-label text-ink2">
      {messages.inferredNote}{' '}
      <PlaceLink className="link" to={{ page: 'about' }} anchor="codes">
        {messages.entryCodes}
      </PlaceLink>
    </p>
  )
}
