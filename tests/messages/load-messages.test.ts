import { expect, test } from 'vitest'
import { messagesOf } from '../../src/messages/load-messages.ts'

test.each([
  ['zh-Hant', '職業資歷階梯導覽'],
  ['zh-Hans', '职业资历阶梯导览'],
  ['en', 'Career Ladder Explorer'],
] as const)('the texts in %s are called %s', async (locale, siteName) => {
  expect((await messagesOf.load(locale)).siteName).toBe(siteName)
})

test('the texts of a language are loaded once', async () => {
  expect(await messagesOf.load('en')).toBe(await messagesOf.load('en'))
})
