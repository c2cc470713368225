import type { ReactNode } from 'react'
import { ClimbStart } from '../../components/climb-start.tsx'
import { CompareStart } from '../../components/compare-start.tsx'
import { Counts } from '../../components/counts.tsx'
import { DutyMarks } from '../../components/duty-marks.tsx'
import { Icon } from '../../components/icon.tsx'
import { JobLinks } from '../../components/job-links.tsx'
import { useLanguage } from '../../components/language.tsx'
import { codesOfLevel } from '../../components/level-codes.ts'
import { FoldedNotes, NoteList } from '../../components/notes.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Progress } from '../../components/progress.tsx'
import { QfStrip } from '../../components/qf-strip.tsx'
import { Rail } from '../../components/rail.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { ThemeLabel } from '../../components/theme-label.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { Ways } from '../../components/ways.tsx'
import type { Duty, JobDocument, Note, Step, UnitRef } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import type { PageSummary } from '../page-module.ts'
import styles from './job.css?inline'

export function summarize({ title, level, ladder }: JobDocument, messages: Messages): PageSummary {
  return {
    title: `${messages.jobTitle(title, level.name)} – ${ladder.title}`,
    description: messages.jobDescription(title, level.name, ladder.title, level.counts.units),
  }
}

type DutyProps = { duty: Duty; notes: Note[]; remark: (code: string) => ReactNode; showWays: boolean }

function DutyUnits({ duty, notes, remark, showWays }: DutyProps) {
  return (
    <details className="job-duty" open>
      <summary>
        <span className="text-ink3">{duty.number}</span>
        <h3 className="font-bold">{duty.title}</h3>
      </summary>
      <DutyMarks duty={duty} />
      <UnitList
        units={duty.units.map(unit => ({
          ...unit,
          notes: unit.notes.filter(note => note.kind !== 'shared-unit'),
        }))}
        remark={remark}
      />
      {showWays && <Ways ways={duty.ways} />}
      <FoldedNotes notes={notes} />
    </details>
  )
}

function groupByTheme(units: UnitRef[]) {
  const groups = new Map<string, UnitRef[]>()
  for (const unit of units)
    groups.set(unit.theme?.id ?? '', [...(groups.get(unit.theme?.id ?? '') ?? []), unit])
  return [...groups.values()]
}

type StepProps = {
  ladder: string
  step: Step
  label: string
  title: string
  /** The job title of the page. */
  here: { id: string; name: string }
  /** Up or down; where it leads up, its units show at once. */
  upward: boolean
}

/** What one step up or down adds, carries over and does not list again. */
function StepSection({ ladder, step, label, title, here, upward }: StepProps) {
  const { messages } = useLanguage()
  const changes = [
    { name: 'added', count: step.added.length, label: messages.stepAdded },
    { name: 'carried', count: step.carried.length, label: messages.stepCarried },
    { name: 'not-listed', count: step.notListed.length, label: messages.stepNotListed },
  ] as const
  return (
    <section className="step">
      <p className="text-label text-ink3">{label}</p>
      <h2 className="text-duty font-bold">
        <PlaceLink className="tap" to={{ page: 'level', ladder, level: step.level.id }}>
          <span className="link">{title}</span>
        </PlaceLink>
      </h2>
      <QfStrip ladder={ladder} level={step.level} />
      <ul className="flex flex-wrap gap-x-6 py-2">
        {changes.map(({ name, count, label: word }) => (
          <li key={name} className="text-label">
            <span className="flex items-center gap-1 text-duty font-bold">
              <Icon name={name} />
              {count}
            </span>
            {word}
          </li>
        ))}
      </ul>
      <p className="text-label text-ink2">{messages.stepExplain}</p>
      {groupByTheme(step.added).map(units => (
        <details key={units[0]?.theme?.id ?? ''} className="job-duty" open={upward}>
          <summary>
            <h3 className="grow font-bold">
              {units[0]?.theme ? <ThemeLabel theme={units[0].theme} /> : messages.stepAdded}
            </h3>
            <span className="inline-flex items-center gap-1 text-ink2">
              <Icon name="added" />
              {units.length} <span className="sr-only">{messages.stepAdded}</span>
            </span>
          </summary>
          <UnitList units={units} />
        </details>
      ))}
      {[
        { name: 'carried' as const, units: step.carried, heading: messages.carriedUnits },
        { name: 'not-listed' as const, units: step.notListed, heading: messages.notListedUnits },
      ].map(
        ({ name, units, heading }) =>
          units.length > 0 && (
            <details key={name} className="job-duty" open={upward && name === 'carried'}>
              <summary>
                <Icon name={name} />
                <h3 className="grow font-bold">{heading}</h3>
                <span className="text-ink2">{units.length}</span>
              </summary>
              <UnitList units={units} />
            </details>
          ),
      )}
      <h3 className="mt-4 text-label text-ink3">{messages.jobsOf(step.level.name)}</h3>
      <JobLinks ladder={ladder} jobs={step.level.jobs} />
      {step.level.jobs.slice(0, 1).map(job => {
        const other = { id: job.id, name: job.title }
        return (
          <p key={job.id} className="mt-2 flex flex-wrap gap-x-6">
            <ClimbStart ladder={ladder} from={here} to={step.level} />
            <CompareStart
              ladder={ladder}
              kind="jobs"
              columns={upward ? [here, other] : [other, here]}
              other={other}
            />
          </p>
        )
      })}
    </section>
  )
}

/** Whether every duty names the same ways, so that they can be stated once. */
function waysAreShared(duties: Duty[]): boolean {
  return new Set(duties.map(({ ways }) => JSON.stringify(ways))).size <= 1
}

/** A job title: what its level asks, and what one rung up and one rung down add. */
export function Page({ document: job }: { document: JobDocument }) {
  const { messages } = useLanguage()
  const { ladder, level } = job
  const others = level.jobs.filter(({ id }) => id !== job.id)
  const duties = level.areas.flatMap(area => area.duties)
  const notesOf = (duty: Duty) => [
    ...level.areas.flatMap(area => (area.duties[0] === duty ? area.notes : [])),
    ...duty.notes,
  ]
  const shared = waysAreShared(duties)
  const here = { id: job.id, name: job.title }
  const remark = (code: string) =>
    [...job.up, ...job.down]
      .filter(step => step.carried.some(unit => unit.code === code))
      .map(step => (
        <p key={step.level.id} className="unit-remark">
          <Icon name="carried" /> {messages.listedBy(step.level.name)}
        </p>
      ))
  return (
    <div className="page page-railed">
      <style>{styles}</style>
      <Rail ladder={ladder} here={[level.id]} />
      <div>
        <header className="grid gap-2">
          <h1 className="text-display font-bold">{job.title}</h1>
          <p className="max-w-measure">
            {others.length > 0
              ? messages.jobShares(level.name, level.jobs.length)
              : messages.jobAlone(level.name)}
          </p>
          {others.length > 0 && (
            <div>
              <h2 className="text-label text-ink3">{messages.otherJobs}</h2>
              <JobLinks ladder={ladder.id} jobs={others} />
            </div>
          )}
          <NoteList notes={job.notes} />
          <UnofficialNotice />
          <p className="flex flex-wrap gap-3">
            <ShareButton />
            <PrintButton />
          </p>
        </header>
        <div className={job.up.length > 0 ? 'treads' : 'treads treads-alone'}>
          <section className="tread-here">
            <p className="text-label text-ink3">
              {messages.youAreHere}
              {job.up.length === 0 && `${messages.captionBreak}${messages.topRung}`}
            </p>
            <h2 className="text-duty font-bold">
              <PlaceLink className="tap" to={{ page: 'level', ladder: ladder.id, level: level.id }}>
                <span className="link">{messages.levelAsks(level.name)}</span>
              </PlaceLink>
            </h2>
            <QfStrip ladder={ladder.id} level={level} />
            <Counts counts={level.counts} />
            <Progress codes={codesOfLevel(level)} />
            {duties.map(duty => (
              <DutyUnits key={duty.id} duty={duty} notes={notesOf(duty)} remark={remark} showWays={!shared} />
            ))}
            {shared && (
              <div className="mt-4 border-t border-line pt-3">
                <h3 className="font-bold">{messages.ways}</h3>
                <Ways ways={duties[0]?.ways ?? []} />
              </div>
            )}
            <FoldedNotes notes={level.notes} />
          </section>
          {job.up.length > 0 && (
            <div className="tread-above">
              {job.up.map(step => (
                <StepSection
                  key={step.level.id}
                  ladder={ladder.id}
                  step={step}
                  upward
                  here={here}
                  label={messages.oneUp}
                  title={messages.stepUp(step.level.name)}
                />
              ))}
            </div>
          )}
        </div>
        <div className="tread-below">
          {job.down.length === 0 && <p className="text-ink2">{messages.bottomRung}</p>}
          {job.down.map(step => (
            <StepSection
              key={step.level.id}
              ladder={ladder.id}
              step={step}
              upward={false}
              here={here}
              label={messages.oneDown}
              title={messages.stepDown(step.level.name)}
            />
          ))}
        </div>
      </div>
    </div>
  )
}
