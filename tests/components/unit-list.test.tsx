// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { FoldedNotes, NoteList } from '../../src/components/notes.tsx'
import { UnitList } from '../../src/components/unit-list.tsx'
import type { Note, UnitRef } from '../../src/documents/documents.ts'
import { offerMarks, setMarks } from '../../src/record/marks.ts'
import { existing } from '../fixtures/datasets.ts'
import { renderIn } from '../fixtures/render-in.tsx'

const theme = { id: 'craft', name: 'Craft', icon: 'ring' } as const
const frames: UnitRef = {
  code: '900001L2',
  title: 'Build bamboo frames',
  qfLevel: 2,
  officialTitle: false,
  theme,
}
const paper: UnitRef = { code: '900002L3', title: 'Paint lantern paper', qfLevel: 3, officialTitle: true }
const notes: Note[] = [
  { kind: 'shared-unit', text: 'Also listed on: Painter.' },
  { kind: 'qf-level-differs', text: 'The unit is above the way.' },
  { kind: 'shared-unit', text: 'Also listed on: Keeper.' },
]

describe('a list of units', () => {
  test('links to each unit, with QF level, title and code', async () => {
    await renderIn('en', <UnitList units={[frames, paper]} />)
    const links = screen.getAllByRole('link')
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      '/en/units/900001L2/',
      '/en/units/900002L3/',
    ])
    expect(links[0]).toHaveAccessibleName(/^QF level 2 ?Build bamboo frames 900001L2$/)
  })

  test('links to the pages of its language', async () => {
    await renderIn('zh-Hans', <UnitList units={[frames]} />)
    expect(screen.getByRole('link', { name: /^资历级别 2/ })).toHaveAttribute(
      'href',
      '/zh-hans/units/900001L2/',
    )
  })

  test('has themes where they are asked for, and nothing in the place of one that is not there', async () => {
    await renderIn('en', <UnitList units={[frames, paper]} themes />)
    expect(screen.getByRole('link', { name: /frames/ })).toHaveTextContent('Craft')
    expect(screen.getAllByText('Craft')).toHaveLength(1)
  })

  test('has no themes where they are not asked for', async () => {
    await renderIn('en', <UnitList units={[frames]} />)
    expect(screen.queryByText('Craft')).toBeNull()
  })

  test('marks official titles where the others are translations', async () => {
    await renderIn('en', <UnitList units={[frames, paper]} />)
    expect(screen.getByRole('link', { name: /paper/ })).toHaveTextContent('official')
    expect(screen.getByRole('link', { name: /frames/ })).not.toHaveTextContent('official')
  })

  test('marks no titles in Chinese', async () => {
    await renderIn('zh-Hant', <UnitList units={[paper]} />)
    expect(screen.getByRole('link', { name: /^資歷級別 3\s?Paint lantern paper 900002L3$/ })).toBeVisible()
  })

  test('marks the unit that the page is about', async () => {
    await renderIn('en', <UnitList units={[frames, paper]} here="900002L3" />)
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('this unit')
    expect(screen.getByRole('link', { name: /frames/ })).not.toHaveTextContent('this unit')
  })

  test('has beside each unit the remark that is asked for', async () => {
    await renderIn('en', <UnitList units={[frames, paper]} remark={code => <em>remark on {code}</em>} />)
    expect(screen.getAllByRole('listitem').map(item => item.textContent?.slice(-18))).toEqual([
      'remark on 900001L2',
      'remark on 900002L3',
    ])
  })

  test('has the notes of a unit folded under it', async () => {
    await renderIn('en', <UnitList units={[{ ...frames, notes }, paper]} />)
    const [first, second] = screen.getAllByRole('listitem').filter(item => item.querySelector('a'))
    expect(within(existing(first)).getByText('Note')).toHaveAccessibleName(
      'Note: Also on another level, Another QF level than the way to qualify',
    )
    expect(second).not.toHaveTextContent('Note')
  })
})

describe('notes', () => {
  test('each have their kind and text', async () => {
    await renderIn('en', <NoteList notes={notes} />)
    expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual([
      'Also on another level: Also listed on: Painter.',
      'Another QF level than the way to qualify: The unit is above the way.',
      'Also on another level: Also listed on: Keeper.',
    ])
  })

  test('that a record carries twice are shown once', async () => {
    await renderIn('en', <NoteList notes={[...notes, ...notes]} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
  })

  test('fold to their kinds, each once, and open to their texts', async () => {
    await renderIn('zh-Hant', <FoldedNotes notes={notes} />)
    const summary = screen.getByText('註：其他級別也有、資歷級別與途徑所列的不同')
    expect(screen.getByText(/Keeper/)).not.toBeVisible()
    await userEvent.click(summary)
    expect(screen.getByText(/Keeper/)).toBeVisible()
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3)
  })

  test('of which there are none leave no trace', async () => {
    const { container } = await renderIn(
      'en',
      <>
        <NoteList notes={[]} />
        <FoldedNotes notes={[]} />
      </>,
    )
    expect(container).toBeEmptyDOMElement()
  })
})

// That units can be marked is not taken back: this test comes after all others.
test('units can be marked where they are listed, each by a button beside its link', async () => {
  await renderIn('en', <UnitList units={[{ ...frames, notes }, paper]} />)
  expect(screen.queryByRole('button')).toBeNull()
  act(offerMarks)
  const buttons = screen.getAllByRole('button')
  expect(buttons.map(button => button.getAttribute('aria-label'))).toEqual([
    'Mark 900001L2 Build bamboo frames',
    'Mark 900002L3 Paint lantern paper',
  ])
  expect(buttons.filter(button => button.closest('a'))).toEqual([])
  act(() => setMarks(new Map([['900002L3', 'held']])))
  const [first, second] = screen.getAllByRole('listitem').filter(item => item.querySelector('a'))
  expect(within(existing(second)).getByRole('button')).toHaveTextContent('Held')
  expect(within(existing(first)).getByRole('button')).toBeEmptyDOMElement()
  act(() => setMarks(new Map()))
})
