/** `npm run schema`: writes data/schema, from which editors take their hints. Run it after a change of schema.ts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createJsonSchemas } from '../dataset/json-schemas.ts'

const folder = join(import.meta.dirname, '../../data/schema')
mkdirSync(folder, { recursive: true })
for (const [kind, schema] of createJsonSchemas()) {
  writeFileSync(join(folder, `${kind}.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
