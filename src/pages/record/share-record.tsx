import { useEffect, useState } from 'react'
import { useLanguage, useRecordMessages } from '../../components/language.tsx'
import { ShareDialog } from '../../components/share-dialog.tsx'
import { formatPath, formatShareFragment } from '../../paths.ts'
import type { VisitorRecord } from '../../record/record.ts'
import { formatShared, type SharedKind } from '../../record/share-link.ts'

export type ShareRecordProps = { record: VisitorRecord; onClose: () => void }

type Link = { of: string; url?: string; problem?: string }

/** Shares a record by a link that holds it: all of it, or only what is planned; with notes only if asked for. */
export function ShareRecord({ record, onClose }: ShareRecordProps) {
  const { locale, messages } = useLanguage()
  const texts = useRecordMessages()
  const planned = new Map([...record].filter(([, { status }]) => status !== 'held'))
  const [kind, setKind] = useState<SharedKind>('record')
  const [notes, setNotes] = useState(false)
  const [link, setLink] = useState<Link>()
  const shared = kind === 'plan' ? planned : record
  const of = JSON.stringify([kind, notes, [...shared.values()]])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` says all that the link depends on
  useEffect(() => {
    let isCurrent = true
    formatShared(kind, shared, { notes }).then(
      text => {
        const path = formatPath(locale, { page: 'record' })
        if (isCurrent) setLink({ of, url: __SITE_URL__ + path + formatShareFragment(text) })
      },
      () => isCurrent && setLink({ of, problem: texts.shareUnsupported }),
    )
    return () => {
      isCurrent = false
    }
  }, [of])
  const made = link?.of === of && shared.size > 0 ? link : undefined
  const problem = shared.size === 0 ? texts.shareNothing : made?.problem
  return (
    <ShareDialog
      title={messages.navRecord}
      url={made?.url}
      {...(problem !== undefined && { problem })}
      onClose={onClose}
    >
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
      <p className="text-label text-ink2">{texts.shareInLink}</p>
    </ShareDialog>
  )
}
