/**
 * Texts as the search compares them: half width, small letters, Simplified characters, no punctuation, and spaces only
 * between words that need them.
 */

/** From each character to the one that stands for it. */
export type FoldTable = ReadonlyMap<string, string>

/** Reads the table of a search document: each character followed by the one that stands for it. */
export function readFoldTable(pairs: string): FoldTable {
  const characters = [...pairs]
  return new Map(
    characters.flatMap((from, index) => {
      const to = characters[index + 1]
      return index % 2 === 0 && to !== undefined ? [[from, to] as const] : []
    }),
  )
}

/** Characters that are words, or parts of words, without spaces between them. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u')
const RUNS = new RegExp(`[${UNSPACED}]+|[^ ${UNSPACED}]+`, 'gu')
const IS_WRITTEN = /[\p{L}\p{N}]/u

function isUnspaced(character: string | undefined): boolean {
  return character !== undefined && IS_UNSPACED.test(character)
}

/** A folded text; `at` tells for each of its code units where in the original what it stands for begins and ends. */
export type Folded = { text: string; at: { start: number; end: number }[] }

/** Folds a text and keeps where everything came from. Never throws: half a surrogate pair counts as punctuation. */
export function foldWithPositions(text: string, table: FoldTable): Folded {
  const folded: string[] = []
  const at: Folded['at'] = []
  let start = 0
  let gap: Folded['at'][number] | undefined
  for (const character of text) {
    const end = start + character.length
    for (const form of character.normalize('NFKC').toLowerCase()) {
      if (!IS_WRITTEN.test(form)) {
        gap ??= { start, end }
        continue
      }
      const last = folded.at(-1)
      if (gap && last !== undefined && !isUnspaced(last) && !isUnspaced(form)) {
        folded.push(' ')
        at.push(gap)
      }
      gap = undefined
      const kept = table.get(form) ?? form
      folded.push(kept)
      for (let unit = 0; unit < kept.length; unit += 1) at.push({ start, end })
    }
    start = end
  }
  return { text: folded.join(''), at }
}

/** Folds a text. */
export function fold(text: string, table: FoldTable): string {
  return foldWithPositions(text, table).text
}

/** The words of a folded text, and its stretches of Chinese. */
export function runsOf(folded: string): string[] {
  return folded.match(RUNS) ?? []
}

/** Whether a run is Chinese: each of its characters may stand for a word. */
export function isChinese(run: string): boolean {
  return isUnspaced(run)
}

/** A folded text without its spaces, as codes are compared. */
export function close(folded: string): string {
  return folded.replaceAll(' ', '')
}
