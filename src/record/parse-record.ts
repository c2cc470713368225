/** Records as JSON: what the device keeps and what files hold. */
import * as z from 'zod/mini'
import { gatherHoldings, type Holding, type VisitorRecord } from './record.ts'
import { FORMAT, HoldingSchema, normalizeCode, SCHEMA_VERSION } from './record-schema.ts'

/** Why a text is no record. */
type Unreadable = 'not-json' | 'not-a-record' | 'newer'

/** An entry that was left out: its place among the entries, from 1, what it says, and which part of it cannot be. */
export type Refused = { at: number; entry: string; part: 'code' | 'status' | 'date' | 'note' | 'entry' }

/** What was read; `refused` is what of it could not be. */
export type ReadRecord = { outcome: 'read'; record: VisitorRecord; refused: Refused[] }

export type ParsedRecord = ReadRecord | { outcome: Unreadable }

const LONGEST_SHOWN = 80

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

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}

/** Reads holdings one by one, so that one that is wrong costs no other. Two of one unit become one. */
export function readHoldings(entries: readonly unknown[]): ReadRecord {
  const read: Holding[] = []
  const refused: Refused[] = []
  for (const [index, value] of entries.entries()) {
    const parsed = z.safeParse(HoldingSchema, asObject(value) ? tidy(value) : value)
    if (parsed.success) {
      const { code, status, date, note } = parsed.data
      read.push({ code, status, ...(date !== undefined && { date }), ...(note !== undefined && { note }) })
    } else {
      const part = z.safeParse(Parts, parsed.error.issues[0]?.path[0])
      const entry = show(value)
      refused.push({
        at: index + 1,
        entry: entry.length > LONGEST_SHOWN ? `${entry.slice(0, LONGEST_SHOWN)}…` : entry,
        part: part.success ? part.data : 'entry',
      })
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
  return body.success ? readHoldings(body.data.holdings) : { outcome: 'not-a-record' }
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
