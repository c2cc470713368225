import type { ReactNode } from 'react'
import type { QuestionMessages } from '../../messages/questions/zh-hant.ts'
import { MOST_COLUMNS } from '../../questions/compare-view.ts'
import type { Dropped } from '../../questions/read-query.ts'
import { useQuestionMessages } from '../language.tsx'

const MOST_NAMED = 5
const LONGEST_NAMED = 40

function describe({ value, reason }: Dropped, texts: QuestionMessages): string {
  const text = value.length > LONGEST_NAMED ? `${value.slice(0, LONGEST_NAMED)}…` : value
  switch (reason) {
    case 'unknown':
      return texts.droppedUnknown(text)
    case 'option':
      return texts.droppedOption(text)
    case 'twice':
      return texts.droppedTwice(text)
    case 'too-many':
      return texts.droppedTooMany(text, MOST_COLUMNS)
    case 'other-kind':
      return texts.droppedOtherKind(text)
    case 'one-only':
      return texts.droppedOneOnly(text)
  }
}

/** Says what of the address is not shown, and why; `children` is what else there is to know of it. */
export function AddressNotice({ dropped, children }: { dropped: Dropped[]; children?: ReactNode }) {
  const texts = useQuestionMessages()
  const named = [...new Set(dropped.map(entry => describe(entry, texts)))]
  if (named.length === 0 && !children) return null
  return (
    <div role="note" className="notice">
      {named.length > 0 && (
        <>
          <p className="font-bold">{texts.noticeHeading}</p>
          <ul>
            {named.slice(0, MOST_NAMED).map(text => (
              <li key={text}>{text}</li>
            ))}
            {named.length > MOST_NAMED && <li>{texts.droppedMore(named.length - MOST_NAMED)}</li>}
          </ul>
        </>
      )}
      {children}
    </div>
  )
}
