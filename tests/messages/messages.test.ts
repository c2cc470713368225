import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { messages as zhHansCatalogue } from 'virtual:messages/catalogue/zh-hans'
import { messages as zhHansLists } from 'virtual:messages/lists/zh-hans'
import { messages as zhHansTexts } from 'virtual:messages/questions/zh-hans'
import { messages as zhHansRecord } from 'virtual:messages/record/zh-hans'
import { messages as zhHansSearch } from 'virtual:messages/search/zh-hans'
import { messages as zhHans } from 'virtual:messages/zh-hans'
import { describe, expect, test } from 'vitest'
import { messages as enCatalogue } from '../../src/messages/catalogue/en.ts'
import { messages as zhHantCatalogue } from '../../src/messages/catalogue/zh-hant.ts'
import { messages as en } from '../../src/messages/en.ts'
import { messages as enLists } from '../../src/messages/lists/en.ts'
import { messages as zhHantLists } from '../../src/messages/lists/zh-hant.ts'
import { messages as enTexts } from '../../src/messages/questions/en.ts'
import { messages as zhHantTexts } from '../../src/messages/questions/zh-hant.ts'
import { messages as enRecord } from '../../src/messages/record/en.ts'
import { messages as zhHantRecord } from '../../src/messages/record/zh-hant.ts'
import { messages as enSearch } from '../../src/messages/search/en.ts'
import { messages as zhHantSearch } from '../../src/messages/search/zh-hant.ts'
import { messages as zhHant } from '../../src/messages/zh-hant.ts'
import { simplifyTexts } from '../../src/publish/simplify.ts'

const HAN = /\p{Script=Han}/u
const LATIN = /[A-Za-z]/
const FULL_WIDTH = /[\u3000-\u303f\uff00-\uffef]/

/** A message by its path, such as `noteKinds.layout`. */
type Entry = [path: string, message: unknown]

function list(messages: object, prefix = ''): Entry[] {
  return Object.entries(messages).flatMap(([key, value]): Entry[] =>
    typeof value === 'object' && value !== null ? list(value, `${prefix}${key}.`) : [[prefix + key, value]],
  )
}

/** Distinct numbers, which stand for words and counts alike and are no part of any text. */
function sentinels(count: number): number[] {
  return Array.from({ length: count }, (_, index) => 90_001 + index)
}

/** What a message says; one that takes arguments is given sentinels. */
function say(message: unknown): string {
  if (typeof message !== 'function') return String(message)
  const said: unknown = Reflect.apply(message, undefined, sentinels(message.length))
  return typeof said === 'string' ? said : JSON.stringify(said)
}

/** All texts, those of the questions and of the record too, which are apart for no other reason than weight. */
const all = {
  'zh-Hant': {
    ...zhHant,
    ...zhHantTexts,
    ...zhHantRecord,
    search: zhHantSearch,
    lists: zhHantLists,
    catalogue: zhHantCatalogue,
  },
  'zh-Hans': {
    ...zhHans,
    ...zhHansTexts,
    ...zhHansRecord,
    search: zhHansSearch,
    lists: zhHansLists,
    catalogue: zhHansCatalogue,
  },
  en: { ...en, ...enTexts, ...enRecord, search: enSearch, lists: enLists, catalogue: enCatalogue },
}
const arities = new Map(
  list(all['zh-Hant']).map(([path, message]) => [path, typeof message === 'function' ? message.length : 0]),
)

describe.each(Object.entries(all))('the messages in %s', (locale, messages) => {
  const entries = list(messages)

  test('are the same as in Traditional Chinese', () => {
    expect(entries.map(([path]) => path).sort()).toEqual(
      list(all['zh-Hant'])
        .map(([path]) => path)
        .sort(),
    )
  })

  test('use every argument that they are given', () => {
    const silent = entries.filter(([path, message]) => {
      const args = sentinels(arities.get(path) ?? 0)
      return args.some(argument => {
        const said = say(message)
        return !said.includes(String(argument)) && !said.includes(argument.toLocaleString('en'))
      })
    })
    expect(silent.map(([path]) => path)).toEqual([])
    expect(entries.filter(([path]) => arities.get(path) !== 0).length).toBeGreaterThan(20)
  })

  test('are empty only where there is no trouble to tell, and, but in English, of the English translation', () => {
    const empty = entries.filter(([, message]) => say(message) === '').map(([path]) => path)
    const ofEnglish = [
      'footerLanguage',
      'unofficialEnglish',
      'unofficialEnglishLink',
      'officialEnglishTitle',
      'officialTag',
      'unofficialEnglishTitle',
    ]
    expect(empty).toEqual([...(locale === 'en' ? [] : ofEnglish), 'keeping.kept'])
  })

  test('have no spaces at their ends, but for what joins two texts', () => {
    const padded = entries.filter(([, message]) => say(message) !== say(message).trim())
    expect(padded.map(([path]) => path)).toEqual(
      locale === 'en' ? ['sentenceBreak', 'listSeparator', 'lastSeparator', 'captionBreak'] : [],
    )
  })

  test('are in the script of the language, but for the name of a file', () => {
    const wrong = entries.filter(([, message]) => {
      const text = say(message).replace('"count"', '').replace('"label"', '')
      return locale === 'en' ? HAN.test(text) || FULL_WIDTH.test(text) : LATIN.test(text) && !HAN.test(text)
    })
    expect(wrong.map(([path]) => path)).toEqual(locale === 'en' ? [] : ['fileName'])
  })
})

test('no text is the site’s, the questions’ and the record’s, but of one of them', () => {
  const keys = [zhHant, zhHantTexts, zhHantRecord].flatMap(texts => Object.keys(texts))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('messages in Simplified Chinese are converted from those in Traditional, with the terms of programs', () => {
  const traditional = new Map(list(all['zh-Hant']))
  const differing = list(all['zh-Hans']).filter(
    ([path, message]) => say(message) !== simplifyTexts(say(traditional.get(path))),
  )
  expect(differing.map(([path]) => path)).toEqual([])
  expect([zhHans.siteName, zhHans.rplAbout]).toEqual(['职业资历阶梯导览', '什么是过往资历认可'])
  expect([zhHans.print, zhHansRecord.importDo]).toEqual(['打印', '导入'])
  const said = list(all['zh-Hans']).map(([, message]) => say(message))
  expect(
    said.filter(text => /汇出|汇入|档案|连结|列印|字元|程式|伺服|分页|装置|选单|储存|载入/.test(text)),
  ).toEqual([])
})

test('counted things are named in the singular where there is one', () => {
  expect([en.unitsShort(0), en.unitsShort(1), en.unitsShort(2)]).toEqual(['0 units', '1 unit', '2 units'])
  expect([en.dutiesCount(1), en.dutiesCount(2)]).toEqual([
    { count: 1, label: 'main duty' },
    { count: 2, label: 'main duties' },
  ])
  expect([en.areasCount(1).label, en.unitsCount(1).label]).toEqual(['work area', 'unit'])
  expect(en.stripColumn(5, 1)).toBe('QF level 5: 1 unit')
  expect([en.markAll(1), en.markAll(2)]).toEqual(['Mark the unit', 'Mark all 2 units'])
  expect(en.markDuty(3, 1)).toBe('Mark the unit of main duty 3')
  expect([enRecord.markSeveral(1), enRecord.markSeveral(2)]).toEqual(['Mark 1 unit', 'Mark 2 units'])
  expect(enRecord.eraseAsk(1)).toBe('Erase the marks, dates and notes of the one unit?')
  expect(en.carriedFrom(1, 'Keeper')).toBe('1 unit carries on from the Keeper')
  expect(en.carriedFrom(2, 'Keeper')).toBe('2 units carry on from the Keeper')
})

test('every message is used somewhere', () => {
  const src = join(import.meta.dirname, '../../src')
  const code = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.includes('/messages') && /\.tsx?$/.test(entry.name))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
  // write-site.ts takes staticOnly out of the messages before it uses it.
  const used = new Set(
    [...code.matchAll(/\b(?:messages|texts|lists)\.(\w+)|(\bstaticOnly)\b/g)].map(
      ([, key, alone]) => key ?? alone,
    ),
  )
  const { search, lists, catalogue, ...others } = all['zh-Hant']
  const keys = [others, search, lists, catalogue].flatMap(texts => Object.keys(texts))
  expect(keys.filter(key => !used.has(key))).toEqual([])
})
