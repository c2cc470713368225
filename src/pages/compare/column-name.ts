import type { Messages } from '../../messages/zh-hant.ts'
import type { Subject } from '../../questions/ladder-levels.ts'

/** What a column is called: the job title that was asked for, or the level. */
export function nameOf({ level, job }: Subject): string {
  return job?.title ?? level.name
}

/** What several columns are called together. */
export function joinNames(columns: readonly Subject[], messages: Messages): string {
  const names = columns.map(nameOf)
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1).join(messages.listSeparator)
  return others === '' ? last : others + messages.lastSeparator + last
}
