import { useEffect, useRef } from 'react'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { later, useLater } from '../later.ts'
import { useMedia, useQuality, useVisitStore } from '../VisitContext.tsx'
import type { FoldingHand, FoldingOptions } from './hand/foldingHand.ts'
import type { Hand } from './hand/handTypes.ts'
import { handGestures } from './handGestures.ts'
import { stillness } from './stillness.ts'
import type { Surface } from './surface.ts'
import type { Turn } from './turning.ts'
import type { Looking } from './useLooking.ts'
import type { Leafing } from './useReading.ts'

/** Three dimensions come with it, unless the hall has fetched them already. */
const handProgram = later(() => import('./hand/createHand.ts').then((module) => module.createHand))
const foldingProgram = later(() => import('./hand/foldingHand.ts').then((module) => module.createFoldingHand))

interface HandDeskProps {
  readonly object: CatalogueObject
  readonly leafing: Leafing
  readonly twoAtOnce: boolean
  readonly looking: Looking
  readonly onTurn: (turn: Turn) => void
  /** It cannot be drawn here. */
  readonly onUnavailable: () => void
}

/** The book as a thing in the hand. Hidden from the accessibility tree: the text beside it says what lies open. */
export function HandDesk(props: HandDeskProps) {
  const { object, leafing, looking, twoAtOnce, onUnavailable } = props
  const { quarters } = looking
  const store = useVisitStore()
  const media = useMedia()
  const quality = useQuality()
  const host = useRef<HTMLDivElement>(null)
  const hand = useRef<Hand | null>(null)
  const folding = useRef<FoldingHand | null>(null)
  const turned = useRef(0)
  const live = useRef(props)
  useEffect(() => {
    live.current = props
  })
  const isFolded = (object.structure?.folds?.length ?? 0) > 0
  const createHand = useLater(handProgram, !isFolded, onUnavailable)
  const createFolding = useLater(foldingProgram, isFolded, onUnavailable)

  useEffect(() => {
    const element = host.current
    if (!element || !(createHand || createFolding)) return
    const { step, reading } = live.current.leafing
    const options = {
      visit: store,
      media,
      quality,
      host: element,
      scene: store.getState().scene,
      object,
      pagesAtOnce: live.current.twoAtOnce ? 2 : 1,
      isStill: stillness,
      onPose({ opening, side, cssPixelsPerMetre, isFit, isMoving, isSharp, missing }) {
        live.current.looking.onView({ cssPixelsPerMetre, isFit })
        live.current.looking.onPictures({ isLoading: !isSharp && !isMoving, missing })
        const { current: sheet } = folding
        if (sheet) live.current.looking.onFolding({ hand: sheet, progress: sheet.progress })
        live.current.leafing.follow({ station: opening, side: side ?? 0 })
      },
      onUnavailable: () => live.current.onUnavailable(),
    } satisfies FoldingOptions
    const sheet = createFolding?.(options)
    const begin = { opening: step?.station ?? 0, side: step?.side ?? 0 } as const
    const made = sheet ?? createHand?.({ ...options, begin })
    if (!made) return live.current.onUnavailable()
    hand.current = made
    folding.current = sheet ?? null
    live.current.looking.onFolding(sheet ? { hand: sheet, progress: sheet.progress } : null)
    turned.current = 0
    live.current.looking.onSurface(surfaceOf(made))
    const letGo = handGestures(element, made, reading.book, (turn) => live.current.onTurn(turn))
    return () => {
      letGo()
      hand.current = null
      folding.current = null
      live.current.looking.onFolding(null)
      live.current.looking.onSurface(null)
      made.dispose()
    }
  }, [createHand, createFolding, media, object, quality, store])

  useEffect(() => hand.current?.setPagesAtOnce(twoAtOnce ? 2 : 1), [twoAtOnce])
  useEffect(() => {
    const { step, way } = leafing
    const held = hand.current
    if (!held || !step) return
    const { opening, side } = held.state
    if (opening !== step.station || (side !== undefined && side !== step.side))
      held.goTo(step.station, way, step.side)
  }, [leafing])
  useEffect(() => {
    hand.current?.look.turnSheet(quarters - turned.current)
    turned.current = quarters
  }, [quarters])
  return <div ref={host} className="hand-desk" dir="ltr" aria-hidden="true" />
}

function surfaceOf({ look, retry }: Hand): Surface {
  return {
    retry,
    zoomBy: (factor) => look.zoomBy(factor),
    fit: () => look.fit(),
    realSize: (scale) => look.realSize(scale),
    pan: (dx, dy) => look.pan(-dx, -dy),
  }
}
