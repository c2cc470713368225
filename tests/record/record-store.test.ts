import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { RECORD_KEY, type Status } from '../../src/record/marks.ts'
import { formatRecord, parseRecord } from '../../src/record/parse-record.ts'
import { annotateUnits, areSame, type Holding, LONGEST_NOTE, markUnits } from '../../src/record/record.ts'
import { createRecordStore, type RecordStore } from '../../src/record/record-store.ts'
import * as any from './arbitraries.ts'
import { recordOf } from './arbitraries.ts'
import { createDevice, type FakeDevice, type Trouble } from './fake-device.ts'

const DATASET = '2026-01-05'

const ASIDE = `${RECORD_KEY}-unreadable-`

const aliases = new Map([
  ['ZL201A', '900001L2'],
  ['ZL302A', '900002L3'],
])

/** A store over a device, as a page has that has just been opened. */
function open(device: FakeDevice): RecordStore {
  const store = createRecordStore({ storage: device.storage, dataset: DATASET, aliases })
  store.read()
  return store
}

const keeping = (...holdings: Holding[]) =>
  createDevice({ [RECORD_KEY]: formatRecord(recordOf(...holdings), DATASET) })

const recordIn = (store: RecordStore) => [...store.getState().record.values()]

/** What a page would read that is opened now. */
const keptOn = (device: FakeDevice) => {
  const text = device.texts()[RECORD_KEY]
  if (text === undefined) return []
  const parsed = parseRecord(String(text))
  return parsed.outcome === 'read' ? [...parsed.record.values()] : parsed.outcome
}

const mark = (store: RecordStore, code: string, status?: Status) =>
  store.change(record => markUnits(record, [code], status))

const held: Holding = { code: '900001L2', status: 'held', date: '2025-11-25', note: 'in the drawer' }
const aimed: Holding = { code: '900002L3', status: 'aimed' }
const plain = (code: string, status: Status): Holding => ({ code, status })

const newer = `{"format":"career-ladder-record","schema":99,"units":["900001L2"]}`

/** More than there is room for besides the record that is kept. */
const roomFor = (device: FakeDevice) =>
  Object.entries(device.texts()).reduce((sum, [key, text]) => sum + key.length + String(text).length, 0)

describe('a record', () => {
  test('is empty where the device keeps none', () => {
    const device = createDevice()
    const store = open(device)
    expect(store.getState()).toMatchObject({ record: new Map(), keeping: 'kept', asides: [], changes: [] })
    expect(device.writes()).toBe(0)
  })

  test('is read from the device, which reading does not change', () => {
    const device = keeping(held, aimed)
    const store = open(device)
    expect(recordIn(store)).toStrictEqual([held, aimed])
    expect(store.getState()).toMatchObject({ keeping: 'kept', asides: [], changes: [] })
    expect(device.writes()).toBe(0)
  })

  test('that is changed is kept, with the version of the data', () => {
    const device = createDevice()
    const store = open(device)
    mark(store, '900001L2', 'held')
    store.change(record => annotateUnits(record, ['900001L2'], { date: '2025-11-25', note: 'in the drawer' }))
    mark(store, '900002L3', 'aimed')
    expect(recordIn(store)).toStrictEqual([held, aimed])
    expect(device.texts()).toEqual({ [RECORD_KEY]: formatRecord(recordOf(held, aimed), DATASET) })
    expect(recordIn(open(device))).toStrictEqual([held, aimed])
  })

  test('can be changed before it was read', () => {
    const device = keeping(held)
    const store = createRecordStore({ storage: device.storage, dataset: DATASET, aliases })
    mark(store, '900002L3', 'aimed')
    expect(recordIn(store)).toStrictEqual([held, aimed])
    expect(keptOn(device)).toStrictEqual([held, aimed])
  })

  test('of no units is removed from the device', () => {
    const device = keeping(aimed)
    const store = open(device)
    mark(store, '900002L3')
    expect(device.texts()).toEqual({})
    expect(store.getState()).toMatchObject({ record: new Map(), keeping: 'kept' })
  })

  test('that was removed from the device is empty when it is read again', () => {
    const device = keeping(held)
    const store = open(device)
    device.put(RECORD_KEY, undefined)
    store.read()
    expect(store.getState()).toMatchObject({ record: new Map(), keeping: 'kept', asides: [] })
  })

  test('in which nothing differs is not written, and nobody is told', () => {
    const device = keeping(held)
    const store = open(device)
    const listener = vi.fn()
    store.subscribe(listener)
    const before = store.getState()
    mark(store, '900001L2', 'held')
    mark(store, '107883L9')
    store.change(record => record)
    store.read()
    expect(store.getState()).toBe(before)
    expect(listener).not.toHaveBeenCalled()
    expect(device.writes()).toBe(0)
  })

  test('tells its listeners of what is read and changed, until they want to hear no more', () => {
    const device = keeping(held)
    const store = createRecordStore({ storage: device.storage, dataset: DATASET, aliases })
    const listener = vi.fn()
    const end = store.subscribe(listener)
    store.read()
    expect(listener).toHaveBeenCalledTimes(1)
    mark(store, '900002L3', 'aimed')
    expect(listener).toHaveBeenCalledTimes(2)
    store.undo()
    expect(listener).toHaveBeenCalledTimes(3)
    store.undo()
    expect(listener).toHaveBeenCalledTimes(3)
    end()
    mark(store, '900002L3', 'aimed')
    expect(listener).toHaveBeenCalledTimes(3)
  })
})

describe('earlier codes', () => {
  test('are followed when the record is read, and written as those of today with the next change', () => {
    const device = keeping({ ...held, code: 'ZL201A' }, { ...aimed, code: 'ZL302A' })
    const text = device.texts()[RECORD_KEY]
    const store = open(device)
    expect(recordIn(store)).toStrictEqual([held, aimed])
    expect(device.texts()[RECORD_KEY]).toBe(text)
    mark(store, '107883L9', 'working')
    expect(keptOn(device)).toStrictEqual([held, aimed, plain('107883L9', 'working')])
  })

  test('become one with the codes of today, and nothing is lost', () => {
    const device = keeping({ ...aimed, code: 'ZL201A', note: 'old' }, held)
    expect(recordIn(open(device))).toStrictEqual([{ ...held, note: 'old\nin the drawer' }])
  })
})

describe('two pages', () => {
  test('are in step when they have read', () => {
    const device = createDevice()
    const [one, two] = [open(device), open(device)]
    mark(one, '900001L2', 'held')
    expect(recordIn(two)).toEqual([])
    two.read()
    expect(recordIn(two)).toStrictEqual([plain('900001L2', 'held')])
    mark(two, '900001L2')
    one.read()
    expect(recordIn(one)).toEqual([])
  })

  test('lose nothing of each other though they have not read', () => {
    const device = createDevice()
    const [one, two] = [open(device), open(device)]
    mark(one, '900001L2', 'held')
    mark(two, '900002L3', 'aimed')
    mark(one, '107883L9', 'working')
    const all = [plain('900001L2', 'held'), aimed, plain('107883L9', 'working')]
    expect(recordIn(one)).toStrictEqual(all)
    two.read()
    expect(recordIn(two)).toStrictEqual(all)
    expect(keptOn(device)).toStrictEqual(all)
  })

  test('lose nothing of each other where the device had no room for one of them', () => {
    const device = createDevice()
    const [one, two] = [open(device), open(device)]
    device.trouble({ room: 0 })
    mark(one, '900001L2', 'held')
    device.trouble({})
    mark(two, '900002L3', 'aimed')
    mark(one, '107883L9', 'working')
    expect(recordIn(one)).toEqual(
      expect.arrayContaining([plain('900001L2', 'held'), aimed, plain('107883L9', 'working')]),
    )
    expect(keptOn(device)).toEqual(recordIn(one))
  })

  test('do not say that the device keeps what it had no room for', () => {
    const device = createDevice()
    const [one, two] = [open(device), open(device)]
    device.trouble({ setItem: true })
    mark(one, '900001L2', 'held')
    device.trouble({})
    mark(two, '900002L3', 'aimed')
    one.read()
    expect(recordIn(one)).toEqual(expect.arrayContaining([plain('900001L2', 'held'), aimed]))
    if (one.getState().keeping === 'kept') expect(keptOn(device)).toEqual(recordIn(one))
  })

  const act = fc.record({
    page: fc.nat(1),
    codes: fc.subarray(['900001L2', '900002L3', '900003L3'], { minLength: 1 }),
    what: fc.oneof(
      fc.constantFrom('aimed', 'working', 'held', 'unmark', 'undo', 'read'),
      fc.record({ date: any.date, note: any.note }, { requiredKeys: [], noNullPrototype: true }),
    ),
  })

  test('keep what either last said of each unit, whatever they do', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), acts => {
        const device = createDevice()
        const pages = [open(device), open(device)]
        /** What would be if both were one page; what is undone is looked up in the page. */
        let expected = recordOf()
        for (const { page, codes, what } of acts) {
          const store = pages[page]
          if (!store) continue
          if (what === 'read') store.read()
          else if (what === 'undo') {
            const next = new Map(expected)
            for (const [code, { before, after }] of store.getState().changes.at(-1) ?? []) {
              if (!areSame(next.get(code), after)) continue
              if (before) next.set(code, before)
              else next.delete(code)
            }
            expected = next
            store.undo()
          } else {
            const follow = (record: typeof expected) =>
              typeof what === 'object'
                ? annotateUnits(record, codes, what)
                : markUnits(record, codes, what === 'unmark' ? undefined : what)
            expected = follow(expected)
            store.change(follow)
          }
          store.read()
          expect(store.getState()).toMatchObject({ record: expected, keeping: 'kept', asides: [] })
        }
        for (const page of [...pages, open(device)]) {
          page.read()
          expect(page.getState().record).toEqual(expected)
        }
      }),
    )
  })
})

describe('taking back', () => {
  test('goes through the changes from the last to the first', () => {
    const device = keeping(held)
    const store = open(device)
    mark(store, '900002L3', 'aimed')
    mark(store, '900001L2', 'working')
    store.change(record => markUnits(record, ['900001L2', '900002L3'], undefined))
    expect(device.texts()).toEqual({})

    store.undo()
    expect(recordIn(store)).toEqual(
      expect.arrayContaining([{ code: '900001L2', status: 'working', note: 'in the drawer' }, aimed]),
    )
    expect(keptOn(device)).toEqual(recordIn(store))
    store.undo()
    expect(store.getState().record).toEqual(recordOf(held, aimed))
    store.undo()
    expect(recordIn(store)).toStrictEqual([held])
    expect(keptOn(device)).toStrictEqual([held])
    expect(store.getState().changes).toEqual([])
  })

  test('of nothing does nothing', () => {
    const device = keeping(held)
    const store = open(device)
    expect(store.undo()).toBe(0)
    expect(recordIn(store)).toStrictEqual([held])
    expect(device.writes()).toBe(0)
  })

  test('is of what each unit was before a change and is after it, and of no others', () => {
    const store = open(keeping(held))
    const first = store.change(record => markUnits(record, ['900001L2', '900002L3'], 'held'))
    expect(first).toEqual(new Map([['900002L3', { before: undefined, after: plain('900002L3', 'held') }]]))
    const second = store.change(record => annotateUnits(record, ['900001L2'], { note: 'lost' }))
    expect(second).toEqual(new Map([['900001L2', { before: held, after: { ...held, note: 'lost' } }]]))
    expect(mark(store, '900002L3')?.get('900002L3')).toEqual({
      before: plain('900002L3', 'held'),
      after: undefined,
    })
    expect(mark(store, '900002L3')).toBeUndefined()
    expect(store.getState().changes).toHaveLength(3)
    expect(store.getState().changes.slice(0, 2)).toEqual([first, second])
  })

  test('of a change that is named leaves those that came after it', () => {
    const device = keeping(held)
    const store = open(device)
    const first = mark(store, '900002L3', 'aimed')
    const second = mark(store, '107883L9', 'working')
    expect(store.undo(first)).toBe(0)
    expect(recordIn(store)).toStrictEqual([held, plain('107883L9', 'working')])
    expect(store.getState().changes).toEqual([second])
    expect(store.undo()).toBe(0)
    expect(keptOn(device)).toStrictEqual([held])
  })

  test('leaves units alone of which something else was said since, and gives how many', () => {
    const device = keeping(held)
    const [one, two] = [open(device), open(device)]
    const codes = ['900001L2', '900002L3', '107883L9']
    const change = one.change(record => markUnits(record, codes, 'aimed'))
    one.change(record => annotateUnits(record, ['900002L3'], { note: 'ask' }))
    mark(two, '107883L9', 'working')
    const listener = vi.fn()
    one.subscribe(listener)
    one.read()
    listener.mockClear()
    expect(one.undo(change)).toBe(2)
    expect(listener).toHaveBeenCalledTimes(1)
    const rest = [held, { ...aimed, note: 'ask' }, plain('107883L9', 'working')]
    expect(one.getState().record).toEqual(recordOf(...rest))
    expect(keptOn(device)).toEqual(recordIn(one))
    expect(one.getState().changes).toHaveLength(1)
  })

  test('leaves units alone that another page has changed since', () => {
    const device = keeping(held)
    const [one, two] = [open(device), open(device)]
    mark(one, '900002L3', 'aimed')
    mark(two, '900001L2', 'working')
    mark(two, '107883L9', 'held')
    one.undo()
    const rest = [{ code: '900001L2', status: 'working', note: 'in the drawer' }, plain('107883L9', 'held')]
    expect(recordIn(one)).toStrictEqual(rest)
    expect(keptOn(device)).toStrictEqual(rest)
  })

  test('what another page has taken back already is done with', () => {
    const device = createDevice()
    const [one, two] = [open(device), open(device)]
    mark(one, '900002L3', 'aimed')
    mark(two, '900002L3')
    one.undo()
    expect(recordIn(one)).toEqual([])
    expect(one.getState()).toMatchObject({ changes: [], keeping: 'kept' })
  })

  test('works where the device keeps nothing', () => {
    const device = createDevice()
    device.trouble({ access: true })
    const store = open(device)
    mark(store, '900001L2', 'held')
    mark(store, '900002L3', 'aimed')
    store.undo()
    expect(recordIn(store)).toStrictEqual([plain('900001L2', 'held')])
    store.undo()
    expect(store.getState()).toMatchObject({ record: new Map(), changes: [] })
  })

  test('of all changes leads back to where they began', () => {
    const changes = fc.array(
      fc.record({ codes: fc.array(any.code), status: fc.option(any.status, { nil: undefined }) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(any.record, changes, (record, changes) => {
        const device = createDevice({ [RECORD_KEY]: formatRecord(record, DATASET) })
        const store = open(device)
        for (const { codes, status } of changes) store.change(record => markUnits(record, codes, status))
        while (store.getState().changes.length > 0) store.undo()
        expect(store.getState().record).toEqual(record)
        expect(open(device).getState().record).toEqual(record)
      }),
    )
  })
})

describe('a device that lets the site keep nothing', () => {
  const troubles: Trouble[] = [
    { access: true },
    { getItem: true, setItem: true, removeItem: true },
    { setItem: true, removeItem: true },
  ]

  test.each(troubles)('is named, and the record lives on: %o', trouble => {
    const device = createDevice()
    device.trouble(trouble)
    const store = open(device)
    mark(store, '900001L2', 'held')
    store.read()
    mark(store, '900002L3', 'aimed')
    expect(store.getState()).toMatchObject({
      record: recordOf(plain('900001L2', 'held'), aimed),
      keeping: 'refused',
      asides: [],
    })
    expect(device.texts()).toEqual({})
  })

  test('is named before anything was changed', () => {
    const device = createDevice()
    device.trouble({ access: true })
    expect(open(device).getState()).toMatchObject({ record: new Map(), keeping: 'refused' })
  })

  test('keeps the record with the next change once it lets', () => {
    const device = keeping(held)
    const store = open(device)
    device.trouble({ access: true })
    mark(store, '900002L3', 'aimed')
    expect(store.getState().keeping).toBe('refused')
    expect(keptOn(device)).toStrictEqual([held])
    device.trouble({})
    mark(store, '107883L9', 'working')
    expect(store.getState().keeping).toBe('kept')
    expect(keptOn(device)).toStrictEqual([held, aimed, plain('107883L9', 'working')])
  })

  test('may refuse to have a record removed', () => {
    const device = keeping(aimed)
    const store = open(device)
    device.trouble({ removeItem: true })
    mark(store, '900002L3')
    expect(store.getState()).toMatchObject({ record: new Map(), keeping: 'refused' })
    expect(keptOn(device)).toStrictEqual([aimed])
  })

  test('at first does not lose the record that it kept before', () => {
    const device = keeping(held)
    device.trouble({ access: true })
    const store = open(device)
    mark(store, '900002L3', 'aimed')
    device.trouble({})
    mark(store, '107883L9', 'working')
    expect(keptOn(device)).toEqual(expect.arrayContaining([held, aimed, plain('107883L9', 'working')]))
  })
})

describe('a device without room', () => {
  test('is named, the record lives on, and is kept again once there is room', () => {
    const device = keeping(held)
    const store = open(device)
    device.trouble({ room: roomFor(device) })
    mark(store, '900002L3', 'aimed')
    expect(store.getState()).toMatchObject({ record: recordOf(held, aimed), keeping: 'full', asides: [] })
    mark(store, '107883L9', 'working')
    expect(store.getState().keeping).toBe('full')
    expect(keptOn(device)).toStrictEqual([held])

    device.trouble({})
    store.read()
    mark(store, '900003L3', 'held')
    const all = [held, aimed, plain('107883L9', 'working'), plain('900003L3', 'held')]
    expect(store.getState()).toMatchObject({ record: recordOf(...all), keeping: 'kept' })
    expect(keptOn(device)).toStrictEqual(all)
  })

  test('has room for less', () => {
    const device = keeping(held, aimed)
    const store = open(device)
    device.trouble({ room: roomFor(device) })
    mark(store, '107883L9', 'working')
    expect(store.getState().keeping).toBe('full')
    store.change(record => markUnits(record, ['900001L2', '107883L9'], undefined))
    expect(store.getState().keeping).toBe('kept')
    expect(keptOn(device)).toStrictEqual([aimed])
  })
})

describe('a text that is no record', () => {
  const corrupted = ['', '{', 'hello', '{}', '[]', 'null', '{"format":"career-ladder-record","schema":2}']

  test.each(corrupted)('is set aside once, as it is, and an empty record takes its place: %s', text => {
    const device = createDevice({ [RECORD_KEY]: text })
    const asides = [{ key: `${ASIDE}1`, text }]
    for (const isFound of [true, false]) {
      const store = open(device)
      store.read()
      expect(store.getState()).toMatchObject({ record: new Map(), keeping: 'kept', asides })
      expect(store.hasFoundUnreadable()).toBe(isFound)
    }
    expect(device.texts()).toEqual({ [`${ASIDE}1`]: text })
    expect(device.writes()).toBe(2)
  })

  test('is found, also in part or of a newer version, and a record is not', () => {
    const partly = formatRecord(recordOf(held), DATASET).replace('2025-11-25', 'soon')
    for (const [text, isFound] of [
      ['hello', true],
      [partly, true],
      [newer, true],
      [formatRecord(recordOf(held), DATASET), false],
      ['{"format":"career-ladder-record","schema":1,"marks":{"ZL201A":"held"}}', false],
    ] as const)
      expect(open(createDevice({ [RECORD_KEY]: text })).hasFoundUnreadable(), text).toBe(isFound)
    const device = createDevice()
    const store = createRecordStore({ storage: device.storage, dataset: DATASET, aliases })
    expect(store.hasFoundUnreadable()).toBe(false)
    store.read()
    expect(store.hasFoundUnreadable()).toBe(false)
    device.put(RECORD_KEY, 'hello')
    store.read()
    expect(store.hasFoundUnreadable()).toBe(true)
    device.put(RECORD_KEY, formatRecord(recordOf(held), DATASET))
    store.read()
    expect(store.hasFoundUnreadable()).toBe(false)
  })

  test('for a date or a note alone costs that alone, and the whole is set aside', () => {
    const whole = formatRecord(recordOf(held, aimed), DATASET)
    const { date: _, ...dateless } = held
    const { note: __, ...noteless } = held
    for (const [text, rest] of [
      [whole.replace('2025-11-25', '2025-11-31'), dateless],
      [whole.replace('in the drawer', 'x'.repeat(LONGEST_NOTE + 1)), noteless],
    ] as const) {
      const device = createDevice({ [RECORD_KEY]: text })
      const store = open(device)
      expect(recordIn(store)).toStrictEqual([rest, aimed])
      expect(store.getState()).toMatchObject({ keeping: 'kept', asides: [{ key: `${ASIDE}1`, text }] })
      expect(keptOn(device)).toStrictEqual([rest, aimed])
      expect(open(device).hasFoundUnreadable()).toBe(false)
    }
  })

  test('stays aside when the record goes on', () => {
    const device = createDevice({ [RECORD_KEY]: 'hello' })
    const store = open(device)
    mark(store, '900002L3', 'aimed')
    expect(keptOn(device)).toStrictEqual([aimed])
    expect(store.getState()).toMatchObject({ keeping: 'kept', asides: [{ key: `${ASIDE}1`, text: 'hello' }] })
    expect(open(device).getState()).toMatchObject({
      record: recordOf(aimed),
      asides: [{ key: `${ASIDE}1`, text: 'hello' }],
    })
  })

  test('is set aside beside others', () => {
    const device = createDevice({ [RECORD_KEY]: 'hello', unrelated: 'x' })
    const store = open(device)
    mark(store, '900002L3', 'aimed')
    device.put(RECORD_KEY, 'world')
    store.read()
    expect(store.getState()).toMatchObject({
      record: recordOf(aimed),
      asides: [
        { key: `${ASIDE}1`, text: 'hello' },
        { key: `${ASIDE}2`, text: 'world' },
      ],
    })
    device.put(RECORD_KEY, 'hello')
    store.read()
    expect(store.getState().asides).toHaveLength(2)
    expect(device.texts().unrelated).toBe('x')
  })

  test('that comes while a page is open costs it nothing', () => {
    const device = keeping(held)
    const store = open(device)
    device.put(RECORD_KEY, 'hello')
    mark(store, '900002L3', 'aimed')
    expect(store.getState()).toMatchObject({ record: recordOf(held, aimed), asides: [{ text: 'hello' }] })
    expect(keptOn(device)).toStrictEqual([held, aimed])
  })

  test('that comes while a page is open is replaced before the page says that its record is kept', () => {
    const device = keeping(held)
    const store = open(device)
    device.put(RECORD_KEY, 'hello')
    store.read()
    expect(store.getState()).toMatchObject({ record: recordOf(held), keeping: 'kept' })
    expect(keptOn(device)).toStrictEqual([held])
  })

  test('in part gives what can be read, and the whole is set aside', () => {
    const text = JSON.stringify({
      format: 'career-ladder-record',
      schema: 2,
      dataset: DATASET,
      holdings: [held, { code: '900002L3', status: 'owned' }, { ...aimed, code: 'ZL302A' }],
    })
    const device = createDevice({ [RECORD_KEY]: text })
    const store = open(device)
    const asides = [{ key: `${ASIDE}1`, text }]
    expect(store.getState()).toMatchObject({ record: recordOf(held, aimed), keeping: 'kept', asides })
    expect(keptOn(device)).toStrictEqual([held, aimed])
    mark(store, '900002L3')
    expect(keptOn(device)).toStrictEqual([held])
    expect(open(device).getState()).toMatchObject({ record: recordOf(held), asides })
  })

  test('is not overwritten where there is no room to set it aside', () => {
    const device = createDevice({ [RECORD_KEY]: 'hello' })
    device.trouble({ room: roomFor(device) })
    const store = open(device)
    const asides = [{ key: RECORD_KEY, text: 'hello' }]
    expect(store.getState()).toMatchObject({ record: new Map(), keeping: 'full', asides })
    mark(store, '900001L2', 'held')
    mark(store, '900001L2')
    mark(store, '900002L3', 'aimed')
    store.undo()
    mark(store, '900002L3', 'aimed')
    expect(store.getState()).toMatchObject({ record: recordOf(aimed), keeping: 'full', asides })
    expect(device.texts()).toEqual({ [RECORD_KEY]: 'hello' })
    device.trouble({})
    expect(open(device).getState()).toMatchObject({ keeping: 'kept', asides: [{ text: 'hello' }] })
  })

  test('is set aside once there is room, and the record is kept', () => {
    const device = createDevice({ [RECORD_KEY]: 'hello' })
    device.trouble({ room: roomFor(device) })
    const store = open(device)
    mark(store, '900001L2', 'held')
    device.trouble({})
    mark(store, '900002L3', 'aimed')
    expect(store.getState()).toMatchObject({ keeping: 'kept', asides: [{ key: `${ASIDE}1`, text: 'hello' }] })
    expect(keptOn(device)).toStrictEqual([plain('900001L2', 'held'), aimed])
  })

  test('is forgotten when the visitor says so', () => {
    const device = createDevice({ [RECORD_KEY]: 'hello', unrelated: 'x' })
    const store = open(device)
    mark(store, '900002L3', 'aimed')
    const listener = vi.fn()
    store.subscribe(listener)
    store.forgetAsides()
    expect(listener).toHaveBeenCalled()
    expect(store.getState()).toMatchObject({ record: recordOf(aimed), keeping: 'kept', asides: [] })
    expect(Object.keys(device.texts()).sort()).toEqual([RECORD_KEY, 'unrelated'].sort())
    expect(open(device).getState()).toMatchObject({ record: recordOf(aimed), asides: [] })
  })

  test('does not come back when it was forgotten before anything was changed', () => {
    const device = createDevice({ [RECORD_KEY]: 'hello' })
    open(device).forgetAsides()
    expect(open(device).getState().asides).toEqual([])
  })

  test('is not forgotten where it is not set aside', () => {
    const device = createDevice({ [RECORD_KEY]: newer, [`${ASIDE}1`]: 'hello' })
    const store = open(device)
    store.forgetAsides()
    expect(store.getState().asides).toEqual([{ key: RECORD_KEY, text: newer }])
    expect(device.texts()).toEqual({ [RECORD_KEY]: newer })
  })

  test('cannot be forgotten, and nothing is thrown, where the device refuses', () => {
    for (const trouble of [{ access: true }, { removeItem: true }]) {
      const device = createDevice({ [RECORD_KEY]: 'hello' })
      const store = open(device)
      device.trouble(trouble)
      store.forgetAsides()
      expect(device.texts()[`${ASIDE}1`]).toBe('hello')
    }
  })
})

describe('a record of a newer version of the site', () => {
  test('is left as it is, and changes live on without it', () => {
    const device = createDevice({ [RECORD_KEY]: newer })
    const store = open(device)
    const asides = [{ key: RECORD_KEY, text: newer }]
    expect(store.getState()).toMatchObject({ record: new Map(), keeping: 'newer', asides })
    mark(store, '900001L2', 'held')
    mark(store, '900002L3', 'aimed')
    mark(store, '900001L2')
    store.read()
    expect(store.getState()).toMatchObject({ record: recordOf(aimed), keeping: 'newer', asides })
    store.undo()
    expect(store.getState().record).toEqual(recordOf(plain('900001L2', 'held'), aimed))
    expect(device.texts()).toEqual({ [RECORD_KEY]: newer })
    expect(device.writes()).toBe(0)
  })

  test('that comes while a page is open is left as well', () => {
    const device = keeping(held)
    const store = open(device)
    device.put(RECORD_KEY, newer)
    mark(store, '900002L3', 'aimed')
    expect(store.getState()).toMatchObject({ record: recordOf(held, aimed), keeping: 'newer' })
    expect(device.texts()).toEqual({ [RECORD_KEY]: newer })
  })

  test('that is gone makes room for the changes', () => {
    const device = createDevice({ [RECORD_KEY]: newer })
    const store = open(device)
    mark(store, '900002L3', 'aimed')
    device.put(RECORD_KEY, formatRecord(recordOf(held), DATASET))
    store.read()
    expect(store.getState()).toMatchObject({ record: recordOf(held, aimed), asides: [] })
    mark(store, '107883L9', 'held')
    expect(store.getState().keeping).toBe('kept')
    expect(keptOn(device)).toStrictEqual([held, aimed, plain('107883L9', 'held')])
  })
})

describe('whatever happens', () => {
  const kept = fc.oneof(
    any.text,
    any.record.map(record => formatRecord(record, DATASET)),
    fc
      .array(fc.jsonValue())
      .map(holdings => JSON.stringify({ format: 'career-ladder-record', schema: 2, holdings })),
    fc.constantFrom(
      newer,
      '{"format":"career-ladder-record","schema":1,"marks":{"ZL201A":"held","900002L3":0}}',
    ),
  )

  const trouble: fc.Arbitrary<Trouble> = fc.record(
    {
      access: fc.boolean(),
      getItem: fc.boolean(),
      setItem: fc.boolean(),
      removeItem: fc.boolean(),
      room: fc.nat(500),
    },
    { requiredKeys: [] },
  )

  const code = fc.constantFrom('900001L2', '900002L3', 'ZL201A', '__PROTO__')

  const act = fc.oneof(
    fc.record({ page: fc.nat(1), codes: fc.array(code), status: fc.option(any.status, { nil: undefined }) }),
    fc.record({ page: fc.nat(1), codes: fc.array(code), note: any.note }),
    fc.record({ page: fc.nat(1), call: fc.constantFrom('undo', 'read', 'getState') }),
  )

  type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

  function perform(pages: RecordStore[], { page, ...what }: Act): void {
    const store = pages[page]
    if (!store) return
    if ('status' in what) store.change(record => markUnits(record, what.codes, what.status))
    else if ('note' in what) store.change(record => annotateUnits(record, what.codes, { note: what.note }))
    else if (what.call === 'undo') store.undo()
    else if (what.call === 'read') store.read()
    else store.getState()
  }

  test('a store does not throw, and holds a record', () => {
    const event = fc.oneof(
      { weight: 3, arbitrary: act },
      fc.record({ trouble }),
      fc.record({ kept: fc.option(kept, { nil: undefined }) }),
    )
    fc.assert(
      fc.property(fc.option(kept, { nil: undefined }), fc.array(event, { maxLength: 15 }), (text, events) => {
        const device = createDevice()
        device.put(RECORD_KEY, text)
        const pages = [open(device), open(device)]
        for (const event of events) {
          if ('trouble' in event) device.trouble(event.trouble)
          else if ('kept' in event) device.put(RECORD_KEY, event.kept)
          else perform(pages, event)
          for (const page of pages) {
            const { record, keeping } = page.getState()
            for (const [code, holding] of record) expect(holding.code).toBe(code)
            expect(['kept', 'refused', 'full', 'newer']).toContain(keeping)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a text that is no record is still on the device, whatever room there is', () => {
    const event = fc.oneof({ weight: 3, arbitrary: act }, fc.record({ room: fc.nat(500) }))
    const unreadable = kept.filter(text => {
      const parsed = parseRecord(text)
      return parsed.outcome !== 'read' || parsed.refused.length > 0
    })
    fc.assert(
      fc.property(unreadable, fc.array(event, { maxLength: 15 }), (text, events) => {
        const device = createDevice({ [RECORD_KEY]: text })
        device.trouble({ room: roomFor(device) })
        const pages = [open(device), open(device)]
        for (const event of events) {
          if ('room' in event) device.trouble({ room: roomFor(device) + event.room })
          else perform(pages, event)
          expect(Object.values(device.texts())).toContain(text)
        }
      }),
      { numRuns: 300 },
    )
  })
})
