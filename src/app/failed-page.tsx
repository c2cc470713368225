import { useEffect, useState } from 'react'
import { useLanguage } from '../components/language.tsx'
import { ChunkError } from '../documents/chunk.ts'
import { DocumentError } from '../documents/load-document.ts'
import { focusHeading } from './arrival.ts'
import { reloadOnce } from './stale.ts'
import { useHead } from './use-head.ts'

/** Says that a page could not be shown and offers to try again; a page whose code is gone is loaded anew, once. */
export function FailedPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { messages } = useLanguage()
  const [stale, setStale] = useState(false)
  // Anything else than what did not arrive is a defect of the site: trying the same again would not help.
  const broken = !(error instanceof ChunkError || error instanceof DocumentError)
  useHead(undefined, `${messages.failedTitle} – ${messages.siteName}`)
  useEffect(() => {
    if (error instanceof ChunkError) {
      reloadOnce(window.location.href).then(outcome => setStale(outcome === 'stale'))
    }
  }, [error])
  // When the page has come after all, focus would be nowhere: the button that had it is gone.
  useEffect(() => focusHeading, [])
  return (
    <div className="page" role="alert">
      <h1 className="text-title font-bold">{messages.failedTitle}</h1>
      <p className="mt-2 max-w-measure">
        {stale ? messages.staleText : broken ? messages.brokenText : messages.failedText}
      </p>
      <p className="mt-4">
        <button
          type="button"
          className="button tap"
          onClick={stale || broken ? () => window.location.reload() : onRetry}
        >
          {stale || broken ? messages.reload : messages.retry}
        </button>
      </p>
    </div>
  )
}
