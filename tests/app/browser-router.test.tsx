// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { expect, test } from 'vitest'
import { BrowserRouter } from '../../src/app/browser-router.tsx'

function Where() {
  const { pathname, search, hash } = useLocation()
  const type = useNavigationType()
  const navigate = useNavigate()
  return (
    <>
      <p>{`${type} ${pathname}${search}${hash}`}</p>
      <button type="button" onClick={() => navigate('/two/?a=1#b')}>
        go on
      </button>
    </>
  )
}

test('a change of address and going back both reach the page, without the base path', async () => {
  window.history.replaceState(null, '', '/base/one/')
  render(
    <BrowserRouter basename="/base">
      <Where />
    </BrowserRouter>,
  )
  await screen.findByText('POP /one/')

  await userEvent.click(screen.getByRole('button', { name: 'go on' }))
  expect(await screen.findByText('PUSH /two/?a=1#b')).toBeInTheDocument()
  expect(window.location.href).toContain('/base/two/?a=1#b')

  act(() => window.history.back())
  await waitFor(() => expect(screen.getByText('POP /one/')).toBeInTheDocument())
})
