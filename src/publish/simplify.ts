import { Converter, CustomConverter } from 'opencc-js/t2cn'

/** Words that OpenCC leaves in a form that Simplified Chinese does not use. */
const mendWords = CustomConverter([
  ['執著', '执着'],
  ['藉著', '借着'],
  ['甚麼', '什么'],
])

const mendCharacters = Converter({ from: 'hk', to: 'cn' })

/** Turns Traditional Chinese as written in Hong Kong into Simplified (OpenCC). */
export function simplify(text: string): string {
  return mendCharacters(mendWords(text))
}
