import type { LadderOutline } from '../documents/documents.ts'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import { moveBetweenRungs } from './move-between-rungs.ts'
import { PlaceLink } from './place-link.tsx'

type Props = {
  ladder: LadderOutline
  /** Ids of the levels on which one stands; a unit can stand on several, or on none of this ladder. */
  here: string[]
  /** Whether the page is the level itself, not something that stands on it. */
  isLevelPage?: boolean
}

/** The levels one rung above and one below those of some ids. */
export function neighbours(ladder: LadderOutline, here: string[]) {
  const standing = ladder.rungs.map(rung => rung.some(({ id }) => here.includes(id)))
  return {
    above: ladder.rungs[standing.indexOf(true) - 1] ?? [],
    below: ladder.rungs[standing.lastIndexOf(true) + 1] ?? [],
  }
}

function Stair({ ladder, here, isLevelPage = false }: Props) {
  const { messages } = useLanguage()
  return (
    <ol className="rail-stair" onKeyDown={moveBetweenRungs}>
      {ladder.rungs.map((rung, index) => (
        <li
          key={rung[0]?.id}
          className={rung.some(({ id }) => here.includes(id)) ? 'rail-rung rail-here' : 'rail-rung'}
          style={{ '--step': ladder.rungs.length - 1 - index }}
        >
          {rung.map(level => {
            const stands = here.includes(level.id)
            return (
              <PlaceLink
                key={level.id}
                data-rung
                aria-current={stands ? (isLevelPage ? 'page' : 'location') : undefined}
                to={{ page: 'level', ladder: ladder.id, level: level.id }}
              >
                <span className={stands ? 'block font-bold' : 'block'}>{level.name}</span>
                <span className="block text-label text-ink3">{messages.unitsShort(level.units)}</span>
              </PlaceLink>
            )
          })}
        </li>
      ))}
    </ol>
  )
}

function Neighbours({ ladder, here }: Props) {
  const { messages } = useLanguage()
  const { above, below } = neighbours(ladder, here)
  const sides = [
    { name: 'up', levels: above, label: messages.up, none: messages.topRung },
    { name: 'down', levels: below, label: messages.down, none: messages.bottomRung },
  ] as const
  return (
    <ul className="mt-3 text-list">
      {sides.map(({ name, levels, label, none }) => (
        <li key={name}>
          {levels.map(level => (
            <PlaceLink
              key={level.id}
              className="tap flex items-center gap-2"
              to={{ page: 'level', ladder: ladder.id, level: level.id }}
            >
              <Icon name={name} />
              <span>
                {label} <span className="link">{level.name}</span>
              </span>
            </PlaceLink>
          ))}
          {levels.length === 0 && here.length === 1 && (
            <p className="tap flex items-center text-ink3">{none}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The mark of the site: four rising bars, the lowest first; those of `here` in the accent colour. */
function RungMark({ ladder, here }: Props) {
  const rungs = ladder.rungs.toReversed()
  const width = 20 / rungs.length
  return (
    <svg viewBox="0 0 20 20" className="size-5 shrink-0" aria-hidden="true">
      {rungs.map((rung, index) => {
        const height = (20 * (index + 1)) / rungs.length
        return (
          <rect
            key={rung[0]?.id}
            x={index * width}
            y={20 - height}
            width={width - 1}
            height={height}
            className={rung.some(({ id }) => here.includes(id)) ? 'fill-accent' : 'fill-line'}
          />
        )
      })}
    </svg>
  )
}

/**
 * Where one stands on the ladder, always in view: beside the content on a wide screen, a bar that opens on a
 * narrow one.
 */
export function Rail(props: Props) {
  const { ladder, here } = props
  const { messages } = useLanguage()
  const { above, below } = neighbours(ladder, here)
  const names = ladder.rungs.flat().filter(({ id }) => here.includes(id))
  return (
    <>
      <nav className="rail" aria-label={messages.whereYouStand}>
        <p className="mb-2 text-label text-ink3">
          <PlaceLink className="link" to={{ page: 'ladder', ladder: ladder.id }}>
            {ladder.title}
          </PlaceLink>
        </p>
        <Stair {...props} />
        {here.length > 0 && <Neighbours {...props} />}
      </nav>
      <nav className="rail-bar" aria-label={messages.whereYouStand}>
        <details data-menu>
          <summary>
            <RungMark {...props} />
            <span className="min-w-0 grow truncate font-bold">
              {names.map(({ name }) => name).join(messages.listSeparator) || ladder.title}
            </span>
            <span className="when-closed link shrink-0 text-label text-ink2">{messages.expand}</span>
            <span className="when-open link shrink-0 text-label text-ink2">{messages.collapse}</span>
          </summary>
          <div className="rail-opened">
            <Stair {...props} />
            <p className="pt-2">
              <PlaceLink className="tap link" to={{ page: 'ladder', ladder: ladder.id }}>
                {ladder.title}
              </PlaceLink>
            </p>
          </div>
        </details>
        {[
          ...below.map(level => ({ level, name: 'down' as const })),
          ...above.map(level => ({ level, name: 'up' as const })),
        ].map(({ level, name }) => (
          <PlaceLink
            key={level.id}
            className="rail-step"
            aria-label={`${messages[name]} ${level.name}`}
            to={{ page: 'level', ladder: ladder.id, level: level.id }}
          >
            <Icon name={name} />
          </PlaceLink>
        ))}
      </nav>
    </>
  )
}
