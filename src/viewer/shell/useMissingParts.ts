import { type Dispatch, type SetStateAction, useEffect } from 'react'
import { useStore } from 'zustand'
import type { VisitStore } from '../visitStore.ts'
import type { Notice } from './NoticeBar.tsx'

/** Says when rooms could not be loaded, with a way to ask again; falls silent when there is nothing left to ask for. */
export function useMissingParts(store: VisitStore, setNotice: Dispatch<SetStateAction<Notice | null>>): void {
  const isMissing = useStore(store, (visit) => visit.missing.size > 0)
  useEffect(() => {
    if (!isMissing) return
    setNotice({ key: 'notice.noRoom', onRetry: () => store.getState().wantMissing() })
    return () => setNotice((notice) => (notice?.key === 'notice.noRoom' ? null : notice))
  }, [isMissing, store, setNotice])
}
