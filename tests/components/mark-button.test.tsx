// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LanguageProvider } from '../../src/components/language.tsx'
import { MarkButton } from '../../src/components/mark-button.tsx'
import { messages } from '../../src/messages/en.ts'
import { messages as chinese } from '../../src/messages/zh-hant.ts'
import { offerMarks, STATUSES, type Status, setMarks } from '../../src/record/marks.ts'
import { renderIn } from '../fixtures/render-in.tsx'

const CODE = '900001L2'

const mark = (code: string, status: Status) => act(() => setMarks(new Map([[code, status]])))

afterEach(() => {
  act(() => setMarks(new Map()))
})

// That units can be marked is not taken back: this test comes before all others.
test('a unit has no button before units can be marked, and one from then on', async () => {
  const { container } = await renderIn('en', <MarkButton code={CODE} />)
  expect(container).toBeEmptyDOMElement()
  mark(CODE, 'held')
  expect(container).toBeEmptyDOMElement()
  act(offerMarks)
  expect(screen.getByRole('button')).toHaveAttribute('data-mark', CODE)
})

describe('the button that marks a unit', () => {
  beforeEach(() => {
    act(offerMarks)
  })

  test.each([
    ['en', messages],
    ['zh-Hant', chinese],
  ] as const)(
    'is named after its unit, and has no words where that has no mark (%s)',
    async (locale, texts) => {
      await renderIn(locale, <MarkButton code={CODE} />)
      const button = screen.getByRole('button', { name: texts.markUnit(CODE) })
      expect(button).toBeEmptyDOMElement()
      expect(button).not.toHaveAttribute('data-status')
      expect(button).toHaveAttribute('title', texts.markUnit(CODE))
    },
  )

  test.each(
    STATUSES.flatMap(status => [[status, 'en', messages] as const, [status, 'zh-Hant', chinese] as const]),
  )('says that its unit is %s (%s)', async (status, locale, texts) => {
    await renderIn(locale, <MarkButton code={CODE} />)
    mark(CODE, status)
    const word = texts.statuses[status]
    const button = screen.getByRole('button', { name: texts.markedUnit(CODE, word) })
    expect(button).toHaveTextContent(word)
    expect(button).toHaveAttribute('data-status', status)
    expect(button.getAttribute('aria-label')).toContain(word)
  })

  test('has the mark of its unit only, and loses it with its unit', async () => {
    await renderIn('en', <MarkButton code={CODE} />)
    mark('900002L3', 'held')
    expect(screen.getByRole('button')).toHaveAccessibleName(messages.markUnit(CODE))
    mark(CODE, 'aimed')
    expect(screen.getByRole('button')).toHaveAccessibleName(
      messages.markedUnit(CODE, messages.statuses.aimed),
    )
    act(() => setMarks(new Map()))
    expect(screen.getByRole('button')).toHaveAccessibleName(messages.markUnit(CODE))
  })

  test('is named by what it does, then by the title of its unit, where that is known', async () => {
    await renderIn('en', <MarkButton code={CODE} title="Build bamboo frames" />)
    const button = screen.getByRole('button')
    expect(button).toHaveAccessibleName(`${messages.markUnit(CODE)} Build bamboo frames`)
    expect(button).toHaveAttribute('title', `${messages.markUnit(CODE)} Build bamboo frames`)
    expect(button).toHaveAttribute('data-title', 'Build bamboo frames')
    expect(button).toBeEmptyDOMElement()
    mark(CODE, 'held')
    expect(button).toHaveAccessibleName(
      `${messages.markedUnit(CODE, messages.statuses.held)} Build bamboo frames`,
    )
    expect(button).toHaveTextContent(messages.statuses.held)
  })

  test('names its unit to what opens the menu, and says that one opens', async () => {
    await renderIn('en', <MarkButton code={CODE} />)
    const button = screen.getByRole('button')
    expect(button).toHaveAttribute('data-mark', CODE)
    expect(button).toHaveAttribute('aria-haspopup', 'dialog')
  })

  test('has a word in any case where it is one of several buttons', async () => {
    await renderIn('en', <MarkButton code={CODE} wide />)
    const button = screen.getByRole('button', { name: messages.markUnit(CODE) })
    expect(button).toHaveTextContent(messages.mark)
    expect(button).toHaveAttribute('data-status', 'none')
    mark(CODE, 'working')
    expect(button).toHaveTextContent(messages.statuses.working)
    expect(button).toHaveAttribute('data-status', 'working')
  })

  test('is in no prerendered page', async () => {
    const { container } = await renderIn('en', <MarkButton code={CODE} />)
    mark(CODE, 'held')
    expect(container).not.toBeEmptyDOMElement()
    const html = renderToString(
      <LanguageProvider locale="en">
        <MarkButton code={CODE} />
        <MarkButton code={CODE} wide />
      </LanguageProvider>,
    )
    expect(html).toBe('')
  })
})
