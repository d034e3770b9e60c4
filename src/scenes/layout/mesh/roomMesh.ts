import type { Scene } from '../../schema/scene.ts'
import { type Doorway, doorwaysOf } from '../doorways.ts'
import { obstaclesOf } from '../obstacles.ts'
import { outlineOf } from '../polygon.ts'
import { type Wall, wallsOf } from '../walls.ts'
import { addCeiling } from './ceiling.ts'
import { addFloor } from './floor.ts'
import { addJambs } from './jambs.ts'
import { nearCorner, washerLight } from './light.ts'
import { createMeshBuilder, type Mesh, type MeshBuilder } from './mesh.ts'
import { addPartitions } from './partitions.ts'
import { addTrims } from './trims.ts'
import { addWallFace, BASE_GAP, HEAD_REVEAL } from './wallFace.ts'

/** A room's surfaces by what they are made of, in the hall's own coordinates. */
export interface RoomMesh {
  /** Plaster: walls, faces and ends of partitions, inner sides of doorways. */
  readonly walls: Mesh
  readonly floor: Mesh
  readonly ceiling: Mesh
  /** The luminous panel in the ceiling. Empty in a room too small for one. */
  readonly well: Mesh
  /** The dark gaps at the walls' feet and heads. */
  readonly trims: Mesh
}

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
 * The surfaces of one room with their light computed once: deterministic, from the scene alone. An unknown room gives
 * empty meshes.
 */
export function roomMesh(scene: Scene, roomId: string): RoomMesh {
  const room = scene.rooms[roomId]
  const walls = wallsOf(scene, roomId)
  const doorways = doorwaysOf(scene)
  const [wall, floor, ceiling, well, trims] = [0, 1, 2, 3, 4].map(createMeshBuilder) as [
    MeshBuilder,
    MeshBuilder,
    MeshBuilder,
    MeshBuilder,
    MeshBuilder,
  ]
  if (room) {
    const outline = outlineOf(room)
    addWalls(wall, walls, doorways)
    addPartitions(wall, walls, room.height)
    addFloor(floor, { id: roomId, outline, walls, obstacles: obstaclesOf(scene, [roomId]) }, doorways)
    addCeiling(ceiling, well, outline, room.height)
    for (const one of walls) addTrims(trims, one, doorways)
  }
  return {
    walls: wall.build(),
    floor: floor.build(),
    ceiling: ceiling.build(),
    well: well.build(),
    trims: trims.build(),
  }
}
