import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CodeReading, MOST_CODES, readCodes } from '../../src/questions/read-codes.ts'
import { cloudComputing, makerOf } from '../fixtures/datasets.ts'

const catalogue = makerOf(cloudComputing, 'en').coverage()
const all = catalogue.units.map(({ code }) => code)

/** A catalogue of nothing that there is, with earlier codes. */
const renaming = {
  units: [
    { code: '900001L2', aliases: ['ZL201A', 'ZLOLD'] },
    { code: '900002L3', aliases: [] },
    { code: '900003L4', aliases: ['ZLAB401C'] },
  ].map(unit => ({ ...unit, title: unit.code, officialTitle: true, qfLevel: 2 })),
  clusters: ['ZLRP2'],
}

const nothing: CodeReading = {
  written: [],
  codes: [],
  renamed: [],
  unknown: [],
  clusters: [],
  repeated: [],
  words: [],
  cut: 0,
}

const read = (text: string) => readCodes(text, catalogue)

/** A reading in which everything is a unit of today, once. */
const only = (...codes: string[]): CodeReading => ({ ...nothing, written: codes, codes })

describe('codes are read', () => {
  test('from an empty text as none', () => {
    for (const text of ['', ' ', '\n\n', ' ,，、;\t', '- - -']) expect(read(text)).toEqual(nothing)
  })

  test('one by one, whatever parts them', () => {
    const parts = [
      ',',
      ', ',
      '\n',
      '\r\n',
      '\t',
      ' ',
      '   ',
      ';',
      '；',
      '、',
      '，',
      '/',
      '|',
      '\u3000',
      ' - ',
      ' – ',
    ]
    for (const part of parts)
      expect(read(['111201L6', 'ITSWIS404A', '107883L3'].join(part)), JSON.stringify(part)).toEqual(
        only('111201L6', 'ITSWIS404A', '107883L3'),
      )
  })

  test('between brackets, quotes and Chinese punctuation', () => {
    expect(read('（111201L6）「107883L3」"ITSWIS404A", [111203L6]。')).toEqual(
      only('111201L6', '107883L3', 'ITSWIS404A', '111203L6'),
    )
  })

  test('in small letters', () => {
    expect(read('111201l6 itswis404a ItSwIs402a')).toEqual(only('111201L6', 'ITSWIS404A', 'ITSWIS402A'))
  })

  test('in full-width characters', () => {
    expect(read('１１１２０１Ｌ６，ＩＴＳＷＩＳ４０４Ａ、１０７８８３ｌ３')).toEqual(
      only('111201L6', 'ITSWIS404A', '107883L3'),
    )
  })

  test('with spaces inside, also ideographic ones', () => {
    expect(read('111201 L6, IT SW IS 404A, 107883 L 3')).toEqual(only('111201L6', 'ITSWIS404A', '107883L3'))
    expect(read('ＩＴ　ＳＷ　ＩＳ　４０４Ａ')).toEqual(only('ITSWIS404A'))
    expect(read('111201\u00a0L6')).toEqual(only('111201L6'))
    expect(read('111201 L6 IT SW IS 404A 107883 L3')).toEqual(only('111201L6', 'ITSWIS404A', '107883L3'))
  })

  test('in up to six pieces', () => {
    expect(read('IT SW IS 4 04 A')).toEqual(only('ITSWIS404A'))
    expect(read('I T SW IS 4 04 A').codes).toEqual([])
  })

  test('with hyphens inside, also full-width and non-breaking ones', () => {
    expect(read('111201-L6, IT-SW-IS-404A, 107883\u2011L3, 111203\u2010L6, 111130－L4')).toEqual(
      only('111201L6', 'ITSWIS404A', '107883L3', '111203L6', '111130L4'),
    )
  })

  test('with dashes inside', () => {
    expect(read('111201–L6, IT—SW—IS—404A, 107883−L3')).toEqual(only('111201L6', 'ITSWIS404A', '107883L3'))
  })

  test('with characters inside that nobody sees', () => {
    expect(read('111201\u00adL6 ITSW\u200bIS404A \ufeff107883\u2060L3')).toEqual(
      only('111201L6', 'ITSWIS404A', '107883L3'),
    )
  })

  test('one by one where a hyphen parts them', () => {
    for (const part of ['-', '–', '—', '−', '－'])
      expect(read(['111201L6', 'ITSWIS404A', '107883L3'].join(part)), part).toEqual(
        only('111201L6', 'ITSWIS404A', '107883L3'),
      )
    expect(read('111201L6-formulate')).toEqual({ ...only('111201L6'), words: ['FORMULATE'] })
  })

  test('on a line of their own each: a line end is no space inside a code', () => {
    expect(read('111201\nL6')).toMatchObject({ codes: [], words: ['L6'] })
    expect(read('111201\tL6')).toMatchObject({ codes: [], words: ['L6'] })
  })

  test('out of a Chinese text without spaces', () => {
    expect(read('我有111201L6和107883L3兩個單元')).toEqual({
      ...only('111201L6', '107883L3'),
      words: ['我有', '和', '兩個單元'],
    })
  })

  test('in the order in which they came', () => {
    const backwards = all.toReversed()
    expect(read(backwards.join('\n'))).toEqual(only(...backwards))
  })
})

describe('a column of a spreadsheet', () => {
  const rows = catalogue.units.map(({ code, title, qfLevel }, index) =>
    [index + 1, code, title, qfLevel].join('\t'),
  )

  test('with a header, numbers, titles and QF levels is read whole', () => {
    const reading = read(['No.\tCode\tTitle\tQF Level', ...rows].join('\r\n'))
    expect(reading.codes).toEqual(all)
    expect(reading.written).toEqual(all)
    expect([reading.unknown, reading.repeated, reading.renamed, reading.cut]).toEqual([[], [], [], 0])
    expect(reading.words).toEqual(expect.arrayContaining(['NO', 'CODE', 'TITLE', 'QF', 'LEVEL', '1', '64']))
  })

  test('in Chinese is read whole', () => {
    const units = makerOf(cloudComputing, 'zh-Hant').coverage().units
    const lines = units.map(({ code, title, qfLevel }, index) => `${index + 1}. ${title} ${code} ${qfLevel}`)
    const reading = read(['編號 能力單元名稱 編號 級別', ...lines].join('\n'))
    expect(reading.codes).toEqual(all)
    expect([reading.unknown, reading.repeated]).toEqual([[], []])
  })

  test('in quotes and parted by commas is read whole', () => {
    const lines = catalogue.units.map(({ code, title }) => `"${code}","${title}"`)
    expect(read(lines.join('\n'))).toMatchObject({ codes: all, unknown: [], repeated: [] })
  })
})

describe('an earlier code', () => {
  test('is of the unit that has another today', () => {
    expect(readCodes('zl 201a, 900002L3, ZLAB-401-C', renaming)).toEqual({
      ...nothing,
      written: ['ZL201A', '900002L3', 'ZLAB401C'],
      codes: ['900001L2', '900002L3', '900003L4'],
      renamed: [
        { written: 'ZL201A', code: '900001L2' },
        { written: 'ZLAB401C', code: '900003L4' },
      ],
    })
  })

  test('is known though it has no digit', () => {
    expect(readCodes('zlold', renaming)).toMatchObject({ codes: ['900001L2'], words: [] })
  })

  test('counts as the same unit, and is named once', () => {
    expect(readCodes('ZL201A 900001L2 ZL201A', renaming)).toEqual({
      ...nothing,
      written: ['ZL201A', '900001L2', 'ZL201A'],
      codes: ['900001L2'],
      renamed: [{ written: 'ZL201A', code: '900001L2' }],
      repeated: [{ code: '900001L2', times: 3 }],
    })
  })

  test('that is misspelt is guessed as the code of today', () => {
    expect(readCodes('ZLAB402C', renaming).unknown).toEqual([{ written: 'ZLAB402C', nearest: '900003L4' }])
  })
})

describe('what is not one unit once is named:', () => {
  test('units that come more than once, with how often', () => {
    expect(read('111201L6 107883L3 111201l6 1１1201-L6 107883 L3 111203L6')).toMatchObject({
      codes: ['111201L6', '107883L3', '111203L6'],
      repeated: [
        { code: '111201L6', times: 3 },
        { code: '107883L3', times: 2 },
      ],
      unknown: [],
    })
  })

  test('unknown codes, with the nearest known one', () => {
    expect(read('107883L9 111201L6')).toEqual({
      ...nothing,
      written: ['107883L9', '111201L6'],
      codes: ['111201L6'],
      unknown: [{ written: '107883L9', nearest: '107883L3' }],
    })
    expect(read('ITSWIS44A').unknown).toEqual([{ written: 'ITSWIS44A', nearest: 'ITSWIS404A' }])
  })

  test('unknown codes that nothing is near, without a guess', () => {
    const [entry] = read('XYZXYZXYZ9').unknown
    expect(entry).toEqual({ written: 'XYZXYZXYZ9' })
    expect(entry).not.toHaveProperty('nearest')
  })

  test('unknown codes once each', () => {
    expect(read('107883L9, 107883l9, 1078-83L9')).toMatchObject({
      written: ['107883L9', '107883L9', '107883L9'],
      unknown: [{ written: '107883L9', nearest: '107883L3' }],
      repeated: [],
    })
  })

  test('what hyphens join to one unknown code, but not to more than a code is long', () => {
    expect(read('107-883-L9').unknown).toEqual([{ written: '107883L9', nearest: '107883L3' }])
    expect(read('107883L9-107884L9').unknown.map(({ written }) => written)).toEqual(['107883L9', '107884L9'])
    expect(read('state-of-the-art')).toEqual({ ...nothing, words: ['STATE', 'OF', 'THE', 'ART'] })
  })

  test('RPL clusters, which are no units, once each', () => {
    expect(read('ITOS010L3, itos-010-L3, 107883L3, ITOS002L2')).toEqual({
      ...only('107883L3'),
      written: ['ITOS010L3', 'ITOS010L3', '107883L3', 'ITOS002L2'],
      clusters: ['ITOS010L3', 'ITOS002L2'],
    })
    expect(readCodes('zlrp2 ZLRP3', renaming)).toMatchObject({
      codes: [],
      clusters: ['ZLRP2'],
      unknown: [{ written: 'ZLRP3' }],
    })
  })

  test('words that are no codes, each once', () => {
    expect(read('units: Foo foo FOO 12 3456 L6 2024 grundlagen 能力')).toEqual({
      ...nothing,
      words: ['UNITS', 'FOO', '12', '3456', 'L6', '2024', 'GRUNDLAGEN', '能力'],
    })
  })

  test('names that every object has, which are words', () => {
    const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty']
    expect(read([...names, '__proto__'].join())).toEqual({
      ...nothing,
      words: [...names, 'proto'].map(name => name.toUpperCase()),
    })
  })

  test('everything, where the catalogue is empty', () => {
    expect(readCodes('111201L6 foo', { units: [], clusters: [] })).toEqual({
      ...nothing,
      written: ['111201L6'],
      unknown: [{ written: '111201L6' }],
      words: ['FOO'],
    })
  })
})

describe('of a long text', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => all[index % all.length] ?? '')

  test('two thousand lines are read whole', () => {
    const reading = read(lines(2000).join('\n'))
    expect(MOST_CODES).toBe(2000)
    expect(reading.written).toEqual(lines(2000))
    expect(reading.cut).toBe(0)
    expect(reading.repeated.reduce((sum, { times }) => sum + times, 0)).toBe(2000)
  })

  test('what comes after the two thousandth code is counted and not read', () => {
    const late = ['900009L9', '111201L6']
    const early = Array.from({ length: 2000 }, () => '107883L3')
    expect(read([...early, ...late].join('\n'))).toEqual({
      ...nothing,
      written: early,
      codes: ['107883L3'],
      repeated: [{ code: '107883L3', times: 2000 }],
      cut: 2,
    })
    expect(read(lines(2001).join('\n'))).toMatchObject({ written: lines(2000), cut: 1 })
  })

  test('words do not count: two thousand codes among them are read whole', () => {
    const reading = read(
      lines(2000)
        .map((code, index) => `${index}, word ${code} 能力`)
        .join('\n'),
    )
    expect(reading).toMatchObject({ written: lines(2000), unknown: [], cut: 0 })
  })

  test('two thousand unknown codes are all named, and the first twenty have a guess', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789']
    const wrong = letters.flatMap(letter => all.map(code => code + letter)).slice(0, 2000)
    expect(wrong).toHaveLength(2000)
    const { unknown } = read(wrong.join('\n'))
    expect(unknown.map(({ written }) => written)).toEqual(wrong)
    expect(unknown.findIndex(({ nearest }) => nearest === undefined)).toBe(20)
    expect(unknown.slice(20).some(({ nearest }) => nearest !== undefined)).toBe(false)
  })
})

/** The ways in which people write one code. */
function formsOf(code: string): fc.Arbitrary<string> {
  const wide = code.replace(/[0-9A-Z]/g, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
  const apart = (part: string) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: code.length - 1 }), { minLength: 1, maxLength: 5 })
      .map(places =>
        [...code].map((character, index) => (places.includes(index) ? part : '') + character).join(''),
      )
  return fc.oneof(
    fc.constantFrom(code, code.toLowerCase(), wide, wide.toLowerCase()),
    apart(' '),
    apart('-'),
    apart('　'),
  )
}

const separator = fc.constantFrom(',', ', ', '，', '、', ';', '\n', '\r\n', '\t', ' | ')

const code = fc.constantFrom(...all)

const word = fc.oneof(
  fc.constantFrom('ITOS010L3', '能力單元', 'level', 'QF', '7', '12', 'No.', '(new)', '__proto__', '  ', '-'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

const wrong = fc.stringMatching(/^[0-9]{4,8}[A-Z][0-9]$/)

/** Texts with codes in them, and texts that are none. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('1', 'L', '6', ' ', '-', ',', 'ﬁ', 'ß', '㎏', '①', 'ı', '\u{1D7D8}', 'é', '\ud800'),
  }),
  fc
    .array(
      fc.tuple(fc.oneof(code, code.chain(formsOf), wrong, word), fc.oneof(separator, fc.constant(' '))),
      {
        maxLength: 40,
      },
    )
    .map(pieces => pieces.flat().join('')),
)

describe('whatever the form', () => {
  test('the same codes come out in the same order, and nothing else', () => {
    fc.assert(
      fc.property(
        fc
          .shuffledSubarray(all, { maxLength: 12 })
          .chain(codes =>
            fc.tuple(fc.constant(codes), fc.tuple(...codes.map(code => fc.tuple(formsOf(code), separator)))),
          ),
        ([codes, pieces]) => {
          expect(read(pieces.flat().join(''))).toEqual(only(...codes))
        },
      ),
    )
  })

  test('a unit is counted as often as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all.slice(0, 5)), { maxLength: 30 }), written => {
        const { codes, repeated } = read(written.join(' '))
        expect(codes).toEqual([...new Set(written)])
        expect(repeated).toEqual(
          codes
            .map(code => ({ code, times: written.filter(other => other === code).length }))
            .filter(({ times }) => times > 1),
        )
      }),
    )
  })
})

describe('whatever the text', () => {
  test('codes are different units of the catalogue', () => {
    fc.assert(
      fc.property(text, text => {
        const { codes } = read(text)
        expect(new Set(codes).size).toBe(codes.length)
        expect(codes.filter(code => !all.includes(code))).toEqual([])
      }),
    )
  })

  test('all that was written is a unit of today, an earlier code, a cluster, or unknown', () => {
    fc.assert(
      fc.property(text, text => {
        const { written, codes, renamed, unknown, clusters } = read(text)
        const named = [
          ...codes,
          ...clusters,
          ...renamed.map(({ written }) => written),
          ...unknown.map(({ written }) => written),
        ]
        expect([...new Set(written)].sort()).toEqual(named.sort())
        for (const { nearest } of unknown) if (nearest !== undefined) expect(all).toContain(nearest)
      }),
    )
  })

  test('what was written and the words are different things', () => {
    fc.assert(
      fc.property(text, text => {
        const { written, words } = read(text)
        expect(new Set(words).size).toBe(words.length)
        expect(words.filter(word => word === '' || written.includes(word))).toEqual([])
      }),
    )
  })

  test('what was written is read again as it is', () => {
    fc.assert(
      fc.property(text, text => {
        const reading = read(text)
        expect(read(reading.written.join(','))).toEqual({ ...reading, words: [], cut: 0 })
      }),
    )
  })

  test('the width of its characters does not matter', () => {
    fc.assert(
      fc.property(text, text => {
        expect(read(text.normalize('NFKC'))).toEqual(read(text))
      }),
    )
  })

  test('a text of a hundred thousand characters is read', () => {
    expect(read(' ,'.repeat(50_000))).toEqual(nothing)
    expect(read('能力'.repeat(50_000)).words).toHaveLength(1)
    expect(read(`${'foo '.repeat(25_000)}111201L6`)).toEqual({ ...only('111201L6'), words: ['FOO'] })
    expect(read('12345'.repeat(2000)).unknown).toHaveLength(1)
  })
})

describe('what hyphens join', () => {
  const codesIn = (text: string) => readCodes(text, catalogue).written

  test('to a known code is not part of it', () => {
    expect(codesIn('1-111201L6')).toEqual(['111201L6'])
    expect(codesIn('Plan-111201L6')).toEqual(['111201L6'])
    expect(codesIn('L6-111201L6-L6')).toEqual(['111201L6'])
  })

  test('is no code where it is too long for one, nor is its end', () => {
    expect(codesIn('how-to-set-up-our-ipv6')).toEqual([])
  })

  test('to a cluster’s code, or spaces, is a cluster', () => {
    expect(readCodes('ITOS 010 L3, ITOS-010-L3', catalogue).clusters).toEqual(['ITOS010L3'])
  })
})
