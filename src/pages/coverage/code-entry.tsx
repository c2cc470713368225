import { type RefObject, useId } from 'react'
import { useQuestionMessages } from '../../components/language.tsx'
import { MOST_CODES } from '../../questions/read-codes.ts'

type Props = {
  /** What stands in the field at first. */
  text: string
  /** Where the field is: what it holds is read when it is asked for, since it may have been typed before the scripts were there. */
  field: RefObject<HTMLTextAreaElement | null>
  onRead: () => void
}

/** Where codes are typed or pasted. It is no form: before the scripts are there, a form would send what it holds. */
export function CodeEntry({ text, field, onRead }: Props) {
  const texts = useQuestionMessages()
  const id = useId()
  return (
    <div className="code-entry needs-script">
      <label htmlFor={id} className="font-bold">
        {texts.codesLabel}
      </label>
      <p id={`${id}-hint`} className="text-label text-ink2">
        {texts.codesHint(MOST_CODES)}
      </p>
      <textarea
        id={id}
        ref={field}
        aria-describedby={`${id}-hint`}
        rows={5}
        spellCheck={false}
        autoCapitalize="characters"
        autoComplete="off"
        defaultValue={text}
      />
      <p>
        <button id="show-coverage" type="button" className="button button-main tap" onClick={onRead}>
          {texts.showCoverage}
        </button>
      </p>
    </div>
  )
}
