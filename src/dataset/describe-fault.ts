import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { Wording } from './describe-issue.ts'

type Fault = { offset: number; message: string; fix: string }

/** Every fault of syntax but a word or a sign that JSON does not know. */
const SYNTAX_MESSAGES: Record<string, Wording> = {
  InvalidNumberFormat: ['This number is not complete.', 'Write it in digits only.'],
  UnexpectedEndOfNumber: ['This number is not complete.', 'Write it in digits only.'],
  PropertyNameExpected: ['A key is expected here.', 'Write it in straight double quotes (").'],
  ValueExpected: ['A value is expected here.', 'Write it.'],
  ColonExpected: ['A colon is missing before this.', 'Write ":" after the key.'],
  CommaExpected: ['A comma is missing before this.', 'Write "," after what stands before it.'],
  CloseBraceExpected: ['The file ends, but a "}" is missing.', 'Write it where the object ends.'],
  CloseBracketExpected: ['The file ends, but a "]" is missing.', 'Write it where the list ends.'],
  EndOfFileExpected: ['Nothing may follow the end of the JSON.', 'Delete the rest.'],
  InvalidCommentToken: ['JSON has no comments.', 'Delete it.'],
  UnexpectedEndOfComment: ['JSON has no comments.', 'Delete it.'],
  UnexpectedEndOfString: ['This text is not closed.', 'Put a straight double quote (") at its end.'],
  InvalidUnicode: [
    'In this text, "\\u" is not followed by four hexadecimal digits.',
    'Write the character itself.',
  ],
  InvalidEscapeCharacter: ['In this text, a backslash stands alone.', 'Write "\\\\" for a backslash.'],
  InvalidCharacter: ['This text holds a control character, such as a tab.', 'Delete it.'],
}

/** Punctuation as Chinese keyboards type it, and what JSON has for it. */
const ORDINARY = new Map([
  ['，', ','],
  ['、', ','],
  ['：', ':'],
  ['“', '"'],
  ['”', '"'],
  ['「', '"'],
  ['」', '"'],
  ['『', '"'],
  ['』', '"'],
  ['＂', '"'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
  ['｛', '{'],
  ['｝', '}'],
])

/** A mark instead of a sign of JSON. Further on in a word without quotes, it may be meant. */
const AS_SIGN = new RegExp(`(?<=^(?:true|false|null)?)[${[...ORDINARY.keys()].join('')}]`)
/** A mark instead of the quotation mark at the end of a text, which is not closed on its line. */
const AS_END = /[”」』＂](?=\s*([,:}\]]|$))/
/** A mark instead of the quotation mark at the end of a text, which that of the next text closed. */
const AS_END_BEFORE = /[”」』＂](?=\s*[,:]\s*"$)/

/** The full-width mark that a fault comes from, if it comes from one. */
function describeFullWidth(text: string, { error, offset, length }: ParseError): Fault | undefined {
  const stretch = text.slice(offset, offset + length)
  const isOpen = printParseErrorCode(error) === 'UnexpectedEndOfString'
  const sign = isOpen ? null : AS_SIGN.exec(stretch)
  if (sign) {
    const [mark] = sign
    const ordinary = ORDINARY.get(mark)
    return {
      offset: offset + sign.index,
      message: `The full-width "${mark}" cannot stand here.`,
      fix: `Write ${ordinary === '"' ? 'a straight double quote (")' : `"${ordinary}"`} in its place.`,
    }
  }
  const end = isOpen ? AS_END.exec(stretch) : AS_END_BEFORE.exec(text.slice(0, offset))
  // The mark may belong to the text, so it is not said to be wrong.
  return end
    ? {
        offset: end.index + (isOpen ? offset : 0),
        message: `The full-width "${end[0]}" closes no text.`,
        fix: 'Close it with a straight double quote (").',
      }
    : undefined
}

function describeSyntax(text: string, { error, offset, length }: ParseError): Wording {
  const name = printParseErrorCode(error)
  const found = text.slice(offset, offset + length)
  if (found === ',') return ['There is a comma too many here.', 'Delete it.']
  const closes = found === '}' || found === ']'
  if (name === 'CommaExpected' && closes) {
    return [`A "${found === '}' ? ']' : '}'}" is missing before this.`, `Write it, or delete the "${found}".`]
  }
  const [message, fix] = SYNTAX_MESSAGES[name] ?? [
    `${JSON.stringify(found)} cannot stand here.`,
    'Texts and keys stand in straight double quotes (").',
  ]
  const afterComma = closes && text.slice(0, offset).trimEnd().endsWith(',')
  return [message, afterComma ? 'Delete the comma before it.' : fix]
}

/** Puts in words, with its place, why a text is no JSON; `error` is the first that the parser found. */
export function describeFault(text: string, error: ParseError | undefined): Fault {
  if (!error || text.trim() === '') {
    return { offset: error?.offset ?? 0, message: 'The file is empty.', fix: 'Fill it in, or delete it.' }
  }
  const fullWidth = describeFullWidth(text, error)
  if (fullWidth) return fullWidth
  const [message, fix] = describeSyntax(text, error)
  return { offset: error.offset, message, fix }
}
