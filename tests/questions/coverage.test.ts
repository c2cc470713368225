import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CoverageDocument, CoverageLevel } from '../../src/documents/documents.ts'
import {
  deriveCoverage,
  type LevelCoverage,
  listInReach,
  listUnlisted,
  type Part,
  percentOf,
  shareOf,
} from '../../src/questions/coverage.ts'
import { cloudComputing, existing, makerOf, parseFixture, realDataset } from '../fixtures/datasets.ts'

const cloud = makerOf(cloudComputing, 'en').coverage()
const fictional = makerOf(parseFixture(), 'en').coverage()

/** The fictional catalogue with a unit that no ladder lists. */
const spare = makerOf(
  parseFixture(['ladders/kite-flying/levels/flyer.json', '"900102L2", ', '']),
  'en',
).coverage()

const documents: [string, CoverageDocument][] = [
  ['site’s', makerOf(realDataset, 'en').coverage()],
  ['fictional', fictional],
]

const codes = (units: readonly { code: string }[]) => units.map(({ code }) => code)
const dutiesOf = ({ areas }: CoverageLevel) => areas.flatMap(({ duties }) => duties)
const ownCodes = (level: CoverageLevel) => [...new Set(dutiesOf(level).flatMap(({ units }) => units))]
const levelsOf = ({ ladders }: CoverageDocument) => ladders.flatMap(({ rungs }) => rungs.flat())
const keyOf = ({ ladder, level }: Pick<LevelCoverage, 'ladder' | 'level'>) => `${ladder.id}/${level.id}`

function find(coverage: readonly LevelCoverage[], id: string): LevelCoverage {
  return existing(coverage.find(({ level }) => level.id === id))
}

/** What a level of cloud computing asks for. */
const unitsOf = (id: string) => ownCodes(existing(levelsOf(cloud).find(level => level.id === id)))

/** Expects that a part is made of these codes, each in the one or the other half, and those of the set held. */
function expectPart({ held, missing }: Part, listed: readonly string[], set: ReadonlySet<string>) {
  const wanted = [...new Set(listed)]
  expect(codes(held)).toEqual(wanted.filter(code => set.has(code)))
  expect(codes(missing)).toEqual(wanted.filter(code => !set.has(code)))
}

describe('the units of a level', () => {
  test('cover it whole, and it ranks first', () => {
    for (const id of ['support', 'practitioner', 'specialist', 'master']) {
      const coverage = deriveCoverage(cloud, unitsOf(id))
      expect(coverage[0]?.level.id).toBe(id)
      expect(coverage[0]?.missing).toEqual([])
      expect(shareOf(existing(coverage[0]))).toBe(1)
    }
  })

  test('cover two of fourteen of the level above practitioner, and nothing of the others', () => {
    expect(
      deriveCoverage(cloud, unitsOf('practitioner')).map(({ level, held, missing }) => [
        level.id,
        held.length,
        missing.length,
      ]),
    ).toEqual([
      ['practitioner', 12, 0],
      ['specialist', 2, 12],
      ['support', 0, 20],
      ['master', 0, 20],
    ])
  })

  test('cover a fictional level that lists no others', () => {
    const coverage = deriveCoverage(fictional, ['900003L3'])
    expect(coverage.map(entry => [keyOf(entry), shareOf(entry)])).toEqual([
      ['lantern-making/lighter', 1],
      ['lantern-making/apprentice', 0.5],
      ['lantern-making/keeper', 0.5],
      ['kite-flying/starter', 0],
      ['kite-flying/flyer', 0],
      ['lantern-making/painter', 0],
    ])
  })
})

describe('of no units', () => {
  test('everything is missing, and the lowest level of each ladder is first', () => {
    const coverage = deriveCoverage(cloud, [])
    expect(coverage.map(({ level }) => level.id)).toEqual(['support', 'practitioner', 'specialist', 'master'])
    for (const { level, held, missing, duties, areas, themes } of coverage) {
      expect(held).toEqual([])
      expect(codes(missing)).toEqual(ownCodes(level))
      for (const part of [...duties, ...areas, ...themes]) expect(part.held).toEqual([])
    }
  })

  test('ladders stand in their order, levels side by side too', () => {
    expect(deriveCoverage(fictional, []).map(keyOf)).toEqual([
      'kite-flying/starter',
      'kite-flying/flyer',
      'lantern-making/apprentice',
      'lantern-making/lighter',
      'lantern-making/painter',
      'lantern-making/keeper',
    ])
  })

  test('what is no unit of the catalogue covers nothing', () => {
    for (const document of [cloud, fictional])
      expect(deriveCoverage(document, ['999999L9', '', '__proto__', 'toString', '111201l6'])).toEqual(
        deriveCoverage(document, []),
      )
  })
})

describe('the coverage of support by four of its units', () => {
  const support = find(deriveCoverage(cloud, ['107883L3', '107882L3', '107909L3', '107892L1']), 'support')

  test('is told of the level', () => {
    expect([support.held.length, support.missing.length, shareOf(support)]).toEqual([4, 16, 0.2])
    expect(codes(support.held)).toEqual(['107882L3', '107883L3', '107909L3', '107892L1'])
    expect(support.ladder).toEqual({
      id: 'cloud-computing',
      title: 'Cloud Computing Vocational Qualifications Pathway',
    })
  })

  test('is told of each duty and area', () => {
    const counts = ({ held, missing }: Part) => [held.length, missing.length]
    expect(support.duties.map(entry => [entry.area.id, entry.duty.id, ...counts(entry)])).toEqual([
      ['network-support', 'support-networks', 2, 1],
      ['network-security-support', 'support-network-security', 0, 4],
      ['system-security-support', 'support-system-security', 0, 3],
      ['web-support', 'support-websites', 1, 3],
      ['operations-support', 'support-operations', 1, 5],
    ])
    expect(support.areas.map(entry => [entry.area.id, ...counts(entry)])).toEqual(
      support.duties.map(entry => [entry.area.id, ...counts(entry)]),
    )
  })

  test('is told of units as lists show them, without their earlier codes', () => {
    const coverage = deriveCoverage(fictional, ['900002L3'])
    const painter = find(coverage, 'painter')
    expect(painter.held).toEqual([
      {
        code: '900002L3',
        title: 'Paint lantern paper',
        officialTitle: true,
        qfLevel: 3,
        theme: { id: 'craft', name: 'Craft', icon: 'two-squares' },
      },
    ])
    expect(painter.held[0]).not.toHaveProperty('aliases')
  })
})

test('a unit that two duties of an area list counts once for the area and the level', () => {
  const [ladder] = fictional.ladders.filter(({ id }) => id === 'lantern-making')
  const apprentice = existing(levelsOf(fictional).find(({ id }) => id === 'apprentice'))
  const [area] = apprentice.areas
  const twice: CoverageDocument = {
    ...fictional,
    ladders: [
      {
        ...existing(ladder),
        rungs: [[{ ...apprentice, areas: [existing(area), { ...existing(area), id: 'again' }] }]],
      },
    ],
  }
  const [level] = deriveCoverage(twice, ['900001L2'])
  expect([existing(level).held, existing(level).missing].map(codes)).toEqual([['900001L2'], ['900003L3']])
  expect(existing(level).areas.map(({ held }) => codes(held))).toEqual([['900001L2'], ['900001L2']])
})

test('units without a theme are a part of their own', () => {
  const flyer = find(deriveCoverage(fictional, ['900101L1']), 'flyer')
  expect(flyer.themes.map(({ held, missing }) => [codes(held), codes(missing)])).toEqual([
    [['900101L1'], ['900102L2']],
  ])
  expect(flyer.themes[0]).not.toHaveProperty('theme')
})

describe('a share', () => {
  const [unit] = cloud.units.map(({ aliases: _, ...unit }) => unit)
  const part = (held: number, missing: number): Part => ({
    held: Array(held).fill(existing(unit)),
    missing: Array(missing).fill(existing(unit)),
  })

  test('of nothing is all of it', () => {
    expect(shareOf(part(0, 0))).toBe(1)
    expect(percentOf(part(0, 0))).toBe(100)
  })

  test('is rounded down to whole per cent, so that only all of it is 100', () => {
    expect(percentOf(part(2, 1))).toBe(66)
    expect(percentOf(part(29, 71))).toBe(29)
    expect(percentOf(part(199, 1))).toBe(99)
    expect(percentOf(part(0, 3))).toBe(0)
    expect(percentOf(part(3, 0))).toBe(100)
  })

  test('is a hundredth for each per cent, whatever the part', () => {
    const count = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(count, count, (held, missing) => {
        const [share, percent] = [shareOf(part(held, missing)), percentOf(part(held, missing))]
        expect(percent).toBeLessThanOrEqual(share * 100 + 1e-9)
        expect(percent + 1).toBeGreaterThan(share * 100)
        expect(percent === 100).toBe(missing === 0)
      }),
    )
  })
})

describe('duties in reach', () => {
  const reach = (written: string[], document = cloud) =>
    listInReach(deriveCoverage(document, written)).map(({ duty, held, missing }) => [
      duty.id,
      held.length,
      missing.length,
    ])

  test('are those that some but not all units are there of, the fewest missing first', () => {
    expect(reach(['107882L3', '107883L3', '107909L3', '107892L1', '107887L3', '107889L3'])).toEqual([
      ['support-networks', 2, 1],
      ['support-network-security', 2, 2],
      ['support-websites', 1, 3],
      ['support-operations', 1, 5],
    ])
  })

  test('are the fullest first where as many are missing', () => {
    expect(reach(['111182L5', '111186L5', '111170L5', '111128L5', '111162L4', '111209L5'])).toEqual([
      ['cloud-environments', 3, 1],
      ['cloud-security-measures', 2, 1],
      ['network-and-infrastructure-performance', 1, 1],
    ])
  })

  test('are none of nothing, and none of everything', () => {
    for (const document of [cloud, fictional]) {
      expect(reach([], document)).toEqual([])
      expect(reach(codes(document.units), document)).toEqual([])
    }
  })

  test('name the level and the ladder that they are of', () => {
    const [first] = listInReach(deriveCoverage(fictional, ['ZL501A']))
    expect([existing(first).ladder, existing(first).level.id]).toEqual([
      { id: 'lantern-making', title: 'Lantern making ladder' },
      'keeper',
    ])
  })
})

describe('units that no ladder lists', () => {
  test('are told of the set, in the order of the catalogue', () => {
    expect(listUnlisted(spare, ['900101L1', '900102L2', '900001L2', 'none'])).toEqual([
      { code: '900102L2', title: '修補風箏', officialTitle: false, qfLevel: 2 },
    ])
    expect(listUnlisted(spare, ['900101L1'])).toEqual([])
    expect(
      listUnlisted({ ...fictional, ladders: [] }, ['ZL501A', '900101L1']).map(({ code }) => code),
    ).toEqual(['900101L1', 'ZL501A'])
  })

  test('are none where ladders list all units', () => {
    for (const document of [cloud, fictional])
      expect(listUnlisted(document, codes(document.units))).toEqual([])
  })

  test('cover nothing', () => {
    expect(deriveCoverage(spare, ['900102L2'])).toEqual(deriveCoverage(spare, []))
  })
})

describe.each(documents)('whatever the set of the %s units', (_, document) => {
  const all = codes(document.units)
  const set = fc.subarray(all)

  test('every level of every ladder is covered once', () => {
    const expected = document.ladders.flatMap(({ id, rungs }) =>
      rungs.flat().map(level => `${id}/${level.id}`),
    )
    fc.assert(
      fc.property(set, written => {
        expect(deriveCoverage(document, written).map(keyOf).sort()).toEqual(expected.toSorted())
      }),
      { numRuns: 30 },
    )
  })

  test('what is held and what is missing make up each level, area and duty', () => {
    fc.assert(
      fc.property(set, written => {
        const held = new Set(written)
        for (const entry of deriveCoverage(document, written)) {
          expectPart(entry, ownCodes(entry.level), held)
          expect(entry.duties.map(({ duty }) => duty)).toEqual(dutiesOf(entry.level))
          for (const part of entry.duties) {
            expectPart(part, part.duty.units, held)
            expect(part.area.duties).toContain(part.duty)
          }
          expect(entry.areas.map(({ area }) => area)).toEqual(entry.level.areas)
          for (const part of entry.areas)
            expectPart(
              part,
              part.area.duties.flatMap(({ units }) => units),
              held,
            )
        }
      }),
      { numRuns: 30 },
    )
  })

  test('the themes of a level make it up, each unit under its own', () => {
    fc.assert(
      fc.property(set, written => {
        for (const { themes, held, missing } of deriveCoverage(document, written)) {
          expect(codes(themes.flatMap(part => part.held)).sort()).toEqual(codes(held).sort())
          expect(codes(themes.flatMap(part => part.missing)).sort()).toEqual(codes(missing).sort())
          for (const part of themes)
            for (const unit of [...part.held, ...part.missing]) expect(unit.theme).toEqual(part.theme)
          const ids = themes.map(({ theme }) => theme?.id)
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('levels rank by share, then by how many units are held', () => {
    fc.assert(
      fc.property(set, written => {
        const coverage = deriveCoverage(document, written)
        for (const [index, entry] of coverage.slice(1).entries()) {
          const before = existing(coverage[index])
          expect(shareOf(before)).toBeGreaterThanOrEqual(shareOf(entry))
          if (shareOf(before) === shareOf(entry))
            expect(before.held.length).toBeGreaterThanOrEqual(entry.held.length)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('the order of the codes and how often they come do not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), written => {
        expect(deriveCoverage(document, [...written, ...written])).toEqual(
          deriveCoverage(document, new Set(written.toSorted())),
        )
      }),
      { numRuns: 30 },
    )
  })

  test('a unit more lowers no share', () => {
    fc.assert(
      fc.property(set, fc.constantFrom(...all), (written, more) => {
        const after = new Map(
          deriveCoverage(document, [...written, more]).map(entry => [keyOf(entry), shareOf(entry)]),
        )
        for (const entry of deriveCoverage(document, written))
          expect(after.get(keyOf(entry))).toBeGreaterThanOrEqual(shareOf(entry))
      }),
      { numRuns: 30 },
    )
  })

  test('the units of any level cover it whole, and nothing ranks before it but what is whole too', () => {
    for (const level of levelsOf(document)) {
      const coverage = deriveCoverage(document, ownCodes(level))
      const place = coverage.findIndex(entry => entry.level === level)
      expect(coverage.slice(0, place + 1).map(shareOf)).toEqual(Array(place + 1).fill(1))
    }
  })

  test('every duty has all of its units, none, or is in reach', () => {
    fc.assert(
      fc.property(set, written => {
        const coverage = deriveCoverage(document, written)
        const name = (entry: Pick<LevelCoverage, 'ladder' | 'level'>, { id }: { id: string }) =>
          `${keyOf(entry)} ${id}`
        const expected = coverage.flatMap(entry =>
          dutiesOf(entry.level)
            .filter(({ units }) => units.some(code => written.includes(code)))
            .filter(({ units }) => units.some(code => !written.includes(code)))
            .map(duty => name(entry, duty)),
        )
        const inReach = listInReach(coverage)
        expect(inReach.map(entry => name(entry, entry.duty)).sort()).toEqual(expected.sort())
        const missing = inReach.map(entry => entry.missing.length)
        expect(missing).toEqual(missing.toSorted((a, b) => a - b))
        for (const [index, entry] of inReach.slice(1).entries()) {
          const before = existing(inReach[index])
          if (before.missing.length === entry.missing.length)
            expect(shareOf(before)).toBeGreaterThanOrEqual(shareOf(entry))
        }
      }),
      { numRuns: 30 },
    )
  })
})
