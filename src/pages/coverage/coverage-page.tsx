import { useMemo, useRef, useState } from 'react'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { AddressNotice } from '../../components/questions/address-notice.tsx'
import { Choice, Choices } from '../../components/questions/choices.tsx'
import { QuestionPage } from '../../components/questions/question-page.tsx'
import { useAsk } from '../../components/questions/use-ask.ts'
import { ShareButton } from '../../components/share-button.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { useMarks } from '../../components/use-marks.ts'
import { useFragment, useQuery } from '../../components/use-query.ts'
import type { CoverageDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { deriveCoverage } from '../../questions/coverage.ts'
import {
  type CoverageView,
  formatCoverage,
  listCounted,
  parseCoverage,
} from '../../questions/coverage-view.ts'
import { readCodes } from '../../questions/read-codes.ts'
import type { PageSummary } from '../page-module.ts'
import { CodeEntry } from './code-entry.tsx'
import { CodeReport } from './code-report.tsx'
import styles from './coverage.css?inline'
import { Levels } from './levels.tsx'

export function summarize(_document: CoverageDocument, messages: Messages): PageSummary {
  return {
    title: `${messages.coverageTitle} – ${messages.siteName}`,
    description: messages.coverageDescription,
  }
}

const COVERAGE = { page: 'coverage' } as const

/** Units of each level as a set to begin with. */
function Examples({ document: { ladders } }: { document: CoverageDocument }) {
  const texts = useQuestionMessages()
  return (
    <div className="needs-script">
      <p className="text-label text-ink2">{texts.coverageExamples}</p>
      <ul className="job-links">
        {ladders.flatMap(ladder =>
          ladder.rungs.toReversed().flatMap(rung =>
            rung.map(level => {
              const codes = level.areas.flatMap(({ duties }) => duties.flatMap(({ units }) => units))
              const written = [...new Set(codes)]
              return (
                <li key={`${ladder.id} ${level.id}`}>
                  <PlaceLink
                    className="tap"
                    to={COVERAGE}
                    fragment={formatCoverage({ written, by: 'duty', count: 'held' })}
                  >
                    <span className="link">
                      {ladders.length > 1 && `${ladder.title} – `}
                      {texts.allUnitsOf(level.name)}
                    </span>
                  </PlaceLink>
                </li>
              )
            }),
          ),
        )}
      </ul>
    </div>
  )
}

/** Says that the record is what is covered, and which of its marks count. */
function FromRecord({ view, counted }: { view: CoverageView; counted: string[] }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const choices = [
    { count: 'held' as const, text: texts.countHeld },
    { count: 'working' as const, text: texts.countWorking },
    { count: 'aimed' as const, text: texts.countAimed },
  ]
  return (
    <section className="code-report" aria-labelledby="from-record">
      <h2 id="from-record" className="text-duty font-bold">
        {texts.fromRecord(counted.length)}
      </h2>
      <p className="max-w-measure text-ink2">
        {texts.fromRecordText}{' '}
        <PlaceLink className="link" to={{ page: 'record' }}>
          {messages.navRecord}
        </PlaceLink>
      </p>
      <div className="controls">
        <Choices label={texts.countAs}>
          {choices.map(({ count, text }) => (
            <Choice
              key={count}
              id={`count-${count}`}
              to={COVERAGE}
              fragment={formatCoverage({ ...view, count })}
              on={view.count === count}
            >
              {text}
            </Choice>
          ))}
        </Choices>
      </div>
      {counted.length === 0 && <p>{texts.fromRecordNone}</p>}
    </section>
  )
}

/** Which levels and main duties a set of units covers, and what each lacks. The set stands in the address's fragment. */
export function Page({ document }: { document: CoverageDocument }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const ask = useAsk(COVERAGE)
  const field = useRef<HTMLTextAreaElement>(null)
  const fragment = useFragment()
  const search = useQuery()
  const parsed = useMemo(() => parseCoverage(fragment, document), [fragment, document])
  const { view, dropped } = parsed
  // What was typed says more than the codes in the address: words among them, and what was too much.
  const [typed, setTyped] = useState<string>()
  const typedReading = useMemo(
    () => (typed === undefined ? undefined : readCodes(typed, document)),
    [typed, document],
  )
  const written = view.written.join()
  const isTyped = typedReading?.written.join() === written
  const reading = isTyped ? typedReading : parsed.reading
  const hasNothing = reading.written.length === 0 && reading.words.length === 0
  const marks = useMarks()
  const fromRecord = hasNothing && marks.size > 0
  const counted = useMemo(() => {
    const known = new Set(document.units.map(({ code }) => code))
    return listCounted(marks, view.count).filter(code => known.has(code))
  }, [marks, view.count, document])
  const codes = fromRecord ? counted : reading.codes
  const coverage = useMemo(() => deriveCoverage(document, codes), [document, codes])
  return (
    <QuestionPage>
      <style>{styles}</style>
      <header className="grid gap-2">
        <h1 className="text-title font-bold">{messages.coverageTitle}</h1>
        <p className="max-w-measure">{texts.coverageLede}</p>
        <UnofficialNotice />
        <AddressNotice dropped={dropped}>
          {new URLSearchParams(search).has('units') && <p>{texts.codesInQuery}</p>}
        </AddressNotice>
        <p className="flex flex-wrap gap-3">
          <ShareButton />
          <PrintButton />
        </p>
      </header>
      <CodeEntry
        key={written}
        text={isTyped && typed !== undefined ? typed : view.written.join('\n')}
        field={field}
        onRead={() => {
          const text = field.current?.value ?? ''
          setTyped(text)
          ask(formatCoverage({ ...view, written: readCodes(text, document).written }))
        }}
      />
      <p role="status" className={hasNothing ? 'text-list' : 'sr-only'}>
        {hasNothing ? typed !== undefined && texts.codesNone : texts.codesRead(reading.codes.length)}
      </p>
      <div className="coverage-result">
        {hasNothing ? (
          <Examples document={document} />
        ) : (
          <CodeReport reading={reading} view={view} document={document} />
        )}
        {fromRecord && <FromRecord view={view} counted={counted} />}
        {(fromRecord || !hasNothing) && <Levels coverage={coverage} view={view} document={document} />}
      </div>
    </QuestionPage>
  )
}
