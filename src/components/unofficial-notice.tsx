import { useLanguage } from './language.tsx'
import { PlaceLink } from './place-link.tsx'

/** Says, where the page's language is a translation, that it is not official. */
export function UnofficialNotice() {
  const { messages } = useLanguage()
  if (messages.unofficialEnglish === '') return null
  return (
    <p className="text-label text-ink2">
      {messages.unofficialEnglish}{' '}
      <PlaceLink className="link" to={{ page: 'about' }} anchor="official">
        {messages.unofficialEnglishLink}
      </PlaceLink>
    </p>
  )
}
