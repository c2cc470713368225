import { expect, test } from 'vitest'
import { arrive, ChunkError } from '../../src/documents/chunk.ts'

test('a chunk that arrives is given as it is', async () => {
  const module = { Page: 'page' }
  expect(await arrive(Promise.resolve(module))).toBe(module)
})

test('a chunk that does not arrive is told from other errors', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module')
  const error: unknown = await arrive(Promise.reject(cause)).catch(reason => reason)
  expect(error).toBeInstanceOf(ChunkError)
  expect(error).toMatchObject({ name: 'ChunkError', cause })
})
