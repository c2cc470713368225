import { useEffect, useState } from 'react'
import { useLanguage } from '../components/language.tsx'
import { ChunkError } from '../documents/chunk.ts'
import { DocumentError } from '../documents/load-document.ts'
import { reloadOnce } from './stale.ts'

/** Says that a page could not be shown, why as far as is known, and offers to try again. */
export function FailedPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { messages } = useLanguage()
  const [stale, setStale] = useState(false)
  useEffect(() => {
    if (error instanceof ChunkError) {
      reloadOnce(window.location.href).then(outcome => setStale(outcome === 'stale'))
    }
  }, [error])
  return (
    <div className="page" role="alert">
      <h1 className="text-title font-bold">{messages.failedTitle}</h1>
      <p className="mt-2 max-w-measure">{stale ? messages.staleText : messages.failedText}</p>
      {error instanceof DocumentError && <p className="mt-2 text-label text-ink2">{error.message}</p>}
      <p className="mt-4">
        <button
          type="button"
          className="button tap"
          onClick={stale ? () => window.location.reload() : onRetry}
        >
          {stale ? messages.reload : messages.retry}
        </button>
      </p>
    </div>
  )
}
