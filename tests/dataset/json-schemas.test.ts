import { expect, test } from 'vitest'
import { z } from 'zod'
import { createJsonSchemas } from '../../src/dataset/json-schemas.ts'
import { DATA_FILES } from '../../src/dataset/schema.ts'

test('has a JSON Schema for every kind of data file', () => {
  const schemas = createJsonSchemas()
  expect([...schemas.keys()]).toEqual(DATA_FILES.map(({ kind }) => kind))
  for (const [kind, schema] of schemas) {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: kind,
      type: 'object',
      additionalProperties: false,
      description: expect.any(String),
    })
    expect(schema).not.toHaveProperty('$id')
  }
})

const Node = z.looseObject({
  description: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).default({}),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  anyOf: z.array(z.unknown()).default([]),
  oneOf: z.array(z.unknown()).default([]),
})

/** The paths of all fields below a schema that lack a description. */
function listUndescribed(schema: unknown, path: string): string[] {
  const { data } = Node.safeParse(schema)
  if (!data) return []
  const fields = Object.entries(data.properties).flatMap(([name, field]) => {
    const below = listUndescribed(field, `${path}.${name}`)
    return Node.parse(field).description === undefined ? [`${path}.${name}`, ...below] : below
  })
  const parts = [data.items, data.additionalProperties, ...data.anyOf, ...data.oneOf]
  return [...fields, ...parts.flatMap(part => listUndescribed(part, `${path}[]`))]
}

test('describes every field, for an editor to show', () => {
  expect(listUndescribed({ properties: { id: {} } }, 'a')).toEqual(['a.id'])
  for (const [kind, schema] of createJsonSchemas()) expect(listUndescribed(schema, kind)).toEqual([])
})
