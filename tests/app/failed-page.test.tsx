// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FailedPage } from '../../src/app/failed-page.tsx'
import { ChunkError } from '../../src/documents/chunk.ts'
import { DocumentError } from '../../src/documents/load-document.ts'
import { messages } from '../../src/messages/en.ts'
import { renderIn } from '../fixtures/render-in.tsx'
import { stubReload } from '../fixtures/stub-reload.ts'

const documentError = new DocumentError('failed', '/api/v1/en/index.json')
const chunkError = new ChunkError(new TypeError('Failed to fetch dynamically imported module'))

beforeEach(() => {
  sessionStorage.clear()
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockResolvedValue(new Response()))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a page that has not arrived', () => {
  test('is explained, to assistive technology at once, and not to be indexed', async () => {
    await renderIn('en', <FailedPage error={documentError} onRetry={() => {}} />)
    expect(screen.getByRole('alert')).toHaveTextContent(messages.failedText)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(messages.failedTitle)
    expect(document.title).toContain(messages.failedTitle)
    expect(document.head.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  })

  test('is explained in the language of the site', async () => {
    await renderIn('zh-Hant', <FailedPage error={documentError} onRetry={() => {}} />)
    expect(screen.getByRole('heading', { name: '這一頁未能載入' })).toBeVisible()
    expect(screen.getByRole('button', { name: '再試一次' })).toBeVisible()
  })

  test('can be tried again', async () => {
    const retry = vi.fn()
    await renderIn('en', <FailedPage error={documentError} onRetry={retry} />)
    await userEvent.click(screen.getByRole('button', { name: messages.retry }))
    expect(retry).toHaveBeenCalledTimes(1)
  })

  test('is not loaded anew', async () => {
    const reload = stubReload()
    await renderIn('en', <FailedPage error={documentError} onRetry={() => {}} />)
    expect(fetch).not.toHaveBeenCalled()
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('a page whose code is gone', () => {
  test('is loaded anew', async () => {
    const reload = stubReload()
    await renderIn('en', <FailedPage error={chunkError} onRetry={() => {}} />)
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
  })

  test('is explained where that did not help, and can be loaded anew by hand', async () => {
    const reload = stubReload()
    await renderIn('en', <FailedPage error={chunkError} onRetry={() => {}} />)
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
    await renderIn('en', <FailedPage error={chunkError} onRetry={() => {}} />)
    expect(await screen.findByText(messages.staleText)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: messages.reload }))
    expect(reload).toHaveBeenCalledTimes(2)
  })

  test('can be tried again where the server does not answer', async () => {
    const reload = stubReload()
    const retry = vi.fn()
    vi.mocked(fetch).mockRejectedValue(new TypeError('Failed to fetch'))
    await renderIn('en', <FailedPage error={chunkError} onRetry={retry} />)
    await vi.waitFor(() => expect(fetch).toHaveBeenCalled())
    await userEvent.click(screen.getByRole('button', { name: messages.retry }))
    expect(retry).toHaveBeenCalledTimes(1)
    expect(reload).not.toHaveBeenCalled()
  })
})

test('focus goes to the heading of the page that comes after all', async () => {
  const { rerender } = await renderIn('en', <FailedPage error={documentError} onRetry={() => {}} />)
  rerender(<h1>Here after all</h1>)
  expect(screen.getByRole('heading', { name: 'Here after all' })).toHaveFocus()
})
