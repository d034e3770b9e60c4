import type { PerspectiveCamera } from 'three'
import { DOOR, type Layout, ROOM } from '../layout.ts'

const DEPTH = 8
const MARGIN = 0.02
/** Steps in the grid to the neighbours: to the right, and away. */
const SIDES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const

type Side = (typeof SIDES)[number]
type Interval = readonly [from: number, to: number]

/** Rooms that the doors let see: the view's interval of angles, cut by each door, in the plan. */
export function seenRooms({ rooms, columns }: Layout, camera: PerspectiveCamera): ReadonlySet<number> {
  const { x: eyeX, z: eyeZ } = camera.position
  const half = Math.atan(Math.tan((camera.fov / 360) * Math.PI) * camera.aspect) + MARGIN
  const seen = new Set<number>()
  const angle = (x: number, z: number) => {
    const away = Math.atan2(-(x - eyeX), -(z - eyeZ)) - camera.rotation.y
    return Math.atan2(Math.sin(away), Math.cos(away))
  }

  /** The part of the interval that the door on one side of a room lets through. */
  function through(x: number, z: number, [right, up]: Side, low: number, high: number): Interval | undefined {
    if ((x - eyeX) * right - (z - eyeZ) * up <= 0.01) return undefined
    const [halfX, halfZ] = [up === 0 ? 0 : DOOR.width / 2, right === 0 ? 0 : DOOR.width / 2]
    const [a, b] = [angle(x - halfX, z - halfZ), angle(x + halfX, z + halfZ)]
    if (Math.abs(a - b) > Math.PI) return undefined
    const [from, to] = [Math.max(low, Math.min(a, b)), Math.min(high, Math.max(a, b))]
    return from < to ? [from, to] : undefined
  }

  function enter(column: number, row: number, low: number, high: number, depth: number) {
    const room = column + row * columns
    if (column < 0 || row < 0 || column >= columns || room >= rooms.length) return
    seen.add(room)
    if (depth > DEPTH) return
    for (const side of SIDES) {
      const x = column * ROOM + (side[0] * ROOM) / 2
      const z = -row * ROOM - (side[1] * ROOM) / 2
      const interval = through(x, z, side, low, high)
      if (interval) enter(column + side[0], row + side[1], ...interval, depth + 1)
    }
  }

  enter(Math.round(eyeX / ROOM), Math.round(-eyeZ / ROOM), -half, half, 0)
  return seen
}
