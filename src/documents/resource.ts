/**
 * Things that a page asks for once and then has at hand: documents, page modules, messages. What has
 * arrived is given to React's use() as a promise that is known to be fulfilled, so that it renders at once,
 * on the server and while hydrating too.
 */
export type Resource<Key, Value> = {
  /** The value, asked for at most once. A failure is kept until `retry`. */
  load: (key: Key) => Promise<Value>
  /** Puts a value in place without asking. */
  provide: (key: Key, value: Value) => void
  /** Forgets a failure, so that the next `load` asks again. */
  retry: (key: Key) => void
}

/** Tells React what a promise is fulfilled with. It stays the same promise: React warns of one that changes. */
function markFulfilled<Value>(promise: Promise<Value>, value: Value): Promise<Value> {
  return Object.assign(promise, { status: 'fulfilled', value })
}

/** A resource whose values `ask` fetches; `name` gives the text by which two keys are the same. */
export function createResource<Key, Value>(
  name: (key: Key) => string,
  ask: (key: Key) => Promise<Value>,
): Resource<Key, Value> {
  const known = new Map<string, Promise<Value>>()
  const failed = new Set<string>()

  function load(key: Key): Promise<Value> {
    const id = name(key)
    const present = known.get(id)
    if (present) return present
    const promise = ask(key)
    known.set(id, promise)
    promise.then(
      value => markFulfilled(promise, value),
      () => failed.add(id),
    )
    return promise
  }

  return {
    load,
    provide: (key, value) => {
      known.set(name(key), markFulfilled(Promise.resolve(value), value))
    },
    retry: key => {
      if (failed.delete(name(key))) known.delete(name(key))
    },
  }
}
