import { useLanguage } from './language.tsx'
import { useMark, useMarksOffered } from './use-marks.ts'

type Props = {
  code: string
  /** The unit's title, where there is one: a code alone says little. */
  title?: string | undefined
  wide?: boolean
}

/**
 * Shows how the visitor stands to a unit, and opens the menu that changes it: app/record-layer.tsx hears its presses.
 * It comes after the page is readable, into room that is kept for it, so that no page has it in its HTML. `wide`: as a
 * button among others rather than at the end of a line.
 */
export function MarkButton({ code, title = '', wide = false }: Props) {
  const { messages } = useLanguage()
  const status = useMark(code)
  if (!useMarksOffered()) return null
  const word = status && messages.statuses[status]
  const act = word === undefined ? messages.markUnit(code) : messages.markedUnit(code, word)
  const label = `${act} ${title}`.trim()
  return (
    <button
      type="button"
      className={wide ? 'button tap status' : 'mark'}
      data-mark={code}
      data-title={title}
      data-status={status ?? (wide ? 'none' : undefined)}
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
    >
      {word ?? (wide && messages.mark)}
    </button>
  )
}
