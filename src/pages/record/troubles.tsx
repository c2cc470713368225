import { useRecordMessages } from '../../components/language.tsx'
import { deviceRecord } from '../../record/device-record.ts'
import { RECORD_KEY } from '../../record/marks.ts'
import type { RecordState } from '../../record/record-store.ts'
import { saveFile } from './save-file.ts'

/** What the device does not keep, or what it kept and could not be read. */
export function Troubles({ keeping, asides }: RecordState) {
  const texts = useRecordMessages()
  return (
    <>
      {keeping !== 'kept' && (
        <p role="alert" className="notice">
          {texts.keeping[keeping]}
        </p>
      )}
      {asides.length > 0 && (
        <section className="notice" aria-labelledby="asides">
          <h2 id="asides" className="font-bold">
            {texts.asideHeading}
          </h2>
          <p>{texts.asideText(asides.length)}</p>
          <p className="flex flex-wrap gap-3 pt-2">
            {asides.map(({ key, text }, index) => (
              <button
                key={key}
                type="button"
                className="button tap"
                onClick={() => saveFile(`${key}.txt`, 'text/plain', text)}
              >
                {texts.asideDownload(index + 1)}
              </button>
            ))}
            {asides.some(({ key }) => key !== RECORD_KEY) && (
              <button type="button" className="button tap" onClick={() => deviceRecord.forgetAsides()}>
                {texts.asideForget}
              </button>
            )}
          </p>
        </section>
      )}
    </>
  )
}
