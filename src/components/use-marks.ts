import { useSyncExternalStore } from 'react'
import { areMarksOffered, getMarks, type Marks, type Status, subscribeToMarks } from '../record/marks.ts'

const NONE: Marks = new Map()

/** All marks; none while prerendering and hydrating. */
export function useMarks(): Marks {
  return useSyncExternalStore(subscribeToMarks, getMarks, () => NONE)
}

/** How the visitor stands to one unit. */
export function useMark(code: string): Status | undefined {
  return useSyncExternalStore(
    subscribeToMarks,
    () => getMarks().get(code),
    () => undefined,
  )
}

/** Whether units can be marked. Until then nothing stands in the room that is kept for the buttons. */
export function useMarksOffered(): boolean {
  return useSyncExternalStore(subscribeToMarks, areMarksOffered, () => false)
}
