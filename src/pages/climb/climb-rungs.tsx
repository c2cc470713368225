import { ClimbStart } from '../../components/climb-start.tsx'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import type { LadderDocument } from '../../documents/documents.ts'
import type { ClimbStep } from '../../questions/climb.ts'
import type { ClimbView } from '../../questions/climb-view.ts'
import type { Change } from '../../questions/compare-levels.ts'
import { UnitGroups } from './unit-groups.tsx'

type Props = {
  ladder: LadderDocument
  view: ClimbView
  title: string
  direct: Change
  steps: ClimbStep[]
}

/** How much each level on the way adds, with the units of each, beside what the goal does when it is reached straight. */
export function ClimbRungs({ ladder, view: { by }, title, direct, steps }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const rows = [
    ...steps.map(({ to, change }) => ({ key: to.id, name: to.name, change })),
    { key: '', name: texts.climbDirect(title), change: direct },
  ]
  return (
    <section className="section" aria-labelledby="by-rung">
      <h2 id="by-rung" className="text-section font-bold">
        {texts.climbByRung}
      </h2>
      <p className="max-w-measure text-label text-ink2">{texts.climbBetween}</p>
      <table className="rung-table">
        <thead>
          <tr>
            <th scope="col">{messages.level}</th>
            <th scope="col">{messages.stepAdded}</th>
            <th scope="col">{messages.stepCarried}</th>
            <th scope="col">{messages.stepNotListed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, change: { added, carried, notListed } }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{added.length}</td>
              <td>{carried.length}</td>
              <td>{notListed.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {steps.map(({ from, to, change }) => (
        <details key={to.id} className="job-duty">
          <summary>
            <h3 className="grow font-bold">{to.name}</h3>
            <span className="flex items-center gap-1 text-ink2">
              <Icon name="added" />
              {change.added.length} <span className="sr-only">{messages.stepAdded}</span>
            </span>
          </summary>
          {from.length < 2 && <ClimbStart ladder={ladder.id} {...(from[0] && { from: from[0] })} to={to} />}
          {change.added.length === 0 ? (
            <p>{texts.nothingNew}</p>
          ) : (
            <UnitGroups ladder={ladder} by={by} levels={[to]} units={change.added} ways />
          )}
          {[
            { name: 'carried' as const, heading: messages.carriedUnits, units: change.carried },
            { name: 'not-listed' as const, heading: messages.notListedUnits, units: change.notListed },
          ].map(
            ({ name, heading, units }) =>
              units.length > 0 && (
                <details key={name} className="job-duty">
                  <summary>
                    <Icon name={name} />
                    <h4 className="grow font-bold">{heading}</h4>
                    <span className="text-ink2">{units.length}</span>
                  </summary>
                  <UnitList units={units} />
                </details>
              ),
          )}
        </details>
      ))}
    </section>
  )
}
