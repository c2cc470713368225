import type { ReactNode } from 'react'
import { Code } from '../../components/code.tsx'
import { CodeAnatomy } from '../../components/code-anatomy.tsx'
import { useLanguage } from '../../components/language.tsx'
import { NoteList } from '../../components/notes.tsx'
import { QfChip } from '../../components/qf-chip.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { SourceFacts } from '../../components/source-facts.tsx'
import { ThemeLabel } from '../../components/theme-label.tsx'
import { UnitList } from '../../components/unit-list.tsx'
import type { AboutDocument, AboutSection } from '../../documents/documents.ts'
import { documentUrl } from '../../documents/load-document.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import type { PageSummary } from '../page-module.ts'

export function summarize(_document: AboutDocument, messages: Messages): PageSummary {
  return { title: `${messages.aboutTitle} – ${messages.siteName}`, description: messages.aboutDescription }
}

function Section({
  id,
  document,
  children,
}: {
  id: AboutSection
  document: AboutDocument
  children?: ReactNode
}) {
  const { heading, paragraphs } = document.sections[id]
  return (
    <section className="section" id={id}>
      <h2 className="mb-2 text-section font-bold">{heading}</h2>
      <div className="grid max-w-measure gap-3">
        {paragraphs.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {children && <div className="mt-4 grid gap-4">{children}</div>}
    </section>
  )
}

function CodeSchemes({ document: { framework } }: { document: AboutDocument }) {
  const { messages } = useLanguage()
  return framework.codeSchemes.map(scheme => (
    <section key={scheme.id}>
      <h3 className="text-duty font-bold">{scheme.name}</h3>
      <p className="text-label text-ink2">{messages.example}</p>
      <CodeAnatomy parts={scheme.parts} />
      {scheme.meanings.length > 0 && (
        <dl className="facts">
          {scheme.meanings.map(({ part, value, meaning, inferred }) => (
            <div key={part + value}>
              <dt>
                {part} <Code>{value}</Code>
              </dt>
              <dd>
                {meaning}
                {inferred && <span className="tag">{messages.inferred}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  ))
}

function WaysFacts({ document: { framework } }: { document: AboutDocument }) {
  const { messages } = useLanguage()
  const { training, rpl } = framework
  return (
    <>
      <div>
        <h3 className="text-duty font-bold">{training.name}</h3>
        <p className="max-w-measure">{training.description}</p>
      </div>
      <div>
        <h3 className="text-duty font-bold">{rpl.name}</h3>
        <p className="max-w-measure">{rpl.description}</p>
        <dl className="facts mt-3">
          {rpl.experience.map(({ qfLevel, text }) => (
            <div key={qfLevel}>
              <dt>
                {messages.rplExperience} <QfChip level={qfLevel} />
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3">
          <a className="tap link" href={rpl.url}>
            {messages.officialPage}
          </a>
        </p>
      </div>
    </>
  )
}

/** Where the data comes from, how to read it, what is official, privacy and accessibility. */
export function Page({ document }: { document: AboutDocument }) {
  const { locale, messages } = useLanguage()
  const { framework, ladders, themes, officialEnglish } = document
  return (
    <div className="page">
      <h1 className="text-title font-bold">{messages.aboutTitle}</h1>
      <p className="mt-3">
        <ShareButton />
      </p>
      <Section id="source" document={document}>
        {ladders.map(({ id, source, counts, notes }) => (
          <div key={id} className="grid gap-3">
            <SourceFacts source={source} />
            <p>
              {messages.sourceHolds(
                counts.levels,
                counts.jobs,
                counts.areas,
                counts.duties,
                counts.rows,
                counts.units,
              )}
            </p>
            <NoteList notes={notes} />
          </div>
        ))}
      </Section>
      <Section id="official" document={document}>
        <UnitList units={officialEnglish} />
      </Section>
      <Section id="codes" document={document}>
        <CodeSchemes document={document} />
      </Section>
      <Section id="qf-levels" document={document}>
        <table className="qf-table">
          <thead>
            <tr>
              <th scope="col">{messages.qfLevelLabel}</th>
              <th scope="col">{messages.awardsLabel}</th>
            </tr>
          </thead>
          <tbody>
            {framework.levels.toReversed().map(({ level, awards }) => (
              <tr key={level}>
                <th scope="row">
                  <QfChip level={level} />
                </th>
                <td>{awards.join(messages.listSeparator)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{messages.creditHours(framework.notionalHoursPerCredit)}</p>
        <p className="flex flex-wrap gap-x-4">
          <a className="tap link" href={framework.url}>
            {framework.name}
          </a>
          <a className="tap link" href={framework.register.url}>
            {framework.register.name}
          </a>
        </p>
      </Section>
      <Section id="ways" document={document}>
        <WaysFacts document={document} />
      </Section>
      <Section id="themes" document={document}>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {themes.map(theme => (
            <li key={theme.id}>
              <ThemeLabel theme={theme} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="privacy" document={document} />
      <Section id="accessibility" document={document} />
      <Section id="data" document={document}>
        <p>
          <a className="tap link" href={documentUrl(locale, { page: 'home' })}>
            <Code>{documentUrl(locale, { page: 'home' })}</Code>
          </a>
        </p>
      </Section>
    </div>
  )
}
