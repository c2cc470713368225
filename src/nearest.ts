/**
 * Letters to insert, delete, replace or swap with their neighbour to turn one word into the other; infinite where
 * there are more than `most`.
 */
export function countEdits(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    // Any way on leads through this row or, by a swap, from the one before.
    if (Math.min(...current) > most && Math.min(...last) > most) return Number.POSITIVE_INFINITY
    beforeLast = last
    last = current
  }
  const edits = last[to.length] ?? 0
  return edits > most ? Number.POSITIVE_INFINITY : edits
}

/**
 * Up to `limit` candidates that the word may have been meant for, the nearest first and ties in the order
 * given. Case does not count; a candidate that differs in more than a third of its letters is left out.
 */
export function rankNearest(word: string, candidates: Iterable<string>, limit: number): string[] {
  const wanted = word.toLowerCase()
  return [...candidates]
    .map(candidate => {
      const most = Math.max(1, Math.floor(candidate.length / 3))
      return { candidate, edits: countEdits(wanted, candidate.toLowerCase(), most) }
    })
    .filter(({ edits }) => edits < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** The candidate that a misspelt word was most likely meant for, or `undefined` if none is near enough. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  return rankNearest(word, candidates, 1)[0]
}
