import type { ReactNode } from 'react'
import { Code } from '../../components/code.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import type { CoverageDocument, UnitRef } from '../../documents/documents.ts'
import { type CoverageView, formatCoverage } from '../../questions/coverage-view.ts'
import { type CodeReading, MOST_CODES } from '../../questions/read-codes.ts'

const MOST_WORDS = 12

type Props = {
  reading: CodeReading
  view: CoverageView
  document: CoverageDocument
  /** Units of the set that no ladder lists. */
  unlisted: UnitRef[]
}

function Finding({ heading, children, open }: { heading: string; children: ReactNode; open?: boolean }) {
  return (
    <details className="job-duty" open={open}>
      <summary>
        <h3>{heading}</h3>
      </summary>
      {children}
    </details>
  )
}

function Unknown({ reading, view }: Pick<Props, 'reading' | 'view'>) {
  const texts = useQuestionMessages()
  const { unknown } = reading
  const names = new Set(unknown.map(({ written }) => written))
  const to = { page: 'coverage' } as const
  return (
    <Finding heading={texts.codesUnknown(unknown.length)} open>
      <p>
        <PlaceLink
          id="remove-unknown"
          className="tap text-label"
          to={to}
          fragment={formatCoverage({ ...view, written: view.written.filter(name => !names.has(name)) })}
        >
          <span className="link">{texts.removeUnknown}</span>
        </PlaceLink>
      </p>
      <ul className="code-list">
        {unknown.map(({ written, nearest }) => (
          <li key={written}>
            <Code>{written}</Code>{' '}
            {nearest !== undefined && (
              <PlaceLink
                className="tap text-label"
                to={to}
                fragment={formatCoverage({
                  ...view,
                  written: view.written.map(name => (name === written ? nearest : name)),
                })}
              >
                <span>
                  {texts.meantInstead} <span className="link">{nearest}</span>
                </span>
              </PlaceLink>
            )}
          </li>
        ))}
      </ul>
    </Finding>
  )
}

/** What was found in what was pasted: units, and whatever could not be read as one. */
export function CodeReport({ reading, view, document, unlisted }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const { codes, renamed, unknown, repeated, words, cut } = reading
  const units = document.units.filter(({ code }) => codes.includes(code))
  return (
    <section id="report" className="code-report" aria-labelledby="read">
      <div role="status">
        <h2 id="read" className="text-duty font-bold">
          {texts.codesRead(codes.length)}
        </h2>
      </div>
      {cut > 0 && <p className="notice">{texts.codesCut(MOST_CODES, cut)}</p>}
      {unknown.length > 0 && <Unknown reading={reading} view={view} />}
      {repeated.length > 0 && (
        <Finding heading={texts.codesRepeated(repeated.length)}>
          <ul className="code-list">
            {repeated.map(({ code, times }) => (
              <li key={code}>
                <Code>{code}</Code> <span className="text-label text-ink2">{texts.times(times)}</span>
              </li>
            ))}
          </ul>
        </Finding>
      )}
      {renamed.length > 0 && (
        <Finding heading={texts.codesRenamed(renamed.length)}>
          <ul className="code-list">
            {renamed.map(({ written, code }) => (
              <li key={written}>
                <Code>{written}</Code> → <Code>{code}</Code>
              </li>
            ))}
          </ul>
        </Finding>
      )}
      {unlisted.length > 0 && (
        <Finding heading={texts.codesUnlisted(unlisted.length)}>
          <UnitList units={unlisted} />
        </Finding>
      )}
      {words.length > 0 && (
        <Finding heading={texts.wordsPassed(words.length)} open={codes.length === 0}>
          <p className="text-label break-words">
            {words.slice(0, MOST_WORDS).join(messages.listSeparator)}
            {words.length > MOST_WORDS && '…'}
          </p>
        </Finding>
      )}
      {units.length > 0 && (
        <Finding heading={texts.codesKnown(units.length)}>
          <UnitList units={units} />
        </Finding>
      )}
    </section>
  )
}
