import { useState } from 'react'
import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import { useShareLink } from '../../components/record/use-share-link.ts'
import { ShareDialog } from '../../components/share-dialog.tsx'
import type { VisitorRecord } from '../../record/record.ts'
import type { SharedKind } from '../../record/share-link.ts'

type ShareRecordProps = { record: VisitorRecord; onClose: () => void }

/** Shares a record by a link that holds it: all of it, or only what is planned; with notes only if asked for. */
export function ShareRecord({ record, onClose }: ShareRecordProps) {
  const { messages } = useLanguage()
  const texts = useRecordMessages()
  const planned = new Map([...record].filter(([, { status }]) => status !== 'held'))
  const [kind, setKind] = useState<SharedKind>('record')
  const [notes, setNotes] = useState(false)
  const link = useShareLink(kind, kind === 'plan' ? planned : record, notes)
  return (
    <ShareDialog {...link} title={messages.navRecord} onClose={onClose}>
      <fieldset>
        <legend className="text-label text-ink2">{texts.shareWhat}</legend>
        {(['record', 'plan'] as const).map(choice => (
          <label key={choice}>
            <input type="radio" name="share" checked={kind === choice} onChange={() => setKind(choice)} />
            {choice === 'record' ? texts.shareWhole(record.size) : texts.sharePlan(planned.size)}
          </label>
        ))}
        <label>
          <input type="checkbox" checked={notes} onChange={({ target }) => setNotes(target.checked)} />
          {texts.shareNotes}
        </label>
      </fieldset>
      <p className="text-label text-ink2">{notes ? texts.shareNotesInLink : texts.shareInLink}</p>
    </ShareDialog>
  )
}
