import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LadderDocument } from '../../src/documents/documents.ts'
import { START } from '../../src/paths.ts'
import { type ClimbView, formatClimb, type ParsedClimb, parseClimb } from '../../src/questions/climb-view.ts'
import { idOf, type Subject } from '../../src/questions/subjects.ts'
import { cloudComputing, existing, makerOf, parseFixture, realDataset } from '../fixtures/datasets.ts'

const cloud = existing(makerOf(cloudComputing, 'en').ladder('cloud-computing'))
const lanterns = existing(makerOf(parseFixture(), 'en').ladder('lantern-making'))

const ladders: [string, LadderDocument][] = [
  ...[...realDataset.ladders.keys()].map((id): [string, LadderDocument] => [
    id,
    existing(makerOf(realDataset, 'en').ladder(id)),
  ]),
  ['lantern-making', lanterns],
  ['kite-flying', existing(makerOf(parseFixture(), 'en').ladder('kite-flying'))],
]

/** Names that every object has. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

const parse = (search: string, ladder = cloud): ParsedClimb => parseClimb(search, ladder)

/** A climb in short: ids of both ends; an end that is not there is the start. */
function read(search: string, ladder = cloud) {
  const { view, dropped, added } = parse(search, ladder)
  return { from: view.from ? idOf(view.from) : START, to: idOf(view.to), by: view.by, dropped, added }
}

describe('a climb', () => {
  test('leads from the lowest level to the highest where nothing is said', () => {
    for (const search of ['', '?', '?from=', '?to=', '?from=,,&to=%20', '?by=', '?other=1'])
      expect(read(search)).toEqual({ from: 'support', to: 'master', by: 'duty', dropped: [], added: false })
  })

  test('leads from where to where is said', () => {
    expect(read('?from=support&to=specialist')).toEqual({
      from: 'support',
      to: 'specialist',
      by: 'duty',
      dropped: [],
      added: false,
    })
    expect(read('from=master&to=support')).toMatchObject({ from: 'master', to: 'support', added: false })
    expect(read('?to=support&from=support')).toMatchObject({ from: 'support', to: 'support', added: false })
    expect(read('?from=%20support%20&to=master')).toMatchObject({ from: 'support', to: 'master' })
  })

  test('leads from a job title to a job title, on the levels that they stand on', () => {
    const { view } = parse('?from=field-technician&to=cloud-architect')
    const short = ({ level, job }: Subject) => [level.id, job?.id]
    expect(short(existing(view.from))).toEqual(['support', 'field-technician'])
    expect(short(view.to)).toEqual(['specialist', 'cloud-architect'])
    expect(read('?from=field-technician&to=master')).toMatchObject({ from: 'field-technician', to: 'master' })
  })

  test('can start from nothing', () => {
    const { view, dropped, added } = parse('?from=start&to=specialist')
    expect(view).not.toHaveProperty('from')
    expect([idOf(view.to), dropped, added]).toEqual(['specialist', [], false])
  })

  test('is grouped as is said', () => {
    expect(read('?by=theme')).toMatchObject({ from: 'support', to: 'master', by: 'theme', dropped: [] })
    expect(read('?by=duty')).toMatchObject({ by: 'duty', dropped: [] })
  })

  test('needs a ladder with levels', () => {
    expect(() => parseClimb('', { ...cloud, rungs: [] })).toThrow('has no levels')
  })
})

describe('where only one end is said,', () => {
  test('a goal is reached from one rung below', () => {
    expect(read('?to=master')).toMatchObject({ from: 'specialist', to: 'master', added: true })
    expect(read('?to=practitioner')).toMatchObject({ from: 'support', to: 'practitioner', added: true })
  })

  test('the lowest goal is reached from nothing', () => {
    expect(read('?to=support')).toMatchObject({ from: START, to: 'support', added: true })
  })

  test('a start leads one rung up, the highest one rung down', () => {
    expect(read('?from=support')).toMatchObject({ from: 'support', to: 'practitioner', added: true })
    expect(read('?from=specialist')).toMatchObject({ from: 'specialist', to: 'master', added: true })
    expect(read('?from=master')).toMatchObject({ from: 'master', to: 'specialist', added: true })
  })

  test('nothing leads to the lowest level', () => {
    expect(read('?from=start')).toMatchObject({ from: START, to: 'support', added: true })
  })

  test('a job title is joined by a level', () => {
    expect(read('?from=field-technician')).toMatchObject({ from: 'field-technician', to: 'practitioner' })
    expect(read('?to=field-technician')).toMatchObject({ from: START, to: 'field-technician', added: true })
  })

  test('a level beside another is joined by the rung above or below, never by its neighbour', () => {
    for (const id of ['lighter', 'painter']) {
      expect(read(`?from=${id}`, lanterns)).toMatchObject({ from: id, to: 'keeper', added: true })
      expect(read(`?to=${id}`, lanterns)).toMatchObject({ from: 'apprentice', to: id, added: true })
    }
  })

  test('the only rung leads to itself, and is reached from nothing', () => {
    const short = { ...cloud, rungs: cloud.rungs.slice(-1) }
    expect(read('?from=support', short)).toMatchObject({ from: 'support', to: 'support', added: true })
    expect(read('?from=field-technician', short)).toMatchObject({ to: 'field-technician', added: true })
    expect(read('?to=support', short)).toMatchObject({ from: START, to: 'support', added: true })
  })
})

describe('what cannot be shown is left out and named:', () => {
  test('ends that are not of this ladder', () => {
    expect(read('?from=suport&to=keeper')).toEqual({
      from: 'support',
      to: 'master',
      by: 'duty',
      dropped: [
        { value: 'suport', reason: 'unknown' },
        { value: 'keeper', reason: 'unknown' },
      ],
      added: false,
    })
    expect(read('?from=Support&to=specialist')).toMatchObject({
      from: 'practitioner',
      dropped: [{ value: 'Support', reason: 'unknown' }],
      added: true,
    })
  })

  test('a second start and a second goal, and one that comes twice', () => {
    expect(read('?from=support,practitioner&to=master&to=master')).toMatchObject({
      from: 'support',
      to: 'master',
      dropped: [
        { value: 'practitioner', reason: 'one-only' },
        { value: 'master', reason: 'twice' },
      ],
      added: false,
    })
    expect(read('?from=start,start&to=master').dropped).toEqual([{ value: 'start', reason: 'twice' }])
    expect(read('?from=start,support&to=master').dropped).toEqual([{ value: 'support', reason: 'one-only' }])
    expect(read('?from=support,start&to=master').dropped).toEqual([{ value: 'start', reason: 'one-only' }])
  })

  test('what comes before the first end that there is', () => {
    expect(read('?from=nowhere,support,nobody&to=master')).toMatchObject({
      from: 'support',
      dropped: [
        { value: 'nowhere', reason: 'unknown' },
        { value: 'nobody', reason: 'unknown' },
      ],
    })
  })

  test('the start as a goal', () => {
    expect(read('?from=support&to=start')).toMatchObject({
      from: 'support',
      to: 'practitioner',
      dropped: [{ value: 'start', reason: 'unknown' }],
      added: true,
    })
  })

  test('ways to group that there are not', () => {
    for (const by of ['colour', 'Theme', 'area', ...INHERITED])
      expect(read(`?by=${by}`)).toMatchObject({ by: 'duty', dropped: [{ value: by, reason: 'option' }] })
  })

  test('a second way to group, and one that comes twice', () => {
    expect(read('?by=theme&by=duty&by=theme')).toMatchObject({
      by: 'theme',
      dropped: [
        { value: 'duty', reason: 'one-only' },
        { value: 'theme', reason: 'twice' },
      ],
    })
    expect(read('?by=&by=colour&by=theme')).toMatchObject({
      by: 'theme',
      dropped: [{ value: 'colour', reason: 'option' }],
    })
  })

  test('names that every object has', () => {
    for (const name of INHERITED) {
      const dropped = [{ value: name, reason: 'unknown' }]
      expect(read(`?from=${name}`)).toMatchObject({ from: 'support', to: 'master', dropped, added: false })
      expect(read(`?to=${name}`)).toMatchObject({ from: 'support', to: 'master', dropped, added: false })
      expect(read(`?${name}=support`)).toMatchObject({ from: 'support', to: 'master', dropped: [] })
    }
  })
})

/** Every level, and every job title. */
function subjectsOf({ rungs }: LadderDocument): Subject[] {
  const levels = rungs.flatMap(({ levels }) => levels)
  return levels.flatMap(level => [{ level }, ...level.jobs.map(job => ({ level, job }))])
}

function viewOf(ladder: LadderDocument): fc.Arbitrary<ClimbView> {
  const subject = fc.constantFrom(...subjectsOf(ladder))
  return fc
    .record({
      from: fc.option(subject, { nil: undefined }),
      to: subject,
      by: fc.constantFrom('duty', 'theme'),
    })
    .map(({ from, to, by }) => ({ ...(from && { from }), to, by }))
}

describe.each(ladders)('on the ladder %s', (_, ladder) => {
  test('every climb can be written as an address and read back, with nothing left out', () => {
    fc.assert(
      fc.property(viewOf(ladder), view => {
        expect(parse(formatClimb(view), ladder)).toStrictEqual({ view, dropped: [], added: false })
      }),
    )
  })

  test('every level and job title can be either end', () => {
    for (const subject of subjectsOf(ladder)) {
      const view: ClimbView = { from: subject, to: subject, by: 'theme' }
      expect(parse(formatClimb(view), ladder).view).toStrictEqual(view)
      expect(parse(formatClimb({ to: subject, by: 'duty' }), ladder).view).toStrictEqual({
        to: subject,
        by: 'duty',
      })
    }
  })
})

test('an address says both ends, and the arrangement where it is not the first', () => {
  expect(formatClimb(parse('').view)).toBe('?from=support&to=master')
  expect(formatClimb(parse('?from=start&to=cloud-architect&by=theme').view)).toBe(
    '?from=start&to=cloud-architect&by=theme',
  )
})

const SOME = ['support', 'practitioner', 'master', 'field-technician', 'cloud-architect', START, ...INHERITED]

const end = fc.array(fc.oneof(fc.constantFrom(...SOME), fc.string({ unit: 'binary' })), { maxLength: 5 })

const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('%', 'E0', 'zz', '&', '=', ',', '?', '#', '+', 'from', 'to', 'by', 'start'),
  }),
  fc.webQueryParameters(),
  fc
    .record({ from: end, to: end, by: fc.oneof(fc.constantFrom('duty', 'theme'), fc.string()) })
    .map(({ from, to, by }) => `?${new URLSearchParams({ from: from.join(), to: to.join(), by })}`),
)

describe('whatever the query', () => {
  test('there is a climb of this ladder, which can be written and read back', () => {
    const levels = cloud.rungs.flatMap(({ levels }) => levels)
    fc.assert(
      fc.property(query, search => {
        const { view } = parse(search)
        expect(levels).toContain(view.to.level)
        if (view.from) expect(levels).toContain(view.from.level)
        expect(parse(formatClimb(view))).toStrictEqual({ view, dropped: [], added: false })
      }),
    )
  })

  test('an end is put in only where just the other was said', () => {
    fc.assert(
      fc.property(end, end, (from, to) => {
        const search = `?${new URLSearchParams({ from: from.join(), to: to.join() })}`
        const listed = (ends: string[]) =>
          ends
            .join()
            .split(',')
            .map(id => id.trim())
            .filter(id => id !== '')
        const known = subjectsOf(cloud).map(idOf)
        const hasFrom = listed(from).some(id => id === START || known.includes(id))
        const hasTo = listed(to).some(id => known.includes(id))
        const { added, dropped } = parse(search)
        expect(added).toBe(hasFrom !== hasTo)
        expect(dropped.length).toBe(listed(from).length - Number(hasFrom) + listed(to).length - Number(hasTo))
      }),
    )
  })

  test('one of a hundred thousand characters is read', () => {
    const long = 'a'.repeat(100_000)
    expect(read(`?from=${long}&to=master`)).toMatchObject({
      from: 'specialist',
      to: 'master',
      dropped: [{ value: long, reason: 'unknown' }],
    })
    expect(read(`?from=support${',%'.repeat(5_000)}&to=master`)).toMatchObject({ from: 'support' })
  })
})
