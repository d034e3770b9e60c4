import { describe, expect, it } from 'vitest'
import { furnitureMesh } from '../../../../src/scenes/layout/mesh/furnitureMesh.ts'
import { lightWellOf } from '../../../../src/scenes/layout/mesh/lightWell.ts'
import type { Mesh } from '../../../../src/scenes/layout/mesh/mesh.ts'
import { triangulate } from '../../../../src/scenes/layout/mesh/plane.ts'
import { roomMesh } from '../../../../src/scenes/layout/mesh/roomMesh.ts'
import { BASE_GAP, HEAD_REVEAL } from '../../../../src/scenes/layout/mesh/wallFace.ts'
import { edgeOf, footOf, isInHole, spanAt } from '../../../../src/scenes/layout/openings.ts'
import { areaOf, outlineOf } from '../../../../src/scenes/layout/polygon.ts'
import { type Wall, wallsOf } from '../../../../src/scenes/layout/walls.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { FURNITURE_KINDS, type Opening, type PlanPoint } from '../../../../src/scenes/schema/space.ts'
import { areaWhere, expectSound, meshOf, triangleCount } from '../../../support/meshes.ts'
import { bareScene, rectangularRoom, twoRoomScene } from '../../../support/scenes.ts'

const SHAPES: Opening['shape'][] = ['rectangular', 'moonGate', 'pointedArch', 'horseshoeArch']

function withOpening(shape: Opening['shape'], width: number, height: number): Scene {
  const scene = twoRoomScene()
  const opening = scene.openings.opening_axis
  if (opening) Object.assign(opening, { shape, width, height })
  return scene
}

/** Square metres of the hole above the shadow gap, by adding up narrow columns. */
function holeArea(opening: Pick<Opening, 'shape' | 'width' | 'height'>): number {
  const columns = 4000
  let area = 0
  for (let i = 0; i < columns; i++) {
    const span = spanAt(opening, ((i + 0.5) / columns - 0.5) * opening.width)
    if (span) area += Math.max(0, span[1] - Math.max(BASE_GAP, span[0])) * (opening.width / columns)
  }
  return area
}

const onFace = (wall: Wall) => (corners: number[][], normal: number[]) =>
  Math.abs((normal[0] ?? 0) - wall.normal[0]) + Math.abs((normal[2] ?? 0) - wall.normal[1]) < 1e-3 &&
  corners.every(
    ([x = 0, , z = 0]) =>
      Math.abs((x - wall.start[0]) * wall.normal[0] + (z - wall.start[1]) * wall.normal[1]) < 1e-3,
  )

describe('roomMesh', () => {
  const sizes = SHAPES.flatMap((shape) => [
    { shape, width: 1.8, height: 2.6 },
    { shape, width: 2.4, height: 2.2 },
    { shape, width: 3, height: 1.4 },
  ])

  it.each(sizes)('is sound with a $shape of $width × $height m', ({ shape, width, height }) => {
    const scene = withOpening(shape, width, height)
    for (const room of ['room_a', 'room_b']) for (const { mesh } of roomMesh(scene, room)) expectSound(mesh)
  })

  it.each(sizes)('covers the wall but for a $shape of $width × $height m', ({ shape, width, height }) => {
    const scene = withOpening(shape, width, height)
    for (const wall of wallsOf(scene, 'room_a')) {
      const whole = wall.length * (wall.height - BASE_GAP - HEAD_REVEAL)
      const expected = whole - (wall.openings.length > 0 ? holeArea({ shape, width, height }) : 0)
      const area = areaWhere(meshOf(roomMesh(scene, 'room_a'), 'plaster'), onFace(wall))
      expect(Math.abs(area / expected - 1)).toBeLessThan(0.01)
    }
  })

  it('leaves no cracks in a wall: every inner edge belongs to two triangles', () => {
    for (const shape of SHAPES) {
      const scene = withOpening(shape, 2, 2.4)
      const [wall] = wallsOf(scene, 'room_a')
      if (!wall) throw new Error('the wall is there')
      const edges = openEdges(meshOf(roomMesh(scene, 'room_a'), 'plaster'), onFace(wall))
      const hole = { shape, width: 2, height: 2.4 }
      const outside = edges.filter(([x = 0, y = 0]) => {
        const onBorder =
          x < 1e-3 || x > wall.length - 1e-3 || y < BASE_GAP + 1e-3 || y > wall.height - HEAD_REVEAL - 1e-3
        const nearHole = [-0.05, 0, 0.05].some((dx) =>
          [-0.05, 0, 0.05].some((dy) => isInHole(hole, x - 4 + dx, y + dy)),
        )
        return !onBorder && !nearHole
      })
      expect(outside).toEqual([])
    }
  })

  it.each(SHAPES)('lines a %s with sides that face into it, half in each room', (shape) => {
    const scene = withOpening(shape, 2, 2.4)
    for (const [room, from, to] of [
      ['room_a', -3.151, -2.999],
      ['room_b', -3.301, -3.149],
    ] as const) {
      const isInside = (corners: number[][]) => corners.every(([, , z = 0]) => z > from && z < to)
      const isSide = (corners: number[][], normal: number[]) =>
        isInside(corners) && Math.abs(normal[2] ?? 0) < 1e-3
      const facesIn = (corners: number[][], normal: number[]) => {
        const [x = 0, y = 0] = [0, 1].map(
          (axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / 3,
        )
        return isSide(corners, normal) && (normal[0] ?? 0) * -x + (normal[1] ?? 0) * (1.2 - y) > 0
      }
      const walls = meshOf(roomMesh(scene, room), 'plaster')
      const edge = edgeOf({ shape, width: 2, height: 2.4 })
      const around = edge.reduce((sum, [x, y], i) => {
        const next = edge[i + 1]
        return next ? sum + Math.hypot(next[0] - x, next[1] - y) : sum
      }, 0)
      expect(areaWhere(walls, facesIn)).toBeCloseTo(around * 0.15, 3)
      expect(areaWhere(walls, isSide)).toBeCloseTo(around * 0.15, 3)
    }
  })

  it('closes a partition all around but at the floor', () => {
    const walls = meshOf(roomMesh(twoRoomScene(), 'room_b'), 'plaster')
    const [x0, x1, z0, z1] = [-1.5, 1.5, -6.6, -6.4]
    const isPart = (corners: number[][]) =>
      corners.every(([x = 0, , z = 0]) => x > x0 - 1e-3 && x < x1 + 1e-3 && z > z0 - 1e-3 && z < z1 + 1e-3)
    const outwards = (corners: number[][], normal: number[]) => {
      const [x = 0, y = 0, z = 0] = [0, 1, 2].map(
        (axis) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / 3,
      )
      const [nx = 0, ny = 0, nz = 0] = normal
      return isPart(corners) && nx * x + ny * (y - 1.4) + nz * (z + 6.5) > 0
    }
    const height = 2.8 - BASE_GAP
    const around = 2 * (3 + 0.2) * height + 3 * 0.2
    expect(areaWhere(walls, outwards)).toBeCloseTo(around, 2)
    expect(areaWhere(walls, isPart)).toBeCloseTo(around, 2)
  })

  it('covers the floor and the doorway half and half', () => {
    const scene = twoRoomScene()
    const floor = meshOf(roomMesh(scene, 'room_a'), 'floor')
    expect(areaWhere(floor)).toBeCloseTo(8 * 6 + (1.8 * 0.3) / 2, 2)
  })

  it('covers floors that are not rectangles', () => {
    const scene = bareScene()
    const corners: PlanPoint[] = [
      [0, 0],
      [7, 0],
      [7, 3],
      [3, 3.5],
      [3, 8],
      [0, 8],
    ]
    scene.rooms.room_l = { outline: corners.map(([x, z], i) => ({ id: `wall_${i}`, x, z })), height: 4 }
    const parts = roomMesh(scene, 'room_l')
    for (const { mesh } of parts) expectSound(mesh)
    expect(areaWhere(meshOf(parts, 'floor'))).toBeCloseTo(areaOf(corners), 2)
  })

  it('has a ceiling with a luminous panel brighter than all the rest', () => {
    const parts = roomMesh(twoRoomScene(), 'room_a')
    const [ceiling, well] = [meshOf(parts, 'ceiling'), meshOf(parts, 'well')]
    const panel = areaWhere(well)
    expect(panel).toBeGreaterThan(8)
    expect(areaWhere(ceiling, (_, normal) => (normal[1] ?? 0) < -0.9) + panel).toBeCloseTo(48, 1)
    expect(Math.min(...well.colors)).toBeGreaterThan(Math.max(...ceiling.colors))
  })

  it('bakes the light: a fill and a washer that falls to 40 % at the floor, corners and feet of walls darker', () => {
    const scene = twoRoomScene()
    const parts = roomMesh(scene, 'room_a')
    const [walls, floor] = [meshOf(parts, 'plaster'), meshOf(parts, 'floor')]
    const light = (mesh: Mesh, x: number, y: number, z: number) => lightNear(mesh, [x, y, z])
    expect(light(walls, -4, BASE_GAP, 0) / light(walls, -4, 2.4, 0)).toBeCloseTo(0.25 + 0.75 * 0.4, 1)
    const corner = light(walls, -4, 1.5, -3) / light(walls, -4, 1.5, 0)
    expect(corner).toBeGreaterThan(0.69)
    expect(corner).toBeLessThan(0.81)
    expect(light(floor, -4, 0, 0) / light(floor, -2.9, 0, 0)).toBeLessThan(0.81)
    const screened = meshOf(roomMesh(scene, 'room_b'), 'floor')
    expect(light(screened, 0, 0, -6.4) / light(screened, 2.9, 0, -6.4)).toBeLessThan(0.81)
  })

  it('is the same each time, and small', () => {
    const scene = twoRoomScene()
    const first = roomMesh(scene, 'room_a')
    expect(roomMesh(scene, 'room_a')).toEqual(first)
    const total = ['room_a', 'room_b']
      .flatMap((room) => roomMesh(scene, room))
      .reduce((n, { mesh }) => n + triangleCount(mesh), 0)
    expect(total).toBeLessThan(30_000)
  })

  it('is empty for a room that does not exist', () => {
    expect(roomMesh(bareScene(), 'room_none')).toEqual([])
  })
})

describe('furnitureMesh', () => {
  it.each(FURNITURE_KINDS)('%s is sound and as large as it says', (kind) => {
    const size = { width: 1.2, height: 0.9, depth: 0.6 }
    const parts = furnitureMesh(kind, size).map(({ mesh }) => mesh)
    expect(parts.length).toBeGreaterThan(0)
    for (const mesh of parts) expectSound(mesh)
    const xs = parts.flatMap((mesh) => [...mesh.positions].filter((_, i) => i % 3 === 0))
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(1.2)
  })
})

describe('openings', () => {
  it.each(SHAPES)('%s: its edge runs from foot to foot over its head', (shape) => {
    const form = { shape, width: 2, height: 2.4 }
    const edge = edgeOf(form)
    expect(edge[0]).toEqual([-footOf(form), 0])
    expect(edge.at(-1)?.[0]).toBeCloseTo(footOf(form))
    expect(Math.max(...edge.map(([, y]) => y))).toBeCloseTo(2.4)
    expect(isInHole(form, 0, 1)).toBe(true)
    expect(isInHole(form, 1.1, 1)).toBe(false)
    expect(isInHole(form, 0, 2.5)).toBe(false)
  })
  it('a moon gate is round and narrow at its foot', () => {
    const form = { shape: 'moonGate', width: 2, height: 1.9 } as const
    expect(spanAt(form, 0.99)?.[1]).toBeLessThan(1.1)
    expect(footOf(form)).toBeLessThan(0.8)
  })
})

it('triangulate keeps the area of what it cuts', () => {
  const spiral: PlanPoint[] = [
    [0, 0],
    [6, 0],
    [6, 6],
    [2, 6],
    [2, 3],
    [4, 3],
    [4, 2],
    [1, 2],
    [1, 7],
    [0, 7],
  ]
  expect(triangulate(spiral).reduce((sum, triangle) => sum + areaOf(triangle), 0)).toBeCloseTo(areaOf(spiral))
})

it('lightWellOf finds no place in a narrow room', () => {
  expect(lightWellOf(outlineOf(rectangularRoom('n', 0, 0, 6, 0.9)))).toBeUndefined()
})

function lightNear(mesh: Mesh, [x, y, z]: [number, number, number]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < mesh.positions.length; i += 3) {
    const [px = 0, py = 0, pz = 0] = mesh.positions.subarray(i, i + 3)
    const far = Math.hypot(px - x, py - y, pz - z)
    if (far < least) [best, least] = [mesh.colors[i] ?? 0, far]
  }
  return best
}

/** Middles, in the wall's own coordinates, of the edges that only one triangle has. */
function openEdges(mesh: Mesh, belongs: (corners: number[][], normal: number[]) => boolean): number[][] {
  const edges = new Map<string, { count: number; middle: number[] }>()
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const ids = [...mesh.indices.subarray(i, i + 3)]
    const corners = ids.map((id) => [...mesh.positions.subarray(id * 3, id * 3 + 3)])
    if (!belongs(corners, [...mesh.normals.subarray((ids[0] ?? 0) * 3, (ids[0] ?? 0) * 3 + 3)])) continue
    const flat = ids.map((id) => [...mesh.uvs.subarray(id * 2, id * 2 + 2)])
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const) {
      const ends = [flat[a] ?? [], flat[b] ?? []].map((end) => end.map((n) => n.toFixed(3)).join(' ')).sort()
      const middle = [
        ((flat[a]?.[0] ?? 0) + (flat[b]?.[0] ?? 0)) / 2,
        ((flat[a]?.[1] ?? 0) + (flat[b]?.[1] ?? 0)) / 2,
      ]
      const edge = edges.get(ends.join()) ?? { count: 0, middle }
      edge.count++
      edges.set(ends.join(), edge)
    }
  }
  return [...edges.values()].filter(({ count }) => count === 1).map(({ middle }) => middle)
}
