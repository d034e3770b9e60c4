import { useEffect } from 'react'
import { isStandIn } from '../../scenes/layout/standIns.ts'
import { buildSearch, readIn } from '../address.ts'
import type { VisitStore } from '../visitStore.ts'

/**
 * Keeps the page's address such that sharing it leads back here. Reading alone is added to the history, once: the
 * browser's way back closes the book.
 */
export function useSharedAddress(store: VisitStore, entered: boolean): void {
  useEffect(() => {
    const write = (way: 'pushState' | 'replaceState') => {
      const { language, view, open, read } = store.getState()
      const search = buildSearch(location.search, {
        language,
        view: entered ? view : undefined,
        exhibit: open !== null && isStandIn(open) ? null : open,
        read,
      })
      const state = way === 'pushState' ? { reads: true } : history.state
      if (search !== location.search) history[way](state, '', search + location.hash)
    }
    const follow = () => {
      const read = readIn(new URLSearchParams(location.search))
      store.getState().readPage(store.getState().open === null ? null : read)
      write('replaceState')
    }
    if (entered || new URLSearchParams(location.search).has('view')) write('replaceState')
    addEventListener('popstate', follow)
    const leave = store.subscribe((next, before) => {
      const { language, view, open, read } = before
      if (next.language === language && next.view === view && next.open === open && next.read === read) return
      if (read !== null && next.read === null && history.state?.reads) history.back()
      else write(read === null && next.read !== null ? 'pushState' : 'replaceState')
    })
    return () => {
      leave()
      removeEventListener('popstate', follow)
    }
  }, [store, entered])
}
