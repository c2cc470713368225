/** Records as text: what the device keeps and what files hold. */
import * as z from 'zod/mini'
import { STATUSES, type Status } from './marks.ts'
import { markUnits, type VisitorRecord } from './record.ts'

/** The version of the form in which records are written. */
const SCHEMA = 1

const FORMAT = 'career-ladder-record'

const EnvelopeSchema = z.object({ format: z.literal(FORMAT), schema: z.int().check(z.positive()) })

const RecordSchema = z.object({ marks: z.record(z.string(), z.unknown()) })

const StatusSchema = z.enum(STATUSES)

/** Why a text is no record. */
export type Unreadable = 'not-json' | 'not-a-record' | 'newer'

export type ParsedRecord =
  | { outcome: 'read'; record: VisitorRecord; refused: string[] }
  | { outcome: Unreadable }

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Reads a record from JSON. What of it is valid is read, the codes of the rest are `refused`. Never throws. */
export function parseRecord(text: string): ParsedRecord {
  const json = parseJson(text)
  if (!json) return { outcome: 'not-json' }
  const envelope = z.safeParse(EnvelopeSchema, json.value)
  if (!envelope.success) return { outcome: 'not-a-record' }
  if (envelope.data.schema > SCHEMA) return { outcome: 'newer' }
  const body = z.safeParse(RecordSchema, json.value)
  if (!body.success) return { outcome: 'not-a-record' }
  let record: VisitorRecord = new Map()
  const refused: string[] = []
  for (const [code, value] of Object.entries(body.data.marks)) {
    const status = z.safeParse(StatusSchema, value)
    if (status.success) record = markUnits(record, [code], status.data)
    else refused.push(code)
  }
  return { outcome: 'read', record, refused }
}

/** A record as JSON; `dataset` is the version of the data by which its codes were last followed. */
export function formatRecord(record: VisitorRecord, dataset: string): string {
  const marks: { [code: string]: Status } = Object.fromEntries(
    [...record.values()].map(({ code, status }) => [code, status]),
  )
  return JSON.stringify({ format: FORMAT, schema: SCHEMA, dataset, marks })
}
