import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import type { CoverageDocument } from '../../documents/documents.ts'
import { formatPath } from '../../paths.ts'
import { type CoverageView, formatCoverage } from '../../questions/coverage-view.ts'
import { MOST_CODES, readCodes } from '../../questions/read-codes.ts'

type Props = {
  text: string
  by: CoverageView['by']
  document: CoverageDocument
  /** Told what was typed when it is read. */
  onRead: (text: string) => void
}

/**
 * Where codes are typed or pasted. It is no form: before the scripts are there, a form would send what it holds.
 */
export function CodeEntry({ text, by, document, onRead }: Props) {
  const { locale } = useLanguage()
  const texts = useQuestionMessages()
  const navigate = useNavigate()
  const id = useId()
  const [typed, type] = useState(text)
  const [asked, ask] = useState(false)
  const read = () => {
    onRead(typed)
    ask(true)
    const { written } = readCodes(typed, document)
    navigate(formatPath(locale, { page: 'coverage' }) + formatCoverage({ written, by }))
  }
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
        aria-describedby={`${id}-hint`}
        rows={5}
        spellCheck={false}
        autoCapitalize="characters"
        value={typed}
        onChange={event => type(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read()
        }}
      />
      <p>
        <button id="show-coverage" type="button" className="button button-main tap" onClick={read}>
          {texts.showCoverage}
        </button>
      </p>
      <p role="status" className="text-list">
        {asked && typed.trim() === '' && texts.codesNone}
      </p>
    </div>
  )
}
