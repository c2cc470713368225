import { useSyncExternalStore } from 'react'
import { deviceRecord } from '../../record/device-record.ts'
import type { RecordState } from '../../record/record-store.ts'

/** The visitor's record and how it is kept. The record's code must have been loaded, which no prerendered part is. */
export function useRecord(): RecordState {
  return useSyncExternalStore(deviceRecord.subscribe, deviceRecord.getState)
}
