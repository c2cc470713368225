import { useSyncExternalStore } from 'react'

function subscribe() {
  return () => {}
}

/** False while prerendering and hydrating, when only what the build knew may be shown; true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
