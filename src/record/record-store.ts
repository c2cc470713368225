/** The visitor's record while the site is open, in step with what the device keeps. */
import { RECORD_KEY } from './marks.ts'
import { formatRecord, parseRecord } from './parse-record.ts'
import { areSame, followAliases, type Holding, mergeRecords, type VisitorRecord } from './record.ts'

/**
 * Whether the device keeps the record: it does; it lets the site keep nothing; it has no room; or it has a record of
 * a newer version of the site, which is left as it is.
 */
export type Keeping = 'kept' | 'refused' | 'full' | 'newer'

/** What the device had kept and could not be read, set aside under a name of its own. */
type Aside = { key: string; text: string }

export type RecordState = {
  /** Whether the device has been looked at. */
  isRead: boolean
  record: VisitorRecord
  keeping: Keeping
  asides: Aside[]
  /** The changes that can be taken back, the last one at the end. */
  changes: Change[]
}

/** Units whose holdings were changed at once, with what was said of each before and after. */
export type Change = ReadonlyMap<string, { before: Holding | undefined; after: Holding | undefined }>

export type RecordStore = {
  getState: () => RecordState
  subscribe: (listener: () => void) => () => void
  /** Reads again what the device keeps, as after a change in another tab. */
  read: () => void
  /** Follows the record by another and keeps that. Gives what has changed; where nothing differs, nothing happens. */
  change: (act: (record: VisitorRecord) => VisitorRecord) => Change | undefined
  /**
   * Takes a change back, the last one if none is named. Units of which something else has been said since, here or in
   * another tab, stay as they are; gives how many.
   */
  undo: (change?: Change) => number
  /** Forgets what was set aside. */
  forgetAsides: () => void
  /** Whether the device kept something, when it was looked at last, that could not be read whole. */
  hasFoundUnreadable: () => boolean
}

type Options = {
  /** The device's storage; reading it may throw where a browser refuses. */
  storage: () => Storage
  /** The version of the data, and the codes of today by earlier ones. */
  dataset: string
  aliases: ReadonlyMap<string, string>
}

const ASIDE_KEY = `${RECORD_KEY}-unreadable-`

const EMPTY: VisitorRecord = new Map()

/** What is known before the device has been looked at. */
export const UNREAD: RecordState = { isRead: false, record: EMPTY, keeping: 'kept', asides: [], changes: [] }

/** What differs between two records. */
function differencesOf(before: VisitorRecord, after: VisitorRecord): Change {
  const codes = new Set([...before.keys(), ...after.keys()])
  return new Map(
    [...codes]
      .map(code => [code, { before: before.get(code), after: after.get(code) }] as const)
      .filter(([, { before, after }]) => !areSame(before, after)),
  )
}

/** A store of the record that a device keeps. Nothing that the device does makes it throw. */
export function createRecordStore({ storage, dataset, aliases }: Options): RecordStore {
  const listeners = new Set<() => void>()
  let state = UNREAD
  /** What the device was last seen to keep; undefined: it has not been looked at. */
  let seen: string | null | undefined
  /** Whether the record has changes that the device does not keep. */
  let ahead = false
  /** Whether what the device was last seen to keep could not be read whole. */
  let unreadable = false
  /** Why what the device keeps must stay as it is, if it must: what cannot be read, until it is set aside. */
  let blocked: 'newer' | 'unreadable' | undefined

  function set(next: Partial<RecordState>): void {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  function listAsides(): Aside[] {
    const device = storage()
    const asides = Object.keys(device)
      .filter(key => key.startsWith(ASIDE_KEY))
      .sort()
      .map(key => ({ key, text: device.getItem(key) ?? '' }))
    return blocked && typeof seen === 'string' ? [...asides, { key: RECORD_KEY, text: seen }] : asides
  }

  /** Sets aside what cannot be read, so that a record can take its place; with no room for it, it stays. */
  function setAside(text: string): void {
    try {
      const asides = listAsides().filter(({ key }) => key !== RECORD_KEY)
      if (!asides.some(aside => aside.text === text)) {
        const numbers = asides.map(({ key }) => Number(key.slice(ASIDE_KEY.length)) || 0)
        storage().setItem(`${ASIDE_KEY}${1 + Math.max(0, ...numbers)}`, text)
      }
      blocked = undefined
    } catch {
      // The device is full; `blocked` says so.
    }
  }

  /** The state that follows from what the device keeps. */
  function look(): RecordState {
    const text = storage().getItem(RECORD_KEY)
    if (text === seen) return state
    seen = text
    const parsed = text === null ? undefined : parseRecord(text)
    const isWhole = !parsed || (parsed.outcome === 'read' && parsed.refused.length === 0)
    unreadable = !isWhole
    const found = parsed?.outcome === 'read' ? followAliases(parsed.record, aliases) : EMPTY
    // What the device no longer keeps in a way that can be read is at least still here.
    if (!isWhole && state.record.size > 0) ahead = true
    const record = ahead ? mergeRecords(found, state.record) : found
    blocked = isWhole ? undefined : parsed.outcome === 'newer' ? 'newer' : 'unreadable'
    if (blocked === 'unreadable' && text !== null) {
      setAside(text)
      // The record takes its place at once, lest every visit finds it again.
      ahead = true
    }
    return { ...state, record, keeping: keepingOf(), asides: listAsides() }
  }

  function keepingOf(): Keeping {
    return blocked === 'newer' ? 'newer' : blocked === 'unreadable' ? 'full' : 'kept'
  }

  function fail(error: unknown): Keeping {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
  }

  function read(): void {
    try {
      const next = look()
      if (next === state) return
      set({ ...next, isRead: true })
      if (ahead) set(keep(state.record))
    } catch (error) {
      set({ isRead: true, keeping: fail(error) })
    }
  }

  /** Has the device keep the record, and tells whether it does. */
  function keep(record: VisitorRecord): Partial<RecordState> {
    ahead = true
    try {
      if (blocked === 'unreadable' && typeof seen === 'string') setAside(seen)
      if (!blocked) {
        const text = record.size === 0 ? null : formatRecord(record, dataset)
        if (text === null) storage().removeItem(RECORD_KEY)
        else storage().setItem(RECORD_KEY, text)
        seen = text
        ahead = false
      }
      return { keeping: keepingOf(), asides: listAsides() }
    } catch (error) {
      return { keeping: fail(error) }
    }
  }

  /**
   * Follows the record by another; `list` gives what can be taken back then. Another tab may have changed what the
   * device keeps, and this page may have slept since: that is read first.
   */
  function follow(
    act: (record: VisitorRecord) => VisitorRecord,
    list: (change: Change) => Change[],
  ): Change | undefined {
    read()
    const { record } = state
    const next = act(record)
    const change = differencesOf(record, next)
    const changes = list(change)
    if (change.size > 0) set({ record: next, changes, ...keep(next) })
    else if (changes.length !== state.changes.length) set({ changes })
    return change.size > 0 ? change : undefined
  }

  return {
    getState: () => state,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read,
    change: act => follow(act, change => (change.size > 0 ? [...state.changes, change] : state.changes)),
    undo: (change = state.changes.at(-1)) => {
      if (!change) return 0
      let left = 0
      follow(
        record => {
          const next = new Map(record)
          for (const [code, { before, after }] of change) {
            const now = next.get(code)
            if (!areSame(now, after)) left += areSame(now, before) ? 0 : 1
            else if (before) next.set(code, before)
            else next.delete(code)
          }
          return next
        },
        () => state.changes.filter(other => other !== change),
      )
      return left
    },
    hasFoundUnreadable: () => unreadable,
    forgetAsides: () => {
      read()
      try {
        for (const { key } of listAsides()) if (key !== RECORD_KEY) storage().removeItem(key)
        // What was set aside still stands in the record's own place until a record takes that.
        set(keep(state.record))
      } catch (error) {
        set({ keeping: fail(error) })
      }
    },
  }
}
