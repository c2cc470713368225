import { type ReactNode, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { Choice, Choices } from '../../components/questions/choices.tsx'
import type { LadderDocument } from '../../documents/documents.ts'
import { formatClimbQuery, formatPath, START } from '../../paths.ts'
import { type ClimbView, formatClimb } from '../../questions/climb-view.ts'
import { idOf, levelsUpward } from '../../questions/ladder-levels.ts'

type Props = { ladder: LadderDocument; view: ClimbView }

type EndProps = { label: string; value: string; onChoose: (id: string) => void; children: ReactNode }

function EndChoice({ label, value, onChoose, children }: EndProps) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-label text-ink2">
        {label}
      </label>
      <select id={id} className="choice" value={value} onChange={event => onChoose(event.target.value)}>
        {children}
      </select>
    </div>
  )
}

/** Every level and job title of the ladder, the lowest first. */
function Ends({ ladder }: { ladder: LadderDocument }) {
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

function EndsForm({ ladder, view }: Props) {
  const { locale } = useLanguage()
  const texts = useQuestionMessages()
  const navigate = useNavigate()
  const [from, setFrom] = useState(view.from ? idOf(view.from) : START)
  const [to, setTo] = useState(idOf(view.to))
  return (
    <form
      className="flex min-w-0 flex-wrap items-end gap-x-3 gap-y-2"
      onSubmit={event => {
        event.preventDefault()
        const by = view.by === 'duty' ? '' : `&by=${view.by}`
        navigate(formatPath(locale, { page: 'climb', ladder: ladder.id }) + formatClimbQuery(from, to) + by)
      }}
    >
      <EndChoice label={texts.climbFrom} value={from} onChoose={setFrom}>
        <option value={START}>{texts.climbStart}</option>
        <Ends ladder={ladder} />
      </EndChoice>
      <EndChoice label={texts.climbTo} value={to} onChoose={setTo}>
        <Ends ladder={ladder} />
      </EndChoice>
      <button type="submit" className="button tap">
        {texts.climbShow}
      </button>
    </form>
  )
}

/** Where the climb starts and where it leads, and how its units are grouped. */
export function ClimbControls({ ladder, view }: Props) {
  const texts = useQuestionMessages()
  const place = { page: 'climb', ladder: ladder.id } as const
  return (
    <div className="controls needs-script">
      <div className="grid min-w-0 gap-1">
        <EndsForm key={formatClimb(view)} ladder={ladder} view={view} />
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
      <Choices label={texts.compareBy}>
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
