import { z } from 'zod'
import { DATA_FILES } from './schema.ts'

/** The JSON Schema (draft 2020-12) of every kind of data file, by the name of the kind. */
export function createJsonSchemas(): Map<string, object> {
  return new Map(
    DATA_FILES.map(({ kind, schema }) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' })
      return [kind, { $schema, title: kind, ...rest }]
    }),
  )
}
