import { CopyCodeButton } from '../../components/copy-code-button.tsx'
import { DutyLink } from '../../components/duty-link.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { Ways } from '../../components/ways.tsx'
import type { LadderDocument, WayRef } from '../../documents/documents.ts'
import type { Plan } from '../../questions/climb.ts'
import type { DutyGroup } from '../../questions/group-units.ts'
import { unitOf } from '../../questions/ladder-levels.ts'

type Props = {
  ladder: LadderDocument
  plan: Plan
  /** Whether the climb passes several levels, which are then named. */
  several: boolean
}

function codesOf(duties: DutyGroup[]): string[] {
  return [...new Set(duties.flatMap(({ units }) => units.map(({ code }) => code)))]
}

/** Duties with their new units, folded. */
function Duties({ ladder, duties, several }: { ladder: string; duties: DutyGroup[]; several: boolean }) {
  const { messages } = useLanguage()
  return (
    <ul>
      {duties.map(({ level, duty, units }) => (
        <li key={duty.id}>
          <details className="job-duty">
            <summary>
              <span className="text-ink3">{duty.number}</span>
              <span className="grow">
                {several && <span className="block text-label text-ink2">{level.name}</span>}
                {duty.title}
              </span>
              <span className="whitespace-nowrap text-label text-ink2">
                {messages.unitsShort(units.length)}
              </span>
            </summary>
            <UnitList units={units.map(unitOf)} />
            <p>
              <DutyLink ladder={ladder} level={level.id} duty={duty} />
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}

function NextStep({ ladder: { register }, copied }: { ladder: LadderDocument; copied: string[] }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <CopyCodeButton code={copied.join('\n')} label={texts.copyCodes(copied.length)} />
      <a className="tap link text-label" href={register.url}>
        {messages.openRegister(register.name)}
      </a>
    </p>
  )
}

/** What recognition of prior learning asks for, and what is not known of a cluster. */
function RplFacts({ ladder: { rpl }, way }: { ladder: LadderDocument; way: WayRef }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const asked = rpl.experience.find(({ qfLevel }) => qfLevel === way.qfLevel)
  return (
    <>
      <p>
        {messages.rplExperience}
        {messages.captionBreak}
        {asked?.text ?? messages.notStatedOfficially}{' '}
        <a className="tap link text-label" href={rpl.url}>
          {messages.officialPage}
        </a>
      </p>
      <p className="text-label text-ink2">{texts.clusterUnknown}</p>
    </>
  )
}

/** How one can qualify for what is new: each way that the source names, where it names it, and what to do next. */
export function ClimbPlan({ ladder, plan: { ways, without }, several }: Props) {
  const texts = useQuestionMessages()
  if (ways.length === 0 && without.length === 0) return null
  return (
    <section className="section" aria-labelledby="plan">
      <h2 id="plan" className="text-section font-bold">
        {texts.planHeading}
      </h2>
      <p className="max-w-measure pb-3 text-ink2">{texts.planText}</p>
      {ways.map(({ way, duties }) => {
        const codes = codesOf(duties)
        return (
          <section key={JSON.stringify(way)} className="plan-way">
            <h3 className="font-bold">
              <Ways ways={[way]} />
            </h3>
            <div className="grid gap-2">
              <p className="text-label text-ink2">{texts.standsBeside(duties.length, codes.length)}</p>
              <Duties ladder={ladder.id} duties={duties} several={several} />
              {way.type === 'rpl' && <RplFacts ladder={ladder} way={way} />}
              <NextStep ladder={ladder} copied={way.type === 'rpl' ? [way.cluster] : codes} />
            </div>
          </section>
        )
      })}
      {without.length > 0 && (
        <section className="plan-way">
          <h3 className="font-bold">{texts.withoutWay}</h3>
          <div className="grid gap-2">
            <p className="text-label text-ink2">{texts.withoutWayText}</p>
            <Duties ladder={ladder.id} duties={without} several={several} />
            <NextStep ladder={ladder} copied={codesOf(without)} />
          </div>
        </section>
      )}
    </section>
  )
}
