// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { encode } from 'uqr'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { CopyCodeButton } from '../../src/components/copy-code-button.tsx'
import { PrintButton } from '../../src/components/print-button.tsx'
import { ShareButton } from '../../src/components/share-button.tsx'
import { ShareDialog } from '../../src/components/share-dialog.tsx'
import type { Locale } from '../../src/locale.ts'
import { messages } from '../../src/messages/en.ts'
import { recordMessagesOf } from '../../src/messages/load-messages.ts'
import { messages as recordTexts } from '../../src/messages/record/en.ts'
import { messages as chineseRecordTexts } from '../../src/messages/record/zh-hant.ts'
import { messages as chinese } from '../../src/messages/zh-hant.ts'
import { existing } from '../fixtures/datasets.ts'
import { renderIn } from '../fixtures/render-in.tsx'

const share = vi.fn<(data: ShareData) => Promise<void>>()
const canShare = vi.fn<(data: ShareData) => boolean>()
const writeText = vi.fn<(text: string) => Promise<void>>()

/** What the device has: its own way to share, the clipboard, both or neither. */
function give(device: object): void {
  vi.stubGlobal('navigator', device)
}

/** Where the dialog's code stands. */
const DIALOG = '../../src/components/share-dialog.tsx'

const webShare = { canShare, share }
const clipboard = { clipboard: { writeText } }

/** Why nothing can be copied, and how a device comes to be so. */
const refusals: [string, () => void, object][] = [
  [
    'where copying is refused',
    () => writeText.mockRejectedValue(new DOMException('', 'NotAllowedError')),
    clipboard,
  ],
  ['where there is no clipboard', () => {}, {}],
]

// jsdom has dialogs that can neither be opened nor closed.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

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

/** Presses a button that says what came of it, and gives what it says. */
async function press(button: HTMLElement): Promise<string | null> {
  await act(async () => button.click())
  return within(existing(button.parentElement ?? undefined)).getByRole('status').textContent
}

const pressNamed = (name: string) => press(screen.getByRole('button', { name }))

/** What the dialog is given here unless a test says otherwise. */
const LINK = 'https://example.org/en/lanterns/levels/keeper/'

function linkOf(length: number): string {
  return LINK + 'x'.repeat(length - LINK.length)
}

const getDialog = (texts = recordTexts) => screen.getByRole('dialog', { name: texts.shareHeading })

describe('the button that shares a page', () => {
  /** Presses it, and waits for the dialog. */
  async function open(locale: Locale = 'en', texts = messages, dialogTexts = recordTexts) {
    await renderIn(locale, <ShareButton />)
    await act(async () => screen.getByRole('button', { name: texts.share }).click())
    return screen.findByRole('dialog', { name: dialogTexts.shareHeading })
  }

  test.each([
    ['en', messages, recordTexts],
    ['zh-Hant', chinese, chineseRecordTexts],
  ] as const)('opens a dialog with the link to it (%s)', async (locale, texts, dialogTexts) => {
    give(clipboard)
    const dialog = await open(locale, texts, dialogTexts)
    expect(dialog).toHaveAttribute('open')
    expect(within(dialog).getByRole('textbox', { name: dialogTexts.shareLink })).toHaveValue(
      window.location.href,
    )
    expect(writeText).not.toHaveBeenCalled()
  })

  test('says nothing while its dialog comes and once that is there', async () => {
    give(clipboard)
    await renderIn('en', <ShareButton />)
    expect(await pressNamed(messages.share)).toBe('')
    await screen.findByRole('dialog')
    const [own] = screen.getAllByRole('status')
    expect(own).toBeEmptyDOMElement()
  })

  test('shares the title and the address that the page has when it is pressed', async () => {
    give({ ...webShare, ...clipboard })
    await renderIn('en', <ShareButton />)
    document.title = 'Lighter'
    window.history.replaceState(null, '', '/en/lanterns/#some-duty')
    await act(async () => screen.getByRole('button', { name: messages.share }).click())
    await screen.findByRole('dialog')
    await act(async () => screen.getByRole('button', { name: recordTexts.shareVia }).click())
    expect(share.mock.calls).toEqual([
      [{ title: 'Lighter', url: `${window.location.origin}/en/lanterns/#some-duty` }],
    ])
    window.history.replaceState(null, '', '/')
  })

  test('leaves nothing of its dialog once that is closed, and opens it again', async () => {
    give(clipboard)
    const dialog = await open()
    await act(async () => within(dialog).getByRole('button', { name: messages.close }).click())
    expect(dialog).not.toBeInTheDocument()
    await act(async () => screen.getByRole('button', { name: messages.share }).click())
    expect(await screen.findByRole('dialog')).toHaveAttribute('open')
  })

  /** Lets the texts fail until they are asked for anew, as they do where the network is down for a while. */
  function loseTexts(): void {
    const load = vi.spyOn(recordMessagesOf, 'load').mockRejectedValue(new Error('gone'))
    vi.spyOn(recordMessagesOf, 'retry').mockImplementation(() => load.mockRestore())
  }

  describe.each([
    ['the code', () => vi.doMock(DIALOG, () => Promise.reject(new Error('gone')))],
    ['the texts', loseTexts],
  ])('where %s of the dialog does not arrive', (_, lose) => {
    /** Presses it, and waits for what it says. */
    async function pressWithout(texts = messages, locale: Locale = 'en'): Promise<string | null> {
      await renderIn(locale, <ShareButton />)
      lose()
      await act(async () => screen.getByRole('button', { name: texts.share }).click())
      await waitFor(() => expect(screen.getByRole('status')).not.toBeEmptyDOMElement())
      expect(screen.queryByRole('dialog')).toBeNull()
      return screen.getByRole('status').textContent
    }

    afterEach(() => {
      vi.doUnmock(DIALOG)
    })

    test.each([
      ['en', messages],
      ['zh-Hant', chinese],
    ] as const)('copies the address, and says so (%s)', async (locale, texts) => {
      give({ ...webShare, ...clipboard })
      expect(await pressWithout(texts, locale)).toBe(texts.linkCopied)
      expect(writeText.mock.calls).toEqual([[window.location.href]])
      expect(share).not.toHaveBeenCalled()
    })

    test.each(refusals)('says what to do instead %s', async (_, refuse, device) => {
      refuse()
      give(device)
      expect(await pressWithout()).toBe(messages.copyFailed)
    })

    test('opens it once it does arrive', async () => {
      give(clipboard)
      await pressWithout()
      vi.doUnmock(DIALOG)
      await act(async () => screen.getByRole('button', { name: messages.share }).click())
      expect(await screen.findByRole('dialog')).toHaveAttribute('open')
      expect(writeText).toHaveBeenCalledTimes(1)
    })
  })
})

describe('the dialog that shares a link', () => {
  const onClose = vi.fn()

  beforeEach(() => {
    onClose.mockReset()
  })

  const show = (
    props: Omit<ComponentProps<typeof ShareDialog>, 'title' | 'onClose'> = { url: LINK },
    locale: Locale = 'en',
  ) => renderIn(locale, <ShareDialog title="Keeper" onClose={onClose} {...props} />)

  test('is open as soon as it is there, and shows what there is to choose', async () => {
    give(clipboard)
    await show({ url: LINK, children: <p>What to share</p> })
    expect(getDialog()).toHaveAttribute('open')
    expect(within(getDialog()).getByText('What to share')).toBeVisible()
  })

  test('selects the whole link where somebody goes into its field, and lets nobody change it', async () => {
    give(clipboard)
    await show()
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: recordTexts.shareLink })
    act(() => field.focus())
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINK.length])
    expect(field).toHaveAttribute('readonly')
  })

  test('copies the link, and says so', async () => {
    give(clipboard)
    await show()
    expect(await pressNamed(recordTexts.shareCopy)).toBe(messages.linkCopied)
    expect(writeText.mock.calls).toEqual([[LINK]])
  })

  test.each(refusals)('says what to do instead %s', async (_, refuse, device) => {
    refuse()
    give(device)
    await show()
    expect(await pressNamed(recordTexts.shareCopy)).toBe(messages.copyFailed)
  })

  test('shares by the device’s own means, with title and link', async () => {
    give({ ...webShare, ...clipboard })
    await show()
    await act(async () => screen.getByRole('button', { name: recordTexts.shareVia }).click())
    expect(canShare).toHaveBeenCalledWith({ url: LINK })
    expect(share.mock.calls).toEqual([[{ title: 'Keeper', url: LINK }]])
    expect(writeText).not.toHaveBeenCalled()
  })

  test('says nothing, copies nothing and stays where somebody dismisses the device’s own means', async () => {
    // A mock would handle the failure itself: nobody would see it where the dialog does not.
    const dismissed = vi.fn()
    const dismiss = () => {
      dismissed()
      return Promise.reject(new DOMException('dismissed', 'AbortError'))
    }
    give({ canShare, share: dismiss, ...clipboard })
    await show()
    await act(async () => screen.getByRole('button', { name: recordTexts.shareVia }).click())
    expect(dismissed).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(writeText).not.toHaveBeenCalled()
    expect(getDialog()).toHaveAttribute('open')
  })

  test('has no means of the device where that has none, or cannot share the link', async () => {
    give(clipboard)
    const { unmount } = await show()
    expect(screen.getByRole('button', { name: recordTexts.shareCopy })).toBeVisible()
    expect(screen.queryByRole('button', { name: recordTexts.shareVia })).toBeNull()
    unmount()
    canShare.mockReturnValue(false)
    give({ ...webShare, ...clipboard })
    await show()
    expect(screen.getByRole('button', { name: recordTexts.shareCopy })).toBeVisible()
    expect(screen.queryByRole('button', { name: recordTexts.shareVia })).toBeNull()
  })

  test('closes before it prints the page, which it would cover', async () => {
    give(clipboard)
    const print = vi.fn(() => document.querySelector('dialog')?.open)
    vi.stubGlobal('print', print)
    await show()
    await act(async () => screen.getByRole('button', { name: recordTexts.sharePrint }).click())
    expect(print).toHaveReturnedWith(false)
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test('is closed by its button, and tells so', async () => {
    give(clipboard)
    await show()
    const dialog = getDialog()
    expect(onClose).not.toHaveBeenCalled()
    await act(async () => screen.getByRole('button', { name: messages.close }).click())
    expect(dialog).not.toHaveAttribute('open')
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test('tells so as well where the browser closes it', async () => {
    give(clipboard)
    await show()
    await act(async () => getDialog().dispatchEvent(new Event('close')))
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['en', recordTexts],
    ['zh-Hant', chineseRecordTexts],
  ] as const)(
    'draws the link as a QR code, dark on white, with room around it (%s)',
    async (locale, texts) => {
      give(clipboard)
      await show({ url: LINK }, locale)
      const picture = screen.getByRole('img', { name: texts.shareQrName })
      const { data, size } = encode(LINK, { ecc: 'M', border: 4 })
      expect(picture).toHaveAttribute('viewBox', `0 0 ${size} ${size}`)
      const [white, dark] = picture.querySelectorAll('path')
      expect(white).toHaveAttribute('fill', '#fff')
      expect(dark).toHaveAttribute('fill', '#000')
      const squares = [...(dark?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)]
      const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
      for (const [, x, y] of squares) drawn[Number(y)]?.splice(Number(x), 1, true)
      expect(drawn).toEqual(data)
      expect(drawn.flatMap(row => row.slice(0, 4)).includes(true)).toBe(false)
    },
  )

  test('draws no QR code of a link of more than 1,200 characters, and says why', async () => {
    give(clipboard)
    const { unmount } = await show({ url: linkOf(1200) })
    expect(screen.getByRole('img', { name: recordTexts.shareQrName })).toBeVisible()
    expect(screen.queryByText(recordTexts.shareQrTooLong(1200, 1200))).toBeNull()
    unmount()
    await show({ url: linkOf(1201) })
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByText(recordTexts.shareQrTooLong(1201, 1200))).toBeVisible()
    expect(screen.getByRole('textbox')).toHaveValue(linkOf(1201))
  })

  test('says of a link of more than 8,000 characters that programs may cut it', async () => {
    give(clipboard)
    const { unmount } = await show({ url: linkOf(8000) })
    expect(screen.queryByText(recordTexts.shareTooLong(8000))).toBeNull()
    unmount()
    await show({ url: linkOf(8001) })
    expect(screen.getByText(recordTexts.shareTooLong(8001))).toBeVisible()
    expect(await pressNamed(recordTexts.shareCopy)).toBe(messages.linkCopied)
    expect(writeText.mock.calls).toEqual([[linkOf(8001)]])
  })

  test('has nothing to copy while the link is being made, or where there is none, and says why', async () => {
    give({ ...webShare, ...clipboard })
    const { unmount } = await show({})
    const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent)
    expect(buttons()).toEqual([messages.close])
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
    unmount()
    await show({ problem: recordTexts.shareNothing })
    expect(screen.getByRole('alert')).toHaveTextContent(recordTexts.shareNothing)
    expect(buttons()).toEqual([messages.close])
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('copying a code', () => {
  test('copies the code alone, and says so', async () => {
    give(clipboard)
    await renderIn('zh-Hant', <CopyCodeButton codes={['ZL501A']} />)
    expect(await pressNamed(chinese.copyCode)).toBe(chinese.codeCopied)
    expect(writeText.mock.calls).toEqual([['ZL501A']])
  })

  test('says what to do instead where it is refused', async () => {
    writeText.mockRejectedValue(new DOMException('', 'NotAllowedError'))
    give(clipboard)
    await renderIn('en', <CopyCodeButton codes={['ZL501A']} />)
    expect(await pressNamed(messages.copyCode)).toBe(messages.codeCopyFailed)
  })

  test('says so for a few seconds', async () => {
    vi.useFakeTimers()
    give(clipboard)
    await renderIn('en', <CopyCodeButton codes={['ZL501A']} />)
    expect(await pressNamed(messages.copyCode)).toBe(messages.codeCopied)
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
