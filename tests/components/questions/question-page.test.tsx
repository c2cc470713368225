// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ReactNode, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { describe, expect, test } from 'vitest'
import { QuestionPage } from '../../../src/components/questions/question-page.tsx'
import { renderIn } from '../../fixtures/render-in.tsx'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

/** A button that asks something else. */
function Asks({ to, id, children }: { to: string; id?: string; children: string }) {
  const navigate = useNavigate()
  return (
    <button type="button" id={id} onClick={() => navigate(to)}>
      {children}
    </button>
  )
}

/** Goes back in the history without a press, as the browser's own button does. */
function GoesBack() {
  const navigate = useNavigate()
  useEffect(() => {
    const back = () => navigate(-1)
    window.addEventListener('back', back)
    return () => window.removeEventListener('back', back)
  }, [navigate])
  return null
}

/** Content that is made anew whenever something else is asked: one for the first address, one for any other. */
function Answers({ first, then }: { first: ReactNode; then: ReactNode }) {
  const { search, hash } = useLocation()
  const asked = search + hash
  return <div key={asked}>{asked === '' ? first : then}</div>
}

async function showAnswers(first: ReactNode, then: ReactNode) {
  await renderIn(
    'en',
    <QuestionPage>
      <h1>Lanterns</h1>
      <a href="/en/about/">About</a>
      <Answers first={first} then={then} />
    </QuestionPage>,
    { path: '/en/lantern-making/climb/' },
  )
}

describe('the content of a question’s page', () => {
  test('is marked as depending on the address; the rail beside it is not', async () => {
    await renderIn('en', <QuestionPage rail={<nav>Rail</nav>}>Answer</QuestionPage>)
    expect(screen.getByText('Answer')).toHaveClass('of-query')
    expect(screen.getByRole('navigation').closest('.of-query')).toBeNull()
  })

  test('is let be seen once it is rendered', async () => {
    document.documentElement.dataset.query = ''
    await renderIn('en', <QuestionPage>Answer</QuestionPage>, { path: '/en/coverage/#units=900001L2' })
    expect(document.documentElement).not.toHaveAttribute('data-query')
  })
})

describe('once something else is asked, focus', () => {
  test.each(['?levels=painter', '#units=900001L2'])('goes to the control of the same id (%s)', async to => {
    await showAnswers(
      <Asks to={to} id="by-theme">
        Themes
      </Asks>,
      <>
        <Asks to="?" id="by-duty">
          Duties
        </Asks>
        <Asks to="?" id="by-theme">
          Themes, chosen
        </Asks>
      </>,
    )
    await press('Themes')
    expect(screen.getByRole('button', { name: 'Themes, chosen' })).toHaveFocus()
  })

  test('goes to the first control of what the control stood in where the control is gone', async () => {
    await showAnswers(
      <section id="levels">
        <Asks to="?levels=painter" id="remove-keeper">
          Remove Keeper
        </Asks>
      </section>,
      <>
        <Asks to="?">Before</Asks>
        <section id="levels">
          Painter
          <Asks to="?">Add a level</Asks>
        </section>
      </>,
    )
    await press('Remove Keeper')
    expect(screen.getByRole('button', { name: 'Add a level' })).toHaveFocus()
  })

  test('goes to the heading where nothing of that is left', async () => {
    await showAnswers(
      <Asks to="?levels=painter" id="remove-keeper">
        Remove
      </Asks>,
      <p>Painter</p>,
    )
    await press('Remove')
    expect(screen.getByRole('heading', { name: 'Lanterns' })).toHaveFocus()
  })

  test('goes to what the control stood in where that has no control any more', async () => {
    await showAnswers(
      <section id="levels" aria-label="Levels">
        <Asks to="?levels=painter">Remove</Asks>
      </section>,
      <section id="levels" aria-label="Levels">
        Painter
      </section>,
    )
    await press('Remove')
    expect(screen.getByRole('region', { name: 'Levels' })).toHaveFocus()
  })

  test('goes to nothing outside the content', async () => {
    await renderIn(
      'en',
      <main id="content">
        <a href="/en/">Before</a>
        <QuestionPage>
          <h1>Lanterns</h1>
          <Answers first={<Asks to="?levels=painter">Painter</Asks>} then="Painter" />
        </QuestionPage>
      </main>,
    )
    await press('Painter')
    expect(screen.getByRole('heading', { name: 'Lanterns' })).toHaveFocus()
  })

  test('is moved after a press once: not when the address changes again by itself', async () => {
    await showAnswers(
      <Asks to="?levels=painter" id="painter">
        Painter
      </Asks>,
      <>
        <Asks to="?" id="painter">
          Painter, chosen
        </Asks>
        <GoesBack />
      </>,
    )
    await press('Painter')
    expect(screen.getByRole('button', { name: 'Painter, chosen' })).toHaveFocus()
    act(() => {
      screen.getByRole('button', { name: 'Painter, chosen' }).blur()
      window.dispatchEvent(new Event('back'))
    })
    expect(screen.getByRole('button', { name: 'Painter' })).toBeVisible()
    expect(document.body).toHaveFocus()
  })

  test('stays on a control that stays', async () => {
    await renderIn(
      'en',
      <QuestionPage>
        <Asks to="?levels=painter" id="painter">
          Painter
        </Asks>
        <Answers first={<p id="first">First</p>} then={<p>Then</p>} />
      </QuestionPage>,
    )
    await press('Painter')
    expect(screen.getByText('Then')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Painter' })).toHaveFocus()
  })

  test('is not taken from where it went meanwhile', async () => {
    await renderIn(
      'en',
      <>
        <QuestionPage>
          <Answers
            first={
              <Asks to="?levels=keeper" id="keeper">
                Keeper
              </Asks>
            }
            then={
              <Asks to="?levels=keeper" id="keeper">
                Keeper, chosen
              </Asks>
            }
          />
        </QuestionPage>
        <Asks to="?levels=painter">Outside</Asks>
      </>,
    )
    await press('Keeper')
    await press('Outside')
    expect(screen.getByRole('button', { name: 'Outside' })).toHaveFocus()
  })

  test('is not moved where nothing was pressed', async () => {
    await showAnswers(
      <Asks to="?" id="keeper">
        Keeper
      </Asks>,
      'Painter',
    )
    expect(document.body).toHaveFocus()
  })
})
