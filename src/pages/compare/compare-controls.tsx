import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { Choice, Choices } from '../../components/questions/choices.tsx'
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

/** A level that may stand in the comparison: a link that adds or removes it, where that can be done. */
function LevelChoice({ ladder, view, level }: Props & { level: LevelDetail }) {
  const texts = useQuestionMessages()
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
      aria-label={stands ? texts.removeColumn(level.name) : texts.addColumn(level.name)}
    >
      {text}
    </CompareLink>
  )
}

/** A job title to add, from all that do not stand in the comparison yet. */
function JobChoice({ ladder, view }: Props) {
  const { locale } = useLanguage()
  const texts = useQuestionMessages()
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
        {texts.addJob}
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
          {texts.add}
        </button>
      </span>
    </form>
  )
}

/** What stands side by side, which units show, and in what arrangement. All of it is links: the address is the state. */
export function CompareControls({ ladder, view }: Props) {
  const texts = useQuestionMessages()
  const areJobs = view.columns.some(({ job }) => job)
  const options = [
    {
      label: texts.compareShow,
      choices: [
        { text: texts.showAll, to: { ...view, show: 'all' as const }, on: view.show === 'all' },
        {
          text: texts.showDifferent,
          to: { ...view, show: 'different' as const },
          on: view.show === 'different',
        },
        { text: texts.showShared, to: { ...view, show: 'shared' as const }, on: view.show === 'shared' },
      ],
    },
    {
      label: texts.compareBy,
      choices: [
        { text: texts.byTheme, to: { ...view, by: 'theme' as const }, on: view.by === 'theme' },
        { text: texts.byArea, to: { ...view, by: 'area' as const }, on: view.by === 'area' },
      ],
    },
  ]
  return (
    <div className="controls needs-script">
      {areJobs ? (
        <JobChoice ladder={ladder} view={view} />
      ) : (
        <Choices label={texts.compareColumns}>
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
            <Choice
              key={text}
              to={{ page: 'compare', ladder: ladder.id }}
              query={formatComparison(to)}
              on={on}
            >
              {text}
            </Choice>
          ))}
        </Choices>
      ))}
    </div>
  )
}
