import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { AddressNotice } from '../../components/questions/address-notice.tsx'
import { ChangeCounts } from '../../components/questions/change-counts.tsx'
import { QuestionPage } from '../../components/questions/question-page.tsx'
import { Rail } from '../../components/rail.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { useMarks } from '../../components/use-marks.ts'
import { useQuery } from '../../components/use-query.ts'
import type { LadderDocument, UnitRef } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { deriveClimb, derivePlan } from '../../questions/climb.ts'
import { type ClimbView, parseClimb } from '../../questions/climb-view.ts'
import { outlineOf } from '../../questions/ladder-levels.ts'
import { nameOf } from '../../questions/subjects.ts'
import type { PageSummary } from '../page-module.ts'
import styles from './climb.css?inline'
import { ClimbChange } from './climb-change.tsx'
import { ClimbControls } from './climb-controls.tsx'
import { ClimbPlan } from './climb-plan.tsx'
import { ClimbRungs } from './climb-rungs.tsx'

function titleOf({ from, to }: ClimbView, messages: Messages): string {
  return from ? messages.climbTitle(nameOf(from), nameOf(to)) : messages.climbFromStart(nameOf(to))
}

export function summarize(ladder: LadderDocument, messages: Messages, search: string): PageSummary {
  const title = titleOf(parseClimb(search, ladder).view, messages)
  return {
    title: `${title} – ${messages.climbPlan} – ${ladder.title}`,
    description: messages.climbDescription(ladder.title, title),
  }
}

/** What one has to add to get from one level or job title to another, and how one can qualify for it. */
export function Page({ document: ladder }: { document: LadderDocument }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const { view, dropped, added } = parseClimb(useQuery(), ladder)
  const { from, to, by } = view
  const { direct, steps } = deriveClimb(view, ladder)
  const title = titleOf(view, messages)
  const marks = useMarks()
  const isHeld = ({ code }: UnitRef) => marks.get(code) === 'held'
  const held = direct.added.filter(isHeld)
  const stays = from?.level === to.level
  return (
    <QuestionPage
      rail={<Rail ladder={outlineOf(ladder)} here={[...(from ? [from.level.id] : []), to.level.id]} />}
    >
      <style>{styles}</style>
      <header className="grid gap-2">
        <p className="text-label text-ink3">{messages.climbPlan}</p>
        <h1 className="text-title font-bold">{title}</h1>
        <div className="text-list">
          <ChangeCounts change={direct} />
          <p className="of-marks min-h-[1.6em]">
            {held.length > 0 && texts.heldOfNew(held.length, direct.added.length)}
          </p>
        </div>
        <UnofficialNotice />
        <AddressNotice dropped={dropped}>{added && <p>{texts.addedEnd}</p>}</AddressNotice>
        {stays && (
          <p className="max-w-measure">
            {from.job && to.job && from.job.id !== to.job.id
              ? texts.jobsShareLevel(nameOf(from) + messages.lastSeparator + nameOf(to), to.level.name)
              : texts.climbStays(to.level.name)}
          </p>
        )}
        <p className="flex flex-wrap gap-3">
          <ShareButton />
          <PrintButton />
        </p>
      </header>
      <ClimbControls ladder={ladder} view={view} />
      <ClimbChange ladder={ladder} by={by} from={from ? [from.level] : []} to={to.level} change={direct} />
      {direct.added.length > 0 && held.length === direct.added.length ? (
        <p className="section font-bold">{texts.planHeld}</p>
      ) : (
        <ClimbPlan
          ladder={ladder}
          title={title}
          plan={derivePlan(
            to.level,
            direct.added.filter(unit => !isHeld(unit)),
          )}
        />
      )}
      {steps.length > 1 && (
        <ClimbRungs ladder={ladder} view={view} title={title} direct={direct} steps={steps} />
      )}
    </QuestionPage>
  )
}
