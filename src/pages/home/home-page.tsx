import { LadderPicture } from '../../components/ladder-picture.tsx'
import { useLanguage } from '../../components/language.tsx'
import { PictureLegend } from '../../components/picture-legend.tsx'
import { PlaceLink } from '../../components/place-link.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { UnofficialNotice } from '../../components/unofficial-notice.tsx'
import type { HomeDocument } from '../../documents/documents.ts'
import type { Messages } from '../../messages/zh-hant.ts'
import type { PageSummary } from '../page-module.ts'

export function summarize(_document: HomeDocument, messages: Messages): PageSummary {
  return { title: messages.siteName, description: messages.siteDescription }
}

/** What the site is, the ladder, and ways in. */
export function Page({ document: { ladders } }: { document: HomeDocument }) {
  const { messages } = useLanguage()
  return (
    <div className="page">
      {ladders.map(ladder => (
        <section key={ladder.id}>
          <header className="picture-head">
            <div className="grid gap-2">
              <h1 className="text-title font-bold">{ladder.title}</h1>
              <p className="max-w-measure text-ink2">{messages.homeLede}</p>
              <UnofficialNotice />
            </div>
            <PictureLegend ladder={ladder.id} />
          </header>
          <LadderPicture ladder={ladder.id} rungs={ladder.rungs} heading="h2" />
          <div className="ways-in">
            <p>
              <PlaceLink className="tap font-bold" to={{ page: 'ladder', ladder: ladder.id }}>
                <span className="link">{messages.entryTable}</span>
              </PlaceLink>
              <span>{messages.entryTableText}</span>
            </p>
            <p>
              <PlaceLink className="tap font-bold" to={{ page: 'about' }} anchor="codes">
                <span className="link">{messages.entryCodes}</span>
              </PlaceLink>
              <span>{messages.entryCodesText}</span>
            </p>
            <p>
              <PlaceLink className="tap font-bold" to={{ page: 'about' }} anchor="ways">
                <span className="link">{messages.entryWays}</span>
              </PlaceLink>
              <span>{messages.entryWaysText}</span>
            </p>
          </div>
        </section>
      ))}
      <p className="mt-8">
        <ShareButton />
      </p>
    </div>
  )
}
