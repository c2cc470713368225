import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { AddressNotice } from '../../components/questions/address-notice.tsx'
import { QuestionPage } from '../../components/questions/question-page.tsx'
import { Rail } from '../../components/rail.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { ThemeMap } from '../../components/theme-map.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { useQuery } from '../../components/use-query.ts'
import type { LadderDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { compareLevels } from '../../questions/compare-levels.ts'
import { parseComparison } from '../../questions/compare-view.ts'
import { outlineOf } from '../../questions/ladder-levels.ts'
import type { PageSummary } from '../page-module.ts'
import { Changes } from './changes.tsx'
import styles from './compare.css?inline'
import { CompareControls } from './compare-controls.tsx'
import { CompareTable } from './compare-table.tsx'
import { joinNames } from './join-names.ts'

export function summarize(ladder: LadderDocument, messages: Messages, search: string): PageSummary {
  const names = joinNames(parseComparison(search, ladder).view.columns, messages)
  return {
    title: `${messages.compareTitle(names)} – ${ladder.title}`,
    description: messages.compareDescription(ladder.title, names),
  }
}

/** Levels, or job titles, side by side: what they share, what they don't, and what changes from one to the next. */
export function Page({ document: ladder }: { document: LadderDocument }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const search = useQuery()
  const { view, dropped, added } = parseComparison(search, ladder)
  const levels = view.columns.map(({ level }) => level)
  const comparison = compareLevels(levels, ladder.themes)
  const sameLevel = new Set(levels).size === 1 ? levels[0] : undefined
  return (
    <QuestionPage rail={<Rail ladder={outlineOf(ladder)} here={levels.map(({ id }) => id)} />}>
      <style>{styles}</style>
      <header className="grid gap-2">
        <h1 className="text-title font-bold">{messages.compareTitle(joinNames(view.columns, messages))}</h1>
        <UnofficialNotice />
        <AddressNotice dropped={dropped}>{added && <p>{texts.addedNeighbour}</p>}</AddressNotice>
        {sameLevel && view.columns.length > 1 && (
          <p className="max-w-measure">{texts.jobsShareLevel(sameLevel.name)}</p>
        )}
        <p className="flex flex-wrap gap-3">
          <ShareButton />
          <PrintButton />
        </p>
      </header>
      <CompareControls ladder={ladder} view={view} />
      <Changes ladder={ladder.id} view={view} changes={comparison.changes} />
      <ThemeMap ladder={ladder.id} levels={[...new Set(levels)]} themes={ladder.themes} heading="h2" />
      <CompareTable ladder={ladder.id} view={view} comparison={comparison} />
    </QuestionPage>
  )
}
