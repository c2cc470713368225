// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { CodeAnatomy } from '../../src/components/code-anatomy.tsx'
import { existing, makerOf, parseFixture } from '../fixtures/datasets.ts'
import { renderIn } from '../fixtures/render-in.tsx'

async function show(code: string): Promise<HTMLElement> {
  const { codeParts } = existing(makerOf(parseFixture(), 'en').unit(code))
  const { container } = await renderIn('en', <CodeAnatomy parts={codeParts} />)
  return container
}

describe('the anatomy of a code', () => {
  test('explains each part by its name, value and known meaning', async () => {
    await show('ZL501A')
    const parts = within(screen.getByRole('list', { name: 'The parts of the code' })).getAllByRole('listitem')
    expect(parts.map(part => part.textContent?.replace('inferred', ''))).toEqual(
      expect.arrayContaining(['Trade ZL Lanterns', 'QF level 5', 'Sequence 01A']),
    )
    expect(parts).toHaveLength(3)
  })

  test('says which parts are inferred, and of no other that it is', async () => {
    await show('ZL501A')
    const inferred = screen.getAllByText('inferred').map(mark => mark.closest('li')?.textContent)
    expect(inferred.map(text => text?.split(' ')[0]).sort()).toEqual(['Sequence', 'Trade'])
  })

  test('says of a code that is all explained that nothing is inferred', async () => {
    await show('900001L2')
    expect(screen.queryByText('inferred')).toBeNull()
  })

  test('sets the code in its parts from left to right, each at its place', async () => {
    const container = await show('ZL501A')
    const drawn = [...container.querySelectorAll<HTMLElement>('p [aria-hidden=true]')]
    expect(drawn.map(({ textContent }) => textContent)).toEqual(['ZL', '5', '01A'])
    expect(
      drawn.map(({ style }) => ['--from', '--length'].map(name => style.getPropertyValue(name))),
    ).toEqual([
      ['0', '2'],
      ['2', '1'],
      ['3', '3'],
    ])
  })

  test('leads each explanation to the place of its part', async () => {
    await show('ZL501A')
    const places = screen
      .getAllByRole('listitem')
      .map(item => [item.querySelector('b')?.textContent, item.style.getPropertyValue('--from')])
    expect(Object.fromEntries(places)).toEqual({ Trade: '0', 'QF level': '2', Sequence: '3' })
  })

  test('has the code whole for assistive technology and for copying', async () => {
    await show('ZL501A')
    expect(screen.getByText('ZL501A')).toBeInTheDocument()
  })

  test('colours the part that is the QF level, and only that', async () => {
    const container = await show('ZL501A')
    expect(
      [...container.querySelectorAll('[data-qf]')].map(part => [
        part.textContent,
        part.getAttribute('data-qf'),
      ]),
    ).toEqual([['5', '5']])
  })
})
