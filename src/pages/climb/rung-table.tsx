import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import type { ClimbStep } from '../../questions/climb.ts'
import type { Change } from '../../questions/compare-levels.ts'

type Props = { title: string; direct: Change; steps: ClimbStep[] }

/** How much each level on the way adds, and how much the goal does when it is reached straight. */
export function RungTable({ title, direct, steps }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const rows = [
    ...steps.map(({ to, change }) => ({
      key: to.id,
      name: (
        <a className="tap link" href={`#to-${to.id}`}>
          {to.name}
        </a>
      ),
      change,
    })),
    { key: '', name: texts.climbDirect(title), change: direct },
  ]
  return (
    <section className="pt-6" aria-labelledby="by-rung">
      <h2 id="by-rung" className="text-duty font-bold">
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
    </section>
  )
}
