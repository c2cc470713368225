import { expect, test } from 'vitest'
import { changeFixture } from '../fixtures/fixture-files.ts'
import { listProblems } from './list-problems.ts'

const KITES = 'units/kites.json'

test.each<[name: string, text: string, expected: string]>([
  [
    'a private-use character',
    '看風\uF0A7放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds the private-use character U+F0A7. Delete it, or write the character that is meant.',
  ],
  [
    'a private-use character of a high plane',
    '看風\u{F0000}放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds the private-use character U+F0000. Delete it, or write the character that is meant.',
  ],
  [
    'a compatibility ideograph',
    '處\uF9E4',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds the compatibility ideograph U+F9E4. Write "理" (U+7406) for it.',
  ],
  [
    'a compatibility ideograph of a high plane',
    '\u{2F800}',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds the compatibility ideograph U+2F800. Write "丽" (U+4E3D) for it.',
  ],
  [
    'a zero-width space',
    '看風\u200B放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds the invisible character U+200B. Delete it.',
  ],
  [
    'an escaped control character',
    '看風\\u0007放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds the invisible character U+0007. Delete it.',
  ],
  [
    'half of a surrogate pair',
    '看風\\uD83C放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds the invisible character U+D83C. Delete it.',
  ],
  [
    'a full-width space',
    '看風\u3000SDN',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds white space that is no ordinary space: U+3000. Write an ordinary space, or none.',
  ],
  [
    'a no-break space',
    '看風\u00A0SDN',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds white space that is no ordinary space: U+00A0. Write an ordinary space, or none.',
  ],
  [
    'a line break',
    '看風\\nSDN',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds white space that is no ordinary space: U+000A. Write an ordinary space, or none.',
  ],
  [
    'a space at the start',
    ' 看風放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text starts with white space. Delete it.',
  ],
  [
    'a space at the end',
    '看風放線 ',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text ends with white space. Delete it.',
  ],
  [
    'two spaces',
    '看風  SDN',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has two spaces in a row: "看風  SDN". Delete one.',
  ],
  [
    'a space between ideographs',
    '看風 放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has white space between ideographs: "看風 放線". Delete it.',
  ],
  [
    'two spaces between ideographs, once',
    '看風  放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has white space between ideographs: "看風  放線". Delete it.',
  ],
  [
    'a full-width space between ideographs, once',
    '看風\u3000放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has white space between ideographs: "看風\u3000放線". Delete it.',
  ],
  [
    'a line break between ideographs, once',
    '看風\\n放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has white space between ideographs: "看風\\n放線". Delete it.',
  ],
  [
    'spaces between all ideographs, once',
    '看 風 放 線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has white space between ideographs: "看 風 放 線". Delete it.',
  ],
  [
    'a space between ideographs of high planes',
    '\u{20000} \u{20001}',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has white space between ideographs: "\u{20000} \u{20001}". Delete it.',
  ],
  [
    'a space before full-width punctuation',
    '看風 ，放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has a space beside full-width punctuation: "看風 ，放線". Delete it.',
  ],
  [
    'a space after full-width punctuation',
    '看風（風箏） 放線',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has a space beside full-width punctuation: "看風（風箏） 放線". Delete it.',
  ],
])('reports %s', (_, text, expected) => {
  expect(listProblems(changeFixture([KITES, '看風放線', text]))).toEqual([expected])
})

test.each<[name: string, text: string]>([
  ['an ordinary ideograph among the compatibility ones', '\uFA0E'],
  ['a single space between words', 'SDN 控制'],
  ['full-width punctuation', '看風，放線（風箏）'],
])('accepts %s', (_, text) => {
  expect(listProblems(changeFixture([KITES, '看風放線', text]))).toEqual([])
})

test.each<[name: string, text: string]>([
  ['a Chinese quotation mark', 'The source has no 「date」 at all.'],
  ['two Chinese words', 'The source has no 日期 年份 at all.'],
])('accepts a space beside %s in English', (_, text) => {
  const file = 'ladders/lantern-making/ladder.json'
  expect(listProblems(changeFixture([file, 'The source has no date.', text]))).toEqual([])
})

test('reports a space between ideographs in a text that has no language', () => {
  const file = 'ladders/lantern-making/ladder.json'
  expect(listProblems(changeFixture([file, '"url":', '"date": "二月 三日",\n    "url":']))).toEqual([
    'data/ladders/lantern-making/ladder.json:10:13 source.date | The text has white space between ideographs: "二月 三日". Delete it.',
  ])
})

test('reports each fault of a text once', () => {
  const text = ' \uF0A7看\uF0A7風  SDN\uF0B7'
  expect(listProblems(changeFixture([KITES, '看風放線', text]))).toEqual([
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds the private-use character U+F0A7. Delete it, or write the character that is meant.',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text holds the private-use character U+F0B7. Delete it, or write the character that is meant.',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text starts with white space. Delete it.',
    'data/units/kites.json:3:49 units[0].title.zh-Hant | The text has two spaces in a row: "看風  SDN". Delete one.',
  ])
})
