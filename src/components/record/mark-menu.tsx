import { useLayoutEffect, useRef, useState } from 'react'
import { deviceRecord } from '../../record/device-record.ts'
import { STATUSES, type Status } from '../../record/marks.ts'
import { markUnits } from '../../record/record.ts'
import { useLanguage, useRecordMessages } from '../language.tsx'
import { PlaceLink } from '../place-link.tsx'
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

/** Puts the menu under the button, or over it where there is no room under it. On a phone, CSS puts it at the bottom. */
function place(menu: HTMLElement, button: HTMLElement): void {
  if (!window.matchMedia('(width >= 600px)').matches) return
  const at = button.getBoundingClientRect()
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
  const [done, setDone] = useState<string>()
  useLayoutEffect(() => {
    menu.current?.showPopover()
    if (menu.current) place(menu.current, button)
    menu.current?.querySelector<HTMLElement>('[aria-pressed="true"], button')?.focus()
  }, [button])

  const statuses = new Set(codes.map(code => record.get(code)?.status))
  const status = statuses.size === 1 ? [...statuses][0] : undefined
  const holdings = codes.flatMap(code => record.get(code) ?? [])
  const choose = (next: Status | undefined) => {
    deviceRecord.change(record => markUnits(record, codes, next))
    setDone(
      next === undefined
        ? texts.unmarked(codes.length)
        : texts.markedAs(codes.length, messages.statuses[next]),
    )
  }
  const [code = ''] = codes
  const name = codes.length === 1 ? texts.markOne(code) : texts.markSeveral(codes.length)
  return (
    <div
      ref={menu}
      popover="auto"
      role="dialog"
      className="mark-menu"
      aria-label={name}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
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
          disabled={holdings.length === 0}
          onClick={() => choose(undefined)}
        >
          {texts.unmark}
        </button>
      </div>
      <p role="status" className="mark-done">
        {done}
        {done !== undefined && (
          <button
            type="button"
            className="link"
            onClick={() => {
              deviceRecord.undo()
              setDone(undefined)
            }}
          >
            {texts.undo}
          </button>
        )}
      </p>
      {status !== undefined && <MarkDetails holdings={holdings} />}
      {keeping !== 'kept' && <p className="mark-trouble">{texts.keeping[keeping]}</p>}
      <p className="text-label text-ink2">{texts.staysHere}</p>
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
