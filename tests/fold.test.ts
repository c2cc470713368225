import fc from 'fast-check'
import { expect, test } from 'vitest'
import { close, fold, foldWithPositions, isChinese, readFoldTable, runsOf } from '../src/fold.ts'

const table = readFoldTable('雲云網网臺台')

test.each([
  ['雲端網絡', '云端网絡'],
  ['ＩＴＳＷ　ＩＳ４０４Ａ', 'itsw is404a'],
  ['客戶/伺服應用程式', '客戶伺服應用程式'],
  ['Client/Server  (basic)', 'client server basic'],
  ['雲 security, 網', '云security网'],
  ['  平臺。 ', '平台'],
  ['', ''],
  ['—…', ''],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text, table)).toBe(folded)
})

test('each code unit of a folded text tells where it comes from', () => {
  const text = 'ﬁre 雲'
  const { text: folded, at } = foldWithPositions(text, table)
  expect(folded).toBe('fire云')
  expect(at.map(({ start, end }) => text.slice(start, end))).toEqual(['ﬁ', 'ﬁ', 'r', 'e', '雲'])
})

test('whatever is folded, folding again changes nothing, and every position is in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const { text: folded, at } = foldWithPositions(text, table)
      expect(fold(folded, table)).toBe(folded)
      expect(at).toHaveLength(folded.length)
      for (const { start, end } of at) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('half a surrogate pair is no character to compare', () => {
  expect(fold('云\uD83D絡\uDE00', table)).toBe('云絡')
})

test('a folded text is made of words and stretches of Chinese', () => {
  expect(runsOf('云security网絡 help desk')).toEqual(['云', 'security', '网絡', 'help', 'desk'])
  expect(['云', 'desk'].map(isChinese)).toEqual([true, false])
  expect(close('itsw is404a')).toBe('itswis404a')
})
