import type { Source } from '../documents/documents.ts'
import { useLanguage } from './language.tsx'

/** What the source document says of itself, and what it does not say. */
export function SourceFacts({ source }: { source: Source }) {
  const { messages } = useLanguage()
  const facts = [
    [messages.sourcePublisher, source.publisher],
    [messages.sourceDate, source.date],
    [messages.sourceVersion, source.version],
    [messages.sourceAddress, source.url],
  ] as const
  return (
    <dl className="facts">
      <div>
        <dt>{messages.sourceHeading}</dt>
        <dd>{source.title}</dd>
      </div>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="text-ink2">{messages.notStated}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
