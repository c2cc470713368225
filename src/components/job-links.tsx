import type { JobRef } from '../documents/documents.ts'
import { PlaceLink } from './place-link.tsx'

/** Job titles of a level, as links. */
export function JobLinks({ ladder, jobs }: { ladder: string; jobs: JobRef[] }) {
  return (
    <ul className="job-links">
      {jobs.map(job => (
        <li key={job.id}>
          <PlaceLink className="tap" to={{ page: 'job', ladder, job: job.id }}>
            <span className="link">{job.title}</span>
          </PlaceLink>
        </li>
      ))}
    </ul>
  )
}
