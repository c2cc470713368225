// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Ways } from '../../src/components/ways.tsx'
import { messages } from '../../src/messages/en.ts'
import { messages as chinese } from '../../src/messages/zh-hant.ts'
import { renderIn } from '../fixtures/render-in.tsx'

const training = { type: 'training', qfLevel: 3 } as const
const rpl = { type: 'rpl', qfLevel: 2, cluster: 'ZL001L2' } as const

describe('the ways to qualify', () => {
  test('are said not to be stated where there are none', async () => {
    await renderIn('en', <Ways ways={[]} />)
    expect(screen.getByText(messages.wayNone)).toBeVisible()
    expect(screen.queryByRole('list')).toBeNull()
  })

  test('are a course, with its QF level, where there is only that', async () => {
    await renderIn('en', <Ways ways={[training]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent(messages.wayTraining)
    expect(screen.getByRole('img', { name: 'QF level 3' })).toBeVisible()
    expect(screen.queryByText(messages.wayOr)).toBeNull()
  })

  test.each([
    ['en', messages, '/en/rpl/ZL001L2/'],
    ['zh-Hant', chinese, '/rpl/ZL001L2/'],
  ] as const)(
    'are either of two, the cluster as a link (%s)',
    async (locale, { wayTraining, wayOr, wayRpl, qfLevel }, href) => {
      await renderIn(locale, <Ways ways={[training, rpl]} />)
      const [course, or, cluster] = screen.getAllByRole('listitem')
      expect(course).toHaveTextContent(wayTraining)
      expect(or).toHaveTextContent(wayOr)
      expect(cluster).toHaveTextContent(wayRpl)
      const link = screen.getByRole('link', { name: /ZL001L2/ })
      expect(link).toHaveAttribute('href', href)
      expect(link).toHaveAccessibleName(expect.stringContaining(qfLevel(2)))
    },
  )

  test('may be two of a kind', async () => {
    await renderIn('en', <Ways ways={[rpl, { ...rpl, cluster: 'ZL009L2' }]} />)
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual([
      '/en/rpl/ZL001L2/',
      '/en/rpl/ZL009L2/',
    ])
  })
})
