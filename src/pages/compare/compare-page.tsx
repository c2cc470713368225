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
import { captionOf, joinNames } from './join-names.ts'

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
  const alike = [...new Set(levels)]
    .map(level => view.columns.filter(column => column.level === level))
    .filter(columns => columns.length > 1)
  return (
    <QuestionPage wide rail={<Rail ladder={outlineOf(ladder)} here={levels.map(({ id }) => id)} />}>
      <style>{styles}</style>
      <header className="grid gap-2">
        <h1 className="text-title font-bold">{messages.compareTitle(joinNames(view.columns, messages))}</h1>
        <UnofficialNotice />
        <AddressNotice dropped={dropped}>
          {added && (
            <p>{view.columns.some(({ job }) => job) ? texts.addedNeighbourJob : texts.addedNeighbour}</p>
          )}
        </AddressNotice>
        {alike.map(columns => (
          <p key={columns[0]?.level.id} className="max-w-measure">
            {texts.jobsShareLevel(joinNames(columns, messages), columns[0]?.level.name ?? '')}
          </p>
        ))}
        <p className="flex flex-wrap gap-3">
          <ShareButton />
          <PrintButton />
        </p>
      </header>
      <p role="status" className="sr-only">
        {captionOf(view, comparison, messages, texts)}
      </p>
      <CompareControls ladder={ladder} view={view} />
      <Changes ladder={ladder.id} view={view} changes={comparison.changes} />
      <ThemeMap ladder={ladder.id} levels={[...new Set(levels)]} themes={ladder.themes} heading="h2" />
      <h2 id="compare-table" className="text-section font-bold">
        {texts.compareTable}
      </h2>
      <CompareTable ladder={ladder.id} view={view} comparison={comparison} />
    </QuestionPage>
  )
}
