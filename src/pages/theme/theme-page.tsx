import { QfLinks } from '../../components/kind-links.tsx'
import { useLanguage, useListMessages } from '../../components/language.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { ThemeLabel } from '../../components/theme-label.tsx'
import { UnitsOfKind } from '../../components/units-of-kind.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import type { ThemeDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import { formatFacetQuery } from '../../paths.ts'
import type { PageSummary } from '../page-module.ts'

export function summarize({ theme, total }: ThemeDocument, messages: Messages): PageSummary {
  return {
    title: `${theme.name} – ${messages.theme} – ${messages.siteName}`,
    description: messages.themeDescription(theme.name, total),
  }
}

/** A theme: the units that the site has put under it. */
export function Page({ document: { theme, qfLevels, units, total } }: { document: ThemeDocument }) {
  const { messages } = useLanguage()
  const texts = useListMessages()
  return (
    <div className="page">
      <p className="text-label text-ink3">{messages.theme}</p>
      <h1 className="text-title font-bold">
        <ThemeLabel theme={theme} />
      </h1>
      <div className="my-4 grid gap-3">
        <p className="max-w-measure text-ink2">
          {texts.themesAreOwn}{' '}
          <PlaceLink className="link" to={{ page: 'about' }} anchor="themes">
            {messages.aboutSite}
          </PlaceLink>
        </p>
        <UnofficialNotice />
        <ShareButton />
      </div>
      <UnitsOfKind units={units} total={total} query={formatFacetQuery('theme', theme.id)}>
        <QfLinks qfLevels={qfLevels} />
      </UnitsOfKind>
    </div>
  )
}
