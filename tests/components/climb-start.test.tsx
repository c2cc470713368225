// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ClimbStart } from '../../src/components/climb-start.tsx'
import { messages as en } from '../../src/messages/en.ts'
import { messages as zhHant } from '../../src/messages/zh-hant.ts'
import { renderIn } from '../fixtures/render-in.tsx'

const ladder = 'lantern-making'
const apprentice = { id: 'apprentice', name: 'Apprentice' }
const keeper = { id: 'keeper', name: 'Keeper' }
const frameBuilder = { id: 'frame-builder', name: 'Frame builder' }

const link = (name: string) => screen.getByRole('link', { name })

describe('the link to the plan of a climb', () => {
  test('leads from one level to another', async () => {
    await renderIn('en', <ClimbStart ladder={ladder} from={apprentice} to={keeper} />)
    expect(link(en.planClimb(en.climbTitle('Apprentice', 'Keeper')))).toHaveAttribute(
      'href',
      '/en/lantern-making/climb/?from=apprentice&to=keeper',
    )
  })

  test('leads from a job title', async () => {
    await renderIn('en', <ClimbStart ladder={ladder} from={frameBuilder} to={keeper} />)
    expect(link(en.planClimb(en.climbTitle('Frame builder', 'Keeper')))).toHaveAttribute(
      'href',
      '/en/lantern-making/climb/?from=frame-builder&to=keeper',
    )
  })

  test('leads from nothing where no start is given', async () => {
    await renderIn('en', <ClimbStart ladder={ladder} to={keeper} />)
    expect(link(en.planClimb(en.climbFromStart('Keeper')))).toHaveAttribute(
      'href',
      '/en/lantern-making/climb/?from=start&to=keeper',
    )
  })

  test('is in the language of the page', async () => {
    await renderIn(
      'zh-Hant',
      <ClimbStart ladder={ladder} from={{ ...apprentice, name: '學徒' }} to={{ ...keeper, name: '掌燈' }} />,
    )
    expect(link(zhHant.planClimb(zhHant.climbTitle('學徒', '掌燈')))).toHaveAttribute(
      'href',
      '/lantern-making/climb/?from=apprentice&to=keeper',
    )
  })
})
