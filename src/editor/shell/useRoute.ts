import { useMemo, useSyncExternalStore } from 'react'
import { formatRoute, parseRoute, type Route } from './route.ts'

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
  }
}

const readHash = () => window.location.hash

/** The route that the address names now. */
export function currentRoute(): Route {
  return parseRoute(readHash())
}

/**
 * Goes to a place in the workbench; what is not named stays as it is, except that another page drops the selected
 * record and its field unless they are named too.
 * @param options.replace leaves no step for the back button: for what follows the pointer, such as a selection
 */
export function goTo(next: Partial<Route>, options: { replace?: boolean } = {}): void {
  const now = currentRoute()
  const turned = next.page !== undefined && next.page !== now.page
  const base: Route = turned ? { ...now, id: null, field: null } : { ...now, field: null }
  const hash = formatRoute({ ...base, ...next })
  if (hash === readHash()) return
  if (options.replace) window.history.replaceState(window.history.state, '', hash)
  else window.history.pushState(null, '', hash)
  for (const listener of listeners) listener()
}

/** Where one is in the workbench; renders again when that changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, readHash)
  return useMemo(() => parseRoute(hash), [hash])
}
