import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { Choice, Choices } from '../../components/questions/choices.tsx'
import type { CoverageDocument } from '../../documents/documents.ts'
import type { LevelCoverage } from '../../questions/coverage.ts'
import { type CoverageView, formatCoverage } from '../../questions/coverage-view.ts'
import { DutiesInReach } from './duties-in-reach.tsx'
import { LevelSection } from './level-section.tsx'

type Props = { coverage: LevelCoverage[]; view: CoverageView; document: CoverageDocument }

/** The levels that a set of units reaches, ranked; the duties nearest to complete; the levels that it does not reach. */
export function Levels({ coverage, view, document: { ladders, register } }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const several = ladders.length > 1
  const reached = coverage.filter(({ held }) => held.length > 0)
  const others = coverage.filter(({ held }) => held.length === 0)
  return (
    <>
      {reached.length > 0 && (
        <section className="section" aria-labelledby="reached">
          <h2 id="reached" className="text-section font-bold">
            {texts.levelsReached(reached.length)}
          </h2>
          {register && (
            <p>
              <a className="tap link text-label" href={register.url}>
                {texts.registerLink(register.name)}
              </a>
            </p>
          )}
          <div className="controls needs-script">
            <Choices label={texts.groupBy}>
              {[
                { by: 'duty' as const, text: texts.byDuty },
                { by: 'area' as const, text: texts.byArea },
                { by: 'theme' as const, text: texts.byTheme },
              ].map(({ by, text }) => (
                <Choice
                  key={by}
                  id={`by-${by}`}
                  to={{ page: 'coverage' }}
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
  )
}
