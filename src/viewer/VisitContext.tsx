import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { MediaResolver } from './media.ts'
import type { VisitState, VisitStore } from './visitStore.ts'

interface Visit {
  readonly store: VisitStore
  readonly media: MediaResolver
}

const VisitContext = createContext<Visit | null>(null)

/** Everything beneath takes part in one visit. */
export function VisitProvider({ store, media, children }: Visit & { readonly children: ReactNode }) {
  const visit = useMemo(() => ({ store, media }), [store, media])
  return <VisitContext value={visit}>{children}</VisitContext>
}

/** Reads the visit; renders again when what `selector` picks has changed. */
export function useVisit<Picked>(selector: (state: VisitState) => Picked): Picked {
  return useStore(useVisitParts().store, selector)
}

export function useVisitStore(): VisitStore {
  return useVisitParts().store
}

export function useMedia(): MediaResolver {
  return useVisitParts().media
}

function useVisitParts(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('A part of the visit was rendered outside a VisitProvider')
  return visit
}
