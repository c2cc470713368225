import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { Progress } from '../../components/progress.tsx'
import { DutyLink } from '../../components/questions/duty-link.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { type LevelCoverage, listInReach } from '../../questions/coverage.ts'

const MOST_DUTIES = 5
const MOST_LEVELS = 3

/** The duties and levels that are nearest to complete by what is held. */
export function NextSteps({ coverage, several }: { coverage: LevelCoverage[]; several: boolean }) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  const duties = listInReach(coverage).slice(0, MOST_DUTIES)
  const levels = coverage
    .filter(({ held, missing }) => held.length > 0 && missing.length > 0)
    .slice(0, MOST_LEVELS)
  return (
    <section className="section" aria-labelledby="next">
      <h2 id="next" className="text-section font-bold">
        {texts.nextHeading}
      </h2>
      {duties.length === 0 && levels.length === 0 ? (
        <p>{texts.nextNone}</p>
      ) : (
        <>
          <p className="max-w-measure text-ink2">{texts.nextText}</p>
          {levels.length > 0 && (
            <>
              <h3 className="pt-3 text-duty font-bold">{texts.nextLevels}</h3>
              <ul>
                {levels.map(({ ladder, level, missing, held }) => (
                  <li key={`${ladder.id} ${level.id}`} className="flex flex-wrap items-baseline gap-x-4">
                    <PlaceLink className="tap" to={{ page: 'level', ladder: ladder.id, level: level.id }}>
                      <span className="link">{several ? `${ladder.title} – ${level.name}` : level.name}</span>
                    </PlaceLink>
                    <Progress codes={[...held, ...missing].map(({ code }) => code)} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3 className="pt-3 text-duty font-bold">{texts.nextDuties}</h3>
          {duties.length === 0 && <p>{texts.nextNoDuty}</p>}
          {duties.map(({ ladder, level, area, duty, missing }) => (
            <details key={`${ladder.id} ${duty.id}`} className="job-duty">
              <summary>
                <span className="min-w-0 grow">
                  <span className="block text-label text-ink2">
                    {several && `${ladder.title} – `}
                    {level.name} – {area.name}
                  </span>
                  <b>{duty.title}</b>
                </span>
                <span className="whitespace-nowrap text-label">{texts.lacks(missing.length)}</span>
              </summary>
              <p>
                <DutyLink ladder={ladder.id} level={level.id} duty={duty} />
              </p>
              <UnitList units={missing} themes />
            </details>
          ))}
        </>
      )}
      <p>
        <PlaceLink className="tap" to={{ page: 'coverage' }}>
          <span className="link">{texts.seeCoverage}</span>
        </PlaceLink>{' '}
        <span className="sr-only">{messages.coverageDescription}</span>
      </p>
    </section>
  )
}
