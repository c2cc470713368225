import { DutyMarks } from '../../components/duty-marks.tsx'
import { useLanguage } from '../../components/language.tsx'
import { DutyLink } from '../../components/questions/duty-link.tsx'
import { ThemeLabel } from '../../components/theme-label.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { Ways } from '../../components/ways.tsx'
import type { LadderDocument, LevelDetail, UnitRef, WayRef } from '../../documents/documents.ts'
import type { ClimbView } from '../../questions/climb-view.ts'
import { groupByDuty, groupByTheme, groupByWays, rowsOf } from '../../questions/group-units.ts'

function WaysBeside({ ways }: { ways: WayRef[] }) {
  const { messages } = useLanguage()
  return (
    <div className="duty-ways">
      <p className="text-label text-ink3">{messages.ways}</p>
      <Ways ways={ways} />
    </div>
  )
}

type Props = {
  ladder: LadderDocument
  by: ClimbView['by']
  /** The levels whose duties list the units. */
  levels: LevelDetail[]
  units: UnitRef[]
  /** Whether the ways to qualify stand beside them, and with these what is noteworthy about a unit there. */
  ways?: boolean
}

/** Units by theme; those of a theme that have different ways stand apart. */
function ThemeGroups({ ladder, levels, units, ways = false }: Omit<Props, 'by'>) {
  const { messages } = useLanguage()
  const rows = rowsOf(levels, new Set(units.map(({ code }) => code)))
  return groupByTheme(rows, ladder.themes).map(({ theme, units: ofTheme }) => {
    const parts = ways ? groupByWays(ofTheme, levels) : [{ ways: [], units: ofTheme }]
    return (
      <section key={theme?.id ?? ''} className="climb-theme">
        {parts.map((part, index) => (
          <div key={part.units[0]?.code} className="duty">
            {index === 0 && (
              <h4 className="font-bold">{theme ? <ThemeLabel theme={theme} /> : messages.withoutTheme}</h4>
            )}
            <UnitList units={part.units} />
            {ways && <WaysBeside ways={part.ways} />}
          </div>
        ))}
      </section>
    )
  })
}

function DutyGroups({ ladder, levels, units, ways = false }: Omit<Props, 'by'>) {
  const codes = new Set(units.map(({ code }) => code))
  return groupByDuty(levels, codes).map(({ level, area, duty, units: ofDuty }) => (
    <section key={duty.id} className="duty">
      <header>
        <p className="text-label text-ink2">{area.name}</p>
        <h4 className="font-bold">
          <DutyLink ladder={ladder.id} level={level.id} duty={duty} />
        </h4>
        <DutyMarks duty={{ ...duty, units: ofDuty }} />
      </header>
      <UnitList units={ofDuty} themes />
      {ways && <WaysBeside ways={duty.ways} />}
    </section>
  ))
}

/** Units of levels under their duties or themes. */
export function UnitGroups({ by, ...props }: Props) {
  return by === 'theme' ? <ThemeGroups {...props} /> : <DutyGroups {...props} />
}
