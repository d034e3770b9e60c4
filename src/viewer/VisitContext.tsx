import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { MediaResolver } from './media.ts'
import type { Quality } from './quality.ts'
import type { VisitState, VisitStore } from './visitStore.ts'

interface Visit {
  readonly store: VisitStore
  readonly media: MediaResolver
  /** How much the hall may ask of the device; absent, the device itself says. */
  readonly quality?: Quality | undefined
}

const VisitContext = createContext<Visit | null>(null)

/** Everything beneath takes part in one visit. */
export function VisitProvider({ store, media, quality, children }: Visit & { readonly children: ReactNode }) {
  const visit = useMemo(() => ({ store, media, quality }), [store, media, quality])
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

export function useQuality(): Quality | undefined {
  return useVisitParts().quality
}

function useVisitParts(): Visit {
  const visit = useContext(VisitContext)
  if (!visit) throw new Error('A part of the visit was rendered outside a VisitProvider')
  return visit
}
