import { useId, useRef } from 'react'
import { Icon } from '../../components/icon.tsx'
import { useQuestionMessages } from '../../components/language.tsx'
import { Choice, Choices } from '../../components/questions/choices.tsx'
import { useAsk } from '../../components/questions/use-ask.ts'
import type { LadderDocument, LevelDetail } from '../../documents/documents.ts'
import {
  addColumn,
  type CompareView,
  formatComparison,
  MOST_COLUMNS,
  removeColumn,
} from '../../questions/compare-view.ts'
import { levelsUpward } from '../../questions/ladder-levels.ts'
import { findJob } from '../../questions/subjects.ts'
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
    return (
      <span
        className={stands ? 'choice choice-on' : 'choice choice-off'}
        aria-current={stands ? 'true' : undefined}
        title={stands ? texts.columnsLeast : texts.columnsLimit(MOST_COLUMNS)}
      >
        {text}
        <span className="sr-only"> {stands ? texts.columnsLeast : texts.columnsLimit(MOST_COLUMNS)}</span>
      </span>
    )
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
  const texts = useQuestionMessages()
  const ask = useAsk({ page: 'compare', ladder: ladder.id })
  const id = useId()
  const select = useRef<HTMLSelectElement>(null)
  const standing = new Set(view.columns.map(({ job }) => job?.id))
  const levels = levelsUpward(ladder)
    .map(level => ({ level, jobs: level.jobs.filter(job => !standing.has(job.id)) }))
    .filter(({ jobs }) => jobs.length > 0)
  if (levels.length === 0 || view.columns.length >= MOST_COLUMNS) return null
  return (
    <div>
      <label htmlFor={id} className="block text-label text-ink2">
        {texts.addJob}
      </label>
      <span className="flex gap-2">
        <select id={id} ref={select} className="choice">
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
        <button
          id="add-job"
          type="button"
          className="button tap"
          onClick={() => {
            const job = findJob(ladder, select.current?.value ?? '')
            if (job) ask(formatComparison(addColumn(view, job, ladder)))
          }}
        >
          {texts.add}
        </button>
      </span>
    </div>
  )
}

/** The same levels as job titles, the first of each, or the job titles as levels. */
function OtherKind({ ladder, view }: Props) {
  const texts = useQuestionMessages()
  const areJobs = view.columns.some(({ job }) => job)
  const levels = [...new Set(view.columns.map(({ level }) => level))]
  const columns = areJobs
    ? levels.map(level => ({ level }))
    : levels.flatMap(level => level.jobs.slice(0, 1).map(job => ({ level, job })))
  if (columns.length === 0) return null
  return (
    <CompareLink
      id="other-kind"
      className="tap self-end text-label"
      ladder={ladder.id}
      view={{ ...view, columns }}
    >
      <span className="link">{areJobs ? texts.levelsInstead : texts.jobsInstead}</span>
    </CompareLink>
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
      label: texts.groupBy,
      choices: [
        { text: texts.byTheme, to: { ...view, by: 'theme' as const }, on: view.by === 'theme' },
        { text: texts.byArea, to: { ...view, by: 'area' as const }, on: view.by === 'area' },
      ],
    },
  ]
  return (
    <div id="controls" className="controls needs-script">
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
      <OtherKind ladder={ladder} view={view} />
    </div>
  )
}
