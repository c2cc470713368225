import { ThemeLinks } from '../../components/kind-links.tsx'
import { useLanguage, useListMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { QfScale } from '../../components/qf-scale.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { UnitsOfKind } from '../../components/units-of-kind.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import type { QfDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { formatFacetQuery } from '../../paths.ts'
import { QF_LEVELS } from '../../qf-levels.ts'
import type { PageSummary } from '../page-module.ts'

const HIGHEST = QF_LEVELS.length

export function summarize({ qfLevel, total }: QfDocument, messages: Messages): PageSummary {
  return {
    title: `${messages.qfLevel(qfLevel)} – ${messages.siteName}`,
    description: messages.qfDescription(qfLevel, total),
  }
}

/** A QF level: the awards that are typical of it, and the units that have it. */
export function Page({ document: { qfLevel, awards, themes, units, total } }: { document: QfDocument }) {
  const { messages } = useLanguage()
  const texts = useListMessages()
  return (
    <div className="page">
      <h1 className="text-title font-bold">{messages.qfLevel(qfLevel)}</h1>
      <div className="my-4 grid gap-3">
        <QfScale level={qfLevel} />
        {awards.length > 0 && (
          <p className="max-w-measure">{messages.typicalAwards(awards.join(messages.listSeparator))}</p>
        )}
        <UnofficialNotice />
        <p className="flex flex-wrap gap-x-6">
          {qfLevel > 1 && (
            <PlaceLink className="tap" to={{ page: 'qf', qfLevel: String(qfLevel - 1) }}>
              <span>
                {texts.lowerKind} <span className="link">{messages.qfLevel(qfLevel - 1)}</span>
              </span>
            </PlaceLink>
          )}
          {qfLevel < HIGHEST && (
            <PlaceLink className="tap" to={{ page: 'qf', qfLevel: String(qfLevel + 1) }}>
              <span>
                {texts.higherKind} <span className="link">{messages.qfLevel(qfLevel + 1)}</span>
              </span>
            </PlaceLink>
          )}
        </p>
        <ShareButton />
      </div>
      <UnitsOfKind units={units} total={total} query={formatFacetQuery('qf', String(qfLevel))}>
        <ThemeLinks themes={themes} />
      </UnitsOfKind>
    </div>
  )
}
