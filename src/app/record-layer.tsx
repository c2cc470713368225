import { Suspense, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useLanguage } from '../components/language.tsx'
import { PlaceLink } from '../components/place-link.tsx'
import { useMarks, useMarksOffered } from '../components/use-marks.ts'
import { whenIdle } from '../components/when-idle.ts'
import { arrive } from '../documents/chunk.ts'
import { createResource } from '../documents/resource.ts'
import { recordMessagesOf } from '../messages/load-messages.ts'
import { parsePath } from '../paths.ts'
import { offerMarks, RECORD_KEY } from '../record/marks.ts'
import { focusHeading } from './arrival.ts'
import styles from './marks.css?inline'

const record = createResource(
  () => '',
  () => arrive(import('../record/device-record.ts')),
)

const markMenu = createResource(
  () => '',
  () => arrive(import('../components/record/mark-menu.tsx')),
)

const SHOWN_FOR_MS = 8000

/** Gives whether the device kept something that could not be read. */
async function connect(): Promise<boolean> {
  const { connectRecord } = await record.load(null)
  return connectRecord()
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
  const [toast, setToast] = useState<'failed' | 'unreadable'>()

  const { pathname } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu belongs to the page that it was opened on
  useEffect(() => setOpened(undefined), [pathname])

  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => setToast(undefined), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [toast])

  useEffect(() => whenIdle(offerMarks), [])

  useEffect(() => {
    const read = () => {
      // A record that does not arrive leaves the page as it is without marks.
      if (!hasRecord()) return
      connect().then(
        unreadable => unreadable && setToast('unreadable'),
        () => record.retry(null),
      )
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
      setToast(undefined)
      try {
        const [{ MarkMenu }] = await load()
        if (!button.isConnected) return
        setOpened({ button, codes: (button.dataset.mark ?? '').split(' '), Menu: MarkMenu })
      } catch {
        setToast('failed')
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

  // Marks may be there before their buttons.
  const [isOffered, marks] = [useMarksOffered(), useMarks()]
  const hasStyles = isOffered || marks.size > 0
  // The record page says in full what could not be read.
  const isTold = toast === 'failed' || (toast && parsePath(pathname).place?.page !== 'record')

  return (
    <>
      {hasStyles && <style>{styles}</style>}
      {isTold && (
        <p role="alert" className="toast">
          {toast === 'failed' ? (
            messages.failedText
          ) : (
            <>
              {messages.recordUnreadable}{' '}
              <PlaceLink className="link" to={{ page: 'record' }}>
                {messages.navRecord}
              </PlaceLink>
            </>
          )}
        </p>
      )}
      {opened && (
        <Suspense>
          <opened.Menu
            key={opened.codes.join()}
            codes={opened.codes}
            button={opened.button}
            onClose={() => {
              setOpened(current => (current === opened ? undefined : current))
              // What was changed may have taken away what had been pressed.
              if (!opened.button.isConnected && document.activeElement === document.body) focusHeading()
            }}
          />
        </Suspense>
      )}
    </>
  )
}
