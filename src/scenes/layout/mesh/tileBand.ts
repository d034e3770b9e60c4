import { isFree } from './hung.ts'
import type { WallLight } from './light.ts'
import { divided } from './lines.ts'
import type { MeshBuilder } from './mesh.ts'
import type { PlanWall, RoomPlan } from './plan.ts'
import { rimOf } from './rims.ts'
import { type Stretch, without } from './stretches.ts'
import { BASE_GAP, holesOf } from './wallFace.ts'
import { addWallBox, addWallQuad } from './wallPieces.ts'

/** Metres: the band with its borders, one tile along it, how far it stands out, and the ledge that closes it. */
export const TILE_BAND = { height: 0.5, tile: 0.225 } as const
const PROUD = 0.008
const LEDGE = { height: 0.03, depth: 0.022 }
/** Metres between points of light along the band. */
const PIECE = 1.4
/** Stretches shorter than this stay plaster. */
const LEAST = 0.5

/**
 * Adds a knee-high band of tiles with a ledge along a wall, whole tiles from end to end of each stretch between corners
 * and openings. A stretch on which something hangs as low as that stays plaster from end to end.
 */
export function addTileBand(
  tile: MeshBuilder,
  stone: MeshBuilder,
  theme: RoomPlan['theme'],
  planWall: PlanWall,
  light: WallLight,
): void {
  const { wall, turnsIn, hung } = planWall
  const top = BASE_GAP + TILE_BAND.height
  const rims = holesOf(wall).map((hole): Stretch => {
    const beside = hole.form.width / 2 + rimOf(theme, planWall, hole).width
    return [hole.middle - beside, hole.middle + beside]
  })
  for (const [from, to] of without([[0, wall.length]], rims)) {
    if (!isFree(hung, { x0: from, x1: to, y0: 0, y1: top + LEDGE.height })) continue
    const x0 = from === 0 && turnsIn[0] ? PROUD : from
    const x1 = to === wall.length && turnsIn[1] ? wall.length - PROUD : to
    if (x1 - x0 < LEAST) continue
    const tiles = Math.max(1, Math.round((x1 - x0) / TILE_BAND.tile))
    const perMetre = (tiles * TILE_BAND.tile) / (x1 - x0)
    const xs = divided(x0, x1, PIECE)
    xs.slice(1).forEach((right, i) => {
      const left = xs[i] ?? x0
      const area = { x0: left, x1: right, y0: BASE_GAP, y1: top }
      addWallQuad(tile, wall, area, PROUD, light, [(left - x0) * perMetre, (right - x0) * perMetre])
    })
    const ledge = { x0, x1, y0: top, y1: top + LEDGE.height }
    addWallBox(stone, wall, ledge, LEDGE.depth, () => light((x0 + x1) / 2, top))
  }
}
