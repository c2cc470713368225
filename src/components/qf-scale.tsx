import { useLanguage } from './language.tsx'

const LEVELS = [1, 2, 3, 4, 5, 6, 7]

/** Where a QF level stands among the seven. */
export function QfScale({ level }: { level: number }) {
  const { messages } = useLanguage()
  return (
    <p className="flex flex-wrap items-center gap-3">
      <span className="qf-scale" aria-hidden="true">
        {LEVELS.map(step => (
          <i key={step} className={step === level ? 'qf' : ''} data-qf={step === level ? step : undefined}>
            {step}
          </i>
        ))}
      </span>
      {messages.qfLevelOfSeven(level)}
    </p>
  )
}
