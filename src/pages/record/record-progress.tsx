import type { ReactNode } from 'react'
import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { Progress } from '../../components/progress.tsx'
import { ThemeLabel } from '../../components/theme-label.tsx'
import type { LevelCoverage, Part } from '../../questions/coverage.ts'

function codesOf({ held, missing }: Part): string[] {
  return [...held, ...missing].map(({ code }) => code)
}

type Row = { key: string; name: ReactNode; part: Part }

function ProgressRows({ label, rows }: { label: string; rows: Row[] }) {
  return (
    <details className="job-duty">
      <summary>{label}</summary>
      <dl className="facts">
        {rows.map(({ key, name, part }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <Progress codes={codesOf(part)} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** How far the visitor is with each level, by main duty, work area and theme. */
export function RecordProgress({ coverage, several }: { coverage: LevelCoverage[]; several: boolean }) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  return (
    <section className="section" aria-labelledby="progress">
      <h2 id="progress" className="text-section font-bold">
        {texts.progressHeading}
      </h2>
      {coverage.map(({ ladder, level, duties, areas, themes, ...whole }) => (
        <section key={`${ladder.id} ${level.id}`} className="record-level">
          <h3 className="text-duty font-bold">
            <PlaceLink className="tap" to={{ page: 'level', ladder: ladder.id, level: level.id }}>
              <span className="link">{several ? `${ladder.title} – ${level.name}` : level.name}</span>
            </PlaceLink>
          </h3>
          <Progress codes={codesOf(whole)} />
          <ProgressRows
            label={texts.progressOf.duty}
            rows={duties.map(({ duty, ...part }) => ({
              key: duty.id,
              name: `${duty.number} ${duty.title}`,
              part,
            }))}
          />
          <ProgressRows
            label={texts.progressOf.area}
            rows={areas.map(({ area, ...part }) => ({ key: area.id, name: area.name, part }))}
          />
          <ProgressRows
            label={texts.progressOf.theme}
            rows={themes.map(({ theme, ...part }) => ({
              key: theme?.id ?? '',
              name: theme ? <ThemeLabel theme={theme} /> : messages.withoutTheme,
              part,
            }))}
          />
        </section>
      ))}
    </section>
  )
}
