import type { LevelSummary, UnitRef } from '../documents/documents.ts'
import { Code } from './code.tsx'
import { Counts } from './counts.tsx'
import { Icon } from './icon.tsx'
import { JobLinks } from './job-links.tsx'
import { useLanguage } from './language.tsx'
import { codesOfLevel } from './level-codes.ts'
import { MarkButton } from './mark-button.tsx'
import { moveBetweenRungs } from './move-between-rungs.ts'
import { PlaceLink } from './place-link.tsx'
import { Progress } from './progress.tsx'
import { QfStrip, StripConnectors } from './qf-strip.tsx'

type PictureRung = { levels: LevelSummary[]; carried: UnitRef[] }

type Props = { ladder: string; rungs: PictureRung[]; heading: 'h2' | 'h3' }

function Carried({ units, below }: { units: UnitRef[]; below: string }) {
  const { messages } = useLanguage()
  if (units.length === 0) return <p className="text-ink3">{messages.carriedNone(below)}</p>
  return (
    <div className="flex gap-1.5">
      <span className="pt-0.5">
        <Icon name="up" />
      </span>
      <div>
        <p className="font-bold">{messages.carriedFrom(units.length, below)}</p>
        <ul>
          {units.map(unit => (
            <li key={unit.code} className="marked-line">
              <PlaceLink className="tap inline-block" to={{ page: 'unit', code: unit.code }}>
                <span className="link">{unit.title}</span> <Code>{unit.code}</Code>
              </PlaceLink>
              <MarkButton code={unit.code} title={unit.title} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** The ladder as a stair drawn by its data: rungs with the highest on top, on one axis of QF levels. */
export function LadderPicture({ ladder, rungs, heading: Heading }: Props) {
  const { messages } = useLanguage()
  return (
    <ol className="stair" aria-label={messages.ladderPicture} onKeyDown={moveBetweenRungs}>
      {rungs.map(({ levels, carried }, index) => {
        const below = rungs[index + 1]?.levels.map(({ name }) => name).join(messages.listSeparator)
        return (
          <li key={levels[0]?.id} className="rung" style={{ '--step': rungs.length - 1 - index }}>
            {levels.map((level, side) => (
              <article key={level.id} className="rung-level">
                <div className="rung-text">
                  <Heading className="text-rung font-bold">
                    <PlaceLink
                      className="rung-name"
                      data-rung
                      to={{ page: 'level', ladder, level: level.id }}
                    >
                      {level.name}
                    </PlaceLink>
                  </Heading>
                  <JobLinks ladder={ladder} jobs={level.jobs} />
                  <Counts counts={level.counts} />
                  <Progress codes={codesOfLevel(level)} />
                </div>
                <QfStrip ladder={ladder} level={level} />
                {side === levels.length - 1 && (
                  <div className="rung-carried">
                    {below !== undefined && <Carried units={carried} below={below} />}
                  </div>
                )}
                <StripConnectors strip={level.strip} />
              </article>
            ))}
          </li>
        )
      })}
    </ol>
  )
}
