/** The record that this device keeps, shown wherever a unit is. */
import { aliases, dataset } from 'virtual:dataset'
import { schemaPath } from '../paths.ts'
import { RECORD_KEY, setMarks } from './marks.ts'
import { formatRecordFile } from './parse-record.ts'
import { marksOf } from './record.ts'
import { createRecordStore } from './record-store.ts'

export const deviceRecord = createRecordStore({
  storage: () => window.localStorage,
  dataset,
  aliases: new Map(aliases),
})

/** The record as the text of a file. */
export function exportRecord(): string {
  return formatRecordFile(deviceRecord.getState().record, dataset, __SITE_URL__ + schemaPath('record'))
}

function show(): void {
  const { record } = deviceRecord.getState()
  // Styles keep room for marks by this.
  document.documentElement.toggleAttribute('data-marks', record.size > 0)
  setMarks(marksOf(record))
}

let connected = false

/** Reads the record, and from then on follows what happens to it here and in other tabs. */
export function connectRecord(): void {
  if (connected) return
  connected = true
  deviceRecord.subscribe(show)
  deviceRecord.read()
  window.addEventListener('storage', ({ key }) => {
    if (key === RECORD_KEY || key === null) deviceRecord.read()
  })
  // A page that the browser has kept heard nothing meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) deviceRecord.read()
  })
}
