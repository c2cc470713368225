import { QF_LEVELS } from '../qf-levels.ts'
import { useLanguage } from './language.tsx'

/** Where a QF level stands among the seven. */
export function QfScale({ level }: { level: number }) {
  const { messages } = useLanguage()
  return (
    <p className="flex flex-wrap items-center gap-3">
      <span className="qf-scale" aria-hidden="true">
        {QF_LEVELS.map(step => (
          <i key={step} className={step === level ? 'qf' : ''} data-qf={step === level ? step : undefined}>
            {step}
          </i>
        ))}
      </span>
      {messages.qfLevelOfSeven(level)}
    </p>
  )
}
