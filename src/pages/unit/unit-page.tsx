import { Code } from '../../components/code.tsx'
import { CodeAnatomy } from '../../components/code-anatomy.tsx'
import { CopyCodeButton } from '../../components/copy-code-button.tsx'
import { InferredNote } from '../../components/inferred-note.tsx'
import { useLanguage } from '../../components/language.tsx'
import { MarkButton } from '../../components/mark-button.tsx'
import { NoteList } from '../../components/notes.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { QfScale } from '../../components/qf-scale.tsx'
import { Rail } from '../../components/rail.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { ThemeLabel } from '../../components/theme-label.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import { UseFacts } from '../../components/use-facts.tsx'
import type { LevelRef, UnitDocument, Use } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import type { PageSummary } from '../page-module.ts'

function levelsOf(uses: Use[]): LevelRef[] {
  return [...new Map(uses.map(({ level }) => [level.id, level])).values()]
}

export function summarize(unit: UnitDocument, messages: Messages): PageSummary {
  const levels = levelsOf(unit.uses).map(({ name }) => name)
  return {
    title: `${messages.unitTitle(unit.title, unit.code)} – ${messages.siteName}`,
    description: `${unit.title}${messages.sentenceBreak}${
      levels.length > 0
        ? messages.unitDescription(unit.code, unit.qfLevel, levels.join(messages.listSeparator))
        : messages.unitUnused
    }`,
  }
}

/** A unit of competency: its code part by part, its QF level, its theme, and every place that uses it. */
export function Page({ document: unit }: { document: UnitDocument }) {
  const { messages } = useLanguage()
  const titleStatus = unit.officialTitle ? messages.officialEnglishTitle : messages.unofficialEnglishTitle
  return (
    <div className={unit.ladders.length > 0 ? 'page page-railed' : 'page'}>
      {unit.ladders.slice(0, 1).map(ladder => (
        <Rail
          key={ladder.id}
          ladder={ladder}
          here={unit.uses.filter(use => use.ladder.id === ladder.id).map(({ level }) => level.id)}
        />
      ))}
      <div>
        <header className="grid gap-2">
          <p className="text-label text-ink3">{messages.unit}</p>
          <h1 className="text-unit font-bold">{unit.title}</h1>
          {titleStatus !== '' && <p className="text-label text-ink2">{titleStatus}</p>}
          <UnofficialNotice />
        </header>
        <CodeAnatomy parts={unit.codeParts} />
        <p className="flex flex-wrap gap-3">
          <span className="mark-room">
            <MarkButton code={unit.code} title={unit.title} wide />
          </span>
          <CopyCodeButton codes={[unit.code]} />
          <ShareButton />
        </p>
        <InferredNote parts={unit.codeParts} />
        <dl className="facts mt-6">
          <div>
            <dt>{messages.qfLevelLabel}</dt>
            <dd>
              <QfScale level={unit.qfLevel} />
              {unit.awards.length > 0 && (
                <p className="text-label text-ink2">
                  {messages.typicalAwards(unit.awards.join(messages.listSeparator))}
                </p>
              )}
            </dd>
          </div>
          {unit.theme && (
            <div>
              <dt>{messages.theme}</dt>
              <dd>
                <PlaceLink className="tap" to={{ page: 'theme', theme: unit.theme.id }}>
                  <span className="link">
                    <ThemeLabel theme={unit.theme} />
                  </span>
                </PlaceLink>
              </dd>
            </div>
          )}
          {unit.aliases.length > 0 && (
            <div>
              <dt>{messages.earlierCodes}</dt>
              <dd className="flex flex-wrap gap-3">
                {unit.aliases.map(alias => (
                  <Code key={alias}>{alias}</Code>
                ))}
              </dd>
            </div>
          )}
          {unit.register && (
            <div>
              <dt>{messages.nextStep}</dt>
              <dd>
                <a className="tap link" href={unit.register.url}>
                  {messages.openRegister(unit.register.name)}
                </a>
              </dd>
            </div>
          )}
          {unit.notes.length > 0 && (
            <div>
              <dt>{messages.notes}</dt>
              <dd>
                <NoteList notes={unit.notes} />
              </dd>
            </div>
          )}
        </dl>
        <section className="section">
          <h2 className="text-section font-bold">{messages.listedAt}</h2>
          {unit.uses.length === 0 && <p>{messages.unitUnused}</p>}
          {unit.uses.map(use => (
            <UseFacts key={`${use.ladder.id} ${use.duty.id}`} use={use} named={unit.ladders.length > 1} />
          ))}
        </section>
        {unit.theme && unit.sameTheme.length > 0 && (
          <section className="section">
            <h2 className="mb-4 text-duty font-bold">{messages.sameThemeHeading(unit.theme.name)}</h2>
            <ol className="stair stair-small">
              {unit.sameTheme.map(({ ladder, level, units }, index) => (
                <li
                  key={`${ladder} ${level.id}`}
                  className="rung"
                  style={{ '--step': unit.sameTheme.length - 1 - index }}
                >
                  <h3 className="font-bold">
                    {level.name} <span className="font-normal text-ink3">{units.length}</span>
                  </h3>
                  {units.length === 0 ? (
                    <p className="text-label text-ink3">{messages.noUnitOfTheme}</p>
                  ) : (
                    <UnitList units={units} here={unit.code} />
                  )}
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </div>
  )
}
