import { type ComponentType, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useLanguage } from '../components/language.tsx'
import type { SearchDialogProps } from '../components/search/search-dialog.tsx'
import { SearchFrame } from '../components/search-frame.tsx'
import { arrive } from '../documents/chunk.ts'
import { createResource } from '../documents/resource.ts'
import { searchMessagesOf } from '../messages/load-messages.ts'
import { formatPath, formatSearchQuery } from '../paths.ts'

const searchDialog = createResource(
  () => '',
  () => arrive(import('../components/search/search-dialog.tsx')),
)

function isSearchLink({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-search]') !== null
}

/** Whether somebody is writing something, so that a slash is a slash. */
function isWriting({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

/**
 * Opens the search by its link, by / and by Ctrl or ⌘ K: at once a box to type in, and what finds things as soon as
 * its code has come. Where that does not arrive, the search page opens, as it does by the link without scripts.
 */
export function SearchLayer() {
  const { locale } = useLanguage()
  const navigate = useNavigate()
  const [isOpen, setIsOpen] = useState(false)
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps>>()
  const [typed, setTyped] = useState('')
  // The box is not exchanged for another in the middle of a character.
  const [isComposing, setIsComposing] = useState(false)
  const opener = useRef<Element | null>(null)
  const close = () => {
    setIsOpen(false)
    setTyped('')
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  const goToPage = useEffectEvent(() => {
    setIsOpen(false)
    setTyped('')
    const query = typed.trim() === '' ? '' : formatSearchQuery(typed)
    navigate(formatPath(locale, { page: 'search' }) + query)
  })
  useEffect(() => {
    const load = async () => {
      searchDialog.retry(null)
      searchMessagesOf.retry(locale)
      const [{ SearchDialog }] = await Promise.all([searchDialog.load(null), searchMessagesOf.load(locale)])
      setDialog(() => SearchDialog)
    }
    const open = (event: Event) => {
      event.preventDefault()
      // The search page has a box of its own.
      const box = document.querySelector<HTMLElement>('main [data-search-box]')
      if (box) return box.focus()
      opener.current = document.activeElement
      setIsOpen(true)
      load().catch(goToPage)
    }
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey } = event
      const isK = ctrlKey !== metaKey && key.toLowerCase() === 'k'
      const isSlash = key === '/' && !ctrlKey && !metaKey && !isWriting(event)
      if ((isK || isSlash) && !altKey && !document.querySelector('dialog[open]')) open(event)
    }
    const onClick = (event: MouseEvent) => {
      const { button, ctrlKey, metaKey, shiftKey, altKey } = event
      if (isSearchLink(event) && button === 0 && !(ctrlKey || metaKey || shiftKey || altKey)) open(event)
    }
    const ask = (event: Event) => {
      if (isSearchLink(event)) load().catch(() => {})
    }
    document.addEventListener('keydown', onKey)
    // Before the page that the link leads to is gone to.
    document.addEventListener('click', onClick, { capture: true })
    document.addEventListener('pointerover', ask)
    document.addEventListener('focusin', ask)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick, { capture: true })
      document.removeEventListener('pointerover', ask)
      document.removeEventListener('focusin', ask)
    }
  }, [locale])
  if (!isOpen) return null
  if (Dialog && !isComposing) {
    return (
      <Suspense>
        <Dialog initial={typed} onClose={close} />
      </Suspense>
    )
  }
  return (
    <SearchFrame
      input={{
        value: typed,
        onChange: ({ currentTarget }) => setTyped(currentTarget.value),
        onCompositionStart: () => setIsComposing(true),
        onCompositionEnd: () => setIsComposing(false),
      }}
      onSubmit={goToPage}
      onClose={close}
    />
  )
}
