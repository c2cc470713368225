import { Suspense, useEffect, useState } from 'react'
import { useLanguage } from '../components/language.tsx'
import { useMarksOffered } from '../components/use-marks.ts'
import { arrive } from '../documents/chunk.ts'
import { createResource } from '../documents/resource.ts'
import { recordMessagesOf } from '../messages/load-messages.ts'
import { offerMarks, RECORD_KEY } from '../record/marks.ts'
import styles from './marks.css?inline'

const record = createResource(
  () => '',
  () => arrive(import('../record/device-record.ts')),
)

const markMenu = createResource(
  () => '',
  () => arrive(import('../components/record/mark-menu.tsx')),
)

async function connect(): Promise<void> {
  const { connectRecord } = await record.load(null)
  connectRecord()
}

/** The button that an event happened on whose units can be marked. */
function findButton({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null
}

function hasRecord(): boolean {
  try {
    return localStorage.getItem(RECORD_KEY) !== null
  } catch {
    return false
  }
}

type Opened = {
  button: HTMLElement
  codes: string[]
  Menu: Awaited<ReturnType<typeof markMenu.load>>['MarkMenu']
}

/**
 * Reads the visitor's record where the device keeps one, and opens the menu of marks beside the button that was
 * pressed. The code for both is loaded when it is wanted, after the page.
 */
export function RecordLayer() {
  const { locale, messages } = useLanguage()
  const [opened, setOpened] = useState<Opened>()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    // Buttons come when the page has nothing more urgent to do; Safari knows no idle callback.
    const { requestIdleCallback = setTimeout } = window
    requestIdleCallback(offerMarks)
  }, [])

  useEffect(() => {
    const read = () => {
      // A record that does not arrive leaves the page as it is without marks.
      if (hasRecord()) connect().catch(() => record.retry(null))
    }
    read()
    window.addEventListener('storage', read)
    window.addEventListener('pageshow', read)
    return () => {
      window.removeEventListener('storage', read)
      window.removeEventListener('pageshow', read)
    }
  }, [])

  useEffect(() => {
    const load = () => {
      markMenu.retry(null)
      recordMessagesOf.retry(locale)
      record.retry(null)
      return Promise.all([markMenu.load(null), recordMessagesOf.load(locale), connect()])
    }
    let openAtPress: HTMLElement | undefined
    const ask = (event: Event) => {
      if (event.type === 'pointerdown') openAtPress = opened?.button
      if (findButton(event)) load().catch(() => {})
    }
    const open = async (event: MouseEvent) => {
      const button = findButton(event)
      // The press that closes the menu does not open it again.
      const closes = button === openAtPress
      openAtPress = undefined
      if (!button || closes) return
      setFailed(false)
      try {
        const [{ MarkMenu }] = await load()
        setOpened({ button, codes: (button.dataset.mark ?? '').split(' '), Menu: MarkMenu })
      } catch {
        setFailed(true)
      }
    }
    const events = ['pointerover', 'pointerdown', 'focusin'] as const
    for (const type of events) document.addEventListener(type, ask)
    document.addEventListener('click', open)
    return () => {
      for (const type of events) document.removeEventListener(type, ask)
      document.removeEventListener('click', open)
    }
  }, [locale, opened])

  return (
    <>
      {useMarksOffered() && <style>{styles}</style>}
      {failed && (
        <p role="alert" className="toast">
          {messages.failedText}
        </p>
      )}
      {opened && (
        <Suspense>
          <opened.Menu
            key={opened.codes.join()}
            codes={opened.codes}
            button={opened.button}
            onClose={() => setOpened(current => (current === opened ? undefined : current))}
          />
        </Suspense>
      )}
    </>
  )
}
