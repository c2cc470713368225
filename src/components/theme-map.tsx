import type { LevelDetail, ThemeRef } from '../documents/documents.ts'
import { compareLevels } from '../questions/compare-levels.ts'
import { unitsOf } from '../questions/ladder-levels.ts'
import { useLanguage } from './language.tsx'
import { PlaceLink } from './place-link.tsx'
import { ThemeLabel } from './theme-label.tsx'
import styles from './theme-map.css?inline'

type Props = { ladder: string; levels: LevelDetail[]; themes: ThemeRef[]; heading: 'h2' | 'h3' }

/** How many units each level has of each theme: a square a unit, coloured by QF level, with the count. */
export function ThemeMap({ ladder, levels, themes, heading: Heading }: Props) {
  const { messages } = useLanguage()
  const { groups } = compareLevels(levels, themes)
  const unitsByLevel = levels.map(level =>
    [...unitsOf(level).values()].toSorted((a, b) => a.qfLevel - b.qfLevel),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must take focus
    <section className="theme-map" aria-labelledby="theme-map" tabIndex={0}>
      <style>{styles}</style>
      <Heading id="theme-map" className="text-duty font-bold">
        {messages.themeMap}
      </Heading>
      <p className="text-label text-ink2">{messages.themeMapText}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.theme}</th>
            {levels.map(level => (
              <th key={level.id} scope="col">
                <PlaceLink className="tap" to={{ page: 'level', ladder, level: level.id }}>
                  <span className="link">{level.name}</span>
                </PlaceLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ theme, counts }) => (
            <tr key={theme?.id ?? ''}>
              <th scope="row">{theme ? <ThemeLabel theme={theme} /> : messages.withoutTheme}</th>
              {levels.map((level, column) => {
                const here = (unitsByLevel[column] ?? []).filter(unit => unit.theme?.id === theme?.id)
                const byQfLevel = [...new Set(here.map(({ qfLevel }) => qfLevel))].map(qfLevel =>
                  messages.themeMapLevel(qfLevel, here.filter(unit => unit.qfLevel === qfLevel).length),
                )
                return (
                  <td key={level.id}>
                    <span
                      role="img"
                      aria-label={
                        here.length === 0
                          ? messages.noUnits
                          : messages.themeMapCell(here.length, byQfLevel.join(messages.listSeparator))
                      }
                    >
                      <b>{counts[column]}</b>
                      {here.map(({ code, qfLevel }) => (
                        <i key={code} className="qf" data-qf={qfLevel} />
                      ))}
                    </span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
