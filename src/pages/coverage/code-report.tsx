import type { ReactNode } from 'react'
import { Code } from '../../components/code.tsx'
import { useLanguage, useQuestionMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { useAsk } from '../../components/questions/use-ask.ts'
import { UnitList } from '../../components/unit-list.tsx'
import type { CoverageDocument } from '../../documents/documents.ts'
import { listUnlisted } from '../../questions/coverage.ts'
import { type CoverageView, formatCoverage } from '../../questions/coverage-view.ts'
import { type CodeReading, MOST_CODES } from '../../questions/read-codes.ts'

const MOST_WORDS = 12

/** More codes that were not recognised than these are folded, so that the result is not far below. */
const MOST_OPEN = 20

type Props = { reading: CodeReading; view: CoverageView; document: CoverageDocument }

function Finding({ heading, children, open }: { heading: string; children: ReactNode; open?: boolean }) {
  return (
    <details className="job-duty" open={open}>
      <summary>
        <h3>{heading}</h3>
      </summary>
      {children}
    </details>
  )
}

function Unknown({ reading, view }: Pick<Props, 'reading' | 'view'>) {
  const texts = useQuestionMessages()
  const { unknown } = reading
  const names = new Set(unknown.map(({ written }) => written))
  const to = { page: 'coverage' } as const
  const ask = useAsk(to)
  return (
    <Finding heading={texts.codesUnknown(unknown.length)} open={unknown.length <= MOST_OPEN}>
      <p>
        <PlaceLink
          id="remove-unknown"
          className="tap text-label"
          to={to}
          fragment={formatCoverage({ ...view, written: view.written.filter(name => !names.has(name)) })}
        >
          <span className="link">{texts.removeUnknown}</span>
        </PlaceLink>
      </p>
      <ul className="code-list">
        {unknown.map(({ written, nearest }) => (
          <li key={written}>
            <span className="written">{written}</span>{' '}
            {nearest !== undefined && (
              <span className="needs-script text-label">
                {texts.meantInstead}{' '}
                <button
                  type="button"
                  className="tap link"
                  aria-label={texts.takeInstead(nearest, written)}
                  onClick={() =>
                    ask(
                      formatCoverage({
                        ...view,
                        written: view.written.map(name => (name === written ? nearest : name)),
                      }),
                    )
                  }
                >
                  {nearest}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Finding>
  )
}

/** What was found in what was pasted: units, and whatever could not be read as one. */
export function CodeReport({ reading, view, document }: Props) {
  const { messages } = useLanguage()
  const texts = useQuestionMessages()
  const { codes, renamed, unknown, clusters, repeated, words, cut } = reading
  const set = new Set(codes)
  const units = document.units.filter(({ code }) => set.has(code))
  const unlisted = listUnlisted(document, codes)
  return (
    <section id="report" className="code-report" aria-labelledby="read">
      <h2 id="read" className="text-duty font-bold">
        {texts.codesRead(codes.length)}
      </h2>
      {cut > 0 && <p className="notice">{texts.codesCut(MOST_CODES, cut)}</p>}
      {unknown.length > 0 && <Unknown reading={reading} view={view} />}
      {clusters.length > 0 && (
        <Finding heading={texts.codesOfClusters(clusters.length)} open>
          <p className="text-label text-ink2">{texts.clustersUnknown}</p>
          <ul className="code-list">
            {clusters.map(cluster => (
              <li key={cluster}>
                <PlaceLink className="tap" to={{ page: 'rpl', cluster }}>
                  <span className="link">
                    <Code>{cluster}</Code>
                  </span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </Finding>
      )}
      {repeated.length > 0 && (
        <Finding heading={texts.codesRepeated(repeated.length)}>
          <ul className="code-list">
            {repeated.map(({ code, times }) => (
              <li key={code}>
                <Code>{code}</Code> <span className="text-label text-ink2">{texts.times(times)}</span>
              </li>
            ))}
          </ul>
        </Finding>
      )}
      {renamed.length > 0 && (
        <Finding heading={texts.codesRenamed(renamed.length)}>
          <ul className="code-list">
            {renamed.map(({ written, code }) => (
              <li key={written}>
                <Code>{written}</Code> → <Code>{code}</Code>
              </li>
            ))}
          </ul>
        </Finding>
      )}
      {unlisted.length > 0 && (
        <Finding heading={texts.codesUnlisted(unlisted.length)}>
          <UnitList units={unlisted} />
        </Finding>
      )}
      {words.length > 0 && (
        <Finding heading={texts.wordsPassed(words.length)} open={codes.length === 0}>
          <p className="text-label break-words">
            {words.slice(0, MOST_WORDS).join(messages.listSeparator)}
            {words.length > MOST_WORDS && ` … (${words.length})`}
          </p>
        </Finding>
      )}
      {units.length > 0 && (
        <Finding heading={texts.codesKnown(units.length)}>
          <UnitList units={units} />
        </Finding>
      )}
    </section>
  )
}
