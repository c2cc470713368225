import { expect, test } from 'vitest'
import { messagesOf, questionMessagesOf } from '../../src/messages/load-messages.ts'

test.each([
  ['zh-Hant', '職業資歷階梯導覽'],
  ['zh-Hans', '职业资历阶梯导览'],
  ['en', 'Career Ladder Explorer'],
] as const)('the texts in %s are called %s', async (locale, siteName) => {
  expect((await messagesOf.load(locale)).siteName).toBe(siteName)
})

test.each([
  ['zh-Hant', '顯示'],
  ['zh-Hans', '显示'],
  ['en', 'Show'],
] as const)('the texts of questions in %s are apart', async (locale, show) => {
  expect((await questionMessagesOf.load(locale)).compareShow).toBe(show)
})

test('the texts of a language are loaded once', async () => {
  expect(await messagesOf.load('en')).toBe(await messagesOf.load('en'))
})
