/** A visitor's record and what can be done with one. Everything here is pure: a record is never changed, only followed by another. */
import { type Marks, STATUSES, type Status } from './marks.ts'

/**
 * What a visitor says of one unit. `date` is a day, such as 2026-11-25: since when it is held or worked on, or by when
 * it is aimed for. `note` has no space at its ends.
 */
export type Holding = { code: string; status: Status; date?: string; note?: string }

/** Holdings by the codes of their units. */
export type VisitorRecord = ReadonlyMap<string, Holding>

/** How many characters a note has at most. */
export const LONGEST_NOTE = 1000

/** A holding with nothing in it that is empty. */
export function createHolding(code: string, status: Status, date = '', note = ''): Holding {
  return { code, status, ...(date !== '' && { date }), ...(note !== '' && { note }) }
}

/**
 * Marks units, or takes their marks away. A note stays with its unit as long as that is marked; a date belongs to its
 * status, and goes when that changes.
 */
export function markUnits(
  record: VisitorRecord,
  codes: readonly string[],
  status: Status | undefined,
): VisitorRecord {
  const next = new Map(record)
  for (const code of codes) {
    const present = next.get(code)
    if (status === undefined) next.delete(code)
    else if (present?.status !== status) next.set(code, createHolding(code, status, '', present?.note))
  }
  return next
}

/** Whether a text is a day, such as 2026-11-25. */
function isDay(text: string): boolean {
  const day = new Date(text)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  )
}

/**
 * Dates, or notes, units that are marked; an empty one takes away what was there. A date that is no day changes
 * nothing, and a note that is too long is cut.
 */
export function annotateUnits(
  record: VisitorRecord,
  codes: readonly string[],
  { date, note }: { date?: string; note?: string },
): VisitorRecord {
  const next = new Map(record)
  for (const code of codes) {
    const present = next.get(code)
    if (!present) continue
    const day = date === '' || (date !== undefined && isDay(date)) ? date : present.date
    const text = note === undefined ? present.note : note.trim().slice(0, LONGEST_NOTE).trim()
    next.set(code, createHolding(code, present.status, day, text))
  }
  return next
}

export function areSame(a: Holding | undefined, b: Holding | undefined): boolean {
  return a?.status === b?.status && a?.date === b?.date && a?.note === b?.note
}

/** Both notes, each once; the own one alone where there is no room for both. */
function mergeNotes(own = '', other = ''): string {
  if (own.includes(other)) return own
  if (other.includes(own)) return other
  const both = `${own}\n${other}`
  return both.length > LONGEST_NOTE ? own : both
}

/** One holding out of two of the same unit: nothing that the first says is lost, and its status never becomes less. */
function mergeHoldings(own: Holding, other: Holding): Holding {
  const further = STATUSES.indexOf(other.status) - STATUSES.indexOf(own.status)
  const { status, date } = further > 0 ? other : own
  return createHolding(
    own.code,
    status,
    further === 0 ? (date ?? other.date) : date,
    mergeNotes(own.note, other.note),
  )
}

/** A record of all holdings; several of one unit become one. */
export function gatherHoldings(holdings: Iterable<Holding>): VisitorRecord {
  const merged = new Map<string, Holding>()
  for (const holding of holdings) {
    const present = merged.get(holding.code)
    merged.set(holding.code, present ? mergeHoldings(present, holding) : holding)
  }
  return merged
}

/** Both records in one: nothing of the first is lost or becomes less. */
export function mergeRecords(own: VisitorRecord, other: VisitorRecord): VisitorRecord {
  return gatherHoldings([...own.values(), ...other.values()])
}

/** The record by the codes of today; `aliases` leads from earlier codes to those. */
export function followAliases(record: VisitorRecord, aliases: ReadonlyMap<string, string>): VisitorRecord {
  return gatherHoldings(
    [...record.values()].map(holding => ({ ...holding, code: aliases.get(holding.code) ?? holding.code })),
  )
}

/** What one record has that another has not, or has otherwise, by code. */
export type RecordChanges = {
  added: Holding[]
  changed: { from: Holding; to: Holding }[]
  removed: Holding[]
}

export function compareRecords(from: VisitorRecord, to: VisitorRecord): RecordChanges {
  return {
    added: [...to.values()].filter(({ code }) => !from.has(code)),
    changed: [...to.values()].flatMap(holding => {
      const present = from.get(holding.code)
      return present && !areSame(present, holding) ? [{ from: present, to: holding }] : []
    }),
    removed: [...from.values()].filter(({ code }) => !to.has(code)),
  }
}

/** How many units have a status. */
export function countStatus(record: VisitorRecord, status: Status): number {
  return [...record.values()].filter(holding => holding.status === status).length
}

export function marksOf(record: VisitorRecord): Marks {
  return new Map([...record].map(([code, { status }]) => [code, status]))
}
