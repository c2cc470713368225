// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation, useNavigationType } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useFollowLinks } from '../../src/app/navigation.ts'
import { parseFixture } from '../fixtures/datasets.ts'
import { serveDocuments } from '../fixtures/serve-documents.ts'

const dataset = parseFixture()
let request: ReturnType<typeof serveDocuments>
let leftToBrowser: boolean[] = []

function Site() {
  useFollowLinks()
  const { pathname, search, hash } = useLocation()
  return (
    <>
      <p data-testid="address">{`${useNavigationType()} ${pathname}${search}${hash}`}</p>
      <a href="/en/units/900001L2/?by=theme#uses">
        <b>Unit</b>
      </a>
      <a href="/en/units/900002L3/">Other unit</a>
      <a href="/en/units/900003L3/" target="_blank" rel="noreferrer">
        In a new tab
      </a>
      <a href="/en/units/900003L3/" download>
        To keep
      </a>
      <a href="https://www.example.org/en/units/900001L2/">Another site</a>
      <a href="/api/v1/en/about.json">Data</a>
      <a href="/en/units/900003L3/" onClick={event => event.preventDefault()}>
        Taken
      </a>
      <button type="button">Button</button>
    </>
  )
}

/** Records whether a click was left to the browser, which jsdom is not able to follow. */
function recordClick(event: Event): void {
  leftToBrowser.push(!event.defaultPrevented)
  event.preventDefault()
}

beforeEach(() => {
  request = serveDocuments(dataset)
  leftToBrowser = []
  window.addEventListener('click', recordClick)
  render(
    <MemoryRouter initialEntries={['/en/']}>
      <Site />
    </MemoryRouter>,
  )
})

afterEach(() => {
  window.removeEventListener('click', recordClick)
  vi.unstubAllGlobals()
})

const address = () => screen.getByTestId('address').textContent

describe('a click on a link to a place of the site', () => {
  test('goes there without loading the page anew, with query and fragment', async () => {
    fireEvent.click(screen.getByText('Unit'))
    await vi.waitFor(() => expect(address()).toBe('PUSH /en/units/900001L2/?by=theme#uses'))
    expect(leftToBrowser).toEqual([false])
    expect(request.mock.calls.map(([url]) => url)).toEqual(['/api/v1/en/units/900001L2.json'])
  })

  test.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Meta', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['with the middle button', { button: 1 }],
  ])('%s is left to the browser', (_, how) => {
    fireEvent.click(screen.getByText('Other unit'), how)
    expect(leftToBrowser).toEqual([true])
    expect(address()).toBe('POP /en/')
  })
})

test.each(['In a new tab', 'To keep', 'Another site', 'Data', 'Button'])(
  'a click on %s is left to the browser',
  name => {
    fireEvent.click(screen.getByText(name))
    expect(leftToBrowser).toEqual([true])
    expect(address()).toBe('POP /en/')
    expect(request).not.toHaveBeenCalled()
  },
)

test('a click that something else has taken is left alone', () => {
  fireEvent.click(screen.getByText('Taken'))
  expect(address()).toBe('POP /en/')
})

describe('somebody who points at a link', () => {
  test('has what it leads to asked for ahead, once', () => {
    const link = screen.getByText('Other unit')
    fireEvent.pointerOver(link)
    fireEvent.pointerOver(link)
    fireEvent.focusIn(link)
    expect(request.mock.calls.map(([url]) => url)).toEqual(['/api/v1/en/units/900002L3.json'])
    expect(address()).toBe('POP /en/')
  })

  test('at nothing of the site has nothing asked for', () => {
    for (const name of ['Another site', 'Data', 'Button']) fireEvent.pointerOver(screen.getByText(name))
    expect(request).not.toHaveBeenCalled()
  })
})
