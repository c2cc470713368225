// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CopyCodeButton } from '../../src/components/copy-code-button.tsx'
import { PrintButton } from '../../src/components/print-button.tsx'
import { ShareButton } from '../../src/components/share-button.tsx'
import { messages } from '../../src/messages/en.ts'
import { messages as chinese } from '../../src/messages/zh-hant.ts'
import { renderIn } from '../fixtures/render-in.tsx'

const share = vi.fn<(data: ShareData) => Promise<void>>()
const canShare = vi.fn<(data: ShareData) => boolean>()
const writeText = vi.fn<(text: string) => Promise<void>>()

/** What the device has: its own way to share, the clipboard, both or neither. */
function give(device: object): void {
  vi.stubGlobal('navigator', device)
}

const webShare = { canShare, share }
const clipboard = { clipboard: { writeText } }

beforeEach(() => {
  share.mockReset().mockResolvedValue()
  canShare.mockReset().mockReturnValue(true)
  writeText.mockReset().mockResolvedValue()
  document.title = 'Keeper'
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function press(name: string): Promise<string | null> {
  await act(async () => screen.getByRole('button', { name }).click())
  return screen.getByRole('status').textContent
}

describe('sharing a page', () => {
  test('is done by the device’s own means, with title and address', async () => {
    give({ ...webShare, ...clipboard })
    await renderIn('en', <ShareButton />)
    expect(await press(messages.share)).toBe('')
    expect(share.mock.calls).toEqual([[{ title: 'Keeper', url: window.location.href }]])
    expect(writeText).not.toHaveBeenCalled()
  })

  test('that somebody dismisses says nothing and copies nothing', async () => {
    share.mockRejectedValue(new DOMException('dismissed', 'AbortError'))
    give({ ...webShare, ...clipboard })
    await renderIn('en', <ShareButton />)
    expect(await press(messages.share)).toBe('')
    expect(writeText).not.toHaveBeenCalled()
  })

  test('that fails on the device copies the address', async () => {
    share.mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
    give({ ...webShare, ...clipboard })
    await renderIn('en', <ShareButton />)
    expect(await press(messages.share)).toBe(messages.linkCopied)
    expect(writeText.mock.calls).toEqual([[window.location.href]])
  })

  test('copies the address where the device has no means of its own, and says so', async () => {
    give(clipboard)
    await renderIn('zh-Hant', <ShareButton />)
    expect(await press(chinese.share)).toBe(chinese.linkCopied)
    expect(writeText.mock.calls).toEqual([[window.location.href]])
  })

  test('copies the address where the device cannot share it', async () => {
    canShare.mockReturnValue(false)
    give({ ...webShare, ...clipboard })
    await renderIn('en', <ShareButton />)
    expect(await press(messages.share)).toBe(messages.linkCopied)
    expect(share).not.toHaveBeenCalled()
  })

  test.each([
    [
      'where copying is refused',
      () => writeText.mockRejectedValue(new DOMException('', 'NotAllowedError')),
      clipboard,
    ],
    ['where there is no clipboard', () => {}, {}],
  ])('says what to do instead %s', async (_, refuse, device) => {
    refuse()
    give(device)
    await renderIn('en', <ShareButton />)
    expect(await press(messages.share)).toBe(messages.copyFailed)
  })
})

describe('copying a code', () => {
  test('copies the code alone, and says so', async () => {
    give(clipboard)
    await renderIn('zh-Hant', <CopyCodeButton codes={['ZL501A']} />)
    expect(await press(chinese.copyCode)).toBe(chinese.codeCopied)
    expect(writeText.mock.calls).toEqual([['ZL501A']])
  })

  test('says what to do instead where it is refused', async () => {
    writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'))
    give(clipboard)
    await renderIn('en', <CopyCodeButton codes={['ZL501A']} />)
    expect(await press(messages.copyCode)).toBe(messages.codeCopyFailed)
  })

  test('says so for a few seconds', async () => {
    vi.useFakeTimers()
    give(clipboard)
    await renderIn('en', <CopyCodeButton codes={['ZL501A']} />)
    expect(await press(messages.copyCode)).toBe(messages.codeCopied)
    await act(() => vi.advanceTimersByTimeAsync(3_000))
    expect(screen.getByRole('status')).toHaveTextContent(messages.codeCopied)
    await act(() => vi.advanceTimersByTimeAsync(10_000))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})

test('printing prints the page', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  await renderIn('en', <PrintButton />)
  await act(async () => screen.getByRole('button', { name: messages.print }).click())
  expect(print).toHaveBeenCalledTimes(1)
})

test('what needs scripts is marked so, to be hidden where there are none', async () => {
  await renderIn(
    'en',
    <>
      <ShareButton />
      <CopyCodeButton codes={['ZL501A']} />
      <PrintButton />
    </>,
  )
  expect(screen.getAllByRole('button').filter(button => !button.closest('.needs-script'))).toEqual([])
})
