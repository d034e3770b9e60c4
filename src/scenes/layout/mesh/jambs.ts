import type { Doorway } from '../doorways.ts'
import { type Point3, step } from '../vectors.ts'
import type { Wall } from '../walls.ts'
import { washerLight } from './light.ts'
import { type MeshBuilder, normalOf } from './mesh.ts'
import type { PlanWall, RoomPlan } from './plan.ts'
import { blockTone, cutEdge, rimOf } from './rims.ts'
import type { BuilderOf } from './surface.ts'
import { holesOf } from './wallFace.ts'

/** Shares of the wall's light on sides that look across, up (a sill) and down (the underside of the head). */
const ACROSS = 0.8
const UP = 0.96
const DOWN = 0.62
/** Share of that in the middle of the wall's thickness. */
const DEEP = 0.93
/** A trace more than half of the wall's thickness: each room rounds the middle by itself, and a crack would show. */
export const HALF = 0.5002
/** Metres of edge that are worth a piece. */
const LEAST = 1e-4
/** Cosine of the turn up to which two pieces of an edge are one curve, and lit as one. */
const CURVE = 0.9

/** The wall on the other side of a doorway, and where the hole's middle is on it. */
function across(doorway: Doorway, wall: Wall): { wall: Wall; middle: number } | undefined {
  const other = doorway.sides.find((side) => side.wall.id !== wall.id)
  return other && { wall: other.wall, middle: (other.x0 + other.x1) / 2 }
}

/** One straight piece of a hole's edge: its ends, its length, and where its side looks, across and up. */
interface Piece {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly length: number
  readonly look: readonly [number, number]
}

function piecesOf(edge: readonly (readonly [number, number])[]): Piece[] {
  return edge.flatMap((from, i): Piece[] => {
    const to = edge[i + 1]
    const length = to ? Math.hypot(to[0] - from[0], to[1] - from[1]) : 0
    if (!to || length < LEAST) return []
    // The edge runs from the left foot over the head: the hole lies to its right.
    return [{ from, to, length, look: [(to[1] - from[1]) / length, (from[0] - to[0]) / length] }]
  })
}

/** Share of light on a side that looks this far up (1) or down (−1). */
const facingLight = (up: number): number => ACROSS + (up > 0 ? UP - ACROSS : ACROSS - DOWN) * up

/** Share of light where a piece meets its neighbour: of both, when they are one curve. */
function lightBetween(piece: Piece, neighbour: Piece | undefined): number {
  const own = facingLight(piece.look[1])
  if (!neighbour) return own
  const turn = piece.look[0] * neighbour.look[0] + piece.look[1] * neighbour.look[1]
  return turn < CURVE ? own : (own + facingLight(neighbour.look[1])) / 2
}

/**
 * Adds this room's half of the inner sides of a wall's doorways: from the wall's face to the middle of the wall's
 * thickness. The neighbouring room adds the other half, so that each room is whole by itself.
 */
export function addJambs(
  of: BuilderOf,
  { theme, doorways }: Pick<RoomPlan, 'theme' | 'doorways'>,
  planWall: PlanWall,
): void {
  const { wall } = planWall
  for (const hole of holesOf(wall)) {
    const doorway = doorways.find((one) => one.id === hole.id)
    const beyond = doorway && across(doorway, wall)
    if (!beyond) continue
    const rim = rimOf(theme, planWall, hole)
    const at = ([x]: readonly [number, number], out: number) =>
      step(wall.start, wall.along, hole.middle + x, wall.normal, out)
    // The lining reaches the front of the band around the opening, so that they meet in one edge.
    const face = (point: readonly [number, number]): Point3 => {
      const [px, pz] = at(point, rim.proud)
      return [px, point[1], pz]
    }
    // The wall across is seen from its own room: what is right here is left there.
    const deep = (point: readonly [number, number]): Point3 => {
      const [px, pz] = at(point, 0)
      const [qx, qz] = step(beyond.wall.start, beyond.wall.along, beyond.middle - point[0])
      return [px + (qx - px) * HALF, point[1], pz + (qz - pz) * HALF]
    }
    const pieces = piecesOf(cutEdge(hole, rim))
    let run = 0
    pieces.forEach((piece, i) => {
      const end = run + piece.length
      const tone = blockTone(rim, run, end)
      const ends = [
        { point: piece.from, light: lightBetween(piece, pieces[i - 1]) * tone, u: run },
        { point: piece.to, light: lightBetween(piece, pieces[i + 1]) * tone, u: end },
      ]
      run = end
      addSide(of(rim.surface), wall, ends, face, deep)
    })
  }
}

function addSide(
  builder: MeshBuilder,
  wall: Wall,
  ends: readonly { point: readonly [number, number]; light: number; u: number }[],
  face: (point: readonly [number, number]) => Point3,
  deep: (point: readonly [number, number]) => Point3,
): void {
  const [from, to] = ends
  if (!from || !to) return
  const normal = normalOf(deep(from.point), deep(to.point), face(from.point))
  const [a, b] = [from, to].map(({ point, light, u }) => {
    const full = washerLight(point[1], wall.height) * light
    const [near, far] = [face(point), deep(point)]
    const depth = Math.hypot(near[0] - far[0], near[2] - far[2])
    return [
      builder.vertex(far, normal, u, depth, full * DEEP),
      builder.vertex(near, normal, u, 0, full),
    ] as const
  })
  if (!a || !b) return
  builder.triangle(a[0], b[0], b[1])
  builder.triangle(a[0], b[1], a[1])
}
