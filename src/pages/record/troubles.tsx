import { useState } from 'react'
import { useRecordMessages } from '../../components/language.tsx'
import { saveFile } from '../../components/save-file.ts'
import { deviceRecord } from '../../record/device-record.ts'
import { RECORD_KEY } from '../../record/marks.ts'
import type { RecordState } from '../../record/record-store.ts'

/** What the device does not keep, or what it kept and could not be read. */
export function Troubles({ keeping, asides }: RecordState) {
  const texts = useRecordMessages()
  const [asks, setAsks] = useState(false)
  const isNewer = keeping === 'newer'
  const originals = asides.filter(({ key }) => !isNewer || key !== RECORD_KEY)
  const download = ({ key, text }: { key: string; text: string }, label: string) => (
    <button
      key={key}
      type="button"
      className="button tap"
      onClick={() => saveFile(`${key}.txt`, 'text/plain', text)}
    >
      {label}
    </button>
  )
  return (
    <>
      {keeping !== 'kept' && (
        <div role="alert" className="notice">
          <p>{texts.keeping[keeping]}</p>
          {isNewer &&
            asides
              .filter(({ key }) => key === RECORD_KEY)
              .map(original => download(original, texts.newerDownload))}
        </div>
      )}
      {originals.length > 0 && (
        <section className="notice" aria-labelledby="asides">
          <h2 id="asides" className="font-bold">
            {texts.asideHeading}
          </h2>
          <p>{texts.asideText(originals.length)}</p>
          <p className="flex flex-wrap gap-3 pt-2">
            {originals.map((original, index) => download(original, texts.asideDownload(index + 1)))}
            {originals.some(({ key }) => key !== RECORD_KEY) && (
              <button
                type="button"
                className="button tap"
                onBlur={() => setAsks(false)}
                onClick={() => {
                  if (asks) deviceRecord.forgetAsides()
                  setAsks(!asks)
                }}
              >
                {asks ? texts.asideForgetSure : texts.asideForget}
              </button>
            )}
          </p>
        </section>
      )}
    </>
  )
}
