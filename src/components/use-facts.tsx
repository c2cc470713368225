import type { Use } from '../documents/documents.ts'
import { JobLinks } from './job-links.tsx'
import { useLanguage } from './language.tsx'
import { NoteList } from './notes.tsx'
import { PlaceLink } from './place-link.tsx'
import { Ways } from './ways.tsx'

type Props = {
  use: Use
  /** Whether the ladder is named: where there are several. */
  named: boolean
}

/** One place that uses a unit or an RPL cluster: level, work area, duty, job titles and ways to qualify. */
export function UseFacts({ use, named }: Props) {
  const { messages } = useLanguage()
  const ladder = use.ladder.id
  const level = { page: 'level', ladder, level: use.level.id } as const
  return (
    <dl className="facts mt-3">
      <div>
        <dt>{messages.mainDuty}</dt>
        <dd>
          <ol className="crumbs">
            {named && (
              <li>
                <PlaceLink className="tap" to={{ page: 'ladder', ladder }}>
                  <span className="link">{use.ladder.title}</span>
                </PlaceLink>
              </li>
            )}
            <li>
              <PlaceLink className="tap" to={level}>
                <span className="link">{use.level.name}</span>
              </PlaceLink>
            </li>
            <li>{use.area.name}</li>
            <li>
              <PlaceLink className="tap" to={level} anchor={use.duty.id}>
                <span className="mr-1.5 text-ink3">{use.duty.number}</span>
                <span className="link">{use.duty.title}</span>
              </PlaceLink>
            </li>
          </ol>
        </dd>
      </div>
      <div>
        <dt>{messages.jobTitles}</dt>
        <dd>
          <JobLinks ladder={ladder} jobs={use.jobs} />
        </dd>
      </div>
      <div>
        <dt>{messages.ways}</dt>
        <dd>
          <Ways ways={use.ways} />
          <NoteList notes={use.notes} />
        </dd>
      </div>
    </dl>
  )
}
