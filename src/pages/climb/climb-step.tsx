import { useId } from 'react'
import { DutyLink } from '../../components/duty-link.tsx'
import { Icon, type IconName } from '../../components/icon.tsx'
import { JobLinks } from '../../components/job-links.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { ChangeCounts } from '../../components/questions/change-counts.tsx'
import { ThemeLabel } from '../../components/theme-label.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { Ways } from '../../components/ways.tsx'
import type { LadderDocument, LevelDetail, UnitRef, WayRef } from '../../documents/documents.ts'
import type { ClimbStep } from '../../questions/climb.ts'
import type { ClimbView } from '../../questions/climb-view.ts'
import { groupByDuty, groupByTheme, groupByWays } from '../../questions/group-units.ts'
import { unitOf } from '../../questions/ladder-levels.ts'

type GroupsProps = {
  ladder: LadderDocument
  by: ClimbView['by']
  /** The levels whose duties list the units. */
  levels: LevelDetail[]
  units: UnitRef[]
  /** Whether the ways to qualify stand beside them. */
  ways?: boolean
}

function WaysBeside({ ways }: { ways: WayRef[] }) {
  const { messages } = useLanguage()
  return (
    <div className="duty-ways">
      <p className="text-label text-ink3">{messages.ways}</p>
      <Ways ways={ways} />
    </div>
  )
}

function UnitGroups({ ladder, by, levels, units, ways = false }: GroupsProps) {
  const { messages } = useLanguage()
  if (by === 'theme') {
    return groupByTheme(units, ladder.themes).map(({ theme, units: ofTheme }) => {
      const parts = ways ? groupByWays(ofTheme, levels) : [{ ways: [], units: ofTheme }]
      return (
        <section key={theme?.id ?? ''} className="climb-theme">
          {parts.map((part, index) => (
            <div key={part.units[0]?.code} className="duty">
              {index === 0 ? (
                <h4 className="font-bold">{theme ? <ThemeLabel theme={theme} /> : messages.withoutTheme}</h4>
              ) : (
                <span />
              )}
              <UnitList units={part.units} />
              {ways && <WaysBeside ways={part.ways} />}
            </div>
          ))}
        </section>
      )
    })
  }
  const codes = new Set(units.map(({ code }) => code))
  return groupByDuty(levels, codes).map(({ level, area, duty, units: ofDuty }) => (
    <section key={duty.id} className="duty">
      <header>
        <p className="text-label text-ink2">
          {levels.length > 1 && `${level.name}${messages.listSeparator}`}
          {area.name}
        </p>
        <h4 className="font-bold">
          <DutyLink ladder={ladder.id} level={level.id} duty={duty} />
        </h4>
      </header>
      <UnitList units={ways ? ofDuty : ofDuty.map(unitOf)} themes />
      {ways && <WaysBeside ways={duty.ways} />}
    </section>
  ))
}

/** Units that are there without being new: folded. */
function FoldedGroups({ icon, heading, ...props }: GroupsProps & { icon: IconName; heading: string }) {
  if (props.units.length === 0) return null
  return (
    <details className="job-duty">
      <summary>
        <Icon name={icon} />
        <h3 className="grow font-bold">{heading}</h3>
        <span className="text-ink2">{props.units.length}</span>
      </summary>
      <UnitGroups {...props} />
    </details>
  )
}

type Props = {
  ladder: LadderDocument
  step: ClimbStep
  by: ClimbView['by']
  /** Whether it is the only one, whose counts the page has already told. */
  alone: boolean
}

/** One level of a climb: what it adds, what is carried over, what it does not list again. */
export function ClimbStepSection({ ladder, step: { from, to, change }, by, alone }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const id = useId()
  return (
    <section className="section" id={`to-${to.id}`} aria-labelledby={id}>
      <h2 id={id} className="text-section font-bold">
        <PlaceLink className="tap" to={{ page: 'level', ladder: ladder.id, level: to.id }}>
          <span className="link">{to.name}</span>
        </PlaceLink>
      </h2>
      <JobLinks ladder={ladder.id} jobs={to.jobs} />
      {!alone && (
        <div className="py-2 text-list">
          <ChangeCounts change={change} />
        </div>
      )}
      <h3 className="flex items-center gap-2 py-2 text-duty font-bold">
        <Icon name="added" />
        {texts.addedUnits}
      </h3>
      {change.added.length === 0 ? (
        <p>{texts.nothingNew}</p>
      ) : (
        <UnitGroups ladder={ladder} by={by} levels={[to]} units={change.added} ways />
      )}
      <FoldedGroups
        icon="carried"
        heading={messages.carriedUnits}
        ladder={ladder}
        by={by}
        levels={[to]}
        units={change.carried}
      />
      <FoldedGroups
        icon="not-listed"
        heading={messages.notListedUnits}
        ladder={ladder}
        by={by}
        levels={from}
        units={change.notListed}
      />
      {change.notListed.length > 0 && <p className="pt-2 text-label text-ink2">{messages.stepExplain}</p>}
    </section>
  )
}
