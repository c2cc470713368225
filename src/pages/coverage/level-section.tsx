import type { ReactNode } from 'react'
import { CopyCodeButton } from '../../components/copy-code-button.tsx'
import { JobLinks } from '../../components/job-links.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { ThemeLabel } from '../../components/theme-label.tsx'
import { type LevelCoverage, type Part, percentOf } from '../../questions/coverage.ts'
import type { CoverageView } from '../../questions/coverage-view.ts'
import { PartCount, PartPicture, PartUnits } from './part-view.tsx'

type Group = { key: string; part: Part; name: ReactNode; within?: string }

type Props = {
  coverage: LevelCoverage
  by: CoverageView['by']
  /** Whether the ladder is named, because there are several. */
  named: boolean
  open: boolean
}

function useGroups({ duties, areas, themes }: LevelCoverage, by: CoverageView['by']): Group[] {
  const { messages } = useLanguage()
  switch (by) {
    case 'duty':
      return duties.map(part => ({
        key: part.duty.id,
        part,
        name: (
          <>
            <span className="text-ink3">{part.duty.number}</span> {part.duty.title}
          </>
        ),
        within: part.area.name,
      }))
    case 'area':
      return areas.map(part => ({ key: part.area.id, part, name: part.area.name }))
    case 'theme':
      return themes.map(part => ({
        key: part.theme?.id ?? '',
        part,
        name: part.theme ? <ThemeLabel theme={part.theme} /> : messages.withoutTheme,
      }))
  }
}

/** A level that a set of units reaches: how much of it, its job titles, and part by part what is missing. */
export function LevelSection({ coverage, by, named, open }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const { ladder, level, held, missing } = coverage
  const groups = useGroups(coverage, by)
  return (
    <li className="level-coverage">
      <h3 className="text-duty font-bold">
        <PlaceLink className="tap" to={{ page: 'level', ladder: ladder.id, level: level.id }}>
          <span className="link">{named ? `${ladder.title} – ${level.name}` : level.name}</span>
        </PlaceLink>
      </h3>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-list">
        <span>
          <b>{texts.percent(percentOf(coverage))}</b> <PartCount part={coverage} />
        </span>
        <PartPicture part={coverage} />
        {missing.length > 0 && (
          <CopyCodeButton codes={missing.map(({ code }) => code)} label={texts.copyMissing(missing.length)} />
        )}
      </p>
      <p className="text-label text-ink2">{messages.jobsOf(level.name)}</p>
      <JobLinks ladder={ladder.id} jobs={level.jobs} />
      <details className="level-parts" open={open}>
        <summary className="fold tap text-label">
          {missing.length === 0 ? texts.unitsHeld : texts.whatIsMissing(held.length, missing.length)}
        </summary>
        {groups.map(({ key, part, name, within }) => (
          <details key={key} className="job-duty">
            <summary>
              <span className="min-w-0 grow">
                {within !== undefined && <span className="block text-label text-ink2">{within}</span>}
                <span>{name}</span>
              </span>
              <span className="part-sum">
                <PartCount part={part} />
                <PartPicture part={part} />
              </span>
            </summary>
            <PartUnits part={part} />
          </details>
        ))}
      </details>
    </li>
  )
}
