import { useLanguage } from '../../components/language.tsx'
import type { Messages } from '../../messages/zh-hant.ts'
import { type Dropped, MOST_COLUMNS } from '../../questions/compare-view.ts'

const MOST_NAMED = 5
const LONGEST_NAMED = 40

function describe({ value, reason }: Dropped, messages: Messages): string {
  const text = value.length > LONGEST_NAMED ? `${value.slice(0, LONGEST_NAMED)}…` : value
  switch (reason) {
    case 'unknown':
      return messages.droppedUnknown(text)
    case 'option':
      return messages.droppedOption(text)
    case 'twice':
      return messages.droppedTwice(text)
    case 'too-many':
      return messages.droppedTooMany(text, MOST_COLUMNS)
    case 'other-kind':
      return messages.droppedOtherKind(text)
  }
}

/** Says what of the address is not shown, and why, and what was added to it. */
export function CompareNotices({ dropped, added }: { dropped: Dropped[]; added: boolean }) {
  const { messages } = useLanguage()
  const named = [...new Set(dropped.map(entry => describe(entry, messages)))]
  if (named.length === 0 && !added) return null
  return (
    <div role="note" className="notice">
      {named.length > 0 && <p className="font-bold">{messages.noticeHeading}</p>}
      {named.length > 0 && (
        <ul>
          {named.slice(0, MOST_NAMED).map(text => (
            <li key={text}>{text}</li>
          ))}
          {named.length > MOST_NAMED && <li>{messages.droppedMore(named.length - MOST_NAMED)}</li>}
        </ul>
      )}
      {added && <p>{messages.addedNeighbour}</p>}
    </div>
  )
}
