import { type ReactNode, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { Icon } from '../../components/icon.tsx'
import { useLanguage } from '../../components/language.tsx'
import type { LadderDocument, LevelDetail } from '../../documents/documents.ts'
import { formatPath } from '../../paths.ts'
import {
  addColumn,
  type CompareView,
  formatComparison,
  MOST_COLUMNS,
  removeColumn,
} from '../../questions/compare-view.ts'
import { findJob, levelsUpward } from '../../questions/ladder-levels.ts'
import { CompareLink } from './compare-link.tsx'

type Props = { ladder: LadderDocument; view: CompareView }

function Choices({ label, children }: { label: string; children: ReactNode }) {
  const id = useId()
  return (
    <div>
      <p id={id} className="text-label text-ink2">
        {label}
      </p>
      <ul className="choices" aria-labelledby={id}>
        {children}
      </ul>
    </div>
  )
}

/** A level that may stand in the comparison: a link that adds or removes it, where that can be done. */
function LevelChoice({ ladder, view, level }: Props & { level: LevelDetail }) {
  const { messages } = useLanguage()
  const index = view.columns.findIndex(column => column.level === level)
  const stands = index >= 0
  const text = (
    <>
      {stands && <Icon name="check" />}
      {level.name}
    </>
  )
  if (stands ? view.columns.length <= 2 : view.columns.length >= MOST_COLUMNS)
    return <span className={stands ? 'choice choice-on' : 'choice choice-off'}>{text}</span>
  return (
    <CompareLink
      id={`choose-${level.id}`}
      className={stands ? 'choice choice-on' : 'choice'}
      ladder={ladder.id}
      view={stands ? removeColumn(view, index) : addColumn(view, { level }, ladder)}
      aria-label={stands ? messages.removeColumn(level.name) : messages.addColumn(level.name)}
    >
      {text}
    </CompareLink>
  )
}

/** A job title to add, from all that do not stand in the comparison yet. */
function JobChoice({ ladder, view }: Props) {
  const { locale, messages } = useLanguage()
  const navigate = useNavigate()
  const id = useId()
  const standing = new Set(view.columns.map(({ job }) => job?.id))
  const levels = levelsUpward(ladder)
    .map(level => ({ level, jobs: level.jobs.filter(job => !standing.has(job.id)) }))
    .filter(({ jobs }) => jobs.length > 0)
  const [chosen, choose] = useState('')
  const job = findJob(ladder, standing.has(chosen) ? '' : chosen)
  if (levels.length === 0 || view.columns.length >= MOST_COLUMNS) return null
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (!job) return
        const query = formatComparison(addColumn(view, job, ladder))
        navigate(formatPath(locale, { page: 'compare', ladder: ladder.id }) + query)
      }}
    >
      <label htmlFor={id} className="block text-label text-ink2">
        {messages.addJob}
      </label>
      <span className="flex gap-2">
        <select
          id={id}
          className="choice"
          value={job ? chosen : ''}
          onChange={event => choose(event.target.value)}
        >
          <option value="">—</option>
          {levels.map(({ level, jobs }) => (
            <optgroup key={level.id} label={level.name}>
              {jobs.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="submit" className="button tap" disabled={!job}>
          {messages.add}
        </button>
      </span>
    </form>
  )
}

/** What stands side by side, which units show, and in what arrangement. All of it is links: the address is the state. */
export function CompareControls({ ladder, view }: Props) {
  const { messages } = useLanguage()
  const areJobs = view.columns.some(({ job }) => job)
  const options = [
    {
      label: messages.compareShow,
      choices: [
        { text: messages.showAll, to: { ...view, show: 'all' as const }, on: view.show === 'all' },
        {
          text: messages.showDifferent,
          to: { ...view, show: 'different' as const },
          on: view.show === 'different',
        },
        { text: messages.showShared, to: { ...view, show: 'shared' as const }, on: view.show === 'shared' },
      ],
    },
    {
      label: messages.compareBy,
      choices: [
        { text: messages.byTheme, to: { ...view, by: 'theme' as const }, on: view.by === 'theme' },
        { text: messages.byArea, to: { ...view, by: 'area' as const }, on: view.by === 'area' },
      ],
    },
  ]
  return (
    <div className="controls needs-script">
      {areJobs ? (
        <JobChoice ladder={ladder} view={view} />
      ) : (
        <Choices label={messages.compareColumns}>
          {levelsUpward(ladder).map(level => (
            <li key={level.id}>
              <LevelChoice ladder={ladder} view={view} level={level} />
            </li>
          ))}
        </Choices>
      )}
      {options.map(({ label, choices }) => (
        <Choices key={label} label={label}>
          {choices.map(({ text, to, on }) => (
            <li key={text}>
              <CompareLink
                className={on ? 'choice choice-on' : 'choice'}
                ladder={ladder.id}
                view={to}
                aria-current={on ? 'true' : undefined}
              >
                {text}
              </CompareLink>
            </li>
          ))}
        </Choices>
      ))}
    </div>
  )
}
