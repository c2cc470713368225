// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ErrorBoundary } from '../../src/app/error-boundary.tsx'

function Fragile({ failing }: { failing: () => boolean }) {
  if (failing()) throw new Error('out of order')
  return <p>In order</p>
}

function setUp() {
  let failing = true
  const caught: unknown[] = []
  const boundary = (of: string) => (
    <ErrorBoundary
      of={of}
      fallback={(error, retry) => (
        <button type="button" onClick={retry}>
          {String(error)}
        </button>
      )}
    >
      <Fragile failing={() => failing} />
    </ErrorBoundary>
  )
  const { rerender } = render(boundary('this page'), { onCaughtError: error => caught.push(error) })
  return {
    caught,
    mend: () => {
      failing = false
    },
    show: (of: string) => rerender(boundary(of)),
  }
}

describe('where a page throws', () => {
  test('something else is shown, with the error', () => {
    const { caught } = setUp()
    expect(screen.getByRole('button', { name: 'Error: out of order' })).toBeVisible()
    expect(caught).toHaveLength(1)
  })

  test('the page is shown when a second try succeeds', async () => {
    const { mend } = setUp()
    mend()
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByText('In order')).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('the error stays when a second try fails', async () => {
    const { caught } = setUp()
    await userEvent.click(screen.getByRole('button'))
    expect(screen.getByRole('button', { name: 'Error: out of order' })).toBeVisible()
    expect(caught).toHaveLength(2)
  })

  test('the error stays while the page is the same', () => {
    const { mend, show } = setUp()
    mend()
    show('this page')
    expect(screen.getByRole('button')).toBeVisible()
  })

  test('another page starts afresh', () => {
    const { mend, show } = setUp()
    mend()
    show('another page')
    expect(screen.getByText('In order')).toBeVisible()
  })
})
