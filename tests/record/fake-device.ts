/** A device's storage in memory, on which things can go wrong as they do in browsers. */

/** What goes wrong: reaching the storage at all, one of its methods, or more characters than there is room for. */
export type Trouble = {
  access?: boolean
  getItem?: boolean
  setItem?: boolean
  removeItem?: boolean
  room?: number
}

class FakeStorage implements Storage {
  // Keys are properties, as in browsers; whatever else there is, is not.
  [name: string]: unknown
  readonly #state: { trouble: Trouble; writes: number }

  constructor(state: { trouble: Trouble; writes: number }) {
    this.#state = state
  }

  #meet(method: 'getItem' | 'setItem' | 'removeItem'): void {
    if (this.#state.trouble[method]) throw new DOMException('', 'SecurityError')
  }

  get length(): number {
    return Object.keys(this).length
  }

  key(index: number): string | null {
    return Object.keys(this)[index] ?? null
  }

  getItem(key: string): string | null {
    this.#meet('getItem')
    const text = Object.hasOwn(this, key) ? this[key] : undefined
    return typeof text === 'string' ? text : null
  }

  setItem(key: string, text: string): void {
    this.#meet('setItem')
    const all = Object.entries({ ...this, [key]: text })
    const used = all.reduce((sum, [key, text]) => sum + key.length + String(text).length, 0)
    if (used > (this.#state.trouble.room ?? Number.POSITIVE_INFINITY)) {
      throw new DOMException('', 'QuotaExceededError')
    }
    this[key] = text
    this.#state.writes++
  }

  removeItem(key: string): void {
    this.#meet('removeItem')
    delete this[key]
    this.#state.writes++
  }

  clear(): void {
    for (const key of Object.keys(this)) this.removeItem(key)
  }
}

export type FakeDevice = {
  storage: () => Storage
  /** Says what goes wrong from now on. */
  trouble: (trouble: Trouble) => void
  /** What is kept, whatever goes wrong. */
  texts: () => { [key: string]: unknown }
  /** Keeps a text, or nothing, under a name, whatever goes wrong. */
  put: (key: string, text: string | undefined) => void
  /** How often something was written or removed by way of the storage. */
  writes: () => number
}

export function createDevice(texts: { [key: string]: string } = {}): FakeDevice {
  const state: { trouble: Trouble; writes: number } = { trouble: {}, writes: 0 }
  const storage = new FakeStorage(state)
  Object.assign(storage, texts)
  return {
    storage: () => {
      if (state.trouble.access) throw new DOMException('', 'SecurityError')
      return storage
    },
    trouble: trouble => {
      state.trouble = trouble
    },
    texts: () => ({ ...storage }),
    put: (key, text) => {
      if (text === undefined) delete storage[key]
      else storage[key] = text
    },
    writes: () => state.writes,
  }
}
