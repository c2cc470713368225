// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { MemoryRouter, type NavigateFunction, useLocation, useNavigate } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Departure, useArrival, useMarkedTarget } from '../../src/app/arrival.ts'

let navigate: NavigateFunction
let scrolledIntoView: Element[] = []
const scrollTo = vi.fn()

/** A site of pages that are all alike: a heading, a section, and one inside two folds. */
function Site() {
  useArrival()
  navigate = useNavigate()
  const { key, pathname } = useLocation()
  return (
    <>
      <Departure entry={key} />
      <h1>{pathname}</h1>
      <button type="button">Elsewhere</button>
      <section id="first duty" aria-label="First duty" />
      <main>
        <a href="/lanterns/">The ladder</a>
      </main>
      <details data-testid="outer">
        <summary>Outer</summary>
        <details data-testid="inner">
          <summary>Inner</summary>
          <p id="folded">Folded</p>
        </details>
      </details>
    </>
  )
}

function go(to: string | number): void {
  act(() => {
    if (typeof to === 'number') navigate(to)
    else navigate(to)
  })
}

function scroll(y: number): void {
  vi.stubGlobal('scrollY', y)
}

beforeEach(() => {
  scrollTo.mockReset()
  vi.stubGlobal('scrollTo', scrollTo)
  scrolledIntoView = []
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolledIntoView.push(this)
  }
  render(
    <MemoryRouter initialEntries={['/lanterns/levels/keeper/']}>
      <Site />
    </MemoryRouter>,
  )
  screen.getByRole('button', { name: 'Elsewhere' }).focus()
  return () => vi.unstubAllGlobals()
})

const heading = () => screen.getByRole('heading', { level: 1 })
const elsewhere = () => screen.getByRole('button', { name: 'Elsewhere' })

test('on loading a page, scrolling and focus are left to the browser', () => {
  expect(scrollTo).not.toHaveBeenCalled()
  expect(elsewhere()).toHaveFocus()
})

describe('arriving at another page', () => {
  test('scrolls to its top and moves focus to its heading', () => {
    go('/about/')
    expect(scrollTo.mock.calls).toEqual([[0, 0]])
    expect(heading()).toHaveFocus()
    expect(heading()).toHaveTextContent('/about/')
  })

  test('at an anchor shows and focuses what it names', () => {
    go('/lanterns/levels/painter/#first%20duty')
    const section = screen.getByRole('region', { name: 'First duty' })
    expect(scrolledIntoView).toEqual([section])
    expect(section).toHaveFocus()
    expect(scrollTo).not.toHaveBeenCalled()
  })

  test('at an anchor opens what it is folded into', () => {
    go('/about/#folded')
    expect(screen.getByTestId('outer')).toHaveAttribute('open')
    expect(screen.getByTestId('inner')).toHaveAttribute('open')
    expect(screen.getByText('Folded')).toHaveFocus()
  })

  test.each(['#no-such-id', '#%E0%A4%A', '#'])(
    'at the anchor %s, which names nothing, goes to the top',
    hash => {
      go(`/about/${hash}`)
      expect(scrollTo.mock.calls).toEqual([[0, 0]])
      expect(heading()).toHaveFocus()
    },
  )
})

describe('on the same page', () => {
  test('an anchor shows and focuses what it names, and marks it alone', () => {
    go('/lanterns/levels/keeper/#first%20duty')
    go('/lanterns/levels/keeper/#folded')
    expect(screen.getByText('Folded')).toHaveFocus()
    expect([...document.querySelectorAll('[data-target]')]).toEqual([screen.getByText('Folded')])
  })

  test('a change of language leaves scrolling and focus alone', () => {
    go('/en/lanterns/levels/keeper/#folded')
    expect(scrollTo).not.toHaveBeenCalled()
    expect(scrolledIntoView).toEqual([])
    expect(elsewhere()).toHaveFocus()
  })

  test('a change of query leaves scrolling and focus alone', () => {
    go('/lanterns/levels/keeper/?by=theme')
    expect(scrollTo).not.toHaveBeenCalled()
    expect(elsewhere()).toHaveFocus()
  })

  test('a change of a fragment that holds the page’s state leaves scrolling and focus alone', () => {
    go('/lanterns/levels/keeper/#units=900001L2')
    expect(scrollTo).not.toHaveBeenCalled()
    expect(elsewhere()).toHaveFocus()
  })
})

describe('coming back', () => {
  test('moves focus to the link by which the page was left', () => {
    const link = () => screen.getByRole('link', { name: 'The ladder' })
    link().focus()
    go('/lanterns/')
    expect(heading()).toHaveFocus()
    go(-1)
    expect(link()).toHaveFocus()
  })

  test('moves focus to the heading where the page was left otherwise', () => {
    go('/lanterns/')
    elsewhere().focus()
    go(-1)
    expect(heading()).toHaveFocus()
  })

  test('scrolls to where the page was when it was left', () => {
    scroll(720)
    go('/about/')
    scroll(0)
    scrollTo.mockReset()
    go(-1)
    expect(scrollTo.mock.calls).toEqual([[0, 720]])
    expect(heading()).toHaveFocus()
  })

  test('keeps apart two visits of one page', () => {
    scroll(100)
    go('/about/')
    scroll(200)
    go('/lanterns/levels/keeper/')
    scroll(300)
    scrollTo.mockReset()
    go(-1)
    go(-1)
    expect(scrollTo.mock.calls).toEqual([
      [0, 200],
      [0, 100],
    ])
  })
})

describe('the browser’s own way of restoring the scrolling', () => {
  test('is off while the page is there, and on while it is not', () => {
    expect(window.history.scrollRestoration).toBe('manual')
    window.dispatchEvent(new Event('pagehide'))
    expect(window.history.scrollRestoration).toBe('auto')
    window.dispatchEvent(new Event('pageshow'))
    expect(window.history.scrollRestoration).toBe('manual')
  })
})

describe('a page that is loaded at an anchor', () => {
  function Page() {
    useMarkedTarget()
    return <p id="the target">Target</p>
  }

  test.each([
    ['#the%20target', true],
    ['#another', false],
    ['#%E0%A4%A', false],
    ['', false],
  ])('has what %o names marked: %s', (hash, marked) => {
    window.history.replaceState(null, '', `/${hash}`)
    render(<Page />)
    expect(screen.getByText('Target').hasAttribute('data-target')).toBe(marked)
  })
})
