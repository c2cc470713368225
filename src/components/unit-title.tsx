import type { UnitRef } from '../documents/documents.ts'
import { useLanguage } from './language.tsx'

/** A unit's title as the text of a link, with word of it where a source gives it in this language. */
export function UnitTitle({ unit: { title, officialTitle } }: { unit: UnitRef }) {
  const { messages } = useLanguage()
  return (
    <span>
      <span className="link">{title}</span>
      {officialTitle && messages.officialTag !== '' && <span className="tag">{messages.officialTag}</span>}
    </span>
  )
}
