import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clampToWall, reachOf, snapOnWall } from '../../src/scenes/layout/hanging.ts'
import { roomMesh } from '../../src/scenes/layout/mesh/roomMesh.ts'
import { pick } from '../../src/scenes/layout/picking.ts'
import { poseOf, viewpointOf } from '../../src/scenes/layout/placing.ts'
import { areaOf } from '../../src/scenes/layout/polygon.ts'
import {
  type Camera,
  EYE_HEIGHT,
  FOV_VERTICAL,
  project,
  rayThrough,
} from '../../src/scenes/layout/projecting.ts'
import { isStraightWay } from '../../src/scenes/layout/standing.ts'
import { isWalkable, nearestWalkable, route, slide, walkableArea } from '../../src/scenes/layout/walking.ts'
import { wallMap, wallsOf } from '../../src/scenes/layout/walls.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import type { Furniture, PlanPoint } from '../../src/scenes/schema/space.ts'
import { expectSound, meshOf } from '../support/meshes.ts'
import { bareScene, rectangularRoom, twoRoomScene } from '../support/scenes.ts'

const metres = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const point = fc.tuple(metres(-5, 5), metres(-10, 4)) as fc.Arbitrary<PlanPoint>

const furniture: fc.Arbitrary<Furniture> = fc.record({
  kind: fc.constantFrom('vitrine' as const, 'plinth' as const, 'bench' as const),
  room: fc.constantFrom('room_a', 'room_b'),
  position: fc.tuple(metres(-3.5, 3.5), metres(-9, 2.5)) as fc.Arbitrary<PlanPoint>,
  yaw: metres(-3.2, 3.2),
  size: fc.record({ width: metres(0.3, 2), height: metres(0.3, 1.2), depth: metres(0.3, 1) }),
})

/** The two rooms with other furniture, and a doorway of any shape and place. */
const scenes: fc.Arbitrary<Scene> = fc
  .record({
    pieces: fc.array(furniture, { maxLength: 9 }),
    shape: fc.constantFrom(
      'rectangular' as const,
      'moonGate' as const,
      'pointedArch' as const,
      'horseshoeArch' as const,
    ),
    x: metres(1.5, 6.5),
    width: metres(0.9, 2.6),
    height: metres(1.9, 3.2),
  })
  .map(({ pieces, shape, x, width, height }) => {
    const scene = twoRoomScene()
    const opening = scene.openings.opening_axis
    if (opening) Object.assign(opening, { shape, x, width, height })
    scene.furniture = Object.fromEntries(pieces.map((piece, i) => [`furniture_${i}`, piece]))
    scene.exhibits.exhibit_vitrine = {
      object: 'object_book',
      place: { kind: 'floor', room: 'room_a', x: 2, z: 1, yaw: 0.4 },
    }
    return scene
  })

describe('walking', () => {
  it('slides without ever leaving the walkable area', () => {
    fc.assert(
      fc.property(scenes, point, fc.array(point, { minLength: 1, maxLength: 6 }), (scene, from, steps) => {
        const area = walkableArea(scene, 'space_hall')
        let at = nearestWalkable(area, from)
        fc.pre(at !== undefined)
        for (const to of steps) {
          if (!at) return
          at = slide(area, at, to)
          expect(isWalkable(area, at)).toBe(true)
        }
      }),
      { numRuns: 250 },
    )
  })

  it('finds routes whose every step can be walked', () => {
    fc.assert(
      fc.property(scenes, point, point, (scene, from, to) => {
        const area = walkableArea(scene, 'space_hall')
        const way = route(area, from, to)
        way.forEach((here, i) => {
          const next = way[i + 1]
          if (!next) return
          expect(isStraightWay(area, here, next)).toBe(true)
          for (let t = 0; t <= 1; t += 0.05) {
            const between: PlanPoint = [here[0] + (next[0] - here[0]) * t, here[1] + (next[1] - here[1]) * t]
            expect(isWalkable(area, between)).toBe(true)
          }
        })
        if (way.length > 0) expect(way.at(-1)).toEqual(nearestWalkable(area, to))
      }),
      { numRuns: 60 },
    )
  })

  it('stands to look only where one can stand', () => {
    fc.assert(
      fc.property(
        scenes,
        fc.constantFrom('exhibit_leaf', 'exhibit_scroll', 'exhibit_map', 'text_intro'),
        (scene, id) => {
          const viewpoint = viewpointOf(scene, id)
          if (viewpoint) expect(isWalkable(walkableArea(scene, 'space_hall'), viewpoint.position)).toBe(true)
        },
      ),
    )
  })
})

describe('looking', () => {
  const camera: fc.Arbitrary<Camera> = fc.record({
    position: fc.tuple(metres(-3.5, 3.5), metres(1.2, 1.7), metres(-2.5, 2.5)),
    yaw: metres(-Math.PI, Math.PI),
    pitch: metres(-1.2, 1.2),
    fovY: fc.constant(FOV_VERTICAL),
    aspect: metres(0.4, 2.4),
  })

  it('meets a shown thing through its projected centre when it is seen from its front', () => {
    const scene = twoRoomScene()
    scene.furniture = {}
    scene.partitions = {}
    delete scene.exhibits.exhibit_map
    delete scene.exhibits.exhibit_vitrine
    fc.assert(
      fc.property(camera, fc.constantFrom('exhibit_leaf', 'exhibit_scroll', 'text_intro'), (eye, id) => {
        const pose = poseOf(scene, id)
        if (!pose) throw new Error('it hangs there')
        const seen = project(eye, pose.position)
        fc.pre(seen.inFront && Math.abs(seen.x) < 20 && Math.abs(seen.y) < 20)
        expect(pick(scene, 'space_hall', rayThrough(eye, seen.x, seen.y))).toMatchObject({
          kind: 'shown',
          id,
        })
      }),
    )
  })

  it('sees every point where the ray through it goes', () => {
    fc.assert(
      fc.property(camera, metres(-1, 1), metres(-1, 1), metres(0.5, 30), (eye, x, y, far) => {
        const { direction } = rayThrough(eye, x, y)
        const [px, py, pz] = eye.position
        const seen = project(eye, [px + direction[0] * far, py + direction[1] * far, pz + direction[2] * far])
        expect(seen.x).toBeCloseTo(x, 6)
        expect(seen.y).toBeCloseTo(y, 6)
      }),
    )
  })

  it('keeps a thing in view from where one stands to look at it', () => {
    const scene = twoRoomScene()
    for (const id of ['exhibit_leaf', 'exhibit_scroll', 'exhibit_map', 'exhibit_vitrine', 'text_intro']) {
      const [viewpoint, pose] = [viewpointOf(scene, id), poseOf(scene, id)]
      if (!viewpoint || !pose) throw new Error('it can be looked at')
      const [x, z] = viewpoint.position
      const eye: Camera = {
        position: [x, EYE_HEIGHT, z],
        yaw: viewpoint.yaw,
        pitch: viewpoint.pitch,
        fovY: FOV_VERTICAL,
        aspect: 1.5,
      }
      const seen = project(eye, pose.position)
      expect([seen.inFront, Math.abs(seen.x) < 0.5, Math.abs(seen.y) < 0.5]).toEqual([true, true, true])
      expect(pick(scene, 'space_hall', rayThrough(eye, 0, 0))).toMatchObject({ kind: 'shown', id })
    }
  })
})

/** Metres: what sums of coordinates within a kilometre may lose. */
const HAIR = 1e-8

describe('hanging', () => {
  const walls = [...wallMap(twoRoomScene()).values()]
  const border = fc.record({ side: metres(0, 0.1), above: metres(0, 0.3), below: metres(0, 0.3) })
  const size = fc.record({ width: metres(0.05, 2.5), height: metres(0.05, 2.5), border })

  it('keeps what fits inside the wall and clear of its openings', () => {
    fc.assert(
      fc.property(fc.constantFrom(...walls), size, metres(-20, 20), metres(-20, 20), (wall, thing, x, y) => {
        const kept = clampToWall({ wall, size: thing, x, y })
        const { side, above, below } = reachOf(thing)
        const [left, right] = [kept.x - side, kept.x + side]
        expect(left).toBeGreaterThanOrEqual(-HAIR)
        expect(right).toBeLessThanOrEqual(wall.length + HAIR)
        expect(kept.y - below).toBeGreaterThanOrEqual(-HAIR)
        expect(kept.y + above).toBeLessThanOrEqual(wall.height + HAIR)
        for (const { x0, x1, height } of wall.openings) {
          const overlaps = left < x1 - HAIR && right > x0 + HAIR && kept.y - below < height - HAIR
          expect(overlaps).toBe(false)
        }
        const again = clampToWall({ wall, size: thing, ...kept })
        expect(Math.hypot(again.x - kept.x, again.y - kept.y)).toBeLessThan(HAIR)
      }),
    )
  })

  it('never moves a thing farther than the tolerance when it snaps', () => {
    const hung = fc.record({
      x: metres(0, 8),
      y: metres(0.5, 3),
      width: metres(0.1, 1),
      height: metres(0.1, 1),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...walls),
        size,
        metres(0, 8),
        metres(0, 4),
        fc.array(hung, { maxLength: 5 }),
        (wall, thing, x, y, others) => {
          const snapped = snapOnWall({ wall, size: thing, x, y, others, tolerance: 0.06 })
          expect(Math.abs(snapped.x - x)).toBeLessThanOrEqual(0.06 + 1e-9)
          expect(Math.abs(snapped.y - y)).toBeLessThanOrEqual(0.06 + 1e-9)
          const moved = (snapped.x === x ? 0 : 1) + (snapped.y === y ? 0 : 1)
          expect(snapped.guides.length).toBeGreaterThanOrEqual(moved)
        },
      ),
    )
  })
})

describe('meshes', () => {
  it('are sound in rooms of any form', () => {
    const star = fc.array(metres(1.5, 6), { minLength: 3, maxLength: 9 }).map((radii) =>
      radii.map((radius, i): PlanPoint => {
        const angle = (i / radii.length) * 2 * Math.PI
        return [radius * Math.cos(angle), radius * Math.sin(angle)]
      }),
    )
    fc.assert(
      fc.property(star, metres(2.5, 6), (corners, height) => {
        const scene = bareScene()
        scene.rooms.room_s = { outline: corners.map(([x, z], i) => ({ id: `wall_${i}`, x, z })), height }
        const mesh = roomMesh(scene, 'room_s')
        for (const part of mesh) expectSound(part.mesh)
        let floor = 0
        const { positions, indices } = meshOf(mesh, 'floor')
        for (let i = 0; i < indices.length; i += 3) {
          const triangle = [0, 1, 2].map((k): PlanPoint => {
            const at = (indices[i + k] ?? 0) * 3
            return [positions[at] ?? 0, positions[at + 2] ?? 0]
          })
          floor += areaOf(triangle)
        }
        expect(floor / areaOf(corners)).toBeCloseTo(1, 2)
      }),
      { numRuns: 25 },
    )
  })

  it('are sound with any doorway and furniture', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const room of ['room_a', 'room_b'])
          for (const { mesh } of roomMesh(scene, room)) expectSound(mesh)
      }),
      { numRuns: 15 },
    )
  })
})

it('a rectangular room has its walls all around', () => {
  fc.assert(
    fc.property(metres(1, 30), metres(1, 30), (width, depth) => {
      const scene = bareScene()
      scene.rooms.room_r = rectangularRoom('r', 0, 0, width, depth)
      const around = wallsOf(scene, 'room_r').reduce((sum, { length }) => sum + length, 0)
      expect(around).toBeCloseTo(2 * (width + depth))
    }),
  )
})
