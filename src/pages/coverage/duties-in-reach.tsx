import { MarkDutyButton } from '../../components/duty-marks.tsx'
import { useQuestionMessages } from '../../components/language.tsx'
import { DutyLink } from '../../components/questions/duty-link.tsx'
import { type LevelCoverage, listInReach } from '../../questions/coverage.ts'
import { PartUnits } from './part-view.tsx'

const MOST_SHOWN = 5

/** The duties that would be whole with the fewest units more. */
export function DutiesInReach({ coverage, several }: { coverage: LevelCoverage[]; several: boolean }) {
  const texts = useQuestionMessages()
  const duties = listInReach(coverage).slice(0, MOST_SHOWN)
  if (duties.length === 0) return null
  return (
    <section className="section" aria-labelledby="in-reach">
      <h2 id="in-reach" className="text-section font-bold">
        {texts.dutiesInReach}
      </h2>
      <p className="max-w-measure pb-3 text-ink2">{texts.dutiesInReachText}</p>
      {duties.map(({ ladder, level, area, duty, ...part }) => (
        <section key={`${ladder.id} ${duty.id}`} className="duty coverage-duty">
          <header>
            <p className="text-label text-ink2">
              {several && `${ladder.title} – `}
              {level.name} – {area.name}
            </p>
            <h3 className="font-bold">
              <DutyLink ladder={ladder.id} level={level.id} duty={duty} />
            </h3>
            <MarkDutyButton duty={{ ...duty, units: part.missing }} />
          </header>
          <div>
            <PartUnits part={part} />
          </div>
        </section>
      ))}
    </section>
  )
}
