import { outlineOf } from '../../../scenes/layout/polygon.ts'
import type { Wall } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { closedPath } from '../drawing/path.ts'
import { passageOf } from './outline.ts'

/** Thickness that walls are drawn with, metres. The format knows inner faces only. */
export const WALL_THICKNESS = 0.2

export interface RoomsProps {
  readonly scene: Scene
  readonly rooms: readonly string[]
  readonly walls: ReadonlyMap<string, Wall>
}

/**
 * The building itself: walls filled with ink, floors left as paper, openings cut through. A stroke twice as thick as
 * the wall, half of it covered again by the floor, gives mitred outer faces of any outline.
 */
export function Rooms({ scene, rooms, walls }: RoomsProps) {
  const outlines = rooms.flatMap((id) => {
    const room = scene.rooms[id]
    return room ? [{ id, path: closedPath(outlineOf(room)) }] : []
  })
  const passages = Object.entries(scene.openings).flatMap(([id, opening]) => {
    const corners = passageOf(opening, id, walls)
    return corners ? [{ id, path: closedPath(corners), corners }] : []
  })
  const partitions = Object.entries(scene.partitions).filter(([, partition]) =>
    rooms.includes(partition.room),
  )
  return (
    <g className="plan__building">
      {outlines.map(({ id, path }) => (
        <path key={id} className="plan__poche" d={path} strokeWidth={2 * WALL_THICKNESS} />
      ))}
      {outlines.map(({ id, path }) => (
        <path key={id} className="plan__floor" d={path} />
      ))}
      {passages.map(({ id, path }) => (
        <path key={id} className="plan__cut" d={path} />
      ))}
      {passages.map(({ id, corners: [a, b, c, d] }) => (
        <path
          key={id}
          className="plan__lintel"
          d={`M${a.join(' ')}L${b.join(' ')}M${c.join(' ')}L${d.join(' ')}`}
        />
      ))}
      {partitions.map(([id, { start, end, thickness }]) => (
        <path
          key={id}
          className="plan__poche"
          d={`M${start.join(' ')}L${end.join(' ')}`}
          strokeWidth={thickness}
        />
      ))}
    </g>
  )
}
