import { describe, expect, test } from 'vitest'
import { createLanguage } from '../../src/publish/localize.ts'

const convert = (text: string) => `converted ${text}`
const [zhHant, zhHans, en] = [
  createLanguage('zh-Hant', convert),
  createLanguage('zh-Hans', convert),
  createLanguage('en', convert),
]

describe('a wording', () => {
  test('is written in the language asked for', () => {
    const wording = { 'zh-Hant': '燈籠', en: 'Lantern' }
    expect([zhHant, zhHans, en].map(({ text }) => text(wording))).toEqual([
      '燈籠',
      'converted 燈籠',
      'Lantern',
    ])
  })

  test('is taken as it is where somebody has written it in Simplified Chinese', () => {
    expect(zhHans.text({ 'zh-Hant': '甲', 'zh-Hans': '乙' })).toBe('乙')
  })

  test('falls back to Traditional Chinese where there is no English', () => {
    expect(en.text({ 'zh-Hant': '燈籠' })).toBe('燈籠')
  })
})

describe('a wording is official', () => {
  test.each([
    ['in Chinese, where nothing else is said', undefined, [true, true, false]],
    ['where its languages are listed', ['zh-Hant', 'en'] as const, [true, true, true]],
    ['in English alone', ['en'] as const, [false, false, true]],
    ['nowhere, if the list is empty', [], [false, false, false]],
  ])('%s', (_, official, expected) => {
    const text = { 'zh-Hant': '燈籠', en: 'Lantern', ...(official && { official: [...official] }) }
    expect([zhHant, zhHans, en].map(({ isOfficial }) => isOfficial(text))).toEqual(expected)
  })
})
