import type { ReactNode } from 'react'
import { Code } from '../../components/code.tsx'
import { CopyCodeButton } from '../../components/copy-code-button.tsx'
import { MarkAllButton } from '../../components/duty-marks.tsx'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { LazyDialog } from '../../components/lazy-dialog.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { NamedChip, WayName } from '../../components/ways.tsx'
import type { LadderDocument, UnitRow } from '../../documents/documents.ts'
import type { Plan } from '../../questions/climb.ts'
import type { DutyGroup } from '../../questions/group-units.ts'

function codesOf(duties: DutyGroup[]): string[] {
  return [...new Set(duties.flatMap(({ units }) => units.map(({ code }) => code)))]
}

/** A unit at another QF level than the way beside it says so here too. */
function withQfNote({ notes, ...unit }: UnitRow): UnitRow {
  return { ...unit, notes: notes.filter(({ kind }) => kind === 'qf-level-differs') }
}

/** Duties with their new units, folded. */
function Duties({ duties }: { duties: DutyGroup[] }) {
  const { messages } = useLanguage()
  return (
    <ul>
      {duties.map(({ duty, units }) => (
        <li key={duty.id}>
          <details className="job-duty">
            <summary>
              <span className="text-ink3">{duty.number}</span>
              <span className="grow">{duty.title}</span>
              <span className="whitespace-nowrap text-label text-ink2">
                {messages.unitsShort(units.length)}
              </span>
            </summary>
            <UnitList units={units.map(withQfNote)} />
          </details>
        </li>
      ))}
    </ul>
  )
}

function RegisterLink({ ladder: { register } }: { ladder: LadderDocument }) {
  const texts = useQuestionMessages()
  return (
    <a className="tap link text-label" href={register.url}>
      {texts.registerLink(register.name)}
    </a>
  )
}

type RplProps = { ladder: LadderDocument; qfLevel: number; ways: Plan['ways'] }

/** Recognition of prior learning at one QF level: what it asks for, and its clusters. */
function RplWays({ ladder, qfLevel, ways }: RplProps) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const asked = ladder.rpl.experience.find(entry => entry.qfLevel === qfLevel)
  return (
    <section className="plan-way">
      <h3 className="font-bold">
        {messages.wayRpl} <NamedChip level={qfLevel} />
      </h3>
      <div className="grid gap-2">
        <p>
          {texts.experienceAsked(asked?.text ?? messages.notStatedOfficially)}{' '}
          <a className="tap link text-label" href={ladder.rpl.url}>
            {messages.officialPage}
          </a>
        </p>
        <p className="text-label text-ink2">{texts.clusterUnknown}</p>
        {ways.map(
          ({ way, duties }) =>
            way.type === 'rpl' && (
              <div key={way.cluster}>
                <div className="flex flex-wrap items-center gap-x-3">
                  <h4>
                    <PlaceLink className="tap" to={{ page: 'rpl', cluster: way.cluster }}>
                      <span>
                        {messages.rplHeading}{' '}
                        <span className="link">
                          <Code>{way.cluster}</Code>
                        </span>
                      </span>
                    </PlaceLink>
                  </h4>
                  <CopyCodeButton codes={[way.cluster]} label={texts.copyCluster(way.cluster)} />
                </div>
                <Duties duties={duties} />
              </div>
            ),
        )}
        <RegisterLink ladder={ladder} />
      </div>
    </section>
  )
}

type CodesProps = { ladder: LadderDocument; heading: ReactNode; text: string; duties: DutyGroup[] }

/** Duties whose new units one qualifies for alike, with their codes to copy. */
function WayByCodes({ ladder, heading, text, duties }: CodesProps) {
  const texts = useQuestionMessages()
  const codes = codesOf(duties)
  return (
    <section className="plan-way">
      <h3 className="font-bold">{heading}</h3>
      <div className="grid gap-2">
        <p className="text-label text-ink2">{text}</p>
        <Duties duties={duties} />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <CopyCodeButton codes={codes} label={texts.copyCodes(codes.length)} />
          <RegisterLink ladder={ladder} />
        </p>
      </div>
    </section>
  )
}

type PlanProps = { ladder: LadderDocument; title: string; plan: Plan }

/** How one can qualify for what is new: each way that the source names, where it names it, and what to do next. */
export function ClimbPlan({ ladder, title, plan: { ways, without } }: PlanProps) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const all = codesOf([...ways.flatMap(({ duties }) => duties), ...without])
  if (all.length === 0) return null
  const rpl = ways.filter(({ way }) => way.type === 'rpl')
  return (
    <section className="section" aria-labelledby="plan">
      <h2 id="plan" className="text-section font-bold">
        {texts.planHeading(all.length)}
      </h2>
      <p className="max-w-measure text-ink2">{texts.planText}</p>
      <div className="not-printed flex flex-wrap items-center gap-3 py-2">
        <MarkAllButton codes={all} label={texts.markPlan(all.length)} />
        <LazyDialog
          load={async () => (await import('./share-plan.tsx')).SharePlan}
          give={() => ({ title, codes: all })}
          without={async () => messages.failedText}
        >
          <Icon name="share" />
          {texts.planShare}
        </LazyDialog>
      </div>
      {ways
        .filter(({ way }) => way.type === 'training')
        .map(({ way, duties }) => (
          <WayByCodes
            key={way.qfLevel}
            ladder={ladder}
            heading={<WayName way={way} />}
            text={texts.standsBeside(duties.length, codesOf(duties).length)}
            duties={duties}
          />
        ))}
      {[...new Set(rpl.map(({ way }) => way.qfLevel))].map(qfLevel => (
        <RplWays
          key={qfLevel}
          ladder={ladder}
          qfLevel={qfLevel}
          ways={rpl.filter(({ way }) => way.qfLevel === qfLevel)}
        />
      ))}
      {without.length > 0 && (
        <WayByCodes ladder={ladder} heading={texts.withoutWay} text={texts.withoutWayText} duties={without} />
      )}
    </section>
  )
}
