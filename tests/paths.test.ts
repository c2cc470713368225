import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RESERVED_SEGMENTS } from '../src/dataset/reserved-ids.ts'
import { LOCALES } from '../src/locale.ts'
import {
  directoryPath,
  documentPath,
  extraTextsOf,
  formatClimbQuery,
  formatCodesFragment,
  formatPath,
  formatShareFragment,
  type Place,
  parseAnchor,
  parseLocale,
  parsePath,
  schemaPath,
} from '../src/paths.ts'

const id = fc.string({ unit: 'binary', minLength: 1 })
const ladder = id.filter(text => !RESERVED_SEGMENTS.has(text.toLowerCase()))
const places: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ page: fc.constant('home' as const) }),
  fc.record({ page: fc.constant('about' as const) }),
  fc.record({ page: fc.constant('coverage' as const) }),
  fc.record({ page: fc.constant('record' as const) }),
  fc.record({ page: fc.constant('unit' as const), code: id }),
  fc.record({ page: fc.constant('rpl' as const), cluster: id }),
  fc.record({ page: fc.constant('ladder' as const), ladder }),
  fc.record({ page: fc.constant('compare' as const), ladder }),
  fc.record({ page: fc.constant('climb' as const), ladder }),
  fc.record({ page: fc.constant('level' as const), ladder, level: id }),
  fc.record({ page: fc.constant('job' as const), ladder, job: id }),
)
const locales = fc.constantFrom(...LOCALES)

const LEVEL: Place = { page: 'level', ladder: 'lanterns', level: 'keeper' }

describe('the address of a place', () => {
  test.each<[Place, string]>([
    [{ page: 'home' }, '/'],
    [{ page: 'about' }, '/about/'],
    [{ page: 'unit', code: '900001L2' }, '/units/900001L2/'],
    [{ page: 'rpl', cluster: 'ZL001L2' }, '/rpl/ZL001L2/'],
    [{ page: 'ladder', ladder: 'lanterns' }, '/lanterns/'],
    [{ page: 'coverage' }, '/coverage/'],
    [{ page: 'record' }, '/record/'],
    [{ page: 'compare', ladder: 'lanterns' }, '/lanterns/compare/'],
    [{ page: 'climb', ladder: 'lanterns' }, '/lanterns/climb/'],
    [LEVEL, '/lanterns/levels/keeper/'],
    [{ page: 'job', ladder: 'lanterns', job: 'fair-keeper' }, '/lanterns/jobs/fair-keeper/'],
  ])('of %o is %s, after /zh-hans and /en in the other languages', (place, path) => {
    expect(LOCALES.map(locale => formatPath(locale, place))).toEqual([path, `/zh-hans${path}`, `/en${path}`])
  })

  test('reads back as the place and language that it was made of, whatever the ids', () => {
    fc.assert(
      fc.property(locales, places, (locale, place) => {
        expect(parsePath(formatPath(locale, place))).toEqual({ locale, place })
      }),
    )
  })

  test('ends in a slash and holds no other special characters, whatever the ids', () => {
    fc.assert(
      fc.property(locales, places, (locale, place) => {
        expect(formatPath(locale, place)).toMatch(/^\/([^/?#\s]+\/)*$/)
      }),
    )
  })

  test('is another one for every other place and language', () => {
    fc.assert(
      fc.property(locales, places, locales, places, (locale, place, other, otherPlace) => {
        const same = locale === other && JSON.stringify(place) === JSON.stringify(otherPlace)
        expect(formatPath(locale, place) === formatPath(other, otherPlace)).toBe(same)
      }),
    )
  })

  test('takes an anchor', () => {
    expect(formatPath('en', LEVEL, 'run-fairs')).toBe('/en/lanterns/levels/keeper/#run-fairs')
  })

  test('gives its anchor back, whatever the id', () => {
    fc.assert(
      fc.property(id, anchor => {
        const [, hash = ''] = formatPath('en', LEVEL, anchor).split('#')
        expect(parseAnchor(`#${hash}`)).toBe(anchor)
      }),
    )
  })
})

describe('an address', () => {
  test('never throws on being read, whatever it is', () => {
    const segments = fc.constantFrom('en', 'zh-hans', 'units', 'levels', 'jobs', 'rpl', '%', '%E0%A4%A', '..')
    const addresses = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webPath(),
      fc.array(fc.oneof(segments, fc.string())).map(parts => parts.join('/')),
    )
    fc.assert(
      fc.property(addresses, address => {
        expect(LOCALES).toContain(parsePath(address).locale)
      }),
    )
  })

  test('needs no slash at its end, and may have too many slashes', () => {
    expect(parsePath('/en/lanterns/levels/keeper')).toEqual({ locale: 'en', place: LEVEL })
    expect(parsePath('//lanterns//levels/keeper//')).toEqual({ locale: 'zh-Hant', place: LEVEL })
    expect(parsePath('//en//lanterns/levels/keeper/')).toEqual({ locale: 'en', place: LEVEL })
  })

  test('may end in the name that a file server gives it', () => {
    expect(parsePath('/en/lanterns/levels/keeper/index.html')).toEqual({ locale: 'en', place: LEVEL })
    expect(parsePath('/index.html').place).toEqual({ page: 'home' })
  })

  test.each(['/lanterns/levels/', '/lanterns/levels/keeper/more/', '/Units/900001L2/', '/en/a/b/c/', '/%/'])(
    'of no known form, such as %s, names no place',
    path => {
      expect(parsePath(path).place).toBeUndefined()
    },
  )

  test('is in the language of its first segment, whatever its case', () => {
    expect(['/en/', '/EN', '/zh-Hans/about/', '/', '/english/', '', '/about/en/'].map(parseLocale)).toEqual([
      'en',
      'en',
      'zh-Hans',
      'zh-Hant',
      'zh-Hant',
      'zh-Hant',
      'zh-Hant',
    ])
  })

  test('keeps the case of its ids', () => {
    expect(parsePath('/EN/units/900001l2/')).toEqual({
      locale: 'en',
      place: { page: 'unit', code: '900001l2' },
    })
  })

  test('with a badly encoded fragment gives the fragment as it is', () => {
    expect(parseAnchor('#%E0%A4%A')).toBe('%E0%A4%A')
    expect(parseAnchor('')).toBe('')
  })
})

describe('the address of a document', () => {
  test.each<[Place, string]>([
    [{ page: 'home' }, 'index.json'],
    [{ page: 'about' }, 'about.json'],
    [{ page: 'unit', code: '900001L2' }, 'units/900001L2.json'],
    [{ page: 'rpl', cluster: 'ZL001L2' }, 'rpl/ZL001L2.json'],
    [{ page: 'ladder', ladder: 'lanterns' }, 'ladders/lanterns.json'],
    [{ page: 'compare', ladder: 'lanterns' }, 'ladders/lanterns.json'],
    [{ page: 'climb', ladder: 'lanterns' }, 'ladders/lanterns.json'],
    [{ page: 'coverage' }, 'coverage.json'],
    [{ page: 'record' }, 'coverage.json'],
    [LEVEL, 'levels/lanterns/keeper.json'],
    [{ page: 'job', ladder: 'lanterns', job: 'fair-keeper' }, 'jobs/lanterns/fair-keeper.json'],
  ])('of %o is %s in the folder of its language', (place, path) => {
    expect(LOCALES.map(locale => documentPath(locale, place))).toEqual([
      `/api/v1/zh-hant/${path}`,
      `/api/v1/zh-hans/${path}`,
      `/api/v1/en/${path}`,
    ])
  })

  test('is another one for every other place, whatever the ids, but where two pages show the same', () => {
    /** The place that a page shows the document of. */
    const shown = (place: Place): Place => {
      switch (place.page) {
        case 'compare':
        case 'climb':
          return { page: 'ladder', ladder: place.ladder }
        case 'record':
          return { page: 'coverage' }
        default:
          return place
      }
    }
    fc.assert(
      fc.property(places, places, (place, other) => {
        const same = JSON.stringify(shown(place)) === JSON.stringify(shown(other))
        expect(documentPath('en', place) === documentPath('en', other)).toBe(same)
      }),
    )
  })

  test('stands beside the list of pages and the schemas', () => {
    expect(directoryPath('zh-Hans')).toBe('/api/v1/zh-hans/pages.json')
    expect(schemaPath('units')).toBe('/api/v1/schema/units.json')
  })
})

describe('what an address asks', () => {
  test('of a climb are its two ends, or that somebody has nothing yet', () => {
    expect(formatClimbQuery('apprentice', 'keeper')).toBe('?from=apprentice&to=keeper')
    expect(formatClimbQuery(undefined, 'keeper')).toBe('?from=start&to=keeper')
  })

  test('of a coverage are its codes, behind the hash, where they are not taken for an anchor', () => {
    expect(formatCodesFragment(['900001L2', '900002L3'])).toBe('#units=900001L2,900002L3')
    expect(parseAnchor('#units=900001L2,900002L3')).toBe('')
  })

  test('of the page of the record is what somebody shares, behind the hash too', () => {
    expect(formatShareFragment('1.abc-_')).toBe('#share=1.abc-_')
    expect(parseAnchor('#share=1.abc-_')).toBe('')
  })

  test('has texts of its own', () => {
    for (const page of ['compare', 'climb', 'coverage'] as const) {
      expect(extraTextsOf(page)).toEqual(['questions'])
    }
    expect(extraTextsOf('record')).toEqual(['questions', 'record'])
    for (const page of ['home', 'ladder', 'level', 'job', 'unit', 'rpl', 'about'] as const) {
      expect(extraTextsOf(page)).toEqual([])
    }
  })
})
