import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  DATA_FILES,
  FrameworkSchema,
  type NoteEntry,
  THEME_ICONS,
  ThemesSchema,
} from '../../src/dataset/schema.ts'
import { readCloudComputing, readJson, readText } from './read-data.ts'

const THEMES = 'themes.json'
const FRAMEWORK = 'qualification-frameworks/hkqf.json'

const { ladder, levels, units, unitsByCode, files, source } = readCloudComputing()
const framework = readJson(FRAMEWORK, FrameworkSchema)
const themes = readJson(THEMES, ThemesSchema).themes.filter(({ id }) => units.some(unit => unit.theme === id))

/** Every unit as a duty lists it, with the ways that hold for that duty. */
const rows = levels.flatMap(level =>
  level.areas.flatMap(area =>
    area.duties.flatMap(duty =>
      duty.units.map(code => ({ level: level.id, code, ways: duty.ways ?? level.ways ?? [] })),
    ),
  ),
)

const areas = levels.flatMap(level => level.areas)
const duties = areas.flatMap(area => area.duties)

/** Everything that the site says of the ladder, in parts small enough to name in a failure. */
const records: [name: string, record: unknown][] = [
  ['ladder', ladder],
  ['framework', framework],
  ...levels.map((level): [string, unknown] => [level.id, level]),
  ...themes.map((theme): [string, unknown] => [theme.id, theme]),
  ...units.map((unit): [string, unknown] => [unit.code, unit]),
]

function unitOf(code: string) {
  const unit = unitsByCode.get(code)
  if (unit === undefined) throw new Error(`No unit ${code}.`)
  return unit
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn)
  return []
}

const kindsOf = (notes: NoteEntry[] | undefined) => (notes ?? []).map(note => note.kind)

/** The records that have notes, by id, with the kinds of these notes. */
function notedKinds(records: [id: string, notes: NoteEntry[] | undefined][]) {
  return Object.fromEntries(
    records.filter(([, notes]) => notes !== undefined).map(([id, notes]) => [id, kindsOf(notes)]),
  )
}

describe('the counts of the source', () => {
  it('has, on each level, its job titles, work areas, main duties and rows of units', () => {
    const counts = levels.map(level => [
      level.id,
      level.jobs.length,
      level.areas.length,
      level.areas.flatMap(area => area.duties).length,
      rows.filter(row => row.level === level.id).length,
    ])
    expect(counts).toEqual([
      ['master', 4, 3, 5, 20],
      ['specialist', 4, 3, 5, 14],
      ['practitioner', 3, 2, 4, 12],
      ['support', 5, 5, 5, 20],
    ])
  })

  it('has 16 job titles, 13 work areas of 12 names, 19 main duties, 66 rows and 64 units', () => {
    expect(levels.flatMap(level => level.jobs)).toHaveLength(16)
    expect(areas).toHaveLength(13)
    expect(new Set(areas.map(area => area.name['zh-Hant'])).size).toBe(12)
    expect(duties).toHaveLength(19)
    expect(rows).toHaveLength(66)
    expect(units).toHaveLength(64)
    expect(new Set(rows.map(row => row.code)).size).toBe(64)
  })

  it('names five RPL clusters, each at one duty of the support level', () => {
    const clusters = duties.flatMap(duty =>
      (duty.ways ?? []).flatMap(way => (way.type === 'rpl' ? [[duty.id, way.cluster, way.qfLevel]] : [])),
    )
    expect(clusters).toEqual([
      ['support-networks', 'ITOS010L3', 3],
      ['support-network-security', 'ITOS011L3', 3],
      ['support-system-security', 'ITOS009L3', 3],
      ['support-websites', 'ITOS013L3', 3],
      ['support-operations', 'ITOS002L2', 2],
    ])
  })

  it('gives one route to each of the upper three levels and one to each duty of the support level', () => {
    expect(levels.map(level => level.ways?.map(way => `${way.type} ${way.qfLevel}`))).toEqual([
      ['training 6'],
      ['training 4'],
      ['training 4'],
      undefined,
    ])
    expect(rows.every(row => row.ways.length > 0)).toBe(true)
  })
})

describe('what the source has that surprises', () => {
  it('lists 21 rows at another QF level than their route', () => {
    const differing = rows.flatMap(row => {
      const level = unitOf(row.code).qfLevel
      if (row.ways.some(way => way.qfLevel === level)) return []
      return [`${row.level} ${row.ways.every(way => level > way.qfLevel) ? 'above' : 'below'}`]
    })
    const counts = Object.fromEntries(
      [...new Set(differing)].map(kind => [kind, differing.filter(other => other === kind).length]),
    )
    expect(counts).toEqual({
      'master below': 7,
      'specialist above': 10,
      'practitioner below': 2,
      'support below': 2,
    })
  })

  it('lists two units on two levels, and no unit twice on one', () => {
    const shared = units
      .map(unit => ({
        code: unit.code,
        levels: rows.filter(row => row.code === unit.code).map(row => row.level),
      }))
      .filter(unit => unit.levels.length > 1)
    expect(shared).toEqual([
      { code: '111130L4', levels: ['specialist', 'practitioner'] },
      { code: '111163L4', levels: ['specialist', 'practitioner'] },
    ])
  })

  it('names two work areas of the support level alike', () => {
    const alike = areas.filter(area => area.name['zh-Hant'] === '網絡支援').map(area => area.id)
    expect(alike).toEqual(['network-support', 'web-support'])
  })
})

describe('ids', () => {
  it('keeps the ids of levels and job titles, which are public addresses', () => {
    expect(ladder.levels).toEqual(['master', 'specialist', 'practitioner', 'support'])
    expect(levels.map(level => level.jobs.map(job => job.id).join(' '))).toEqual([
      'chief-technology-officer cloud-solutions-director cloud-solutions-general-manager chief-cloud-architect',
      'cloud-architect cloud-software-engineer cloud-network-engineer cloud-security-engineer',
      'cloud-support-engineer junior-cloud-systems-analyst junior-cloud-network-engineer',
      'computer-operator user-support-officer technical-support-services-officer field-technician service-desk-operator',
    ])
  })

  it('uses each id once among levels, job titles, work areas and duties', () => {
    const records = [...levels, ...levels.flatMap(level => level.jobs), ...areas, ...duties]
    const ids = records.map(record => record.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('units', () => {
  it('stand in the order of their codes, at the QF level that the code states', () => {
    const codes = units.map(unit => unit.code)
    expect(codes).toEqual(codes.toSorted())
    for (const { code, qfLevel } of units) {
      const [, current, older] = /^(?:\d{6}L(\d)|[A-Z]{6}(\d)\d{2}[A-Z])$/.exec(code) ?? []
      expect(String(qfLevel), code).toBe(current ?? older)
    }
  })

  it('have each one theme, of eight with a shape of their own', () => {
    const ids = themes.map(theme => theme.id)
    expect(ids).toEqual([
      'strategy-and-policy',
      'planning-and-investment',
      'people-and-stakeholders',
      'architecture-and-development',
      'network-and-platform',
      'security-and-privacy',
      'testing-and-migration',
      'operations-and-support',
    ])
    expect(themes.map(theme => theme.icon)).toEqual(THEME_ICONS)
    for (const unit of units) expect(ids, unit.code).toContain(unit.theme)
  })

  it('have an official English title in four cases only', () => {
    const official = units.filter(unit => unit.title.official !== undefined)
    expect(Object.fromEntries(official.map(unit => [unit.code, unit.title.en]))).toEqual({
      '111195L3':
        'Understand general security and network security features on various types of platforms to carry out network security assessment',
      ITSWIS402A:
        'Ensure information security procedures and guidelines support information security policies',
      ITSWIS404A: 'Support and implement information security practices and procedures',
      ITSWIS508A: 'Ensure availability, integrity and confidentiality of information systems',
    })
    for (const unit of official) expect(unit.title.official).toEqual(['zh-Hant', 'en'])
  })
})

describe('notes', () => {
  it('stand on the ladder, the levels, the work areas and the duties that they are about', () => {
    expect(kindsOf(ladder.notes)).toEqual(['proposed', 'not-stated', 'character-form'])
    expect(notedKinds(levels.map(level => [level.id, level.notes]))).toEqual({
      master: ['layout', 'layout'],
      specialist: ['layout', 'layout'],
      practitioner: ['layout', 'layout'],
      support: ['layout'],
    })
    expect(notedKinds(areas.map(area => [area.id, area.notes]))).toEqual({
      'cloud-infrastructure-requirements': ['layout'],
      'web-support': ['mended-wording'],
    })
    expect(notedKinds(duties.map(duty => [duty.id, duty.notes]))).toEqual({
      'support-networks': ['mended-wording'],
      'support-network-security': ['mended-wording'],
      'support-system-security': ['mended-wording'],
      'support-websites': ['mended-wording', 'mended-wording'],
      'support-operations': ['mended-wording', 'layout'],
    })
  })

  it('stand on the units that they are about', () => {
    expect(notedKinds(units.map(unit => [unit.code, unit.notes]))).toEqual({
      '111123L6': ['character-form'],
      '111127L5': ['character-form', 'mended-wording'],
      '111157L6': ['character-form'],
      '111195L3': ['kept-wording', 'kept-wording', 'english-differs'],
      '111201L6': ['character-form'],
      '111202L6': ['character-form'],
      '111205L6': ['character-form'],
      '111206L6': ['character-form'],
      '111209L5': ['character-form'],
    })
  })

  it('name the compatibility ideographs that the source has', () => {
    const named = units.flatMap(unit =>
      (unit.notes ?? [])
        .filter(note => note.kind === 'character-form')
        .flatMap(note => note.text['zh-Hant'].match(/U\+F[9A][0-9A-F]{2}/g) ?? []),
    )
    const present = [...source.matchAll(/[\uF900-\uFAFF]/g)].map(
      ([character]) => `U+${character.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    expect(named.toSorted()).toEqual(present.toSorted())
  })

  it('say what was mended, kept and printed, in both languages', () => {
    const texts = [ladder, ...levels, ...areas, ...duties, ...units].flatMap(({ notes }) => notes ?? [])
    for (const word of [
      '過往資歷認可機制',
      '不同類型平臺',
      '網路',
      '網\u7EDC支援',
      '(續)',
      '能力單元名稱',
      'U+F0A7',
    ]) {
      const about = texts.filter(note => note.text['zh-Hant'].includes(word))
      expect(about, word).not.toEqual([])
      for (const note of about) expect(note.text.en, word).toContain(word)
    }
  })
})

describe('the files', () => {
  it('are of a known kind and point at its JSON Schema', () => {
    expect(files).toHaveLength(6)
    for (const file of [...files, THEMES, FRAMEWORK]) {
      const path = `data/${file}`
      const found = DATA_FILES.find(kind => kind.path.test(path))
      const pointer = /"\$schema": "([^"]+)"/.exec(readText(file))?.[1] ?? ''
      expect(posix.join(posix.dirname(path), pointer)).toBe(`data/schema/${found?.kind}.json`)
    }
  })
})

describe('the texts', () => {
  it('have no compatibility ideograph, no private-use character and no stray white space', () => {
    for (const [name, record] of records) {
      for (const string of stringsIn(record)) {
        expect(string, name).not.toMatch(/[\uF900-\uFAFF]|\p{Co}/u)
        expect(string, name).not.toMatch(
          /^\s|\s$|\s\s|[^\S ]|\u200B|\uFEFF|[，。、；：（）「」] | [，。、；：（）「」]/,
        )
      }
    }
  })

  it('have no white space at all in the Chinese of the source', () => {
    const wordings = [
      ...units.map(unit => unit.title),
      ...levels.flatMap(level => [level.name, level.description, ...level.jobs.map(job => job.title)]),
      ...areas.map(area => area.name),
      ...duties.map(duty => duty.title),
    ]
    for (const wording of wordings) expect(wording['zh-Hant']).not.toMatch(/\s/)
  })

  it('give every text in Chinese and in English', () => {
    for (const [name, record] of records) {
      const count = (key: string) => JSON.stringify(record).split(`"${key}":`).length
      expect(count('zh-Hant'), name).toBeGreaterThan(1)
      expect(count('en'), name).toBe(count('zh-Hant'))
    }
  })
})

describe('the qualifications framework', () => {
  const clusters = duties.flatMap(duty =>
    (duty.ways ?? []).flatMap(way => (way.type === 'rpl' ? [{ code: way.cluster, ...way }] : [])),
  )
  const codes = [
    ...units.map(unit => ({ of: 'unit', ...unit })),
    ...clusters.map(cluster => ({ of: 'rpl-cluster', ...cluster })),
  ].map(({ of, code, qfLevel }) => ({
    code,
    qfLevel,
    forms: framework.codeSchemes
      .filter(scheme => scheme.of === of)
      .flatMap(scheme => {
        const form = scheme.parts.map(part => `(${part.pattern})`).join('')
        const values = new RegExp(`^${form}$`).exec(code)?.slice(1)
        const level = scheme.parts.findIndex(part => part.isQfLevel)
        return values === undefined ? [] : [{ scheme, qfLevel: Number(values[level]) }]
      }),
  }))

  it('explains every code of the ladder in just one way', () => {
    for (const { code, qfLevel, forms } of codes) {
      expect(
        forms.map(form => form.qfLevel),
        code,
      ).toEqual([qfLevel])
    }
  })

  it('calls nothing stated by an official page that is only read off the codes', () => {
    const taken = new Set(codes.flatMap(({ forms }) => forms.map(({ scheme }) => scheme)))
    const stated = [...taken].flatMap(scheme =>
      scheme.parts.filter(part => part.basis === 'source').map(part => `${scheme.id} ${part.id}`),
    )
    expect(stated).toEqual(['unit-current qf-level', 'unit-older functional-area', 'unit-older qf-level'])
  })

  it('has seven levels, and recognises prior learning up to the fourth', () => {
    expect(framework.levels.map(level => level.level)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(framework.notionalHoursPerCredit).toBe(10)
    expect(framework.ways.rpl.highestQfLevel).toBe(4)
    expect(framework.ways.rpl.experience.map(entry => entry.qfLevel)).toEqual([1, 2, 3])
  })
})
