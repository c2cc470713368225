// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { messages } from '../../src/messages/en.ts'
import { messages as chinese } from '../../src/messages/zh-hant.ts'
import { parseFixture } from '../fixtures/datasets.ts'
import { type Answer, serveDocuments } from '../fixtures/serve-documents.ts'

const dataset = parseFixture()
let caught: unknown[] = []
let instead: Answer = () => undefined

beforeEach(() => {
  caught = []
  instead = () => undefined
  serveDocuments(dataset, path => instead(path))
  vi.stubGlobal('scrollTo', vi.fn())
  Element.prototype.scrollIntoView = vi.fn()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function Address() {
  const { pathname, search, hash } = useLocation()
  return <p data-testid="address">{pathname + search + hash}</p>
}

/** Opens the site at an address. */
async function open(path: string): Promise<void> {
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[path]}>
        <App />
        <Address />
      </MemoryRouter>,
      { onCaughtError: error => caught.push(error) },
    )
  })
}

/** Clicks, and waits until React has taken note: userEvent does not wait for what suspends. */
function click(element: HTMLElement): Promise<void> {
  return act(async () => element.click())
}

const findHeading = (name: string) => screen.findByRole('heading', { level: 1, name })
const address = () => screen.getByTestId('address').textContent

describe('an address', () => {
  test.each([
    ['/en/', 'Career Ladder Explorer'],
    ['/', '職業資歷階梯導覽'],
    ['/zh-hans/', '职业资历阶梯导览'],
    ['/en/lantern-making/', 'Lantern making ladder'],
    ['/en/lantern-making/levels/keeper/', 'Keeper'],
    ['/lantern-making/levels/keeper/', '掌燈'],
    ['/en/lantern-making/jobs/shop-helper/', 'Shop helper'],
    ['/en/units/900001L2/', 'Build bamboo frames'],
    ['/en/rpl/ZL001L2/', messages.rplHeading],
    ['/en/about/', messages.aboutTitle],
  ])('such as %s shows the page %s, and names it in the head', async (path, name) => {
    await open(path)
    expect((await screen.findAllByRole('heading', { level: 1, name }))[0]).toBeVisible()
    expect(document.title).not.toBe('')
    expect(document.head.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      new RegExp(`${path}$`),
    )
    expect(document.head.querySelector('meta[name=robots]')).toBeNull()
    expect(caught).toEqual([])
  })

  test.each([
    ['/lantern-making/', 'zh-Hant-HK'],
    ['/zh-hans/lantern-making/', 'zh-Hans'],
    ['/en/lantern-making/', 'en'],
  ])('%s is in %s', async (path, lang) => {
    await open(path)
    await screen.findByRole('main')
    await vi.waitFor(() => expect(document.documentElement).toHaveAttribute('lang', lang))
  })

  test.each([
    ['/en/about', '/en/about/'],
    ['/EN/about/?q=1#codes', '/en/about/?q=1#codes'],
    ['/en/Lantern-Making/levels/KEEPER', '/en/lantern-making/levels/keeper/'],
    ['/en/UNITS/zl501a/', '/en/units/ZL501A/'],
    ['/units/zl302a/', '/units/900002L3/'],
  ])('%s, which is nearly that of a page, becomes %s', async (path, mended) => {
    await open(path)
    await vi.waitFor(() => expect(address()).toBe(mended))
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent(messages.notFoundTitle)
  })

  test('with a badly encoded fragment shows its page', async () => {
    await open('/en/lantern-making/levels/keeper/#%E0%A4%A')
    expect(await findHeading('Keeper')).toBeVisible()
    expect(caught).toEqual([])
  })
})

describe('what is not there', () => {
  test.each(['/en/units/900009L9/', '/en/nothing/at/all/of/this/kind/', '/en/%E0%A4%A/', '/en/constructor/'])(
    'such as %s is said not to be there, inside the layout, and not to be indexed',
    async path => {
      await open(path)
      expect(await findHeading(messages.notFoundTitle)).toBeVisible()
      expect(document.title).toContain(messages.notFoundTitle)
      expect(document.head.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex')
      expect(screen.getByRole('navigation', { name: messages.mainNav })).toBeVisible()
    },
  )

  test('is said in the language of the address', async () => {
    await open('/units/900009L9/')
    expect(await findHeading(chinese.notFoundTitle)).toBeVisible()
  })
})

describe('a document that does not arrive', () => {
  test('is explained inside the layout, and the page comes when it is tried again', async () => {
    instead = () => Promise.resolve(new Response('', { status: 503 }))
    await open('/en/lantern-making/jobs/fair-keeper/')
    expect(await findHeading(messages.failedTitle)).toBeVisible()
    expect(screen.getByRole('navigation', { name: messages.mainNav })).toBeVisible()
    instead = () => undefined
    await click(screen.getByRole('button', { name: messages.retry }))
    expect(await findHeading('Fair keeper')).toBeVisible()
    expect(document.head.querySelector('meta[name=robots]')).toBeNull()
  })

  test('is explained anew when it is tried again in vain', async () => {
    instead = () => Promise.reject(new TypeError('Failed to fetch'))
    await open('/en/lantern-making/jobs/lantern-painter/')
    await findHeading(messages.failedTitle)
    await click(screen.getByRole('button', { name: messages.retry }))
    expect(await findHeading(messages.failedTitle)).toBeVisible()
  })

  test('leaves the other pages in reach', async () => {
    instead = path =>
      path.includes('lantern-lighter') ? Promise.reject(new TypeError('Failed to fetch')) : undefined
    await open('/en/lantern-making/jobs/lantern-lighter/')
    await findHeading(messages.failedTitle)
    await click(screen.getByRole('link', { name: messages.aboutSite }))
    expect(await findHeading(messages.aboutTitle)).toBeVisible()
  })
})

describe('the layout', () => {
  test('leads to the same place in the other languages, with query and fragment', async () => {
    await open('/en/lantern-making/levels/keeper/?by=theme#run-fairs')
    const links = within(await screen.findByRole('navigation', { name: messages.languages })).getAllByRole(
      'link',
    )
    expect(
      links.map(link => [link.getAttribute('href'), link.lang, link.getAttribute('aria-current')]),
    ).toEqual([
      ['/lantern-making/levels/keeper/?by=theme#run-fairs', 'zh-Hant-HK', null],
      ['/zh-hans/lantern-making/levels/keeper/?by=theme#run-fairs', 'zh-Hans', null],
      ['/en/lantern-making/levels/keeper/?by=theme#run-fairs', 'en', 'true'],
    ])
    const names = ['繁體中文', '简体中文', 'English']
    for (const [index, name] of names.entries())
      expect(links[index]).toHaveAccessibleName(expect.stringContaining(name))
  })

  test('changes the language and stays at the place', async () => {
    await open('/en/lantern-making/levels/painter/#paint-lanterns')
    await click(await screen.findByRole('link', { name: /繁體中文/ }))
    expect(await findHeading('畫燈')).toBeVisible()
    expect(address()).toBe('/lantern-making/levels/painter/#paint-lanterns')
    expect(document.documentElement).toHaveAttribute('lang', 'zh-Hant-HK')
    expect(document.title).toContain('畫燈')
  })

  test('marks the page that one is on', async () => {
    await open('/en/about/')
    const nav = await screen.findByRole('navigation', { name: messages.mainNav })
    // Once in the bar and once in the phone's menu, of which only one shows.
    for (const list of within(nav).getAllByRole('list'))
      expect(within(list).getByRole('link', { current: 'page' })).toHaveTextContent(messages.navAbout)
  })

  test('has a link past its header, and one to the data of the page', async () => {
    await open('/en/units/ZL501A/')
    await findHeading('Run a lantern fair')
    expect(screen.getByRole('link', { name: messages.skipToContent })).toHaveAttribute('href', '#content')
    expect(screen.getByRole('main')).toHaveAttribute('id', 'content')
    expect(screen.getByRole('link', { name: messages.dataOfPage })).toHaveAttribute(
      'href',
      '/api/v1/en/units/ZL501A.json',
    )
  })

  test('says while a page is on its way that it is, and keeps the one before', async () => {
    let answer: (response: Response) => void = () => {}
    await open('/en/about/')
    await findHeading(messages.aboutTitle)
    instead = path => (path.includes('kite-flyer') ? new Promise(resolve => (answer = resolve)) : undefined)
    const link = document.createElement('a')
    link.href = '/en/kite-flying/jobs/kite-flyer/'
    link.textContent = 'Kite flyer'
    document.body.append(link)
    await click(link)
    await vi.waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true'))
    link.remove()
    expect(screen.getByText(messages.loading)).toHaveAttribute('role', 'status')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(messages.aboutTitle)
    await act(async () => answer(Response.json({}, { status: 500 })))
    expect(await findHeading(messages.failedTitle)).toBeVisible()
    expect(screen.getByRole('main')).not.toHaveAttribute('aria-busy')
  })
})
