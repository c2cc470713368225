import { CopyCodeButton } from '../../components/copy-code-button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import type { Part } from '../../questions/coverage.ts'

/** How much of something a set covers: a square a unit, filled in the colour of its QF level where it is there. */
export function PartPicture({ part: { held, missing } }: { part: Part }) {
  const all = [...held, ...missing].toSorted((a, b) => a.qfLevel - b.qfLevel)
  const there = new Set(held)
  return (
    // The count beside it says it in words.
    <span className="part-picture" aria-hidden="true">
      {all.map(unit => (
        <i key={unit.code} className={there.has(unit) ? 'qf' : undefined} data-qf={unit.qfLevel} />
      ))}
    </span>
  )
}

/** How many units of something are there, and whether that is all of them. */
export function PartCount({ part: { held, missing } }: { part: Part }) {
  const texts = useQuestionMessages()
  return (
    <span className="whitespace-nowrap">
      {missing.length === 0 && (
        <>
          <Icon name="check" /> <b>{texts.whole}</b>{' '}
        </>
      )}
      {texts.heldOf(held.length, held.length + missing.length)}
    </span>
  )
}

/** What is missing, to copy, and what is there. */
export function PartUnits({ part: { held, missing } }: { part: Part }) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  return (
    <>
      {missing.length > 0 && (
        <>
          <p className="flex flex-wrap items-center gap-x-4 text-label text-ink2">
            <span className="flex items-center gap-1">
              <Icon name="added" />
              {texts.unitsToAdd(missing.length)}
            </span>
            <CopyCodeButton codes={missing.map(({ code }) => code)} label={texts.copyCodes(missing.length)} />
          </p>
          <UnitList units={missing} />
        </>
      )}
      {held.length > 0 && (
        <details className={missing.length > 0 ? 'not-printed' : undefined}>
          <summary className="fold tap text-label">
            {texts.unitsHeld}
            {messages.captionBreak}
            {held.length}
          </summary>
          <UnitList units={held} />
        </details>
      )}
    </>
  )
}
