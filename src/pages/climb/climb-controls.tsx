import { type ReactNode, type RefObject, useId, useRef } from 'react'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { Choice, Choices } from '../../components/questions/choices.tsx'
import { useAsk } from '../../components/questions/use-ask.ts'
import type { LadderDocument } from '../../documents/documents.ts'
import { START } from '../../paths.ts'
import { type ClimbView, formatClimb } from '../../questions/climb-view.ts'
import { levelsUpward } from '../../questions/ladder-levels.ts'
import { findSubject, idOf } from '../../questions/subjects.ts'

type Props = { ladder: LadderDocument; view: ClimbView }

type EndProps = {
  label: string
  chosen: string
  choose: RefObject<HTMLSelectElement | null>
  children: ReactNode
}

function EndChoice({ label, chosen, choose, children }: EndProps) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-label text-ink2">
        {label}
      </label>
      <select id={id} ref={choose} className="choice" defaultValue={chosen}>
        {children}
      </select>
    </div>
  )
}

/** Every level and job title of the ladder, the lowest first. */
function Subjects({ ladder }: { ladder: LadderDocument }) {
  const { messages } = useLanguage()
  const levels = levelsUpward(ladder)
  return (
    <>
      <optgroup label={messages.level}>
        {levels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </optgroup>
      {levels.map(level => (
        <optgroup key={level.id} label={messages.jobsOf(level.name)}>
          {level.jobs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}

/** What is chosen is read when it is asked for: it may have been chosen before the scripts were there. */
function Ends({ ladder, view }: Props) {
  const texts = useQuestionMessages()
  const ask = useAsk({ page: 'climb', ladder: ladder.id })
  const from = useRef<HTMLSelectElement>(null)
  const to = useRef<HTMLSelectElement>(null)
  const subjectOf = ({ current }: typeof from) => findSubject(ladder, current?.value ?? '')
  return (
    <div className="flex min-w-0 flex-wrap items-end gap-x-3 gap-y-2">
      <EndChoice label={texts.climbFrom} chosen={view.from ? idOf(view.from) : START} choose={from}>
        <option value={START}>{texts.climbStart}</option>
        <Subjects ladder={ladder} />
      </EndChoice>
      <EndChoice label={texts.climbTo} chosen={idOf(view.to)} choose={to}>
        <Subjects ladder={ladder} />
      </EndChoice>
      <button
        id="show-climb"
        type="button"
        className="button tap"
        onClick={() => {
          const start = subjectOf(from)
          ask(formatClimb({ ...(start && { from: start }), to: subjectOf(to) ?? view.to, by: view.by }))
        }}
      >
        {texts.climbShow}
      </button>
    </div>
  )
}

/** Where the climb starts and where it leads, and how its units are grouped. */
export function ClimbControls({ ladder, view }: Props) {
  const texts = useQuestionMessages()
  const place = { page: 'climb', ladder: ladder.id } as const
  return (
    <div id="controls" className="controls needs-script">
      <div className="grid min-w-0 gap-1">
        <Ends key={formatClimb({ ...view, by: 'duty' })} ladder={ladder} view={view} />
        {view.from && (
          <p>
            <PlaceLink
              id="turn-round"
              className="tap gap-2 text-label"
              to={place}
              query={formatClimb({ ...view, from: view.to, to: view.from })}
            >
              <Icon name="turn" />
              <span className="link">{texts.climbTurn}</span>
            </PlaceLink>
          </p>
        )}
      </div>
      <Choices label={texts.groupBy}>
        {[
          { by: 'duty' as const, text: texts.byDuty },
          { by: 'theme' as const, text: texts.byTheme },
        ].map(({ by, text }) => (
          <Choice
            key={by}
            id={`by-${by}`}
            to={place}
            query={formatClimb({ ...view, by })}
            on={view.by === by}
          >
            {text}
          </Choice>
        ))}
      </Choices>
    </div>
  )
}
