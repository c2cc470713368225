// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetReload, reloadOnce } from '../../src/app/stale.ts'
import { stubReload } from '../fixtures/stub-reload.ts'

const HERE = 'https://example.org/en/'
const request = vi.fn<typeof fetch>()
let reload: ReturnType<typeof stubReload>

beforeEach(() => {
  sessionStorage.clear()
  request.mockReset()
  request.mockResolvedValue(new Response())
  vi.stubGlobal('fetch', request)
  reload = stubReload()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a page whose chunk is gone', () => {
  test('is loaded anew', async () => {
    expect(await reloadOnce(HERE)).toBe('reloading')
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('is loaded anew once only', async () => {
    await reloadOnce(HERE)
    expect(await reloadOnce(HERE)).toBe('stale')
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('is loaded anew where another one was', async () => {
    await reloadOnce('https://example.org/')
    expect(await reloadOnce(HERE)).toBe('reloading')
    expect(reload).toHaveBeenCalledTimes(2)
  })

  test('is loaded anew again once it has run in between', async () => {
    await reloadOnce(HERE)
    forgetReload()
    expect(await reloadOnce(HERE)).toBe('reloading')
    expect(reload).toHaveBeenCalledTimes(2)
  })

  test('is loaded anew also where the server only has its page for what is not there', async () => {
    request.mockResolvedValue(new Response(null, { status: 404 }))
    expect(await reloadOnce(HERE)).toBe('reloading')
  })

  test('stays while the server does not answer, which is asked past the cache', async () => {
    request.mockRejectedValue(new TypeError('Failed to fetch'))
    expect(await reloadOnce(HERE)).toBe('offline')
    expect(reload).not.toHaveBeenCalled()
    expect(request.mock.calls).toEqual([[HERE, { method: 'HEAD', cache: 'no-store' }]])
  })

  test('can still be loaded anew once the server answers again', async () => {
    request.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await reloadOnce(HERE)
    expect(await reloadOnce(HERE)).toBe('reloading')
  })

  test('is not loaded anew where the browser refuses to remember it', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'QuotaExceededError')
    })
    expect(await reloadOnce(HERE)).toBe('stale')
    expect(reload).not.toHaveBeenCalled()
  })

  test('is not loaded anew where the browser has no storage at all', async () => {
    vi.stubGlobal('sessionStorage', undefined)
    expect(await reloadOnce(HERE)).toBe('stale')
    expect(forgetReload).not.toThrow()
  })

  test('is remembered under the name that the page’s inline script uses', async () => {
    await reloadOnce(HERE)
    const script = readFileSync(join(import.meta.dirname, '../../src/build/page-html.ts'), 'utf8')
    const names = Object.keys(sessionStorage)
    expect(names).toHaveLength(1)
    expect(script).toContain(`sessionStorage.setItem('${names[0]}', location.href)`)
    expect(sessionStorage.getItem(names[0] ?? '')).toBe(HERE)
  })
})
