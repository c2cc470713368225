import { useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'

function subscribe() {
  return () => {}
}

/**
 * A part of the address. The prerendered page, and so hydration, knows of none; where there is none, nothing is
 * rendered twice.
 */
function useAddressPart(part: 'search' | 'hash'): string {
  const location = useLocation()
  return useSyncExternalStore(
    subscribe,
    () => location[part],
    () => '',
  )
}

/** The address's query, with its question mark, as soon as the page is hydrated. */
export function useQuery(): string {
  return useAddressPart('search')
}

/** The address's fragment, with its hash, as soon as the page is hydrated. */
export function useFragment(): string {
  return useAddressPart('hash')
}
