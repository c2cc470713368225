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
          <b>{messages.noteKinds[note.kind]}</b> {note.text}
        </li>
      ))}
    </ul>
  )
}

/** The same in a dense list: folded to the kinds of the remarks, which open to their texts. */
export function FoldedNotes({ notes }: { notes: Note[] }) {
  const { messages } = useLanguage()
  if (notes.length === 0) return null
  const kinds = [...new Set(notes.map(note => messages.noteKinds[note.kind]))]
  return (
    <details className="text-label text-ink2">
      <summary className="fold tap">{messages.notesOf(kinds.join(messages.listSeparator))}</summary>
      <div className="pb-2">
        <NoteList notes={notes} />
      </div>
    </details>
  )
}
