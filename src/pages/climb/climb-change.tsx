import { useId } from 'react'
import { Icon, type IconName } from '../../components/icon.tsx'
import { JobLinks } from '../../components/job-links.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import type { LadderDocument, LevelDetail, UnitRef } from '../../documents/documents.ts'
import type { ClimbView } from '../../questions/climb-view.ts'
import type { Change } from '../../questions/compare-levels.ts'
import { UnitGroups } from './unit-groups.tsx'

type Props = {
  ladder: LadderDocument
  by: ClimbView['by']
  /** None for somebody who has nothing yet. */
  from: LevelDetail[]
  to: LevelDetail
  change: Change
}

type FoldProps = {
  ladder: LadderDocument
  by: ClimbView['by']
  icon: IconName
  heading: string
  levels: LevelDetail[]
  units: UnitRef[]
}

/** Units that are there without being new: folded. */
function FoldedGroups({ icon, heading, ...groups }: FoldProps) {
  if (groups.units.length === 0) return null
  return (
    <details className="job-duty">
      <summary>
        <Icon name={icon} />
        <h3 className="grow font-bold">{heading}</h3>
        <span className="text-ink2">{groups.units.length}</span>
      </summary>
      <UnitGroups {...groups} />
    </details>
  )
}

/** What the goal of a climb asks: what is new there, carried over, and not listed again. */
export function ClimbChange({ ladder, by, from, to, change }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} className="text-section font-bold">
        <PlaceLink className="tap" to={{ page: 'level', ladder: ladder.id, level: to.id }}>
          <span className="link">{to.name}</span>
        </PlaceLink>
      </h2>
      <JobLinks ladder={ladder.id} jobs={to.jobs} />
      <h3 className="flex items-center gap-2 py-2 text-duty font-bold">
        <Icon name="added" />
        {texts.addedUnits}
      </h3>
      {change.added.length === 0 ? (
        <p>{texts.nothingNew}</p>
      ) : (
        <UnitGroups ladder={ladder} by={by} levels={[to]} units={change.added} ways />
      )}
      <FoldedGroups
        icon="carried"
        heading={messages.carriedUnits}
        ladder={ladder}
        by={by}
        levels={[to]}
        units={change.carried}
      />
      <FoldedGroups
        icon="not-listed"
        heading={messages.notListedUnits}
        ladder={ladder}
        by={by}
        levels={from}
        units={change.notListed}
      />
      {change.notListed.length > 0 && <p className="pt-2 text-label text-ink2">{messages.stepExplain}</p>}
    </section>
  )
}
