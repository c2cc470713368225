// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DocumentError, directories, documentsOf, documentUrl } from '../../src/documents/load-document.ts'
import type { Places } from '../../src/paths.ts'

const request = vi.fn<typeof fetch>()
let number = 0

beforeEach(() => {
  request.mockReset()
  vi.stubGlobal('fetch', request)
  number += 1
})

afterEach(() => {
  vi.unstubAllGlobals()
  delete window.firstDocument
})

/** A unit that no other test has asked for: what has arrived is kept. */
function ask(code = `unit-${number}`) {
  const place: Places['unit'] = { page: 'unit', code }
  return {
    place,
    url: `/api/v1/en/units/${code}.json`,
    load: () => documentsOf('unit').load({ locale: 'en', place }),
  }
}

async function failure(promise: Promise<unknown>): Promise<DocumentError> {
  const error: unknown = await promise.catch(reason => reason)
  if (!(error instanceof DocumentError)) throw new Error(`this is no DocumentError: ${error}`)
  return error
}

describe('a document', () => {
  test('is asked for once, where the static API has it', async () => {
    const { load, url, place } = ask()
    request.mockResolvedValue(Response.json({ page: 'unit', code: 'X' }))
    expect(await load()).toEqual({ page: 'unit', code: 'X' })
    expect(await load()).toEqual({ page: 'unit', code: 'X' })
    expect(request.mock.calls).toEqual([[url]])
    expect(documentUrl('en', place)).toBe(url)
  })

  test('is another one in another language', async () => {
    const { load, place } = ask()
    request.mockImplementation(async url => Response.json({ page: 'unit', code: String(url) }))
    await load()
    await documentsOf('unit').load({ locale: 'zh-Hant', place })
    expect(request).toHaveBeenCalledTimes(2)
  })

  test('that the server does not have is missing', async () => {
    const { load, url } = ask()
    request.mockResolvedValue(Response.json({}, { status: 404 }))
    const error = await failure(load())
    expect(error).toMatchObject({ reason: 'missing', message: `There is no document: ${url}` })
  })

  test.each([
    ['the server fails', () => Promise.resolve(Response.json({}, { status: 500 }))],
    ['the network is down', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['it is no JSON', () => Promise.resolve(new Response('<!doctype html>'))],
    ['it is cut off', () => Promise.resolve(new Response('{"page":"un'))],
    ['it is another page’s', () => Promise.resolve(Response.json({ page: 'level' }))],
    ['it has no mark', () => Promise.resolve(Response.json({ code: 'X' }))],
    ['it is nothing', () => Promise.resolve(Response.json(null))],
    ['it is a text', () => Promise.resolve(Response.json('unit'))],
  ])('has not arrived where %s', async (_, answer) => {
    const { load, url } = ask()
    request.mockImplementation(answer)
    const error = await failure(load())
    expect(error).toMatchObject({ reason: 'failed', message: `The document did not arrive: ${url}` })
  })

  test('can be asked for again after a failure', async () => {
    const { load, place } = ask()
    request.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    request.mockResolvedValueOnce(Response.json({ page: 'unit', code: 'X' }))
    await failure(load())
    await failure(load())
    documentsOf('unit').retry({ locale: 'en', place })
    expect(await load()).toMatchObject({ code: 'X' })
    expect(request).toHaveBeenCalledTimes(2)
  })
})

describe('the request that the page’s inline script has made', () => {
  test('serves the first document, once', async () => {
    const { load, url, place } = ask()
    window.firstDocument = { url, response: Promise.resolve(Response.json({}, { status: 500 })) }
    await failure(load())
    expect(window.firstDocument).toBeUndefined()
    expect(request).not.toHaveBeenCalled()
    documentsOf('unit').retry({ locale: 'en', place })
    request.mockResolvedValue(Response.json({ page: 'unit', code: 'X' }))
    expect(await load()).toMatchObject({ code: 'X' })
    expect(request.mock.calls).toEqual([[url]])
  })

  test('is left for the document that it is for', async () => {
    const { load } = ask()
    const first = { url: '/api/v1/en/other.json', response: Promise.resolve(new Response()) }
    window.firstDocument = first
    request.mockResolvedValue(Response.json({ page: 'unit', code: 'X' }))
    await load()
    expect(request).toHaveBeenCalledTimes(1)
    expect(window.firstDocument).toBe(first)
  })
})

describe('the list of pages', () => {
  test('is that of a language', async () => {
    const directory = { page: 'directory', pages: [{ path: '/en/', title: 'Home' }], redirects: [] }
    request.mockResolvedValue(Response.json(directory))
    expect(await directories.load('en')).toEqual(directory)
    expect(request.mock.calls).toEqual([['/api/v1/en/pages.json']])
  })

  test('is empty where it does not arrive', async () => {
    request.mockRejectedValue(new TypeError('Failed to fetch'))
    expect(await directories.load('zh-Hans')).toEqual({ page: 'directory', pages: [], redirects: [] })
  })
})
