/** What a question's address says, part by part; what it cannot be is left out and named. */

/** A part of the address that a view leaves out: what was written, and why. */
export type Dropped = {
  value: string
  reason: 'unknown' | 'option' | 'twice' | 'too-many' | 'other-kind' | 'one-only'
}

/** The value of a parameter that must be one of some options, the first of which stands for none. */
export function readOption<Option extends string>(
  query: URLSearchParams,
  name: string,
  options: readonly [Option, ...Option[]],
  dropped: Dropped[],
): Option {
  let found: Option | undefined
  for (const value of query.getAll(name).filter(value => value !== '')) {
    const option = options.find(option => option === value)
    if (option === undefined) dropped.push({ value, reason: 'option' })
    else if (found !== undefined) dropped.push({ value, reason: value === found ? 'twice' : 'one-only' })
    else found = option
  }
  return found ?? options[0]
}

/** The ids that a parameter lists, parted by commas or given one by one. */
export function readIds(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap(value => value.split(','))
    .map(id => id.trim())
    .filter(id => id !== '')
}
