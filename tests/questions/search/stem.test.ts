import { expect, test } from 'vitest'
import { stem } from '../../../src/questions/search/stem.ts'

test.each([
  [['manage', 'manages', 'managing', 'managed']],
  [['policy', 'policies']],
  [['inventory', 'inventories']],
  [['network', 'networks']],
  [['delegate', 'delegation', 'delegating']],
  [['ethics', 'ethical']],
  [['budget', 'budgets', 'budgeting']],
  [['assess', 'assesses', 'assessed']],
])('%j have the same stem', words => {
  expect(new Set(words.map(stem)).size).toBe(1)
})

test.each(['business', 'access', 'is', 'gas', 'red', 'sing', 'action'])(
  '%s keeps what makes it a word',
  word => {
    expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 3))
    expect(word.startsWith(stem(word))).toBe(true)
  },
)
