import { z } from 'zod'
import { DATA_FILES } from './schema.ts'

/** The JSON Schema (draft 2020-12) of files of a kind. */
export function createJsonSchema(kind: string, schema: z.core.$ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return { $schema, title: kind, ...rest }
}

/** The JSON Schema of every kind of data file, by the name of the kind. */
export function createJsonSchemas(): Map<string, object> {
  return new Map(DATA_FILES.map(({ kind, schema }) => [kind, createJsonSchema(kind, schema)]))
}
