import { useLanguage } from './language.tsx'

/** Says that something did not arrive and asks for it again. */
export function RetryNotice({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { messages } = useLanguage()
  return (
    <p role="alert">
      {text}{' '}
      <button type="button" className="button tap" onClick={onRetry}>
        {messages.retry}
      </button>
    </p>
  )
}
