import { Icon } from '../../components/icon.tsx'
import { useLanguage } from '../../components/language.tsx'
import type { Change } from '../../questions/compare-levels.ts'
import { type CompareView, idOf } from '../../questions/compare-view.ts'
import { nameOf } from './column-name.ts'

/** From each column to the next: how many units are new, carried over and not listed again. */
export function Changes({ view, changes }: { view: CompareView; changes: Change[] }) {
  const { messages } = useLanguage()
  const { columns } = view
  if (changes.length === 0) return null
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes" className="text-duty font-bold">
        {messages.changesHeading}
      </h2>
      <ul>
        {changes.map(({ added, carried, notListed }, index) => {
          const [from, to] = columns.slice(index, index + 2)
          if (!from || !to) return null
          return (
            <li key={`${idOf(from)} ${idOf(to)}`}>
              <h3 className="text-label text-ink2">{messages.changeFromTo(nameOf(from), nameOf(to))}</h3>
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
            </li>
          )
        })}
      </ul>
      <p className="text-label text-ink2">{messages.stepExplain}</p>
    </section>
  )
}
