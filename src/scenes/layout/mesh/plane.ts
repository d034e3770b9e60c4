import type { PlanPoint } from '../../schema/space.ts'
import { boundsOf, contains, edgesOf, signedArea } from '../polygon.ts'
import type { Point3 } from '../vectors.ts'
import { distinct } from './lines.ts'
import { keyOf, type MeshBuilder } from './mesh.ts'

type Triangle = readonly [PlanPoint, PlanPoint, PlanPoint]

/**
 * Cuts a simple polygon into triangles by clipping ears. Clockwise seen from above, as the polygon must be. A polygon
 * that crosses itself gives what could be cut.
 */
export function triangulate(polygon: readonly PlanPoint[]): Triangle[] {
  const rest = [...polygon]
  const triangles: Triangle[] = []
  while (rest.length > 3) {
    const ear = rest.findIndex((_, i) => isEar(rest, i))
    const at = Math.max(0, ear)
    const triangle = cornerAt(rest, at)
    if (ear >= 0 && signedArea(triangle) > 1e-12) triangles.push(triangle)
    rest.splice(at, 1)
  }
  const [a, b, c] = rest
  if (a && b && c && signedArea([a, b, c]) > 1e-12) triangles.push([a, b, c])
  return triangles
}

function cornerAt(polygon: readonly PlanPoint[], i: number): Triangle {
  const corner = polygon[i] ?? [0, 0]
  const before = polygon[(i + polygon.length - 1) % polygon.length] ?? corner
  const after = polygon[(i + 1) % polygon.length] ?? corner
  return [before, corner, after]
}

function isEar(polygon: readonly PlanPoint[], i: number): boolean {
  const ear = cornerAt(polygon, i)
  if (signedArea(ear) < 0) return false
  return !polygon.some((point) => !ear.includes(point) && contains(ear, point))
}

/** Keeps the part of a convex polygon whose coordinate along `axis` is at least (`1`) or at most (`-1`) the limit. */
function clipped(
  polygon: readonly PlanPoint[],
  axis: 0 | 1,
  limit: number,
  side: 1 | -1,
): readonly PlanPoint[] {
  if (polygon.every((point) => (point[axis] - limit) * side >= 0)) return polygon
  const kept: PlanPoint[] = []
  polygon.forEach((point, i) => {
    const next = polygon[(i + 1) % polygon.length] ?? point
    const [here, there] = [(point[axis] - limit) * side, (next[axis] - limit) * side]
    if (here >= 0) kept.push(point)
    if (here >= 0 === there >= 0) return
    const t = here / (here - there)
    const other = axis === 0 ? 1 : 0
    const crossing = point[other] + (next[other] - point[other]) * t
    kept.push(axis === 0 ? [limit, crossing] : [crossing, limit])
  })
  return kept
}

/** Cuts a convex polygon into strips along one axis: for each pair of lines that it reaches, the piece between. */
function strips(
  polygon: readonly PlanPoint[],
  axis: 0 | 1,
  lines: readonly number[],
): (readonly PlanPoint[])[] {
  const low = Math.min(...polygon.map((point) => point[axis]))
  const high = Math.max(...polygon.map((point) => point[axis]))
  return lines.flatMap((from, i) => {
    const to = lines[i + 1]
    if (to === undefined || to <= low || from >= high) return []
    const piece = clipped(clipped(polygon, axis, from, 1), axis, to, -1)
    return piece.length >= 3 ? [piece] : []
  })
}

/** A level surface over a polygon, cut along lines of x and z so that it can carry light. */
export interface Plane {
  readonly y: number
  /** 1 looks up, as a floor; −1 looks down, as a ceiling. */
  readonly facing: 1 | -1
  readonly xs: readonly number[]
  readonly zs: readonly number[]
  readonly light: (p: PlanPoint) => number
  /** Leaves out the cells whose middle it accepts. */
  readonly leaveOut?: (p: PlanPoint) => boolean
}

const isSquare = (polygon: readonly PlanPoint[]): boolean =>
  edgesOf(polygon).every(([a, b]) => Math.abs(a[0] - b[0]) < 1e-4 || Math.abs(a[1] - b[1]) < 1e-4)

/** Adds a plane. Its u runs along z and its v along x: boards run away from one who comes in along the axis. */
export function addPlane(builder: MeshBuilder, polygon: readonly PlanPoint[], plane: Plane): void {
  const { minX, minZ, maxX, maxZ } = boundsOf(polygon)
  const square = isSquare(polygon)
  const corners = square ? polygon : []
  const lines = (axis: 0 | 1, low: number, high: number, wanted: readonly number[]) =>
    distinct([low, ...[...wanted, ...corners.map((p) => p[axis])].filter((n) => n > low && n < high), high])
  const xs = lines(0, minX, maxX, plane.xs)
  const zs = lines(1, minZ, maxZ, plane.zs)
  const normal: Point3 = [0, plane.facing, 0]
  const known = new Map<number, number>()
  const vertexAt = (p: PlanPoint): number => {
    const key = keyOf(p[0], p[1])
    const found = known.get(key)
    if (found !== undefined) return found
    const index = builder.vertex([p[0], plane.y, p[1]], normal, p[1], p[0], plane.light(p))
    known.set(key, index)
    return index
  }
  const fill = (cell: readonly PlanPoint[]) => {
    if (!plane.leaveOut?.(meanOf(cell))) addFan(builder, cell.map(vertexAt), plane.facing)
  }
  if (square) {
    for (const cell of cellsWithin(polygon, xs, zs)) fill(cell)
    return
  }
  for (const triangle of triangulate(polygon))
    for (const column of strips(triangle, 0, xs)) for (const cell of strips(column, 1, zs)) fill(cell)
}

/** The cells between the lines that lie within a polygon whose every edge is on one of them, each clockwise from above. */
function cellsWithin(
  polygon: readonly PlanPoint[],
  xs: readonly number[],
  zs: readonly number[],
): PlanPoint[][] {
  return xs.flatMap((left, i) => {
    const right = xs[i + 1]
    if (right === undefined) return []
    return zs.flatMap((far, j): PlanPoint[][] => {
      const near = zs[j + 1]
      if (near === undefined || !contains(polygon, [(left + right) / 2, (far + near) / 2])) return []
      return [
        [
          [left, far],
          [right, far],
          [right, near],
          [left, near],
        ],
      ]
    })
  })
}

function meanOf(points: readonly PlanPoint[]): PlanPoint {
  let [x, z] = [0, 0]
  for (const p of points) {
    x += p[0]
    z += p[1]
  }
  return [x / points.length, z / points.length]
}

/** Fills a convex piece, given clockwise as seen from above. */
function addFan(builder: MeshBuilder, corners: readonly number[], facing: 1 | -1): void {
  const [hub = 0] = corners
  for (let i = 1; i + 1 < corners.length; i++) {
    const [corner = 0, next = 0] = [corners[i], corners[i + 1]]
    if (facing === 1) builder.triangle(hub, next, corner)
    else builder.triangle(hub, corner, next)
  }
}
