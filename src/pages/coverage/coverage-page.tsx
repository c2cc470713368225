import { useState } from 'react'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { AddressNotice } from '../../components/questions/address-notice.tsx'
import { Choice, Choices } from '../../components/questions/choices.tsx'
import { QuestionPage } from '../../components/questions/question-page.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { useFragment } from '../../components/use-query.ts'
import type { CoverageDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { deriveCoverage, listUnlisted } from '../../questions/coverage.ts'
import { formatCoverage, parseCoverage } from '../../questions/coverage-view.ts'
import { readCodes } from '../../questions/read-codes.ts'
import type { PageSummary } from '../page-module.ts'
import { CodeEntry } from './code-entry.tsx'
import { CodeReport } from './code-report.tsx'
import styles from './coverage.css?inline'
import { DutiesInReach } from './duties-in-reach.tsx'
import { LevelSection } from './level-section.tsx'

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
                  <PlaceLink className="tap" to={COVERAGE} fragment={formatCoverage({ written, by: 'duty' })}>
                    <span className="link">{texts.allUnitsOf(level.name)}</span>
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

/** Which levels and main duties a set of units covers, and what each lacks. The set stands in the address's fragment. */
export function Page({ document }: { document: CoverageDocument }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const parsed = parseCoverage(useFragment(), document)
  const { view, dropped } = parsed
  const address = formatCoverage(view)
  // What was typed says more than the codes in the address: words among them, and what was too much.
  const [typed, setTyped] = useState('')
  const typedReading = readCodes(typed, document)
  const isTyped = typed !== '' && typedReading.written.join() === view.written.join()
  const reading = isTyped ? typedReading : parsed.reading
  const coverage = deriveCoverage(document, reading.codes)
  const reached = coverage.filter(({ held }) => held.length > 0)
  const others = coverage.filter(({ held }) => held.length === 0)
  const several = document.ladders.length > 1
  const unlisted = listUnlisted(document, reading.codes)
  return (
    <QuestionPage>
      <style>{styles}</style>
      <header className="grid gap-2">
        <h1 className="text-title font-bold">{messages.coverageTitle}</h1>
        <p className="max-w-measure">{texts.coverageLede}</p>
        <UnofficialNotice />
        <AddressNotice dropped={dropped} />
        <p className="flex flex-wrap gap-3">
          <ShareButton />
          <PrintButton />
        </p>
      </header>
      <noscript>
        <p className="notice">{texts.coverageNeedsScript}</p>
      </noscript>
      <CodeEntry
        key={address}
        text={isTyped ? typed : view.written.join('\n')}
        by={view.by}
        document={document}
        onRead={setTyped}
      />
      {reading.written.length === 0 && reading.words.length === 0 ? (
        <Examples document={document} />
      ) : (
        <>
          <CodeReport reading={reading} view={view} document={document} unlisted={unlisted} />
          {reached.length > 0 && (
            <section className="section" aria-labelledby="reached">
              <h2 id="reached" className="text-section font-bold">
                {texts.levelsReached(reached.length)}
              </h2>
              <div className="controls needs-script">
                <Choices label={texts.compareBy}>
                  {[
                    { by: 'duty' as const, text: texts.byDuty },
                    { by: 'area' as const, text: texts.byArea },
                    { by: 'theme' as const, text: texts.byTheme },
                  ].map(({ by, text }) => (
                    <Choice
                      key={by}
                      id={`by-${by}`}
                      to={COVERAGE}
                      fragment={formatCoverage({ ...view, by })}
                      on={view.by === by}
                    >
                      {text}
                    </Choice>
                  ))}
                </Choices>
              </div>
              <ol>
                {reached.map((entry, index) => (
                  <LevelSection
                    key={`${entry.ladder.id} ${entry.level.id}`}
                    coverage={entry}
                    by={view.by}
                    named={several}
                    open={index === 0}
                  />
                ))}
              </ol>
            </section>
          )}
          <DutiesInReach coverage={coverage} several={several} />
          {others.length > 0 && (
            <section className="section" aria-labelledby="not-reached">
              <h2 id="not-reached" className="text-duty font-bold">
                {texts.notReached}
              </h2>
              <ul className="job-links">
                {others.map(({ ladder, level, missing }) => (
                  <li key={`${ladder.id} ${level.id}`}>
                    <PlaceLink className="tap" to={{ page: 'level', ladder: ladder.id, level: level.id }}>
                      <span className="link">{several ? `${ladder.title} – ${level.name}` : level.name}</span>
                    </PlaceLink>{' '}
                    <span className="text-label text-ink2">{messages.unitsShort(missing.length)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </QuestionPage>
  )
}
