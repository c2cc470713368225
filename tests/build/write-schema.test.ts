import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createJsonSchemas } from '../../src/dataset/json-schemas.ts'

test('data/schema holds what `npm run schema` writes', () => {
  const folder = join(import.meta.dirname, '../../data/schema')
  const files = readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')])
  const expected = [...createJsonSchemas()].map(([kind, schema]) => [
    `${kind}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ])
  expect(files.sort()).toEqual(expected.sort())
})
