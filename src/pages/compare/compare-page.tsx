import { useEffect, useRef } from 'react'
import { useLanguage } from '../../components/language.tsx'
import { PrintButton } from '../../components/print-button.tsx'
import { Rail } from '../../components/rail.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { ThemeMap } from '../../components/theme-map.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { useHydrated } from '../../components/use-hydrated.ts'
import { useQuery } from '../../components/use-query.ts'
import type { LadderDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { compareLevels } from '../../questions/compare-levels.ts'
import { parseComparison } from '../../questions/compare-view.ts'
import { outlineOf } from '../../questions/ladder-levels.ts'
import type { PageSummary } from '../page-module.ts'
import { Changes } from './changes.tsx'
import { joinNames } from './column-name.ts'
import styles from './compare.css?inline'
import { CompareControls } from './compare-controls.tsx'
import { CompareNotices } from './compare-notices.tsx'
import { CompareTable } from './compare-table.tsx'

export function summarize(ladder: LadderDocument, messages: Messages, search: string): PageSummary {
  const names = joinNames(parseComparison(search, ladder).view.columns, messages)
  return {
    title: `${messages.compareTitle(names)} – ${ladder.title}`,
    description: messages.compareDescription(ladder.title, names),
  }
}

/** Where a control that had focus is gone or was moved, focus goes to what now does its work, or to the controls. */
function useKeptFocus(search: string) {
  const region = useRef<HTMLDivElement>(null)
  const last = useRef('')
  useEffect(() => {
    const keep = (event: Event) => {
      last.current = event.target instanceof Element ? (event.target.closest('a, button')?.id ?? '') : ''
    }
    const element = region.current
    element?.addEventListener('click', keep)
    return () => element?.removeEventListener('click', keep)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another comparison is shown
  useEffect(() => {
    if (last.current === '' || document.activeElement !== document.body) return
    const next = document.getElementById(last.current) ?? region.current?.querySelector<HTMLElement>('a')
    next?.focus({ preventScroll: true })
  }, [search])
  return region
}

/** Levels, or job titles, side by side: what they share, what they don't, and what changes from one to the next. */
export function Page({ document: ladder }: { document: LadderDocument }) {
  const { messages } = useLanguage()
  const search = useQuery()
  const hydrated = useHydrated()
  const { view, dropped, added } = parseComparison(search, ladder)
  const levels = view.columns.map(({ level }) => level)
  const comparison = compareLevels(levels, ladder.themes)
  const region = useKeptFocus(search)
  const sameLevel = new Set(levels).size === 1 ? levels[0] : undefined
  useEffect(() => {
    // What the address asks for is shown; see the inline script of every page.
    if (hydrated) delete document.documentElement.dataset.query
  }, [hydrated])
  return (
    <div className="page page-railed">
      <style>{styles}</style>
      <Rail ladder={outlineOf(ladder)} here={levels.map(({ id }) => id)} />
      <div className="of-query" ref={region}>
        <header className="grid gap-2">
          <h1 className="text-title font-bold">{messages.compareTitle(joinNames(view.columns, messages))}</h1>
          <UnofficialNotice />
          <CompareNotices dropped={dropped} added={added} />
          {sameLevel && view.columns.length > 1 && (
            <p className="max-w-measure">{messages.jobsShareLevel(sameLevel.name)}</p>
          )}
          <p className="flex flex-wrap gap-3">
            <ShareButton />
            <PrintButton />
          </p>
        </header>
        <CompareControls ladder={ladder} view={view} />
        <Changes view={view} changes={comparison.changes} />
        <ThemeMap ladder={ladder.id} levels={[...new Set(levels)]} themes={ladder.themes} heading="h2" />
        <CompareTable ladder={ladder.id} view={view} comparison={comparison} />
      </div>
    </div>
  )
}
