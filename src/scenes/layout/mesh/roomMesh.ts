import type { Scene } from '../../schema/scene.ts'
import type { PlanPoint } from '../../schema/space.ts'
import { type Doorway, doorwaysOf } from '../doorways.ts'
import { cornersOf, type Obstacle, obstaclesOf } from '../obstacles.ts'
import { areaOf, boundsOf, edgesOf, outlineOf } from '../polygon.ts'
import { mix, type Point3 } from '../vectors.ts'
import { type Wall, wallsOf } from '../walls.ts'
import { addJambs } from './jambs.ts'
import { ceilingLight, contactLight, type Edge, floorLight, nearCorner, washerLight } from './light.ts'
import { type LightWell, lightWellOf, middleOf } from './lightWell.ts'
import { addQuad, createMeshBuilder, distinct, divided, type Mesh, type MeshBuilder } from './mesh.ts'
import { addPlane } from './plane.ts'
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

/** Metres by which the panel lies above the ceiling. */
const WELL_DEPTH = 0.22
const WELL_LIGHT = 1
/** Most cells of a floor; metres between its points of light where that allows. */
const MOST_CELLS = 1800
const FLOOR_CELL = 0.3
const CEILING_CELL = 0.6

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

/** Adds the faces, ends and tops of free-standing walls. */
function addPartitions(builder: MeshBuilder, walls: readonly Wall[], roomHeight: number): void {
  const faces = walls.filter(({ partition }) => partition !== undefined)
  const light = (y: number) => washerLight(y, roomHeight)
  for (const face of faces) {
    addWallFace(builder, face, BASE_GAP, face.height, (_, y) => light(y))
    const back = faces.find((one) => one.partition === face.partition && one.id !== face.id)
    if (!back) continue
    const corner = ([x, z]: PlanPoint, y: number): Point3 => [x, y, z]
    const [low, high] = [light(BASE_GAP) * 0.9, light(face.height) * 0.9]
    addQuad(
      builder,
      [
        corner(face.end, BASE_GAP),
        corner(back.start, BASE_GAP),
        corner(back.start, face.height),
        corner(face.end, face.height),
      ],
      [face.along[0], 0, face.along[1]],
      [low, low, high, high],
    )
    // Each face brings its own half of the top.
    const inner = (a: PlanPoint, b: PlanPoint) => corner(mix(a, b, 0.5), face.height)
    addQuad(
      builder,
      [
        corner(face.start, face.height),
        corner(face.end, face.height),
        inner(face.end, back.start),
        inner(face.start, back.end),
      ],
      [0, 1, 0],
      [1, 1, 1, 1],
    )
  }
}

/** Lines along which a floor is cut: even cells, and the sides of what stands on it, so that its shadow is crisp. */
function floorLines(
  outline: readonly PlanPoint[],
  obstacles: readonly Obstacle[],
): { xs: number[]; zs: number[] } {
  const { minX, minZ, maxX, maxZ } = boundsOf(outline)
  const cell = Math.max(FLOOR_CELL, Math.sqrt(((maxX - minX) * (maxZ - minZ)) / MOST_CELLS))
  const sides = obstacles.length > 16 ? [] : obstacles.map((obstacle) => boundsOf(cornersOf(obstacle)))
  const around = (low: number, high: number) => [low - 0.08, low, high, high + 0.08]
  return {
    xs: distinct([...divided(minX, maxX, cell), ...sides.flatMap((side) => around(side.minX, side.maxX))]),
    zs: distinct([...divided(minZ, maxZ, cell), ...sides.flatMap((side) => around(side.minZ, side.maxZ))]),
  }
}

function addFloor(
  builder: MeshBuilder,
  outline: readonly PlanPoint[],
  edges: readonly Edge[],
  obstacles: readonly Obstacle[],
): void {
  const source = middleOf(outline)
  const reach = Math.max(2.5, Math.sqrt(areaOf(outline)) * 0.6)
  const light = (p: PlanPoint) => floorLight(p, edges, source, reach) * contactLight(p, obstacles)
  addPlane(builder, outline, { y: 0, facing: 1, ...floorLines(outline, obstacles), light })
}

/** Adds this room's half of the floors of its doorways. */
function addThresholds(builder: MeshBuilder, roomId: string, doorways: readonly Doorway[]): void {
  for (const { sides, floor } of doorways) {
    const [a, b, c, d] = floor
    sides.forEach((side, i) => {
      if (side.wall.room !== roomId) return
      const half = i === 0 ? [a, b, mix(b, c, 0.5), mix(a, d, 0.5)] : [c, d, mix(a, d, 0.5), mix(b, c, 0.5)]
      const corners = half.map(([x, z]): Point3 => [x, 0, z]) as [Point3, Point3, Point3, Point3]
      addQuad(builder, corners, [0, 1, 0], [0.6, 0.6, 0.5, 0.5])
    })
  }
}

function addWell(builder: MeshBuilder, ceiling: MeshBuilder, well: LightWell, height: number): void {
  const { centre, halfX, halfZ } = well
  const rim: PlanPoint[] = [
    [centre[0] - halfX, centre[1] - halfZ],
    [centre[0] + halfX, centre[1] - halfZ],
    [centre[0] + halfX, centre[1] + halfZ],
    [centre[0] - halfX, centre[1] + halfZ],
  ]
  const top = height + WELL_DEPTH
  addPlane(builder, rim, { y: top, facing: -1, xs: [], zs: [], light: () => WELL_LIGHT })
  for (const [from, to] of edgesOf(rim)) {
    const normal: Point3 = [-Math.sign(to[1] - from[1]), 0, Math.sign(to[0] - from[0])]
    const at = ([x, z]: PlanPoint, y: number): Point3 => [x, y, z]
    addQuad(
      ceiling,
      [at(from, height), at(to, height), at(to, top), at(from, top)],
      normal,
      [0.9, 0.9, 0.97, 0.97],
    )
  }
}

function addCeiling(
  builder: MeshBuilder,
  outline: readonly PlanPoint[],
  edges: readonly Edge[],
  height: number,
  well: LightWell | undefined,
): void {
  const { minX, minZ, maxX, maxZ } = boundsOf(outline)
  const cell = Math.max(CEILING_CELL, Math.sqrt(((maxX - minX) * (maxZ - minZ)) / MOST_CELLS))
  const rim = well
    ? {
        xs: [well.centre[0] - well.halfX, well.centre[0] + well.halfX],
        zs: [well.centre[1] - well.halfZ, well.centre[1] + well.halfZ],
      }
    : { xs: [], zs: [] }
  addPlane(builder, outline, {
    y: height,
    facing: -1,
    xs: distinct([...divided(minX, maxX, cell), ...rim.xs]),
    zs: distinct([...divided(minZ, maxZ, cell), ...rim.zs]),
    light: (p) => ceilingLight(p, edges),
    leaveOut: ([x, z]) =>
      well !== undefined &&
      Math.abs(x - well.centre[0]) < well.halfX &&
      Math.abs(z - well.centre[1]) < well.halfZ,
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
    const edges = edgesOf(outline)
    addWalls(wall, walls, doorways)
    addPartitions(wall, walls, room.height)
    addFloor(floor, outline, edges, obstaclesOf(scene, [roomId]))
    addThresholds(floor, roomId, doorways)
    const panel = lightWellOf(outline)
    addCeiling(ceiling, outline, edges, room.height, panel)
    if (panel) addWell(well, ceiling, panel, room.height)
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
