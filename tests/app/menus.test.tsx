// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { useMenus } from '../../src/app/menus.ts'

function Site() {
  useMenus()
  return (
    <>
      <details data-menu data-testid="menu">
        <summary>Menu</summary>
        <p>Words</p>
        <a href="#there">There</a>
      </details>
      <details data-testid="fold">
        <summary>Fold</summary>
      </details>
      <button type="button">Elsewhere</button>
    </>
  )
}

const menu = () => screen.getByTestId<HTMLDetailsElement>('menu')

beforeEach(() => {
  render(<Site />)
  for (const fold of document.querySelectorAll('details')) fold.open = true
})

describe('an open menu', () => {
  test('closes on Escape, and focus goes to what opened it', async () => {
    screen.getByRole('link', { name: 'There' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(menu().open).toBe(false)
    expect(screen.getByText('Menu')).toHaveFocus()
  })

  test('closes on Escape without taking focus from elsewhere', async () => {
    screen.getByRole('button').focus()
    await userEvent.keyboard('{Escape}')
    expect(menu().open).toBe(false)
    expect(screen.getByRole('button')).toHaveFocus()
  })

  test('closes on a click elsewhere, and when a link in it is followed', async () => {
    await userEvent.click(screen.getByRole('button'))
    expect(menu().open).toBe(false)
    menu().open = true
    await userEvent.click(screen.getByRole('link', { name: 'There' }))
    expect(menu().open).toBe(false)
  })

  test('stays open on a click inside it, and on other keys', async () => {
    await userEvent.click(screen.getByText('Words'))
    await userEvent.keyboard('x')
    expect(menu().open).toBe(true)
  })
})

test('a fold that is no menu stays open', async () => {
  await userEvent.click(screen.getByRole('button'))
  await userEvent.keyboard('{Escape}')
  expect(screen.getByTestId<HTMLDetailsElement>('fold').open).toBe(true)
})
