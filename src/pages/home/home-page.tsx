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

/** What the site is, the ladder, and ways in. With several ladders each is a section under the site's name. */
export function Page({ document: { ladders } }: { document: HomeDocument }) {
  const { messages } = useLanguage()
  const several = ladders.length > 1
  const lede = (
    <>
      <p className="max-w-measure text-ink2">{messages.homeLede}</p>
      <UnofficialNotice />
    </>
  )
  return (
    <div className="page">
      {several && (
        <header className="grid gap-2">
          <h1 className="text-title font-bold">{messages.siteName}</h1>
          {lede}
          <ul className="job-links">
            {ladders.map(({ id, title }) => (
              <li key={id}>
                <PlaceLink className="tap" to={{ page: 'ladder', ladder: id }}>
                  <span className="link">{title}</span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </header>
      )}
      {ladders.map(({ id, title, rungs }) => (
        <section key={id} className={several ? 'section' : undefined}>
          <header className="picture-head">
            <div className="grid gap-2">
              {several ? (
                <h2 className="text-section font-bold">{title}</h2>
              ) : (
                <>
                  <h1 className="text-title font-bold">{title}</h1>
                  {lede}
                </>
              )}
            </div>
            <PictureLegend ladder={id} />
          </header>
          <LadderPicture ladder={id} rungs={rungs} heading={several ? 'h3' : 'h2'} />
          <div className="ways-in">
            <p>
              <PlaceLink className="tap font-bold" to={{ page: 'compare', ladder: id }}>
                <span className="link">{messages.compareLevels}</span>
              </PlaceLink>
              <span>{messages.compareLevelsText}</span>
            </p>
            <p>
              <PlaceLink className="tap font-bold" to={{ page: 'climb', ladder: id }}>
                <span className="link">{messages.planClimbs}</span>
              </PlaceLink>
              <span>{messages.planClimbsText}</span>
            </p>
            <p>
              <PlaceLink className="tap font-bold" to={{ page: 'ladder', ladder: id }}>
                <span className="link">{messages.entryTable}</span>
              </PlaceLink>
              <span>{messages.entryTableText}</span>
            </p>
          </div>
        </section>
      ))}
      <div className="ways-in">
        <p>
          <PlaceLink className="tap font-bold" to={{ page: 'coverage' }}>
            <span className="link">{messages.coverageTitle}</span>
          </PlaceLink>
          <span>{messages.coverageDescription}</span>
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
      <p className="mt-8">
        <ShareButton />
      </p>
    </div>
  )
}
