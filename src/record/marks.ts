/**
 * What is marked, by the codes of today: all that most of a page needs to know of the visitor's record. It is empty
 * until the record has been read from the device, for which no page waits.
 */

/** How a visitor stands to a unit, from the least to the most. */
export const STATUSES = ['aimed', 'working', 'held'] as const

export type Status = (typeof STATUSES)[number]

export type Marks = ReadonlyMap<string, Status>

/** Under this name the device keeps the record. The inline script of every page looks whether there is one. */
export const RECORD_KEY = 'career-ladder-record'

let marks: Marks = new Map()
let offered = false
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

export function getMarks(): Marks {
  return marks
}

/** Whether units can be marked: not before the page is readable. */
export function areMarksOffered(): boolean {
  return offered
}

/** Lets units be marked from now on. */
export function offerMarks(): void {
  offered = true
  tell()
}

/** Shows other marks on the page; only what holds the record calls it. */
export function setMarks(next: Marks): void {
  marks = next
  tell()
}

/** Calls the listener whenever the marks have changed. Gives what ends that. */
export function subscribeToMarks(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
