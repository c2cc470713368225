import type { CSSProperties } from 'react'
import type { CodePart } from '../documents/documents.ts'
import styles from './code-anatomy.css?inline'
import { useLanguage } from './language.tsx'

/** A code set large, with a leader from each of its parts to what the part means. */
export function CodeAnatomy({ parts }: { parts: CodePart[] }) {
  const { messages } = useLanguage()
  const code = parts.map(({ value }) => value).join('')
  const qfLevel = parts.find(({ isQfLevel }) => isQfLevel)?.value
  let start = 0
  const placed = parts.map(part => {
    const from = start
    start += part.value.length
    return { part, from, style: { '--from': from, '--length': part.value.length } satisfies CSSProperties }
  })
  return (
    <div className="anatomy">
      <style>{styles}</style>
      <p className="anatomy-code font-mono">
        <code className="sr-only">{code}</code>
        {placed.map(({ part, style }) => (
          <span
            key={part.id}
            aria-hidden="true"
            style={style}
            className={part.isQfLevel ? 'anatomy-part qf' : 'anatomy-part'}
            data-qf={part.isQfLevel ? qfLevel : undefined}
          >
            {part.value}
          </span>
        ))}
      </p>
      <ul className="anatomy-parts" aria-label={messages.codeParts}>
        {placed.toReversed().map(({ part, style }) => (
          <li key={part.id} style={style}>
            <b>{part.name}</b> <span className="font-mono">{part.value}</span>
            {part.meaning !== undefined && <span> {part.meaning}</span>}
            {part.inferred && <span className="tag">{messages.inferred}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

declare module 'react' {
  interface CSSProperties {
    '--from'?: number
    '--length'?: number
  }
}
