import type { Scene } from '../../schema/scene.ts'
import { addCeiling } from './ceiling.ts'
import { dressOf } from './dress.ts'
import { addFloor } from './floor.ts'
import { addJambs } from './jambs.ts'
import { wallLightOf, washerHeights } from './light.ts'
import { beside } from './lines.ts'
import { createMeshBuilder, type MeshBuilder } from './mesh.ts'
import { addOrnament, type DressedWall } from './ornament.ts'
import { addPartitions } from './partitions.ts'
import { planOf, type RoomPlan } from './plan.ts'
import { cutOut } from './rims.ts'
import { sunOf } from './sun.ts'
import type { BuilderOf, Surface, SurfacePart } from './surface.ts'
import { addTrims } from './trims.ts'
import { addWallFace, BASE_GAP, HEAD_REVEAL } from './wallFace.ts'

function addWall(of: BuilderOf, plan: RoomPlan, { planWall, dress, light }: DressedWall): void {
  const { wall, hung, turnsIn } = planWall
  const xs = [
    ...(turnsIn[0] ? beside(0, 1) : []),
    ...(turnsIn[1] ? beside(wall.length, -1) : []),
    ...hung.flatMap(({ x0, x1 }) => [
      x0 - 1.2,
      x0 - 0.7,
      x0 - 0.3,
      (x0 + x1) / 2,
      x1 + 0.3,
      x1 + 0.7,
      x1 + 1.2,
    ]),
    ...dress.columns.flatMap((x) => [x - 0.3, x - 0.11, x + 0.11, x + 0.3]),
  ]
  const lines = { xs, ys: washerHeights(plan.height) }
  const holes = cutOut(plan.theme, planWall)
  addWallFace(of('plaster'), wall, [BASE_GAP, wall.height - HEAD_REVEAL], light, lines, holes)
  addJambs(of, plan, planWall)
}

/**
 * The surfaces of one room with their light computed once, in the hall's own coordinates: deterministic, from the scene
 * alone, and dependent on what hangs in the room, which is kept free of ornament. Surfaces that the room does not have
 * are left out; an unknown room gives none.
 */
export function roomMesh(scene: Scene, roomId: string): readonly SurfacePart[] {
  const plan = planOf(scene, roomId)
  if (!plan) return []
  const builders = new Map<Surface, MeshBuilder>()
  const of = (surface: Surface): MeshBuilder => {
    const builder = builders.get(surface) ?? createMeshBuilder()
    builders.set(surface, builder)
    return builder
  }
  const dresses = dressOf(plan)
  const walls = plan.walls.map((planWall, i): DressedWall => {
    const dress = dresses[i] ?? { columns: [], cornerColumn: false, windows: [] }
    return { planWall, dress, light: wallLightOf(plan, planWall, dress.columns) }
  })
  for (const wall of walls) addWall(of, plan, wall)
  addPartitions(of('plaster'), plan)
  addFloor(of('floor'), plan, sunOf(plan, dresses))
  addCeiling(of('ceiling'), of('well'), plan)
  for (const wall of [...plan.walls.map((one) => one.wall), ...plan.faces])
    addTrims(of('trim'), wall, plan.doorways)
  addOrnament(of, plan, walls)
  return [...builders]
    .map(([surface, builder]) => ({ surface, mesh: builder.build() }))
    .filter(({ mesh }) => mesh.indices.length > 0)
}
