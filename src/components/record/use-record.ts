import { useSyncExternalStore } from 'react'
import { deviceRecord } from '../../record/device-record.ts'
import { type RecordState, UNREAD } from '../../record/record-store.ts'

/** The visitor's record and how it is kept; nothing is known of it while prerendering and hydrating. */
export function useRecord(): RecordState {
  return useSyncExternalStore(deviceRecord.subscribe, deviceRecord.getState, () => UNREAD)
}
