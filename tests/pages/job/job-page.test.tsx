// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/locale.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { Page, summarize } from '../../../src/pages/job/job-page.tsx'
import { cloudComputing, existing, makerOf, parseFixture } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const documentIn = (locale: Locale, job: string) =>
  existing(makerOf(cloudComputing, locale).job('cloud-computing', job))
const fictionalJob = (job: string) => existing(makerOf(parseFixture(), 'en').job('lantern-making', job))

/** The section about one step, by its heading. */
function stepTo(title: string) {
  const section = screen.getByRole('heading', { name: title }).closest('section') ?? undefined
  return within(existing(section))
}

describe.each([
  ['en', en, 'Cloud Support Engineer', 'Practitioner level', 'Specialist level', 'Support level'],
  ['zh-Hant', zhHant, '雲支援工程師', '專業人員級別', '專家級別', '支援級別'],
] as const)('the page of a job title (%s)', (locale, messages, title, level, above, below) => {
  const page = documentIn(locale, 'cloud-support-engineer')

  test('says that all job titles of the level share their requirements, and which they are', async () => {
    await renderIn(locale, <Page document={page} />)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(screen.getByText(messages.jobShares(level, 3))).toBeVisible()
    const others = within(
      existing(screen.getByRole('heading', { name: messages.otherJobs }).parentElement ?? undefined),
    )
    expect(others.getAllByRole('link').map(link => link.textContent)).toEqual(
      page.level.jobs.filter(({ id }) => id !== page.id).map(job => job.title),
    )
    expect(others.getAllByRole('link')).toHaveLength(2)
  })

  test('has the duties of its level with all their units', async () => {
    await renderIn(locale, <Page document={page} />)
    const here = stepTo(messages.levelAsks(level))
    const duties = here.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent)
    expect(duties.slice(0, 4)).toEqual(page.level.areas.flatMap(area => area.duties.map(duty => duty.title)))
    expect(
      new Set(here.getAllByRole('link').map(link => link.querySelector('code')?.textContent)).size - 1,
    ).toBe(12)
  })

  test('counts what one rung up adds, carries over and does not list again', async () => {
    await renderIn(locale, <Page document={page} />)
    const up = stepTo(messages.stepUp(above))
    const counts = existing(
      up.getAllByRole('list').find(list => list.textContent?.includes(messages.stepNotListed)),
    )
    expect(
      within(counts)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([`12${messages.stepAdded}`, `2${messages.stepCarried}`, `10${messages.stepNotListed}`])
    expect(up.getByText(messages.stepExplain)).toBeVisible()
  })

  test('counts the same for one rung down', async () => {
    await renderIn(locale, <Page document={page} />)
    const down = stepTo(messages.stepDown(below))
    const counts = existing(
      down.getAllByRole('list').find(list => list.textContent?.includes(messages.stepNotListed)),
    )
    expect(
      within(counts)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([`20${messages.stepAdded}`, `0${messages.stepCarried}`, `12${messages.stepNotListed}`])
  })

  test('marks the units that the next rung has too', async () => {
    await renderIn(locale, <Page document={page} />)
    const marks = screen.getAllByText(messages.listedBy(above))
    expect(marks.map(mark => mark.closest('li')?.querySelector('code')?.textContent)).toEqual([
      '111130L4',
      '111163L4',
    ])
  })

  test('leads to the job titles of the rung above', async () => {
    await renderIn(locale, <Page document={page} />)
    const titles = existing(page.up[0]).level.jobs.map(job => job.title)
    for (const name of titles)
      expect(stepTo(messages.stepUp(above)).getByRole('link', { name })).toBeVisible()
    expect(titles).toHaveLength(4)
  })

  test('marks its level on the rail', async () => {
    await renderIn(locale, <Page document={page} />)
    const [rail] = screen.getAllByRole('navigation', { name: messages.whereYouStand })
    expect(within(existing(rail)).getByRole('link', { current: 'location' })).toHaveTextContent(level)
  })

  test('is described by its level and ladder', () => {
    const summary = summarize(page, messages)
    expect(summary.title).toBe(`${messages.jobTitle(page.title, level)} – ${page.ladder.title}`)
    expect(summary.description).toContain('12')
  })
})

describe('the page of a job title', () => {
  test('says on the top rung that there is none above, and on the bottom rung that there is none below', async () => {
    const { unmount } = await renderIn('en', <Page document={documentIn('en', 'chief-cloud-architect')} />)
    expect(screen.getAllByText(en.topRung).length).toBeGreaterThan(0)
    expect(screen.queryByText(en.bottomRung)).toBeNull()
    unmount()
    await renderIn('en', <Page document={documentIn('en', 'computer-operator')} />)
    expect(screen.getAllByText(en.bottomRung).length).toBeGreaterThan(0)
    expect(screen.queryByText(en.topRung)).toBeNull()
  })

  test('says that it is the only one of its level where it is', async () => {
    await renderIn('en', <Page document={fictionalJob('fair-keeper')} />)
    expect(screen.getByText(en.jobAlone('Keeper'))).toBeVisible()
    expect(screen.queryByRole('heading', { name: en.otherJobs })).toBeNull()
  })

  test('states the ways to qualify once where all duties share them', async () => {
    await renderIn('en', <Page document={documentIn('en', 'chief-cloud-architect')} />)
    expect(stepTo(en.levelAsks('Master level')).getAllByText(new RegExp(en.wayTraining))).toHaveLength(1)
  })

  test('states the ways to qualify at each duty where they differ', async () => {
    await renderIn('en', <Page document={documentIn('en', 'computer-operator')} />)
    const here = stepTo(en.levelAsks('Support level'))
    expect(here.getAllByText(new RegExp(en.wayTraining))).toHaveLength(5)
    expect(here.getAllByRole('link', { name: /ITOS0/ })).toHaveLength(5)
  })

  test('has a step to each level of a rung where two stand side by side', async () => {
    await renderIn('en', <Page document={fictionalJob('shop-helper')} />)
    for (const name of ['Lighter', 'Painter']) {
      expect(screen.getByRole('heading', { name: en.stepUp(name) })).toBeVisible()
    }
  })

  test('groups what is new by theme', async () => {
    await renderIn('en', <Page document={fictionalJob('frame-builder')} />)
    const step = stepTo(en.stepUp('Painter'))
    expect(step.getByRole('heading', { name: 'Craft' })).toBeVisible()
    expect(step.getByRole('link', { name: /900002L3/ })).toBeVisible()
  })

  test('has what is new under one heading where units have no themes', async () => {
    const job = existing(makerOf(parseFixture(), 'en').job('kite-flying', 'line-holder'))
    await renderIn('en', <Page document={job} />)
    expect(stepTo(en.stepUp('高手')).getByRole('heading', { name: en.stepAdded })).toBeVisible()
  })

  test('says in English only that it is a translation', async () => {
    const { unmount } = await renderIn('en', <Page document={documentIn('en', 'cloud-architect')} />)
    expect(screen.getByRole('link', { name: en.unofficialEnglishLink })).toBeVisible()
    unmount()
    await renderIn('zh-Hant', <Page document={documentIn('zh-Hant', 'cloud-architect')} />)
    expect(document.querySelector('a[href$="#official"]')).toBeNull()
  })
})
