/** A visitor's record and what can be done with one. Everything here is pure: a record is never changed, only followed by another. */
import { type Marks, STATUSES, type Status } from './marks.ts'

/** What a visitor says of one unit. */
export type Holding = { code: string; status: Status }

/** Holdings by the codes of their units, in the order in which they were first marked. */
export type VisitorRecord = ReadonlyMap<string, Holding>

/** Marks units, each with a holding of its own, or takes their marks away. */
export function markUnits(
  record: VisitorRecord,
  codes: readonly string[],
  status: Status | undefined,
): VisitorRecord {
  const next = new Map(record)
  for (const code of codes) {
    if (status === undefined) next.delete(code)
    else next.set(code, { ...next.get(code), code, status })
  }
  return next
}

/** The further of two statuses. */
function furtherOf(a: Status, b: Status): Status {
  return STATUSES.indexOf(a) >= STATUSES.indexOf(b) ? a : b
}

/** One holding out of two of the same unit; the further status stays. */
function mergeHoldings(own: Holding, other: Holding): Holding {
  return { ...own, status: furtherOf(own.status, other.status) }
}

/** Both records in one; where both have a unit, nothing that is held becomes less than held. */
export function mergeRecords(own: VisitorRecord, other: VisitorRecord): VisitorRecord {
  const merged = new Map(own)
  for (const [code, holding] of other) {
    const present = own.get(code)
    merged.set(code, present ? mergeHoldings(present, holding) : holding)
  }
  return merged
}

/** The record by the codes of today; `aliases` leads from earlier codes to those. */
export function followAliases(record: VisitorRecord, aliases: ReadonlyMap<string, string>): VisitorRecord {
  let followed: VisitorRecord = new Map()
  for (const holding of record.values()) {
    const code = aliases.get(holding.code) ?? holding.code
    followed = mergeRecords(followed, new Map([[code, { ...holding, code }]]))
  }
  return followed
}

export function marksOf(record: VisitorRecord): Marks {
  return new Map([...record].map(([code, { status }]) => [code, status]))
}
