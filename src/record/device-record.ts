/** The record that this device keeps, shown wherever a unit is. */
import { aliases, dataset } from 'virtual:dataset'
import { schemaPath } from '../paths.ts'
import { RECORD_KEY, setMarks } from './marks.ts'
import { formatRecordFile } from './parse-record.ts'
import { marksOf, type VisitorRecord } from './record.ts'
import { createRecordStore } from './record-store.ts'

/** The codes of today by earlier ones. */
export const codesOfToday: ReadonlyMap<string, string> = new Map(aliases)

export const deviceRecord = createRecordStore({
  storage: () => window.localStorage,
  dataset,
  aliases: codesOfToday,
})

/** The record as the text of a file. */
export function exportRecord(): string {
  return formatRecordFile(deviceRecord.getState().record, dataset, __SITE_URL__ + schemaPath('record'))
}

let shown: VisitorRecord | undefined

function show(): void {
  const { record } = deviceRecord.getState()
  if (record === shown) return
  // Styles keep room for marks by this. Where it turns out that there is no record to read, the room stays for now.
  if (record.size > 0 || shown !== undefined) {
    document.documentElement.toggleAttribute('data-marks', record.size > 0)
  }
  shown = record
  setMarks(marksOf(record))
}

/** What the page shows of a change waits until the press that made it has been painted; nobody sees a hidden page. */
function showSoon(): void {
  if (document.hidden) show()
  else requestAnimationFrame(() => setTimeout(show))
}

let connected = false

/**
 * Reads the record, and from then on follows what happens to it here and in other tabs. Gives whether there was
 * something that could not be read, when it is read for the first time.
 */
export function connectRecord(): boolean {
  if (connected) return false
  connected = true
  deviceRecord.read()
  show()
  deviceRecord.subscribe(showSoon)
  window.addEventListener('storage', ({ key }) => {
    if (key === RECORD_KEY || key === null) deviceRecord.read()
  })
  // A page that the browser has kept heard nothing meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) deviceRecord.read()
  })
  return deviceRecord.hasFoundUnreadable()
}
