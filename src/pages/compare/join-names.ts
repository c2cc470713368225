import type { QuestionMessages } from '../../messages/questions/zh-hant.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import type { Comparison } from '../../questions/compare-levels.ts'
import type { CompareView } from '../../questions/compare-view.ts'
import { nameOf, type Subject } from '../../questions/subjects.ts'

/** What several columns are called together. */
export function joinNames(columns: readonly Subject[], messages: Messages): string {
  const names = columns.map(nameOf)
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1).join(messages.listSeparator)
  return others === '' ? last : others + messages.lastSeparator + last
}

/** One sentence on what a comparison shows. */
export function captionOf(
  { columns, by, show }: CompareView,
  { units, shared }: Comparison,
  messages: Messages,
  texts: QuestionMessages,
): string {
  const shows = { all: texts.showsAll, different: texts.showsDifferent, shared: texts.showsShared }
  return texts.compareCaption(
    joinNames(columns, messages),
    by === 'theme' ? texts.inThemes : texts.inAreas,
    shows[show],
    units,
    shared.length,
  )
}
