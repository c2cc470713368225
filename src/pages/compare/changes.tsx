import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { ChangeCounts } from '../../components/questions/change-counts.tsx'
import { formatClimbQuery } from '../../paths.ts'
import type { Change } from '../../questions/compare-levels.ts'
import type { CompareView } from '../../questions/compare-view.ts'
import { idOf, nameOf } from '../../questions/subjects.ts'

type Props = { ladder: string; view: CompareView; changes: Change[] }

/** From each column to the next: how many units are new, carried over and not listed again. */
export function Changes({ ladder, view, changes }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const { columns } = view
  if (changes.length === 0) return null
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes" className="text-duty font-bold">
        {texts.changesHeading}
      </h2>
      <ul>
        {changes.map((change, index) => {
          const [from, to] = columns.slice(index, index + 2)
          if (!from || !to) return null
          return (
            <li key={`${idOf(from)} ${idOf(to)}`}>
              <h3 className="text-label text-ink2">
                <PlaceLink
                  className="tap"
                  to={{ page: 'climb', ladder }}
                  query={formatClimbQuery(idOf(from), idOf(to))}
                >
                  <span className="link">{messages.climbTitle(nameOf(from), nameOf(to))}</span>
                </PlaceLink>
              </h3>
              <ChangeCounts change={change} />
            </li>
          )
        })}
      </ul>
      <p className="text-label text-ink2">{messages.stepExplain}</p>
    </section>
  )
}
