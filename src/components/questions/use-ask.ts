import { useLocation, useNavigate } from 'react-router'
import { formatPath, type Place } from '../../paths.ts'
import { useLanguage } from '../language.tsx'

/**
 * Goes to a page with another question: `end` is the query or fragment with its mark. The same question again is
 * no new entry of the history.
 */
export function useAsk(place: Place): (end: string) => void {
  const { locale } = useLanguage()
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()
  return end => {
    const address = formatPath(locale, place) + end
    navigate(address, { replace: address === pathname + search + hash })
  }
}
