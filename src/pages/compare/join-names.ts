import type { Messages } from '../../messages/zh-hant.ts'
import { nameOf, type Subject } from '../../questions/ladder-levels.ts'

/** What several columns are called together. */
export function joinNames(columns: readonly Subject[], messages: Messages): string {
  const names = columns.map(nameOf)
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1).join(messages.listSeparator)
  return others === '' ? last : others + messages.lastSeparator + last
}
