import type { CodeScheme, SourcedText } from './schema.ts'

/** A part of a code as its scheme explains it; `meaning` where the scheme knows the value. */
type ReadPart = { id: string; value: string; part: CodeScheme['parts'][number]; meaning?: SourcedText }

/** A code taken apart by the scheme that it follows. */
export type ReadCode = { scheme: CodeScheme; qfLevel: number; parts: ReadPart[] }

/**
 * The expression that codes of a scheme match, one named group a part; `undefined` if a pattern is faulty, or
 * if groups that the patterns name themselves get in each other's way.
 */
export function compileScheme(scheme: CodeScheme): RegExp | undefined {
  const groups = scheme.parts.map(({ pattern }, index) => `(?<part${index}>${pattern})`)
  try {
    return new RegExp(`^${groups.join('')}$`, 'u')
  } catch {
    return undefined
  }
}

/**
 * Reads a code by the first scheme for its kind that it follows. `undefined` when it follows none, or when
 * what stands in the place of its QF level is no number.
 */
export function readCode(
  code: string,
  of: CodeScheme['of'],
  schemes: readonly CodeScheme[],
): ReadCode | undefined {
  for (const scheme of schemes) {
    const groups = scheme.of === of ? compileScheme(scheme)?.exec(code)?.groups : undefined
    if (!groups) continue
    const parts = scheme.parts.map((part, index): ReadPart => {
      const value = groups[`part${index}`] ?? ''
      const meaning = part.meanings?.[value]
      return { id: part.id, value, part, ...(meaning && { meaning }) }
    })
    const qfLevel = Number(parts.find(({ part }) => part.isQfLevel)?.value)
    if (Number.isInteger(qfLevel)) return { scheme, qfLevel, parts }
  }
  return undefined
}
