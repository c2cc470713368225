import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { AddressNotice } from '../../components/questions/address-notice.tsx'
import { ChangeCounts } from '../../components/questions/change-counts.tsx'
import { QuestionPage } from '../../components/questions/question-page.tsx'
import { Rail } from '../../components/rail.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { useQuery } from '../../components/use-query.ts'
import type { LadderDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { deriveClimb, derivePlan } from '../../questions/climb.ts'
import { type ClimbView, parseClimb } from '../../questions/climb-view.ts'
import { nameOf, outlineOf } from '../../questions/ladder-levels.ts'
import type { PageSummary } from '../page-module.ts'
import styles from './climb.css?inline'
import { ClimbControls } from './climb-controls.tsx'
import { ClimbPlan } from './climb-plan.tsx'
import { ClimbStepSection } from './climb-step.tsx'
import { RungTable } from './rung-table.tsx'

function titleOf(view: ClimbView | undefined, ladder: LadderDocument, messages: Messages): string {
  if (!view) return ladder.title
  const to = nameOf(view.to)
  return view.from ? messages.climbTitle(nameOf(view.from), to) : messages.climbFromStart(to)
}

export function summarize(ladder: LadderDocument, messages: Messages, search: string): PageSummary {
  const title = titleOf(parseClimb(search, ladder)?.view, ladder, messages)
  return {
    title: `${title} – ${messages.climbPlan} – ${ladder.title}`,
    description: messages.climbDescription(ladder.title, title),
  }
}

/** What one has to add to get from one level or job title to another, and how one can qualify for it. */
export function Page({ document: ladder }: { document: LadderDocument }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const parsed = parseClimb(useQuery(), ladder)
  if (!parsed) return <h1 className="page text-title font-bold">{ladder.title}</h1>
  const { view, dropped, added } = parsed
  const { from, to } = view
  const { direct, steps } = deriveClimb(view, ladder)
  const title = titleOf(view, ladder, messages)
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
        </div>
        <UnofficialNotice />
        <AddressNotice dropped={dropped}>{added && <p>{texts.addedEnd}</p>}</AddressNotice>
        {stays && (
          <p className="max-w-measure">
            {from.job && to.job && from.job.id !== to.job.id
              ? texts.jobsShareLevel(to.level.name)
              : texts.climbStays(to.level.name)}
          </p>
        )}
        <p className="flex flex-wrap gap-3">
          <ShareButton />
          <PrintButton />
        </p>
      </header>
      <ClimbControls ladder={ladder} view={view} />
      {steps.length > 1 && <RungTable title={title} direct={direct} steps={steps} />}
      {steps.map(step => (
        <ClimbStepSection
          key={step.to.id}
          ladder={ladder}
          step={step}
          by={view.by}
          alone={steps.length === 1}
        />
      ))}
      <ClimbPlan ladder={ladder} plan={derivePlan(steps)} several={steps.length > 1} />
    </QuestionPage>
  )
}
