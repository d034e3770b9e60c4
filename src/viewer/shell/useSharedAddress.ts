import { useEffect } from 'react'
import { isStandIn } from '../../scenes/layout/standIns.ts'
import { buildSearch } from '../address.ts'
import type { VisitStore } from '../visitStore.ts'

/** Keeps the page's address such that sharing it leads back here. Nothing is added to the history. */
export function useSharedAddress(store: VisitStore, entered: boolean): void {
  useEffect(() => {
    const write = () => {
      const { language, view, open } = store.getState()
      const search = buildSearch(location.search, {
        language,
        view: entered ? view : undefined,
        exhibit: open !== null && isStandIn(open) ? null : open,
      })
      if (search !== location.search) history.replaceState(history.state, '', search + location.hash)
    }
    if (entered || new URLSearchParams(location.search).has('view')) write()
    return store.subscribe((next, before) => {
      if (next.language !== before.language || next.view !== before.view || next.open !== before.open) write()
    })
  }, [store, entered])
}
