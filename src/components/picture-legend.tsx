import { useLanguage } from './language.tsx'
import { PlaceLink } from './place-link.tsx'

/** How to read the ladder's picture, and where its table is. */
export function PictureLegend({ ladder }: { ladder: string }) {
  const { messages } = useLanguage()
  return (
    <div className="grid content-end gap-1 text-label text-ink2">
      <p>{messages.pictureLegend}</p>
      <p className="of-marks">{messages.pictureHeld}</p>
      <p className="flex flex-wrap items-center gap-x-2">
        <span>
          <i className="legend-shared" aria-hidden="true" /> {messages.pictureShared}
        </span>
        <PlaceLink className="tap ml-auto not-printed" to={{ page: 'ladder', ladder }} anchor="table">
          <span className="link">{messages.asTable}</span>
        </PlaceLink>
      </p>
    </div>
  )
}
