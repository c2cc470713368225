import { useEffect, useState } from 'react'
import { formatPath, formatShareFragment } from '../../paths.ts'
import type { VisitorRecord } from '../../record/record.ts'
import { formatShared, LONGEST_SHARED, MOST_SHARED, type SharedKind } from '../../record/share-link.ts'
import { useLanguage, useRecordMessages } from '../language.tsx'

type Link = { of: string; url?: string; problem?: string }

/** A link that holds a record or plan, when it has been made; else, why there is none. */
export function useShareLink(
  kind: SharedKind,
  shared: VisitorRecord,
  notes: boolean,
): { url?: string; problem?: string } {
  const { locale } = useLanguage()
  const texts = useRecordMessages()
  const [link, setLink] = useState<Link>()
  const of = JSON.stringify([locale, kind, notes, [...shared.values()]])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` says all that the link depends on
  useEffect(() => {
    let isCurrent = true
    formatShared(kind, shared, { notes }).then(
      text => {
        const path = formatPath(locale, { page: 'record' })
        if (!isCurrent) return
        setLink(
          text.length > LONGEST_SHARED || shared.size > MOST_SHARED
            ? { of, problem: texts.shareTooLarge }
            : { of, url: __SITE_URL__ + path + formatShareFragment(text) },
        )
      },
      () => isCurrent && setLink({ of, problem: texts.shareUnsupported }),
    )
    return () => {
      isCurrent = false
    }
  }, [of])
  if (shared.size === 0) return { problem: texts.shareNothing }
  return link?.of === of ? link : {}
}
