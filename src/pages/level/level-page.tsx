import { ClimbStart } from '../../components/climb-start.tsx'
import { CompareStart } from '../../components/compare-start.tsx'
import { Counts } from '../../components/counts.tsx'
import { DutyMarks } from '../../components/duty-marks.tsx'
import { JobLinks } from '../../components/job-links.tsx'
import { useLanguage } from '../../components/language.tsx'
import { codesOfLevel } from '../../components/level-codes.ts'
import { FoldedNotes } from '../../components/notes.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Progress } from '../../components/progress.tsx'
import { QfChip } from '../../components/qf-chip.tsx'
import { QF_TABLE, QfStrip, qfAnchor } from '../../components/qf-strip.tsx'
import { neighbours, Rail } from '../../components/rail.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { Ways } from '../../components/ways.tsx'
import type { Area, LevelDetail, LevelDocument, UnitRef } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import type { PageSummary } from '../page-module.ts'

export function summarize({ ladder, level }: LevelDocument, messages: Messages): PageSummary {
  return {
    title: `${level.name} – ${ladder.title}`,
    description: messages.levelDescription(
      level.name,
      ladder.title,
      level.jobs.map(({ title }) => title).join(messages.listSeparator),
    ),
  }
}

/** The level's different units in the order of its duties. */
function unitsOf(level: LevelDetail): UnitRef[] {
  const rows = level.areas.flatMap(area => area.duties.flatMap(duty => duty.units))
  return [...new Map(rows.map(({ notes: _, ...unit }) => [unit.code, unit])).values()]
}

function AreaSection({ area, ladder, level }: { area: Area; ladder: string; level: string }) {
  const { messages } = useLanguage()
  return area.duties.map((duty, index) => (
    <section key={duty.id} className="duty" id={duty.id} aria-label={`${duty.number} ${duty.title}`}>
      <header>
        <p id={index === 0 ? area.id : undefined} className="text-label text-ink3">
          <span className="column-name">{messages.workArea} </span>
          <span className="text-ink2">{area.name}</span>
        </p>
        <div className="duty-title">
          <PlaceLink
            className="duty-number"
            to={{ page: 'level', ladder, level }}
            anchor={duty.id}
            aria-label={messages.dutyLink(duty.number)}
          >
            {duty.number}
          </PlaceLink>
          <h3>{duty.title}</h3>
        </div>
        <FoldedNotes notes={index === 0 ? [...area.notes, ...duty.notes] : duty.notes} />
        <DutyMarks duty={duty} />
      </header>
      <UnitList units={duty.units} themes />
      <div className="duty-ways">
        <h4 className="column-name text-label text-ink3">{messages.ways}</h4>
        <Ways ways={duty.ways} />
      </div>
    </section>
  ))
}

/** A level: what it is, its job titles, its duties with their units and ways to qualify. */
export function Page({ document: { ladder, level } }: { document: LevelDocument }) {
  const { messages } = useLanguage()
  const units = unitsOf(level)
  const { above, below } = neighbours(ladder, [level.id])
  return (
    <div className="page page-railed">
      <Rail ladder={ladder} here={[level.id]} isLevelPage />
      <div>
        <header className="level-head">
          <div className="grid content-start gap-3">
            <h1 className="text-display font-bold">{level.name}</h1>
            <p className="max-w-measure">{level.description}</p>
            <UnofficialNotice />
            <FoldedNotes notes={level.notes} />
            <div>
              <h2 className="text-label text-ink3">{messages.jobsOnLevel}</h2>
              <JobLinks ladder={ladder.id} jobs={level.jobs} />
            </div>
            <p className="flex flex-wrap gap-x-6">
              {below.length === 0 && <ClimbStart ladder={ladder.id} to={level} />}
              {below.map(other => (
                <ClimbStart key={other.id} ladder={ladder.id} from={other} to={level} />
              ))}
              {above.map(other => (
                <ClimbStart key={other.id} ladder={ladder.id} from={level} to={other} />
              ))}
              {[
                ...above.map(other => ({ other, columns: [level, other] })),
                ...below.map(other => ({ other, columns: [other, level] })),
              ].map(({ other, columns }) => (
                <CompareStart
                  key={other.id}
                  ladder={ladder.id}
                  kind="levels"
                  columns={columns}
                  other={other}
                />
              ))}
            </p>
          </div>
          <div className="grid content-start gap-2">
            <QfStrip ladder={ladder.id} level={level} />
            <Counts counts={level.counts} />
            <Progress codes={codesOfLevel(level)} />
          </div>
        </header>
        {/* The browser opens it for an anchor inside it, before React comes. */}
        <details id={QF_TABLE} className="mt-4" suppressHydrationWarning>
          <summary className="fold tap text-label">{messages.byQfLevel}</summary>
          <table className="qf-table">
            <thead>
              <tr>
                <th scope="col">{messages.qfLevelLabel}</th>
                <th scope="col">{messages.units}</th>
              </tr>
            </thead>
            <tbody>
              {level.strip
                .filter(column => column.units > 0)
                .map(({ qfLevel, units: count }) => (
                  <tr key={qfLevel} id={qfAnchor(qfLevel)}>
                    <th scope="row">
                      <QfChip level={qfLevel} />
                      <span className="block text-label font-normal text-ink2">
                        {messages.unitsShort(count)}
                      </span>
                    </th>
                    <td>
                      <UnitList units={units.filter(unit => unit.qfLevel === qfLevel)} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
        <div className="section-head">
          <h2 className="text-section font-bold">{messages.dutiesAndUnits}</h2>
          <p className="flex flex-wrap gap-3">
            <ShareButton />
            <PrintButton />
          </p>
        </div>
        <div className="duty-heads" aria-hidden="true">
          <span>
            {messages.workArea} / {messages.mainDuty}
          </span>
          <span>
            {messages.qfLevelLabel} / {messages.unit} / {messages.theme} / {messages.code}
          </span>
          <span>{messages.ways}</span>
        </div>
        {level.areas.map(area => (
          <AreaSection key={area.id} area={area} ladder={ladder.id} level={level.id} />
        ))}
      </div>
    </div>
  )
}
