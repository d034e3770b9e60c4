import { useState } from 'react'
import { viewpointOf } from '../../scenes/layout/placing.ts'
import { HallView } from '../hall/HallView.tsx'
import { useMedia, useQuality, useVisitStore } from '../VisitContext.tsx'

interface HallEntranceProps {
  readonly onUnavailable: (reason: 'noWebGL' | 'lost') => void
}

/** Enters the hall: before the exhibit that the visitor was at, whichever way they came; else through the door. */
export function HallEntrance({ onUnavailable }: HallEntranceProps) {
  const store = useVisitStore()
  const media = useMedia()
  const quality = useQuality()
  useState(() => {
    const { scene, focus, setPlace } = store.getState()
    const place = focus === null ? undefined : viewpointOf(scene, focus, innerWidth / innerHeight)
    if (place) setPlace(place)
  })
  return <HallView store={store} media={media} quality={quality} onUnavailable={onUnavailable} />
}
