import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useLanguage } from './language.tsx'
import styles from './search-frame.css?inline'

type Props = {
  /** What the input is given. */
  input: ComponentProps<'input'>
  onSubmit: () => void
  onClose: () => void
  children?: ReactNode
}

/** The frame of the search's dialog: the box to type in, and room for what is found. */
export function SearchFrame({ input, onSubmit, onClose, children }: Props) {
  const { messages } = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  // Before anything else is typed: what was typed in another box goes on in this one.
  useLayoutEffect(() => {
    dialog.current?.showModal()
    const box = dialog.current?.querySelector('input')
    box?.setSelectionRange(box.value.length, box.value.length)
  }, [])
  return (
    <dialog ref={dialog} className="search-dialog" aria-label={messages.searchTitle} onClose={onClose}>
      <style>{styles}</style>
      <form
        className="search-head"
        // Else it would clear the box first.
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          dialog.current?.close()
        }}
        onSubmit={event => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <input
          aria-label={messages.searchLabel}
          {...input}
          type="search"
          name="q"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <button type="button" className="button tap" onClick={() => dialog.current?.close()}>
          {messages.close}
        </button>
      </form>
      {children}
    </dialog>
  )
}
