import { expect, test } from 'vitest'
import { changeFixture, createFixtureFiles } from '../fixtures/fixture-files.ts'
import { listProblems } from './list-problems.ts'

function withThemes(text: string): Map<string, string> {
  return createFixtureFiles().set('data/themes.json', text)
}

test.each<[name: string, text: string, expected: string]>([
  ['nothing', '', 'data/themes.json:1:1 | The file is empty. Fill it in, or delete it.'],
  ['white space only', ' \n ', 'data/themes.json:2:2 | The file is empty. Fill it in, or delete it.'],
  [
    'an end that is missing',
    '{\n  "themes": [',
    'data/themes.json:2:14 | The file ends, but a "]" is missing. Write it where the list ends.',
  ],
  [
    'an object that is not closed',
    '{ "themes": []',
    'data/themes.json:1:15 | The file ends, but a "}" is missing. Write it where the object ends.',
  ],
  [
    'a comma too many in a list',
    '{ "themes": [\n  1,\n] }',
    'data/themes.json:3:1 | A value is expected here. Delete the comma before it.',
  ],
  [
    'a comma too many in an object',
    '{\n  "themes": [],\n}',
    'data/themes.json:3:1 | A key is expected here. Delete the comma before it.',
  ],
  [
    'a comma before all',
    '{,\n  "themes": []\n}',
    'data/themes.json:1:2 | There is a comma too many here. Delete it.',
  ],
  ['two commas', '[1,, 2]', 'data/themes.json:1:4 | There is a comma too many here. Delete it.'],
  [
    'a comma too few',
    '{\n  "themes": []\n  "x": 1\n}',
    'data/themes.json:3:3 | A comma is missing before this. Write "," after what stands before it.',
  ],
  [
    'a colon too few',
    '{ "themes" [] }',
    'data/themes.json:1:12 | A colon is missing before this. Write ":" after the key.',
  ],
  [
    'a bracket of the wrong kind',
    '{ "themes": [1} }',
    'data/themes.json:1:15 | A "]" is missing before this. Write it, or delete the "}".',
  ],
  [
    'a brace of the wrong kind',
    '{ "themes": {"a": 1] }',
    'data/themes.json:1:20 | A "}" is missing before this. Write it, or delete the "]".',
  ],
  ['a value too few', '{ "themes": }', 'data/themes.json:1:13 | A value is expected here. Write it.'],
  [
    'a key too few',
    '{ : [] }',
    'data/themes.json:1:3 | A key is expected here. Write it in straight double quotes (").',
  ],
  [
    'single quotes',
    "{ 'themes': [] }",
    'data/themes.json:1:3 | "\'themes\'" cannot stand here. Texts and keys stand in straight double quotes (").',
  ],
  [
    'curly quotes',
    '{ “themes”: [] }',
    'data/themes.json:1:3 | The full-width "“" cannot stand here. Write a straight double quote (") in its place.',
  ],
  [
    'a full-width comma',
    '{ "themes": []，\n  "x": 1 }',
    'data/themes.json:1:15 | The full-width "，" cannot stand here. Write "," in its place.',
  ],
  [
    'a full-width comma after true',
    '{ "themes": true，"x": 1 }',
    'data/themes.json:1:17 | The full-width "，" cannot stand here. Write "," in its place.',
  ],
  [
    'a full-width comma after a number',
    '{ "themes": 1，"x": 1 }',
    'data/themes.json:1:14 | The full-width "，" cannot stand here. Write "," in its place.',
  ],
  [
    'a comma of enumerations',
    '["a"、"b"]',
    'data/themes.json:1:5 | The full-width "、" cannot stand here. Write "," in its place.',
  ],
  [
    'a full-width colon',
    '{ "themes"：[] }',
    'data/themes.json:1:11 | The full-width "：" cannot stand here. Write ":" in its place.',
  ],
  [
    'full-width brackets',
    '{ "themes": ［］ }',
    'data/themes.json:1:13 | The full-width "［" cannot stand here. Write "[" in its place.',
  ],
  [
    'corner brackets for quotes',
    '{ "themes": 「風」 }',
    'data/themes.json:1:13 | The full-width "「" cannot stand here. Write a straight double quote (") in its place.',
  ],
  [
    'a curly quote at the end of a key',
    '{ "themes”: [] }',
    'data/themes.json:1:10 | The full-width "”" closes no text. Close it with a straight double quote (").',
  ],
  [
    'a corner bracket at the end of a text, before another text',
    '{ "themes": "風」, "x": "箏" }',
    'data/themes.json:1:15 | The full-width "」" closes no text. Close it with a straight double quote (").',
  ],
  [
    'a corner bracket at the end of a line',
    '{ "themes": "風」\n}',
    'data/themes.json:1:15 | The full-width "」" closes no text. Close it with a straight double quote (").',
  ],
  [
    'full-width punctuation in a text without quotes',
    '{ "themes": 看風，放線 }',
    'data/themes.json:1:13 | "看風，放線" cannot stand here. Texts and keys stand in straight double quotes (").',
  ],
  ['a comment', '{\n  // mine\n  "themes": []\n}', 'data/themes.json:2:3 | JSON has no comments. Delete it.'],
  [
    'a comment without end',
    '{ "themes": [] } /* mine',
    'data/themes.json:1:18 | JSON has no comments. Delete it.',
  ],
  [
    'a text without end',
    '{\n  "themes: []\n}',
    'data/themes.json:2:3 | This text is not closed. Put a straight double quote (") at its end.',
  ],
  [
    'something after the end',
    '{ "themes": [] }\n{}',
    'data/themes.json:2:1 | Nothing may follow the end of the JSON. Delete the rest.',
  ],
  [
    'a number without its end',
    '{ "themes": 1. }',
    'data/themes.json:1:13 | This number is not complete. Write it in digits only.',
  ],
  [
    'an unknown escape',
    '{ "themes": "\\x" }',
    'data/themes.json:1:13 | In this text, a backslash stands alone. Write "\\\\" for a backslash.',
  ],
  [
    'a short Unicode escape',
    '{ "themes": "\\u12" }',
    'data/themes.json:1:13 | In this text, "\\u" is not followed by four hexadecimal digits. Write the character itself.',
  ],
  [
    'a tab in a text',
    '{ "themes": "\t" }',
    'data/themes.json:1:13 | This text holds a control character, such as a tab. Delete it.',
  ],
])('reports %s in JSON', (_, text, expected) => {
  expect(listProblems(withThemes(text))).toEqual([expected])
})

test('reports a key that stands twice', () => {
  const files = changeFixture(['units/kites.json', '"qfLevel": 1', '"qfLevel": 1, "qfLevel": 1'])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:3:73 units[0].qfLevel | The key "qfLevel" stands here more than once. Keep one of them.',
  ])
})

test('reports a byte order mark, and reads on behind it', () => {
  const files = changeFixture(['units/kites.json', '"qfLevel": 1', '"qfLevel": "1"'])
  files.set('data/units/kites.json', `\uFEFF${files.get('data/units/kites.json')}`)
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:1:1 | The file starts with a byte order mark. Save it without one.',
    'data/units/kites.json:3:70 units[0].qfLevel | This must be a number, not a text. Write it as digits without quotes.',
  ])
})

test('reports a file that is not in UTF-8', () => {
  expect(listProblems(withThemes('{ "themes": "\uFFFD" }'))).toEqual([
    'data/themes.json:1:14 | This is not UTF-8. Save the file as UTF-8.',
  ])
})

test('reports a file that is nested too deeply', () => {
  expect(listProblems(withThemes('['.repeat(100_000)))).toEqual([
    'data/themes.json:1:1 | The file is nested too deeply to be read. Delete the brackets that are too many.',
  ])
})

test('counts lines whatever ends them', () => {
  const text = '{\r\n"themes":\r[]\n}x'
  expect(listProblems(withThemes(text))).toEqual([
    'data/themes.json:4:2 | "x" cannot stand here. Texts and keys stand in straight double quotes (").',
  ])
})

test('quotes keys that are no plain words in paths', () => {
  const files = changeFixture(['units/kites.json', '"qfLevel": 1', '"qfLevel": 1, "a b": 1'])
  expect(listProblems(files)).toEqual([
    'data/units/kites.json:3:73 units[0]["a b"] | The key "a b" is not known here. Allowed: code, title, qfLevel, theme, aliases, notes.',
  ])
})
