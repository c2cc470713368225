// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useLocation } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { directories } from '../../../src/documents/load-document.ts'
import { messages as en } from '../../../src/messages/en.ts'
import { messages as zhHant } from '../../../src/messages/zh-hant.ts'
import { NotFoundPage } from '../../../src/pages/not-found/not-found-page.tsx'
import { directoryPath } from '../../../src/paths.ts'
import { publishFiles, publishPages } from '../../../src/publish/publish-site.ts'
import { simplify } from '../../../src/publish/simplify.ts'
import { cloudComputing, existing, parseFixture } from '../../fixtures/datasets.ts'
import { renderIn } from '../../fixtures/render-in.tsx'

const [real, fictional] = [cloudComputing, parseFixture()].map(dataset =>
  publishFiles(dataset, publishPages(dataset, simplify), simplify),
)

function provide(files = real): void {
  for (const locale of ['en', 'zh-Hant'] as const) {
    directories.provide(locale, JSON.parse(existing(files?.get(directoryPath(locale)))))
  }
}

function Address() {
  const { pathname, search, hash } = useLocation()
  return <p data-testid="address">{pathname + search + hash}</p>
}

function show(path: string) {
  const locale = path.startsWith('/en/') ? 'en' : 'zh-Hant'
  return renderIn(
    locale,
    <>
      <NotFoundPage />
      <Address />
    </>,
    { path },
  )
}

const address = () => screen.getByTestId('address').textContent
const suggestions = () =>
  screen.queryAllByRole('listitem').map(item => item.querySelector('a')?.getAttribute('href'))

beforeEach(() => provide())

describe('the page for what is not there', () => {
  test.each([
    ['/en/units/x/', en, '/en/'],
    ['/units/x/', zhHant, '/'],
  ])('at %s says so and leads home', async (path, messages, home) => {
    await show(path)
    expect(screen.getByRole('heading', { level: 1, name: messages.notFoundTitle })).toBeVisible()
    expect(screen.getByText(messages.notFoundText)).toBeVisible()
    expect(screen.getByRole('link', { name: messages.notFoundHome })).toHaveAttribute('href', home)
  })

  test.each([
    ['a unit by its misspelt code', '/en/units/111130L5/', '/en/units/111130L4/'],
    [
      'a level by its misspelt name',
      '/en/cloud-computing/levels/speciallist/',
      '/en/cloud-computing/levels/specialist/',
    ],
    ['a job title by its name alone', '/cloud-architect/', '/cloud-computing/jobs/cloud-architect/'],
    ['a unit by its code alone', '/en/111130L4/', '/en/units/111130L4/'],
    ['the ladder by its misspelt name', '/en/cloud-computin/', '/en/cloud-computing/'],
    [
      'what it would stand below',
      '/en/cloud-computing/levels/specialist/more/',
      '/en/cloud-computing/levels/specialist/',
    ],
  ])('suggests %s first', async (_, path, expected) => {
    await show(path)
    expect(suggestions()[0]).toBe(expected)
    expect(address()).toBe(path)
  })

  test('suggests five pages at most, each once, by their names', async () => {
    await show('/en/units/107883L9/')
    expect(suggestions().length).toBeGreaterThan(1)
    expect(suggestions().length).toBeLessThanOrEqual(5)
    expect(new Set(suggestions()).size).toBe(suggestions().length)
    expect(
      screen.getByRole('link', { name: /^107883L3 Configure wide area network connections$/ }),
    ).toBeVisible()
  })

  test('suggests the ladder where nothing is near', async () => {
    await show('/en/wp-login/qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq/')
    expect(suggestions()).toEqual(['/en/cloud-computing/'])
  })

  test('suggests nothing where the list of pages has not arrived', async () => {
    directories.provide('en', { page: 'directory', pages: [], redirects: [] })
    await show('/en/units/111130L5/')
    expect(screen.queryByRole('heading', { name: en.notFoundNearest })).toBeNull()
    expect(suggestions()).toEqual([])
  })

  test.each(['/en/%E0%A4%A/', '/en/%/units/', '/en/(((/[[/', '/en/constructor/__proto__/'])(
    'stands such addresses as %s',
    async path => {
      await show(path)
      expect(screen.getByRole('heading', { level: 1, name: en.notFoundTitle })).toBeVisible()
    },
  )
})

describe('an address that is wrong in case only', () => {
  test.each([
    ['/en/units/111130l4/', '/en/units/111130L4/'],
    ['/en/Cloud-Computing/LEVELS/master', '/en/cloud-computing/levels/master/'],
    ['/Units/itswis508a/?by=theme#uses', '/units/ITSWIS508A/?by=theme#uses'],
    ['/en/cloud%2Dcomputing/', '/en/cloud-computing/'],
  ])('%s becomes %s', async (path, mended) => {
    await show(path)
    await vi.waitFor(() => expect(address()).toBe(mended))
  })
})

test('an address with the earlier code of a unit becomes that of the unit', async () => {
  provide(fictional)
  await show('/en/units/zl302A/')
  await vi.waitFor(() => expect(address()).toBe('/en/units/900002L3/'))
})
