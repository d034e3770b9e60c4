import type { Scene } from '../../schema/scene.ts'
import { type Doorway, doorwaysOf } from '../doorways.ts'
import { obstaclesOf } from '../obstacles.ts'
import { outlineOf } from '../polygon.ts'
import { type Wall, wallsOf } from '../walls.ts'
import { addCeiling } from './ceiling.ts'
import { addFloor } from './floor.ts'
import { addJambs } from './jambs.ts'
import { nearCorner, washerLight } from './light.ts'
import { createMeshBuilder, type MeshBuilder } from './mesh.ts'
import { addPartitions } from './partitions.ts'
import type { Surface, SurfacePart } from './surface.ts'
import { addTrims } from './trims.ts'
import { addWallFace, BASE_GAP, HEAD_REVEAL } from './wallFace.ts'

/** Whether the corner at a wall's start or end turns into the room, so that light is caught in it. */
function cornersTurnIn(walls: readonly Wall[], i: number): [boolean, boolean] {
  const wall = walls[i]
  const before = walls[(i + walls.length - 1) % walls.length]
  const after = walls[(i + 1) % walls.length]
  if (!wall || !before || !after) return [false, false]
  const turns = (a: Wall, b: Wall) => a.along[0] * b.along[1] - a.along[1] * b.along[0] > 0.1
  return [turns(before, wall), turns(wall, after)]
}

function addWalls(builder: MeshBuilder, walls: readonly Wall[], doorways: readonly Doorway[]): void {
  const outline = walls.filter(({ partition }) => partition === undefined)
  outline.forEach((wall, i) => {
    const [atStart, atEnd] = cornersTurnIn(outline, i)
    addWallFace(builder, wall, BASE_GAP, wall.height - HEAD_REVEAL, (x, y) => {
      const corners = (atStart ? nearCorner(x) : 1) * (atEnd ? nearCorner(wall.length - x) : 1)
      return washerLight(y, wall.height) * corners
    })
    addJambs(builder, wall, doorways)
  })
}

/**
 * The surfaces of one room with their light computed once, in the hall's own coordinates: deterministic, from the scene
 * alone. Surfaces that the room does not have are left out; an unknown room gives none.
 */
export function roomMesh(scene: Scene, roomId: string): readonly SurfacePart[] {
  const room = scene.rooms[roomId]
  if (!room) return []
  const walls = wallsOf(scene, roomId)
  const doorways = doorwaysOf(scene)
  const outline = outlineOf(room)
  const builders = new Map<Surface, MeshBuilder>()
  const of = (surface: Surface): MeshBuilder => {
    const builder = builders.get(surface) ?? createMeshBuilder()
    builders.set(surface, builder)
    return builder
  }
  addWalls(of('plaster'), walls, doorways)
  addPartitions(of('plaster'), walls, room.height)
  addFloor(of('floor'), { id: roomId, outline, walls, obstacles: obstaclesOf(scene, [roomId]) }, doorways)
  addCeiling(of('ceiling'), of('well'), outline, room.height)
  for (const one of walls) addTrims(of('trim'), one, doorways)
  return [...builders]
    .map(([surface, builder]) => ({ surface, mesh: builder.build() }))
    .filter(({ mesh }) => mesh.indices.length > 0)
}
