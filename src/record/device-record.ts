/** The record that this device keeps: read when this module is loaded, and shown wherever a unit is. */
import { aliases, dataset } from 'virtual:dataset'
import { RECORD_KEY, setMarks } from './marks.ts'
import { marksOf } from './record.ts'
import { createRecordStore } from './record-store.ts'

export const deviceRecord = createRecordStore({
  storage: () => window.localStorage,
  dataset,
  aliases: new Map(aliases),
})

function show(): void {
  const { record } = deviceRecord.getState()
  // Styles keep room for marks by this.
  document.documentElement.toggleAttribute('data-marks', record.size > 0)
  setMarks(marksOf(record))
}

deviceRecord.subscribe(show)
deviceRecord.read()

window.addEventListener('storage', ({ key }) => {
  if (key === RECORD_KEY || key === null) deviceRecord.read()
})
// A page that the browser has kept heard nothing meanwhile.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) deviceRecord.read()
})
