/** Records as JSON: what the device keeps and what files hold. */
import * as z from 'zod/mini'
import { createHolding, gatherHoldings, type Holding, type VisitorRecord } from './record.ts'
import { FORMAT, HoldingSchema, normalizeCode, SCHEMA_VERSION } from './record-schema.ts'

/** Why a text is no record. */
type Unreadable = 'not-json' | 'not-a-record' | 'newer' | 'too-many'

/**
 * An entry that was left out, or of which a date or note was: its place among the entries, from 1, what it says, and
 * which part of it cannot be.
 */
export type Refused = { at: number; entry: string; part: 'code' | 'status' | 'date' | 'note' | 'entry' }

/** What was read; `refused` is what of it could not be. */
export type ReadRecord = { outcome: 'read'; record: VisitorRecord; refused: Refused[] }

export type ParsedRecord = ReadRecord | { outcome: Unreadable }

const LONGEST_SHOWN = 80

/** How many entries are read; more are no record of what one person holds. */
export const MOST_ENTRIES = 20_000

const EnvelopeSchema = z.object({ format: z.literal(FORMAT), schema: z.int().check(z.positive()) })

const BodySchema = z.object({ holdings: z.array(z.unknown()) })

const MarksSchema = z.object({ marks: z.unknown() })

/** What makes a record of each earlier version one of the next; undefined where it cannot be one. */
const MIGRATIONS: ((value: unknown) => unknown)[] = [
  // Version 1 had statuses by code, without dates and notes.
  value => {
    const old = z.safeParse(MarksSchema, value)
    const marks = asObject(old.data?.marks)
    return marks && { holdings: Object.entries(marks).map(([code, status]) => ({ code, status })) }
  },
]

const Parts = z.enum(['code', 'status', 'date', 'note'])

function asObject(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
}

/** The entry with the code in the form of the catalogues and without parts that are empty. */
function tidy(value: unknown): unknown {
  const entries = Object.entries(asObject(value) ?? {}).flatMap(([key, part]: [string, unknown]) => {
    if (typeof part !== 'string') return part === null || part === undefined ? [] : [[key, part]]
    const text = key === 'code' ? normalizeCode(part) : key === 'note' ? part.trim() : part
    return text === '' && key !== 'code' && key !== 'status' ? [] : [[key, text]]
  })
  return Object.fromEntries(entries)
}

/** The beginning of an entry, for people to find it by. */
function show(value: unknown): string {
  try {
    const text = JSON.stringify(value) ?? ''
    return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
  } catch {
    // Brackets in brackets without end.
    return ''
  }
}

/** Reads holdings one by one, so that one that is wrong costs no other. Two of one unit become one. */
export function readHoldings(entries: readonly unknown[]): ReadRecord {
  const read: Holding[] = []
  const refused: Refused[] = []
  for (const [index, value] of entries.entries()) {
    const tidied = asObject(value) ? tidy(value) : value
    const whole = z.safeParse(HoldingSchema, tidied)
    const part = whole.success
      ? undefined
      : (z.safeParse(Parts, whole.error.issues[0]?.path[0]).data ?? 'entry')
    if (part !== undefined) refused.push({ at: index + 1, entry: show(value), part })
    // A date or a note alone that cannot be costs nobody the mark.
    const rest = part === 'date' || part === 'note' ? { ...asObject(tidied), [part]: undefined } : undefined
    const parsed = rest ? z.safeParse(HoldingSchema, rest) : whole
    if (parsed.success) {
      const { code, status, date, note } = parsed.data
      read.push(createHolding(code, status, date, note))
    }
  }
  return { outcome: 'read', record: gatherHoldings(read), refused }
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Reads a record of any version from JSON; what of it cannot be read is `refused`. Never throws. */
export function parseRecord(text: string): ParsedRecord {
  const json = parseJson(text)
  if (!json) return { outcome: 'not-json' }
  const envelope = z.safeParse(EnvelopeSchema, json.value)
  if (!envelope.success) return { outcome: 'not-a-record' }
  const { schema } = envelope.data
  if (schema > SCHEMA_VERSION) return { outcome: 'newer' }
  const value = MIGRATIONS.slice(schema - 1).reduce((value, migrate) => migrate(value), json.value)
  const body = z.safeParse(BodySchema, value)
  if (!body.success) return { outcome: 'not-a-record' }
  const { holdings } = body.data
  return holdings.length > MOST_ENTRIES ? { outcome: 'too-many' } : readHoldings(holdings)
}

function envelopeOf(record: VisitorRecord, dataset: string) {
  return { format: FORMAT, schema: SCHEMA_VERSION, dataset, holdings: [...record.values()] }
}

/** A record as JSON; `dataset` is the version of the data by which its codes were last brought up to date. */
export function formatRecord(record: VisitorRecord, dataset: string): string {
  return JSON.stringify(envelopeOf(record, dataset))
}

/** The same for people and programs to read: in lines, with the address of its JSON Schema. */
export function formatRecordFile(record: VisitorRecord, dataset: string, schemaUrl: string): string {
  return `${JSON.stringify({ $schema: schemaUrl, ...envelopeOf(record, dataset) }, null, 2)}\n`
}
