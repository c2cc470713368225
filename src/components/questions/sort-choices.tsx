import type { Place } from '../../paths.ts'
import { Icon } from '../icon.tsx'
import { useQuestionMessages } from '../language.tsx'
import { Choice, Choices } from './choices.tsx'

type Order = 'up' | 'down'

type Props<Sort extends string> = {
  to: Place
  sorts: readonly Sort[]
  names: Record<Sort, string>
  /** What is sorted by now, and which way. */
  sort: Sort
  order: Order
  /** The query that asks for an order. */
  queryOf: (sort: Sort, order: Order) => string
  /** Fragment to keep, with its hash. */
  fragment?: string
}

/** By what rows can be sorted; what they are sorted by turns the other way round. */
export function SortChoices<Sort extends string>({
  to,
  sorts,
  names,
  sort,
  order,
  queryOf,
  fragment,
}: Props<Sort>) {
  const texts = useQuestionMessages()
  return (
    <Choices label={texts.sortBy}>
      {sorts.map(name => {
        const on = sort === name
        return (
          <Choice
            key={name}
            id={`sort-${name}`}
            to={to}
            query={queryOf(name, on && order === 'up' ? 'down' : 'up')}
            {...(fragment !== undefined && { fragment })}
            on={on}
          >
            {names[name]}
            {on && (
              <>
                <Icon name={order} />
                <span className="sr-only">{order === 'up' ? texts.ascending : texts.descending}</span>
              </>
            )}
          </Choice>
        )
      })}
    </Choices>
  )
}
