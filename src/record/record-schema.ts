/** The form in which records are written, on the device and in files. It is published as JSON Schema. */
import * as z from 'zod/mini'
import { STATUSES } from './marks.ts'
import { LONGEST_NOTE } from './record.ts'

/** The version of the form. Whoever changes the form raises it and adds a migration to parse-record.ts. */
export const SCHEMA_VERSION = 2

export const FORMAT = 'career-ladder-record'

/** Characters that nobody sees, which programs put into text. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** A code as the catalogues write codes: capitals and figures in half width, without spaces and hyphens. */
export function normalizeCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(INVISIBLE, '')
    .replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .normalize('NFKC')
}

const described = (text: string) => z.describe(text)

const CodeSchema = z
  .string()
  .check(
    z.regex(/^[^\s\p{C}]{1,40}$/u),
    described('The code of a unit of competency. Units that the catalogues do not have are kept as well.'),
  )

const StatusSchema = z
  .enum(STATUSES)
  .check(
    described(
      'How the visitor stands to the unit: aimed (aims for it), working (works on it) or held (has it).',
    ),
  )

const DateSchema = z.iso
  .date()
  .check(described('A day: since when the unit is held or worked on, or by when it is aimed for.'))

const NoteSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(LONGEST_NOTE), described('What the visitor wants to remember of it.'))

/** What is said of one unit. */
export const HoldingSchema = z
  .strictObject({
    code: CodeSchema,
    status: StatusSchema,
    date: z.optional(DateSchema),
    note: z.optional(NoteSchema),
  })
  .check(described('What the visitor says of one unit.'))

export const RecordFileSchema = z
  .object({
    format: z.literal(FORMAT).check(described('Tells a record from other files.')),
    schema: z.literal(SCHEMA_VERSION).check(described('The version of this form.')),
    dataset: z
      .string()
      .check(described('The version of the data by which the codes were last brought up to date.')),
    holdings: z.array(HoldingSchema).check(described('One entry a unit.')),
  })
  .check(
    described(
      'What a visitor holds, is working on and aims for, as the Career Ladder Explorer keeps it on a device and exports it.',
    ),
  )
