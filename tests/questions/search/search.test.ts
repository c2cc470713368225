import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '../../../src/locale.ts'
import { highlight, highlightCode } from '../../../src/questions/search/highlight.ts'
import { search } from '../../../src/questions/search/search.ts'
import type { SearchIndex } from '../../../src/questions/search/search-index.ts'
import { parseFixture, realDataset } from '../../fixtures/datasets.ts'
import { addressOfItem, findAddresses, indexOf } from '../../search/find.ts'
import { RELEVANCE } from '../../search/relevance.ts'
import { scoreSearch } from '../../search/score.ts'

const indexes = new Map<string, SearchIndex>()
let chinese: SearchIndex
let english: SearchIndex

beforeAll(async () => {
  for (const locale of LOCALES) indexes.set(locale, await indexOf(realDataset, locale))
  chinese = await indexOf(realDataset, 'zh-Hant')
  english = await indexOf(realDataset, 'en')
})

function titlesOf(index: SearchIndex, query: string): string[] {
  return search(index, query).groups.flatMap(({ results }) => results.map(({ item }) => item.title))
}

describe('the relevance set', () => {
  test('has at least 80 queries, some in each language, none twice', () => {
    expect(RELEVANCE.length).toBeGreaterThanOrEqual(80)
    expect(new Set(RELEVANCE.map(({ locale }) => locale))).toEqual(new Set(LOCALES))
    expect(new Set(RELEVANCE.map(({ locale, query }) => `${locale} ${query}`)).size).toBe(RELEVANCE.length)
  })

  test('has every wanted result first, or among the first three', async () => {
    expect((await scoreSearch(realDataset)).missed).toEqual([])
  })
})

describe('a search', () => {
  test.each(LOCALES)('in %s finds everything by each of its names', locale => {
    const index = indexes.get(locale) ?? chinese
    const lost = index.names.filter(
      ({ item, text }) =>
        !search(index, text, 100).groups.some(({ results }) => results.some(found => found.item === item)),
    )
    expect(lost.map(({ text }) => text)).toEqual([])
  })

  test('finds every unit first by its code, however it is written', () => {
    for (const { id, kind } of chinese.items.filter(({ kind }) => kind === 'unit')) {
      for (const written of [id, id.toLowerCase(), id.replace(/(\w{2})/g, '$1-'), id.split('').join(' ')]) {
        expect([kind, search(chinese, written).groups[0]?.results[0]?.item.id]).toEqual(['unit', id])
      }
    }
  })

  test('finds a unit by an earlier code', async () => {
    const index = await indexOf(parseFixture(), 'en')
    expect(findAddresses(index, 'zl-302 a')).toEqual(['/units/900002L3/'])
  })

  test('puts the exact code before titles, and titles that begin with the query before others', () => {
    expect(search(chinese, 'ITOS010L3').groups[0]?.kind).toBe('rpl')
    expect(titlesOf(chinese, '支援')[0]).toBe('支援級別')
    expect(titlesOf(chinese, '雲計算架構師')[0]).toBe('雲計算架構師')
  })

  test('gives a few of each kind, counts all, and gives more when asked', () => {
    const few = search(chinese, '管理').groups.find(({ kind }) => kind === 'unit')
    const all = search(chinese, '管理', 100).groups.find(({ kind }) => kind === 'unit')
    expect(few?.results).toHaveLength(5)
    expect(few?.total).toBe(all?.results.length)
    expect(all?.results.slice(0, 5)).toEqual(few?.results)
  })

  test('names the other language where that is what was found', () => {
    const [found] = search(chinese, 'firewall').groups[0]?.results ?? []
    expect(found).toMatchObject({ item: { title: '管理外圍防火牆' }, foundBy: 'Manage perimeter firewalls' })
    const [inScript] = search(chinese, '防火墙').groups[0]?.results ?? []
    expect(inScript?.foundBy).toBeUndefined()
  })

  test('guesses where nothing has all of the query, and says so', () => {
    expect(search(english, 'quantum computing')).toMatchObject({ guessed: true })
    expect(search(english, 'firewall')).toMatchObject({ guessed: false })
    const typo = search(english, '107890L9')
    expect(typo).toMatchObject({ guessed: true })
    expect(typo.groups[0]?.results[0]?.item.id).toBe('107890L3')
  })

  test.each(['', ' ', '。', '.*', '🙂', '\u0000\u0007', '\uD83D', '\uDE00', '￿', 'qzxqzx'])(
    'of %j finds nothing',
    query => {
      expect(search(english, query)).toEqual({ groups: [], total: 0, guessed: false })
    },
  )

  test('of anything ends well, and marks of a title only what is in it', () => {
    const word = fc.constantFrom(...'雲網絡 保安 cloud a.*( [ ) 107 L3 🙂 \uD83D \u202E'.split(' '))
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(word, { maxLength: 80 }).map(words => words.join('')),
    )
    fc.assert(
      fc.property(query, query => {
        for (const index of [chinese, english]) {
          for (const { results } of search(index, query).groups) {
            for (const { item } of results) {
              expect(addressOfItem(item)).toMatch(/^\//)
              for (const stretches of [
                highlight(item.title, query, index.table),
                highlightCode(item.id, query),
              ]) {
                const whole = stretches.map(({ text }) => text).join('')
                expect([item.title, item.id]).toContain(whole)
              }
            }
          }
        }
      }),
    )
  })

  test('reads 200 characters of a query', () => {
    const query = `firewall ${'x'.repeat(191)}`
    expect(search(english, `${query} privacy`)).toEqual(search(english, query))
  })
})

describe('what is marked', () => {
  const marked = (title: string, query: string) =>
    highlight(title, query, chinese.table)
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join('')

  test.each([
    ['管理外圍防火牆', '防火墙', '管理外圍[防火牆]'],
    ['首席雲計算架構師', '雲架構師', '首席雲計算[架構師]'],
    ['安裝及設定客戶/伺服應用程式', '客戶伺服', '安裝及設定[客戶/伺服]應用程式'],
    ['Manage perimeter firewalls', 'FIREWALL', 'Manage perimeter [firewall]s'],
    [
      'Perform risk assessments of system migration',
      'risk assesment',
      'Perform [risk] [assessments] of system migration',
    ],
    ['Provide help desk support', 'zzz', 'Provide help desk support'],
  ])('in %s for %s is %s', (title, query, expected) => {
    expect(marked(title, query)).toBe(expected)
  })

  test('in a code is the part that is named', () => {
    expect(highlightCode('ITSWIS404A', 'is 404')).toEqual([
      { text: 'ITSW', hit: false },
      { text: 'IS404', hit: true },
      { text: 'A', hit: false },
    ])
  })
})
