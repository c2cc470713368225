import { plural } from '../plural.ts'
import type { RecordMessages } from './zh-hant.ts'

/** The texts for the visitor's record in English. */
export const messages: RecordMessages = {
  markOne: code => `Mark ${code}`,
  markSeveral: n => `Mark ${n} ${plural(n, 'unit', 'units')}`,
  unmark: 'No mark',
  done: 'Done',
  undo: 'Undo',
  markedAs: (n, status) => `${n} ${plural(n, 'unit', 'units')} marked: ${status}`,
  unmarked: n => `Mark removed from ${n} ${plural(n, 'unit', 'units')}`,
  staysHere: 'Marks stay on this device and are sent to no server.',
}
