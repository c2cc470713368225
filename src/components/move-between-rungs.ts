import type { KeyboardEvent } from 'react'

/**
 * Moves focus between the links marked `data-rung` inside an element with the up and down arrow keys. Keys
 * pressed elsewhere, and at either end, are left to the page.
 */
export function moveBetweenRungs(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
  if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return
  const rungs = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rung]')]
  const index = rungs.findIndex(rung => rung === document.activeElement)
  const next = index < 0 ? undefined : rungs[index + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
