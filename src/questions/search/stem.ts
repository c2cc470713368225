/** Endings that an English word may lose or gain while it means the same, the longest first. */
const ENDINGS: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(?<=[a-z]{3})ations?$/, 'at'],
  [/(?<=[a-z]{4})ions?$/, ''],
  [/(?<=[a-z]{3})ings?$/, ''],
  [/(?<=[a-z]{3})ical$/, 'ic'],
  [/(?<=[a-z]{3})ed$/, ''],
  [/(?<=[a-z]{2}[^s])s$/, ''],
]

/**
 * What is left of an English word without the ending that makes it plural, a participle or a noun: the same for
 * "managing" and "manages". A rough cut that need not be a word.
 */
export function stem(word: string): string {
  const ending = ENDINGS.find(([ending]) => ending.test(word))
  const cut = ending ? word.replace(...ending) : word
  return cut.length > 4 ? cut.replace(/e$/, '') : cut
}
