import { useSyncExternalStore } from 'react'

/** Wide enough to show two facing pages at a size worth reading. */
const QUERY = '(min-width: 900px)'

export function useRoomForTwo(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches)
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
