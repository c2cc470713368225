import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { deviceRecord } from '../../record/device-record.ts'
import { STATUSES, type Status } from '../../record/marks.ts'
import { markUnits } from '../../record/record.ts'
import type { Change } from '../../record/record-store.ts'
import { useLanguage, useRecordMessages } from '../language.tsx'
import { PlaceLink } from '../place-link.tsx'
import { whenIdle } from '../when-idle.ts'
import { MarkDetails } from './mark-details.tsx'
import styles from './mark-menu.css?inline'
import { useRecord } from './use-record.ts'

type Props = {
  codes: string[]
  /** The button that was pressed, beside which the menu opens. */
  button: HTMLElement
  onClose: () => void
}

const GAP = 4
const MARGIN = 8

/**
 * Puts the menu under the button, or over it where there is no room under it. On a phone, CSS puts it at the bottom,
 * and the button is scrolled out from under it.
 */
function place(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect()
  if (!window.matchMedia('(width >= 600px)').matches) {
    const hidden = at.bottom + MARGIN - (window.innerHeight - menu.offsetHeight)
    if (hidden > 0) window.scrollBy(0, hidden)
    return
  }
  const { offsetWidth: width, offsetHeight: height } = menu
  const fitsUnder = at.bottom + GAP + height <= window.innerHeight
  const top = fitsUnder || at.top < height + GAP ? at.bottom + GAP : at.top - GAP - height
  const fitsAfter = at.left + width + MARGIN <= document.body.clientWidth
  const left = fitsAfter ? at.left : Math.max(MARGIN, at.right - width)
  menu.style.top = `${top + window.scrollY}px`
  menu.style.left = `${left + window.scrollX}px`
}

/** Where a unit, or all units of a duty, are marked. */
export function MarkMenu({ codes, button, onClose }: Props) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  const { record, keeping } = useRecord()
  const menu = useRef<HTMLDivElement>(null)
  /** What was done in this menu, to say and to take back. */
  const [done, setDone] = useState<{ text: string; changes: Change[] }>()
  useLayoutEffect(() => menu.current?.showPopover(), [])
  // What is in it changes how high it is.
  useLayoutEffect(() => {
    if (menu.current) place(menu.current, button)
  })
  useLayoutEffect(() => {
    // The menu is where it belongs; the page need not move to show it.
    menu.current?.querySelector<HTMLElement>('[aria-pressed="true"], button')?.focus({ preventScroll: true })
  }, [])
  // Where the menu ends, focus goes on from the button, as if the menu stood after it.
  const leaveByTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return
    const controls = [...(menu.current?.querySelectorAll<HTMLElement>('button, input, textarea, a') ?? [])]
    if (document.activeElement !== (event.shiftKey ? controls[0] : controls.at(-1))) return
    menu.current?.hidePopover()
    button.focus()
    if (event.shiftKey) event.preventDefault()
  }

  const statuses = new Set(codes.map(code => record.get(code)?.status))
  const status = statuses.size === 1 ? [...statuses][0] : undefined
  const hasStatus = status !== undefined
  // A field for a date is slow to make: it comes when the press has been painted, in the menu and on the page.
  const [showsDetails, setShowsDetails] = useState(hasStatus)
  useEffect(() => whenIdle(() => setShowsDetails(hasStatus)), [hasStatus])
  const holdings = codes.flatMap(code => record.get(code) ?? [])
  const tell = (text: string, change: Change | undefined) =>
    setDone(done => (change ? { text, changes: [...(done?.changes ?? []), change] } : done))
  const choose = (next: Status | undefined) => {
    const rank = (of: Status) => STATUSES.indexOf(of)
    const lowered = next === undefined ? 0 : holdings.filter(({ status }) => rank(status) > rank(next)).length
    const said =
      next === undefined
        ? texts.unmarked(codes.length)
        : texts.markedAs(codes.length, messages.statuses[next])
    tell(
      lowered === 0 ? said : said + texts.markedLess(lowered),
      deviceRecord.change(record => markUnits(record, codes, next)),
    )
  }
  const [code = ''] = codes
  const name =
    codes.length === 1
      ? `${texts.markOne(code)} ${button.dataset.title ?? ''}`.trim()
      : (button.getAttribute('aria-label') ?? texts.markSeveral(codes.length))
  return (
    <div
      ref={menu}
      popover="auto"
      role="dialog"
      className="mark-menu"
      aria-label={name}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
      onKeyDown={leaveByTab}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !menu.current?.contains(relatedTarget)) menu.current?.hidePopover()
      }}
    >
      <style>{styles}</style>
      <p className="font-bold">{name}</p>
      <div className="mark-choices">
        {STATUSES.toReversed().map(choice => (
          <button
            key={choice}
            type="button"
            className="status"
            data-status={choice}
            aria-pressed={choice === status}
            onClick={() => choose(choice)}
          >
            {messages.statuses[choice]}
          </button>
        ))}
        <button
          type="button"
          className="status"
          // Not disabled: that would take focus away when it has done what it does.
          aria-disabled={holdings.length === 0}
          onClick={() => choose(undefined)}
        >
          {texts.unmark}
        </button>
      </div>
      <div role="status" className="mark-done">
        {done?.text}
        {done && done.changes.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => {
              for (const change of done.changes.toReversed()) deviceRecord.undo(change)
              setDone({ text: texts.undone, changes: [] })
              menu.current?.querySelector('button')?.focus()
            }}
          >
            {texts.undo}
          </button>
        )}
        {keeping !== 'kept' && <p className="mark-trouble">{texts.keeping[keeping]}</p>}
      </div>
      {hasStatus && showsDetails && (
        <MarkDetails holdings={holdings} onKept={change => tell(texts.detailsKept(change.size), change)} />
      )}
      <p className="text-label text-ink2">{keeping === 'kept' && texts.staysHere}</p>
      <p className="mark-end">
        <button type="button" className="button tap" onClick={() => menu.current?.hidePopover()}>
          {texts.done}
        </button>
        <PlaceLink
          className="tap link text-label"
          to={{ page: 'record' }}
          onClick={() => menu.current?.hidePopover()}
        >
          {texts.toRecord}
        </PlaceLink>
      </p>
    </div>
  )
}
