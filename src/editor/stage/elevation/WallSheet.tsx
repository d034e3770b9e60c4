import type { PointerEvent } from 'react'
import { numberOf, placeOf } from '../../../scenes/layout/visiting.ts'
import type { Wall } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { Dimension } from '../drawing/Dimension.tsx'
import type { Pending } from '../usePending.ts'
import { Figure } from './Figure.tsx'
import { HungThing } from './HungThing.tsx'
import { hungOn, neighboursOn } from './neighbours.ts'
import { boxAt, spansAround } from './spacing.ts'
import { standingBefore } from './standing.ts'
import { useWallDrag } from './useWallDrag.ts'
import { WallFace } from './WallFace.tsx'
import { WallLabels } from './WallLabels.tsx'

export interface WallSheetProps {
  /** The scene without what is in the hand. */
  readonly document: Scene
  readonly wall: Wall
  readonly pending: Pending
  readonly figure: boolean
}

/** Pixels beside a work at which its height is lettered. */
const BESIDE = 14
/** Metres from a wall's right end at which the figure stands. */
const FIGURE_IN = 0.55

/** What is drawn on the sheet of an elevation. Tab goes along the wall from left to right. */
export function WallSheet({ document, wall, pending, figure }: WallSheetProps) {
  const store = useEditorStore()
  const selection = useEditor((state) => state.selection)
  const { grab, guides } = useWallDrag(document, wall, pending)
  const { scene } = pending
  const { select } = store.getState()
  const things = hungOn(scene, wall.id)
  const chosen = selection.kind === 'shown' ? things.find(({ id }) => id === selection.id) : undefined
  const spans = chosen
    ? spansAround(boxAt(chosen.x, chosen.y, chosen), neighboursOn(scene, wall, chosen.id), wall.length)
    : []
  return (
    <>
      <WallFace
        scene={scene}
        wall={wall}
        selectedOpening={selection.kind === 'opening' ? selection.id : undefined}
        onSelectOpening={(id) => select({ kind: 'opening', id })}
      />
      {figure && <Figure x={wall.length - FIGURE_IN} />}
      <WallLabels scene={scene} wall={wall} things={things} />
      {things.map((thing) => (
        <HungThing
          key={thing.id}
          scene={scene}
          thing={thing}
          number={numberOf(scene, thing.id)}
          selected={chosen?.id === thing.id}
          onSelect={() => select({ kind: 'shown', id: thing.id })}
          onGrab={(event: PointerEvent) => {
            const place = placeOf(document, thing.id)
            if (place?.kind === 'wall') grab(thing, place, event)
          }}
        />
      ))}
      {standingBefore(scene, wall).map(({ id, x0, x1, height }) => (
        <rect key={id} className="elevation__standing" x={x0} y={-height} width={x1 - x0} height={height} />
      ))}
      {guides.map(({ axis, at, kind }) => (
        <path
          key={`${axis}${kind}${at}`}
          className="elevation__guide"
          d={axis === 'x' ? `M${at} 0V${-wall.height}` : `M0 ${-at}H${wall.length}`}
        />
      ))}
      {spans.map(({ key, from, to }) => (
        <Dimension
          key={key}
          from={[from[0], -from[1]]}
          to={[to[0], -to[1]]}
          offset={key === 'floor' ? BESIDE : 0}
          live={pending.inHand}
        />
      ))}
    </>
  )
}
