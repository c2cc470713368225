// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DutyMarks, MarkAllButton, MarkDutyButton } from '../../src/components/duty-marks.tsx'
import { messages } from '../../src/messages/en.ts'
import { messages as chinese } from '../../src/messages/zh-hant.ts'
import { offerMarks, setMarks } from '../../src/record/marks.ts'
import { renderIn } from '../fixtures/render-in.tsx'

const duty = { number: 3, units: [{ code: '900001L2' }, { code: '900003L3' }, { code: 'ZL501A' }] }

afterEach(() => {
  act(() => setMarks(new Map()))
})

// That units can be marked is not taken back: this test comes before all others.
test('a main duty has no button before units can be marked, and one from then on', async () => {
  await renderIn('en', <DutyMarks duty={duty} />)
  expect(screen.queryByRole('button')).toBeNull()
  act(offerMarks)
  expect(screen.getByRole('button')).toBeVisible()
})

describe('the button that marks a main duty', () => {
  beforeEach(() => {
    act(offerMarks)
  })

  test.each([
    ['en', messages],
    ['zh-Hant', chinese],
  ] as const)('says of how many units, and its name of which duty (%s)', async (locale, texts) => {
    await renderIn(locale, <MarkDutyButton duty={duty} />)
    const button = screen.getByRole('button', { name: texts.markDuty(3, 3) })
    expect(button).toHaveTextContent(texts.markAll(3))
    // Who says what is on the button to a computer that listens presses it.
    expect(texts.markDuty(3, 3)).toContain(texts.markAll(3))
  })

  test('is for all units of the duty, whatever their marks', async () => {
    await renderIn('en', <MarkDutyButton duty={duty} />)
    act(() => setMarks(new Map([['900003L3', 'held']])))
    const button = screen.getByRole('button')
    expect(button).toHaveAttribute('data-mark', '900001L2 900003L3 ZL501A')
    expect(button).toHaveAttribute('aria-haspopup', 'dialog')
    expect(button).toHaveTextContent(messages.markAll(3))
  })

  test('says so of a duty of one unit', async () => {
    await renderIn('en', <MarkDutyButton duty={{ number: 1, units: [{ code: 'ZL501A' }] }} />)
    expect(screen.getByRole('button', { name: 'Mark the unit of main duty 1' })).toHaveTextContent(
      'Mark the unit',
    )
  })

  test('is like one for any units, whose name is its label unless another is given', async () => {
    await renderIn('en', <MarkAllButton codes={['900001L2', 'ZL501A']} label="Mark the plan" />)
    const button = screen.getByRole('button', { name: 'Mark the plan' })
    expect(button).toHaveTextContent('Mark the plan')
    expect(button).toHaveAttribute('data-mark', '900001L2 ZL501A')
    expect(button).toHaveAttribute('aria-haspopup', 'dialog')
  })

  test('stands before how far the visitor is with the duty', async () => {
    await renderIn('en', <DutyMarks duty={duty} />)
    expect(screen.queryByText(messages.heldCount(0, 3))).toBeNull()
    act(() => setMarks(new Map([['ZL501A', 'held']])))
    const progress = screen.getByText(messages.heldCount(1, 3))
    expect(screen.getByRole('button').compareDocumentPosition(progress)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })

  test('stands alone where it is all that is wanted', async () => {
    await renderIn('en', <MarkDutyButton duty={duty} />)
    act(() => setMarks(new Map([['ZL501A', 'held']])))
    expect(screen.queryByText(messages.heldCount(1, 3))).toBeNull()
  })
})
