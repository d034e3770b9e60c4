import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doorwaysOf } from '../../src/scenes/layout/doorways.ts'
import { labelPoseOf } from '../../src/scenes/layout/labels.ts'
import { hungOn } from '../../src/scenes/layout/mesh/hung.ts'
import { roomMesh } from '../../src/scenes/layout/mesh/roomMesh.ts'
import type { SurfacePart } from '../../src/scenes/layout/mesh/surface.ts'
import { holesOf } from '../../src/scenes/layout/mesh/wallFace.ts'
import { isInHole } from '../../src/scenes/layout/openings.ts'
import { areaOf, outlineOf } from '../../src/scenes/layout/polygon.ts'
import { distance, nearestOnSegment } from '../../src/scenes/layout/vectors.ts'
import { pointOnWall, projectOnWall, type Wall, wallsOf } from '../../src/scenes/layout/walls.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { areaWhere, expectSound, meshOf, triangleCount } from '../support/meshes.ts'
import { dressedScenes } from '../support/rooms.ts'

type Point = readonly [x: number, y: number, out: number]

/** Places on a triangle, as shares of its corners. */
const SPREAD: readonly Point[] = [
  [1 / 3, 1 / 3, 1 / 3],
  [0.8, 0.1, 0.1],
  [0.1, 0.8, 0.1],
  [0.1, 0.1, 0.8],
]

/** Whether a triangle could reach into the 0.3 m before a wall, and is not the floor. */
const isBefore = (corners: readonly Point[]): boolean =>
  corners.some(([, y]) => y > 0.02) &&
  corners.some(([, , out]) => out > 0.004) &&
  corners.some(([, , out]) => out < 0.3)

/**
 * Points of a room's faces that stand before a wall, up to 0.3 m out of it, in the wall's own coordinates; not those that
 * belong to another wall where the two meet.
 */
function pointsBefore(parts: readonly SurfacePart[], wall: Wall, others: readonly Wall[]): Point[] {
  return parts.flatMap(({ mesh: { positions, indices } }) => {
    const points: Point[] = []
    for (let i = 0; i < indices.length; i += 3) {
      const corners = [0, 1, 2].map((k): Point => {
        const at = (indices[i + k] ?? 0) * 3
        const [x, y, z] = [positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0]
        const out = (x - wall.start[0]) * wall.normal[0] + (z - wall.start[1]) * wall.normal[1]
        return [projectOnWall(wall, [x, z]), y, out]
      })
      if (!isBefore(corners)) continue
      for (const share of SPREAD) {
        const mean = (axis: 0 | 1 | 2) =>
          corners.reduce((sum, corner, k) => sum + corner[axis] * (share[k] ?? 0), 0)
        const point: Point = [mean(0), mean(1), mean(2)]
        if (point[2] < 0.004 || point[2] > 0.3) continue
        const place = pointOnWall(wall, point[0], point[2])
        const isNear = ({ start, end }: Wall) => distance(place, nearestOnSegment(place, start, end)) < 0.3
        if (!others.some((other) => other.id !== wall.id && isNear(other))) points.push(point)
      }
    }
    return points
  })
}

const outlineWalls = (scene: Scene) =>
  wallsOf(scene, 'room_s').filter(({ partition }) => partition === undefined)

describe('the surfaces of a room of any form, theme and light', { timeout: 30_000 }, () => {
  it('are sound, and cover its floor', () => {
    fc.assert(
      fc.property(dressedScenes, (scene) => {
        const parts = roomMesh(scene, 'room_s')
        for (const { mesh } of parts) expectSound(mesh)
        const room = scene.rooms.room_s
        if (!room) throw new Error('the room is there')
        const thresholds = doorwaysOf(scene).reduce(
          (sum, { sides: [side] }) => sum + (side.x1 - side.x0) * 0.15,
          0,
        )
        expect(areaWhere(meshOf(parts, 'floor')) / (areaOf(outlineOf(room)) + thresholds)).toBeCloseTo(1, 2)
      }),
      { numRuns: 12 },
    )
  })

  it('put nothing before what hangs, nor before its label', () => {
    fc.assert(
      fc.property(dressedScenes, (scene) => {
        const parts = roomMesh(scene, 'room_s')
        const walls = outlineWalls(scene)
        const faults = walls.flatMap((wall) => {
          const kept = [...hungOn(scene, wall), ...labelsOn(scene, wall)]
          const points = kept.length === 0 ? [] : pointsBefore(parts, wall, walls)
          return points.filter(([x, y]) =>
            kept.some((one) => x > one.x0 && x < one.x1 && y > one.y0 && y < one.y1),
          )
        })
        expect(faults).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('leave every doorway clear', () => {
    fc.assert(
      fc.property(dressedScenes, (scene) => {
        const parts = roomMesh(scene, 'room_s')
        const walls = outlineWalls(scene)
        const faults = walls.flatMap((wall) => {
          const holes = holesOf(wall)
          const points = holes.length === 0 ? [] : pointsBefore(parts, wall, walls)
          return points.filter(
            ([x, y]) =>
              y > 0.02 &&
              holes.some(({ form, middle }) => {
                const inner = { ...form, width: form.width - 0.08, height: form.height - 0.04 }
                return isInHole(inner, x - middle, y)
              }),
          )
        })
        expect(faults).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it('cost what a phone can draw', () => {
    fc.assert(
      fc.property(dressedScenes, (scene) => {
        const total = roomMesh(scene, 'room_s').reduce((sum, { mesh }) => sum + triangleCount(mesh), 0)
        expect(total).toBeLessThan(9000)
      }),
      { numRuns: 12 },
    )
  })
})

function labelsOn(scene: Scene, wall: Wall) {
  return Object.entries(scene.exhibits).flatMap(([id, { place }]) => {
    const pose = place.kind === 'wall' && place.wall === wall.id ? labelPoseOf(scene, id) : undefined
    if (!pose) return []
    const x = projectOnWall(wall, [pose.position[0], pose.position[2]])
    const [y, half] = [pose.position[1], pose.height / 2]
    const [x0, x1] = [x - pose.width / 2, x + pose.width / 2]
    const isOnWall = x0 > 0 && x1 < wall.length && wall.openings.every((one) => one.x1 < x0 || one.x0 > x1)
    return isOnWall ? [{ x0, x1, y0: y - half, y1: y + half }] : []
  })
}
