// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { LanguageProvider } from '../../src/components/language.tsx'
import { Progress } from '../../src/components/progress.tsx'
import type { Locale } from '../../src/locale.ts'
import { type Status, setMarks } from '../../src/record/marks.ts'
import { renderIn } from '../fixtures/render-in.tsx'

const CODES = ['900001L2', '900002L3', '900003L3', 'ZL501A']

const mark = (...marks: [string, Status][]) => act(() => setMarks(new Map(marks)))

async function show(locale: Locale = 'en') {
  const { container } = await renderIn(locale, <Progress codes={CODES} />)
  /** What is said, each with the status that it is of. */
  return () =>
    [...container.querySelectorAll<HTMLElement>('[data-status]')].map(({ dataset, textContent }) => [
      dataset.status,
      textContent,
    ])
}

afterEach(() => {
  act(() => setMarks(new Map()))
})

describe('how far the visitor is with some units', () => {
  test('is not said where nothing is marked at all', async () => {
    const said = await show()
    expect(said()).toEqual([])
    expect(screen.getByRole('paragraph')).toBeEmptyDOMElement()
  })

  test('is said of those units only, and is nothing where others are marked', async () => {
    const said = await show()
    mark(['900101L1', 'held'], ['900102L2', 'aimed'])
    expect(said()).toEqual([['none', '0 of 4 held']])
  })

  test('is what is held, worked on and aimed for, in this order', async () => {
    const said = await show()
    mark(['900003L3', 'aimed'], ['900001L2', 'working'], ['900002L3', 'held'], ['ZL501A', 'aimed'])
    expect(said()).toEqual([
      ['held', '1 of 4 held'],
      ['working', 'Working on 1'],
      ['aimed', 'Aimed for 2'],
    ])
  })

  test('names what there is none of only where it is what is held', async () => {
    const said = await show()
    mark(['900003L3', 'aimed'])
    expect(said()).toEqual([
      ['none', '0 of 4 held'],
      ['aimed', 'Aimed for 1'],
    ])
  })

  test('follows the marks', async () => {
    const said = await show()
    mark(['900003L3', 'working'])
    expect(said()[0]).toEqual(['none', '0 of 4 held'])
    mark(['900001L2', 'held'], ['900002L3', 'held'], ['900003L3', 'held'], ['ZL501A', 'held'])
    expect(said()).toEqual([['held', '4 of 4 held']])
    mark()
    expect(said()).toEqual([])
  })

  test('is said in the language of the page', async () => {
    const said = await show('zh-Hant')
    mark(['900001L2', 'held'], ['900002L3', 'working'])
    expect(said()).toEqual([
      ['held', '已持有 1／4'],
      ['working', '進行中 1'],
    ])
  })

  test('is in no prerendered page, which keeps room for it', async () => {
    const said = await show()
    mark(['900001L2', 'held'])
    expect(said()).not.toEqual([])
    const html = renderToString(
      <LanguageProvider locale="en">
        <Progress codes={CODES} />
      </LanguageProvider>,
    )
    expect(html).toBe('<p class="progress"></p>')
  })
})
