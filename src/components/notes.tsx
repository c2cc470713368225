import type { Note } from '../documents/documents.ts'
import { useLanguage } from './language.tsx'

/** Remarks on a record, each with its kind. */
export function NoteList({ notes }: { notes: Note[] }) {
  const { messages } = useLanguage()
  if (notes.length === 0) return null
  // A work area and its only duty can carry the same remark.
  const different = new Map(notes.map(note => [note.kind + note.text, note]))
  return (
    <ul className="grid max-w-measure gap-1 text-label text-ink2">
      {[...different].map(([key, note]) => (
        <li key={key}>
          <b>{messages.noteKinds[note.kind]}</b>
          {messages.captionBreak}
          {note.text}
        </li>
      ))}
    </ul>
  )
}

type FoldedProps = {
  notes: Note[]
  /** Whether the fold only says that there are remarks; what kinds they are is then left to its name. */
  short?: boolean
}

/** The same in a dense list: folded to the kinds of the remarks, which open to their texts. */
export function FoldedNotes({ notes, short = false }: FoldedProps) {
  const { messages } = useLanguage()
  if (notes.length === 0) return null
  const kinds = [...new Set(notes.map(note => messages.noteKinds[note.kind]))]
  const name = messages.notesOf(kinds.join(messages.listSeparator))
  return (
    <details className="text-label text-ink2">
      <summary className="fold tap" aria-label={short ? name : undefined} title={short ? name : undefined}>
        {short ? messages.notes : name}
      </summary>
      <div className="pb-2">
        <NoteList notes={notes} />
      </div>
    </details>
  )
}
