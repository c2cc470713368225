import { useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'

function subscribe() {
  return () => {}
}

/**
 * The address's query, with its question mark. The prerendered page, and so hydration, knows of none; where
 * there is none, nothing is rendered twice.
 */
export function useQuery(): string {
  const { search } = useLocation()
  return useSyncExternalStore(
    subscribe,
    () => search,
    () => '',
  )
}
