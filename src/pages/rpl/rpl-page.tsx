import { CodeAnatomy } from '../../components/code-anatomy.tsx'
import { CopyCodeButton } from '../../components/copy-code-button.tsx'
import { DutyMarks } from '../../components/duty-marks.tsx'
import { InferredNote } from '../../components/inferred-note.tsx'
import { useLanguage } from '../../components/language.tsx'
import { QfScale } from '../../components/qf-scale.tsx'
import { Rail } from '../../components/rail.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { UseFacts } from '../../components/use-facts.tsx'
import type { RplDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import type { PageSummary } from '../page-module.ts'

export function summarize({ cluster, qfLevel, uses }: RplDocument, messages: Messages): PageSummary {
  return {
    title: `${messages.rplTitle(cluster)} – ${messages.siteName}`,
    description: messages.rplDescription(
      cluster,
      qfLevel,
      uses.map(({ duty }) => duty.title).join(messages.listSeparator),
    ),
  }
}

/** An RPL cluster: its code, where the ladder names it, and what recognition asks for. */
export function Page({ document: rpl }: { document: RplDocument }) {
  const { messages } = useLanguage()
  return (
    <div className="page page-railed">
      {rpl.ladders.slice(0, 1).map(ladder => (
        <Rail
          key={ladder.id}
          ladder={ladder}
          here={rpl.uses.filter(use => use.ladder.id === ladder.id).map(({ level }) => level.id)}
        />
      ))}
      <div>
        <h1 className="text-unit font-bold">{messages.rplHeading}</h1>
        <CodeAnatomy parts={rpl.codeParts} />
        <p className="flex flex-wrap gap-3">
          <CopyCodeButton codes={[rpl.cluster]} />
          <ShareButton />
        </p>
        <InferredNote parts={rpl.codeParts} />
        <dl className="facts mt-6">
          <div>
            <dt>{messages.qfLevelLabel}</dt>
            <dd>
              <QfScale level={rpl.qfLevel} />
            </dd>
          </div>
          <div>
            <dt>{messages.rplExperience}</dt>
            <dd>
              {rpl.experience?.text ?? messages.notStatedOfficially}{' '}
              <a className="tap link text-label" href={rpl.factsUrl}>
                {messages.officialPage}
              </a>
            </dd>
          </div>
          <div>
            <dt>{messages.rplAbout}</dt>
            <dd className="max-w-measure">{rpl.description}</dd>
          </div>
          <div>
            <dt>{messages.nextStep}</dt>
            <dd>
              <a className="tap link" href={rpl.register.url}>
                {messages.openRegister(rpl.register.name)}
              </a>
            </dd>
          </div>
        </dl>
        <UnofficialNotice />
        <section className="section">
          <h2 className="text-section font-bold">{messages.rplNamedAt}</h2>
          <p className="max-w-measure text-ink2">{messages.rplContents}</p>
          {rpl.uses.map(use => (
            <div key={`${use.ladder.id} ${use.duty.id}`}>
              <UseFacts use={use} named={rpl.ladders.length > 1} />
              <h3 className="mt-4 text-label text-ink2">{messages.unitsOfDuty}</h3>
              <DutyMarks duty={{ ...use.duty, units: use.units }} />
              <UnitList units={use.units} themes />
            </div>
          ))}
        </section>
      </div>
    </div>
  )
}
