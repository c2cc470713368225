import { type ReactNode, useEffect, useId, useRef } from 'react'
import { encode } from 'uqr'
import { CopyButton } from './copy-button.tsx'
import { useLanguage, useRecordMessages } from './language.tsx'
import styles from './share-dialog.css?inline'

/** What a share dialog is given. */
export type ShareDialogProps = {
  /** What the link is called where other apps ask for a title. */
  title: string
  /** Undefined while it is being made. */
  url?: string
  /** Why there is no link, where there is none. */
  problem?: string
  /** What there is to choose, and to know. */
  children?: ReactNode
  onClose: () => void
}

/** How many characters a QR code may have so that phones read it well, and a link so that no program cuts it. */
const LONGEST_QR = 1200
const LONGEST_LINK = 8000

/** A QR code as one path, a square a dark module, on white whatever the theme: readers want it so. */
function QrCode({ text }: { text: string }) {
  const texts = useRecordMessages()
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={texts.shareQrName}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} shapeRendering="crispEdges" />
    </svg>
  )
}

/** A link to share: to copy, by other apps, as a QR code, on paper. */
export function ShareDialog({ title, url, problem, children, onClose }: ShareDialogProps) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="share-dialog" aria-labelledby={id} onClose={onClose}>
      <style>{styles}</style>
      <h2 id={id} className="text-duty font-bold">
        {texts.shareHeading}
      </h2>
      {children}
      {problem !== undefined && <p role="alert">{problem}</p>}
      {url !== undefined && (
        <>
          <label htmlFor={`${id}-link`} className="text-label text-ink2">
            {texts.shareLink}
          </label>
          <input id={`${id}-link`} readOnly value={url} onFocus={({ target }) => target.select()} />
          {url.length > LONGEST_LINK && <p className="text-label">{texts.shareTooLong(url.length)}</p>}
          <div className="flex flex-wrap gap-3">
            <CopyButton text={url} copied={messages.linkCopied} failed={messages.copyFailed}>
              {texts.shareCopy}
            </CopyButton>
            {navigator.canShare?.({ url }) && (
              <button
                type="button"
                className="button tap"
                onClick={() => {
                  // Closing the system's dialog is no failure.
                  navigator.share({ title, url }).catch(() => {})
                }}
              >
                {texts.shareVia}
              </button>
            )}
            <button
              type="button"
              className="button tap"
              onClick={() => {
                dialog.current?.close()
                window.print()
              }}
            >
              {texts.sharePrint}
            </button>
          </div>
          <h3 className="text-label text-ink2">{texts.shareQr}</h3>
          {url.length > LONGEST_QR ? (
            <p className="text-label">{texts.shareQrTooLong(url.length, LONGEST_QR)}</p>
          ) : (
            <QrCode text={url} />
          )}
        </>
      )}
      <button type="button" className="button tap" onClick={() => dialog.current?.close()}>
        {messages.close}
      </button>
    </dialog>
  )
}
