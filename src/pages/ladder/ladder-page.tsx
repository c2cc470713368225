import { MarkDutyButton } from '../../components/duty-marks.tsx'
import { Icon } from '../../components/icon.tsx'
import { LadderPicture } from '../../components/ladder-picture.tsx'
import { useLanguage } from '../../components/language.tsx'
import { FoldedNotes, NoteList } from '../../components/notes.tsx'
import { PictureLegend } from '../../components/picture-legend.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Progress } from '../../components/progress.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { SourceFacts } from '../../components/source-facts.tsx'
import { ThemeMap } from '../../components/theme-map.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { Ways } from '../../components/ways.tsx'
import type { LadderDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { levelsUpward } from '../../questions/ladder-levels.ts'
import type { PageSummary } from '../page-module.ts'
import styles from './ladder.css?inline'

export function summarize({ title, rungs }: LadderDocument, messages: Messages): PageSummary {
  const levels = rungs.flatMap(rung => rung.levels.map(({ name }) => name)).join(messages.listSeparator)
  return {
    title: `${messages.ladderTitle(title)} – ${messages.siteName}`,
    description: messages.ladderDescription(title, levels),
  }
}

/** One ladder: its picture and a table of all that it asks. */
export function Page({ document }: { document: LadderDocument }) {
  const { messages } = useLanguage()
  const { id: ladder, title, rungs, source, notes } = document
  return (
    <div className="page">
      <style>{styles}</style>
      <header className="picture-head">
        <div className="grid gap-2">
          <h1 className="text-title font-bold">{title}</h1>
          <UnofficialNotice />
          <p className="flex flex-wrap gap-3">
            <ShareButton />
            <PrintButton />
            <PlaceLink className="tap not-printed gap-2" to={{ page: 'compare', ladder }}>
              <Icon name="compare" />
              <span className="link">{messages.compareLevels}</span>
            </PlaceLink>
            <PlaceLink className="tap not-printed gap-2" to={{ page: 'climb', ladder }}>
              <Icon name="climb" />
              <span className="link">{messages.planClimbs}</span>
            </PlaceLink>
          </p>
        </div>
        <PictureLegend ladder={ladder} />
      </header>
      <LadderPicture ladder={ladder} rungs={rungs} heading="h2" />
      <div className="section">
        <ThemeMap ladder={ladder} levels={levelsUpward(document)} themes={document.themes} heading="h2" />
      </div>
      <section className="section" id="table">
        <h2 className="text-section font-bold" id="table-name">
          {messages.summaryTable}
        </h2>
        <p className="mb-3 text-label text-ink2 not-printed">{messages.summaryHint}</p>
        <table className="summary-table" aria-labelledby="table-name">
          <thead>
            <tr>
              <th scope="col">{messages.level}</th>
              <th scope="col">{messages.workArea}</th>
              <th scope="col">{messages.mainDuty}</th>
              <th scope="col">{messages.units}</th>
              <th scope="col">{messages.ways}</th>
            </tr>
          </thead>
          {rungs
            .flatMap(rung => rung.levels)
            .map(level => (
              <tbody key={level.id}>
                {level.areas.map((area, areaIndex) =>
                  area.duties.map((duty, dutyIndex) => (
                    <tr key={duty.id}>
                      {areaIndex === 0 && dutyIndex === 0 && (
                        <th scope="rowgroup" rowSpan={level.counts.duties}>
                          <PlaceLink className="tap" to={{ page: 'level', ladder, level: level.id }}>
                            <span className="link">{level.name}</span>
                          </PlaceLink>
                          <FoldedNotes notes={level.notes} short />
                        </th>
                      )}
                      {dutyIndex === 0 && (
                        <td rowSpan={area.duties.length} className="duty-row-area">
                          {area.name}
                        </td>
                      )}
                      <th scope="row">
                        <PlaceLink
                          className="tap"
                          to={{ page: 'level', ladder, level: level.id }}
                          anchor={duty.id}
                        >
                          <span className="mr-1.5 text-ink3">{duty.number}</span>
                          <span className="link">{duty.title}</span>
                        </PlaceLink>
                      </th>
                      <td className="duty-row-units">
                        <details className="duty-units">
                          <summary className="fold tap">{messages.unitsShort(duty.units.length)}</summary>
                          <MarkDutyButton duty={duty} />
                          <UnitList units={duty.units} />
                        </details>
                        <Progress codes={duty.units.map(({ code }) => code)} />
                        <FoldedNotes notes={dutyIndex === 0 ? [...area.notes, ...duty.notes] : duty.notes} />
                      </td>
                      <td className="duty-row-ways">
                        <Ways ways={duty.ways} />
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            ))}
        </table>
      </section>
      <section className="section">
        <h2 className="mb-3 text-section font-bold">{messages.sourceHeading}</h2>
        <SourceFacts source={source} />
        <div className="mt-3">
          <NoteList notes={notes} />
        </div>
      </section>
    </div>
  )
}
