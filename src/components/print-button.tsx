import { useLanguage } from './language.tsx'

/** Prints the page, which has a sheet of its own design. Hidden without scripts. */
export function PrintButton() {
  const { messages } = useLanguage()
  return (
    <span className="needs-script">
      <button type="button" className="button tap" onClick={() => window.print()}>
        {messages.print}
      </button>
    </span>
  )
}
