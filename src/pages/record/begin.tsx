import { useId, useState } from 'react'
import { useLanguage, useQuestionMessages, useRecordMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import type { CoverageDocument } from '../../documents/documents.ts'
import { type CodeReading, readCodes } from '../../questions/read-codes.ts'

/** How a record begins. */
export function Begin({ document }: { document: CoverageDocument }) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  const questions = useQuestionMessages()
  const id = useId()
  const [reading, setReading] = useState<CodeReading>()
  const { codes = [], unknown = [], words = [] } = reading ?? {}
  return (
    <section className="section needs-script" aria-labelledby="begin">
      <h2 id="begin" className="text-section font-bold">
        {texts.beginHeading}
      </h2>
      <p className="max-w-measure">{texts.beginMark}</p>
      <ul className="job-links">
        {document.ladders.map(({ id, title }) => (
          <li key={id}>
            <PlaceLink className="tap" to={{ page: 'ladder', ladder: id }}>
              <span className="link">{texts.beginBrowse(title)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
      <div className="grid max-w-measure gap-2 pt-3">
        <label htmlFor={id}>{texts.beginCodes}</label>
        <textarea
          id={id}
          className="record-codes"
          rows={3}
          spellCheck={false}
          onChange={({ target }) => setReading(readCodes(target.value, document))}
        />
        <p className="flex flex-wrap items-center gap-3">
          <button
            type="button"
            className="button tap"
            disabled={codes.length === 0}
            data-mark={codes.join(' ')}
            aria-haspopup="dialog"
          >
            {texts.markThese}
          </button>
          <span role="status" className="text-label wrap-anywhere">
            {reading && (codes.length > 0 ? messages.unitsShort(codes.length) : texts.noCodesFound)}
            {unknown.length > 0 &&
              messages.listSeparator +
                texts.codesNotKnown(unknown.map(({ written }) => written).join(messages.listSeparator))}
            {words.length > 0 && messages.listSeparator + questions.wordsPassed(words.length)}
          </span>
        </p>
        <p>{texts.beginImport}</p>
      </div>
    </section>
  )
}
