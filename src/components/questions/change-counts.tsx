import type { Change } from '../../questions/compare-levels.ts'
import { Icon } from '../icon.tsx'
import { useLanguage } from '../language.tsx'

/** How many units are new, carried over and not listed again. */
export function ChangeCounts({ change: { added, carried, notListed } }: { change: Change }) {
  const { messages } = useLanguage()
  return (
    <ul className="flex flex-wrap gap-x-4">
      {[
        { name: 'added' as const, units: added, word: messages.stepAdded },
        { name: 'carried' as const, units: carried, word: messages.stepCarried },
        { name: 'not-listed' as const, units: notListed, word: messages.stepNotListed },
      ].map(({ name, units, word }) => (
        <li key={name} className="flex items-center gap-1">
          <Icon name={name} />
          <b>{units.length}</b> {word}
        </li>
      ))}
    </ul>
  )
}
