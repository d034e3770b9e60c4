import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pick } from '../../src/scenes/layout/picking.ts'
import { shortestWay } from '../../src/scenes/layout/shortest.ts'
import { standIn } from '../../src/scenes/layout/standIns.ts'
import { isInSight, isStraightWay, isWalkable, roomAt } from '../../src/scenes/layout/standing.ts'
import { distance } from '../../src/scenes/layout/vectors.ts'
import { numberOf, roomsInOrder, visitingOrder } from '../../src/scenes/layout/visiting.ts'
import { nearestWalkable, route, slide, walkableArea } from '../../src/scenes/layout/walking.ts'
import type { Furniture, PlanPoint } from '../../src/scenes/schema/space.ts'
import { gridHall } from '../support/gridHall.ts'
import {
  isOfBox,
  slowDistance,
  slowIsInSight,
  slowIsStraightWay,
  slowIsWalkable,
  slowOrder,
  slowRoomAt,
  slowSlide,
  slowWayLength,
} from '../support/slowLayout.ts'

const metres = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const point = fc.tuple(metres(-2, 20), metres(-2, 14)) as fc.Arbitrary<PlanPoint>

const furniture: fc.Arbitrary<Furniture> = fc.record({
  kind: fc.constantFrom('vitrine' as const, 'bench' as const),
  room: fc.constantFrom('room_0', 'room_1', 'room_4'),
  position: point as fc.Arbitrary<[number, number]>,
  yaw: metres(-3.2, 3.2),
  size: fc.record({ width: metres(0.3, 3), height: metres(0.3, 1.2), depth: metres(0.3, 2) }),
})

/** Three rooms by two, with some of the doors between them and furniture anywhere. */
const halls = fc
  .record({
    doors: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    pieces: fc.array(furniture, { maxLength: 6 }),
  })
  .map(({ doors, pieces }) =>
    gridHall({
      columns: 3,
      rows: 2,
      doors: (room, side) => doors[room * 2 + (side === 'right' ? 0 : 1)] ?? true,
      furniture: Object.fromEntries(pieces.map((piece, n) => [`furniture_${n}`, piece])),
    }),
  )

describe('looking only at what is near says what looking at everything says', () => {
  it('of where one may stand, and in which room that is', () => {
    fc.assert(
      fc.property(halls, fc.array(point, { minLength: 5, maxLength: 20 }), (scene, points) => {
        const area = walkableArea(scene, 'space_hall')
        for (const p of points) {
          expect(isWalkable(area, p)).toBe(slowIsWalkable(area, p))
          expect(roomAt(area, p)).toBe(slowRoomAt(area, p))
        }
      }),
    )
  })

  it('of straight ways and of sight', () => {
    fc.assert(
      fc.property(
        halls,
        fc.array(fc.tuple(point, point), { minLength: 5, maxLength: 20 }),
        (scene, pairs) => {
          const area = walkableArea(scene, 'space_hall')
          for (const [from, to] of pairs) {
            expect(isStraightWay(area, from, to)).toBe(slowIsStraightWay(area, from, to))
            expect(isInSight(area, from, to)).toBe(slowIsInSight(area, from, to))
          }
        },
      ),
    )
  })

  it('of where a push leads', () => {
    fc.assert(
      fc.property(halls, point, point, (scene, from, to) => {
        const area = walkableArea(scene, 'space_hall')
        const start = nearestWalkable(area, from)
        fc.pre(start !== undefined)
        if (start) expect(slide(area, start, to)).toEqual(slowSlide(area, start, to))
      }),
      { numRuns: 40 },
    )
  })

  it('of what a ray meets', () => {
    let met = 0
    const direction = fc.tuple(metres(-1, 1), metres(-0.5, 0.5), metres(-1, 1))
    fc.assert(
      fc.property(halls, point, direction, (scene, [x, z], towards) => {
        fc.pre(Math.hypot(...towards) > 0.1)
        const ray = { origin: [x, 1.5, z], direction: towards } as const
        const picked = pick(scene, 'space_hall', ray)
        const distanceOfBox = slowDistance(scene, 'space_hall', ray)
        if (isOfBox(picked)) met += 1
        if (isOfBox(picked)) expect(picked?.distance).toBe(distanceOfBox)
        else expect(distanceOfBox).toBeGreaterThanOrEqual(picked?.distance ?? Number.POSITIVE_INFINITY)
      }),
      { numRuns: 80 },
    )
    expect(met).toBeGreaterThan(5)
  })

  it('of order, rooms and numbers, whatever is listed and whatever has not come yet', () => {
    const listed = fc.shuffledSubarray([
      ...Object.keys(gridHall({ columns: 3, rows: 2 }).exhibits),
      standIn('exhibit', 'room_1', 0),
      standIn('text', 'room_1', 0),
      standIn('exhibit', 'room_4', 0),
      'exhibit_none',
    ])
    fc.assert(
      fc.property(listed, listed, (order, again) => {
        const scene = gridHall({ columns: 3, rows: 2 })
        const hall = scene.spaces.space_hall
        if (hall) hall.order = [...order, ...again.slice(0, 3)]
        const expected = slowOrder(scene, 'space_hall')
        expect(visitingOrder(scene, 'space_hall')).toEqual(expected)
        const exhibits = expected.filter((id) => id.startsWith('exhibit'))
        for (const id of Object.keys(scene.exhibits))
          expect(numberOf(scene, id)).toBe(exhibits.indexOf(id) + 1)
        const rooms = roomsInOrder(scene, 'space_hall')
        expect(rooms.flatMap(({ shown }) => shown).sort()).toEqual([...expected].sort())
        for (const { shown } of rooms) expect(shown).toEqual(expected.filter((id) => shown.includes(id)))
      }),
    )
  })
})

const lengthOf = (way: readonly PlanPoint[]) =>
  way.reduce((sum, here, i) => sum + (i > 0 ? distance(way[i - 1] ?? here, here) : 0), 0)

describe('a route', () => {
  it('over points that see one another is the shortest', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 9 }), fc.nat(), (points, seed) => {
        const isSeen = (a: PlanPoint, b: PlanPoint) =>
          Math.abs(Math.round((a[0] + b[0]) * 7 + (a[1] + b[1]) * 13 + seed)) % 3 > 0
        const least = shortestByTrying(points, isSeen)
        const way = shortestWay(points, isSeen)
        expect(way.length > 0 ? lengthOf(way) : Number.POSITIVE_INFINITY).toBeCloseTo(least, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('through one doorway is the shortest that there is', () => {
    fc.assert(
      fc.property(furniture, point, point, (piece, from, to) => {
        const scene = gridHall({
          columns: 2,
          rows: 1,
          furniture: { furniture_a: { ...piece, room: 'room_0' } },
        })
        const area = walkableArea(scene, 'space_hall')
        const [start, goal] = [nearestWalkable(area, from), nearestWalkable(area, to)]
        fc.pre(start !== undefined && goal !== undefined)
        if (!start || !goal) return
        const way = route(area, from, to)
        const least = slowWayLength(area, start, goal)
        expect(way.length > 0 ? lengthOf(way) : Number.POSITIVE_INFINITY).toBeCloseTo(least, 6)
      }),
      { numRuns: 25 },
    )
  })

  it('through many rooms leads there, can be walked, and is no detour', () => {
    const rooms = fc.tuple(fc.nat(9), fc.nat(9)) as fc.Arbitrary<[number, number]>
    fc.assert(
      fc.property(rooms, metres(-2, 2), metres(-2, 2), ([column, row], dx, dz) => {
        const area = walkableArea(TEN_BY_TEN, 'space_hall')
        const from: PlanPoint = [3 + dx, 3 + dz]
        const to: PlanPoint = [column * 6.2 + 3 - dz, row * 6.2 + 3 + dx]
        const way = route(area, from, to)
        expect([way[0], way.at(-1)]).toEqual([from, to])
        for (const [i, here] of way.entries()) {
          const next = way[i + 1]
          if (next) expect(slowIsStraightWay(area, here, next)).toBe(true)
        }
        // Through doors in the middle of walls: never more than along the rows and columns, and to the middles and back.
        expect(lengthOf(way)).toBeLessThanOrEqual((column + row) * 6.2 + 12)
      }),
      { numRuns: 40 },
    )
  })
})

const TEN_BY_TEN = gridHall({ columns: 10, rows: 10 })

function shortestByTrying(
  points: readonly PlanPoint[],
  isSeen: (a: PlanPoint, b: PlanPoint) => boolean,
): number {
  const end = points.length - 1
  const from = (at: number, passed: ReadonlySet<number>): number => {
    if (at === end) return 0
    return Math.min(
      Number.POSITIVE_INFINITY,
      ...points.map((there, i) => {
        const here = points[at]
        if (!here || passed.has(i) || !isSeen(here, there)) return Number.POSITIVE_INFINITY
        return distance(here, there) + from(i, new Set([...passed, i]))
      }),
    )
  }
  return from(0, new Set([0]))
}
