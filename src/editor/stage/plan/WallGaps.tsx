import type { Guide } from '../../../scenes/layout/hanging.ts'
import { hungSize } from '../../../scenes/layout/hanging.ts'
import { pointOnWall, type Wall } from '../../../scenes/layout/walls.ts'
import type { WallPlace } from '../../../scenes/schema/exhibit.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { Dimension } from '../drawing/Dimension.tsx'
import { useSurface } from '../drawing/Surface.ts'
import { neighboursOn } from '../elevation/neighbours.ts'
import { boxAt, spansAround } from '../elevation/spacing.ts'

/** Pixels into the room at which distances along a wall are lettered. */
const OUT = 40

export interface WallGapsProps {
  readonly scene: Scene
  readonly id: string
  readonly wall: Wall
  readonly place: WallPlace
  readonly guides: readonly Guide[]
}

/** While a hung thing moves: how far it is from what hangs beside it, and what it has been drawn to. */
export function WallGaps({ scene, id, wall, place, guides }: WallGapsProps) {
  const { scale } = useSurface()
  const size = hungSize(scene, id)
  if (!size) return null
  const spans = spansAround(boxAt(place.x, place.y, size), neighboursOn(scene, wall, id), wall.length)
  const out = OUT / scale
  return (
    <>
      {guides.map(({ at, kind }) => (
        <path
          key={`${kind}${at}`}
          className="plan__guide"
          d={`M${pointOnWall(wall, at, -out).join(' ')}L${pointOnWall(wall, at, 2 * out).join(' ')}`}
        />
      ))}
      {spans
        .filter(({ key }) => key !== 'floor')
        .map(({ key, from, to }) => (
          <Dimension
            key={key}
            from={pointOnWall(wall, from[0], out)}
            to={pointOnWall(wall, to[0], out)}
            live
          />
        ))}
    </>
  )
}
