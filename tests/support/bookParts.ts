import { expect } from 'vitest'
import { MATERIALS, type Material, type Part } from '../../src/scenes/forms/parts.ts'
import type { PageImage } from '../../src/scenes/forms/sides.ts'

export type Vector = readonly [number, number, number]

export const imagesOf = (count: number, image: PageImage = {}): PageImage[] => Array(count).fill(image)

const at = (list: ArrayLike<number>, id: number): Vector => [
  list[id * 3] ?? 0,
  list[id * 3 + 1] ?? 0,
  list[id * 3 + 2] ?? 0,
]
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const times = (a: Vector, k: number): Vector => [a[0] * k, a[1] * k, a[2] * k]
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const size = (a: Vector): number => Math.hypot(...a)

export interface Triangle {
  readonly part: Part
  readonly ids: readonly [number, number, number]
  readonly corners: readonly [Vector, Vector, Vector]
  /** Twice its area long, along its front. */
  readonly facing: Vector
  readonly page: number | undefined
  readonly material: Material
}

export function trianglesOf(parts: readonly Part[]): Triangle[] {
  return parts.flatMap((part) =>
    Array.from({ length: part.indexCount / 3 }, (_, t) => {
      const ids = [0, 1, 2].map((k) => part.indices[t * 3 + k] ?? 0) as [number, number, number]
      const corners = ids.map((id) => at(part.positions, id)) as [Vector, Vector, Vector]
      const [a, b, c] = corners
      return {
        part,
        ids,
        corners,
        facing: cross(minus(b, a), minus(c, a)),
        page: part.runs.find(({ from, to }) => ids[0] >= from && ids[0] < to)?.page,
        material: MATERIALS[part.materials[ids[0]] ?? 0] ?? 'paper',
      }
    }),
  )
}

export const areaOf = (triangles: readonly Triangle[]): number =>
  triangles.reduce((sum, { facing }) => sum + size(facing) / 2, 0)

export const pageArea = (parts: readonly Part[], page: number): number =>
  areaOf(trianglesOf(parts).filter((one) => one.page === page))

/** Which pages are drawn. */
export const pagesIn = (parts: readonly Part[]): number[] =>
  [...new Set(parts.flatMap(({ runs }) => runs.map(({ page }) => page)))].sort((a, b) => a - b)

export const materialsIn = (parts: readonly Part[]): Set<Material> =>
  new Set(
    trianglesOf(parts)
      .filter(({ part }) => part.skin.kind === 'materials')
      .map(({ material }) => material),
  )

export function boundsOf(triangles: readonly Triangle[]): { min: Vector; max: Vector } {
  const points = triangles.flatMap(({ corners }) => corners)
  const all = (pick: (...values: number[]) => number) =>
    [0, 1, 2].map((axis) =>
      points.reduce((found, point) => pick(found, point[axis] ?? 0), points[0]?.[axis] ?? 0),
    )
  return { min: all(Math.min) as unknown as Vector, max: all(Math.max) as unknown as Vector }
}

/** Square metres, times two, below which a triangle has no direction. */
const NOTHING = 1e-7

/** Area in the picture that the triangle takes, negative where it would be seen mirrored. */
export function seenArea({ part, ids }: Triangle): number {
  const uv = (id: number) => [part.uvs[id * 2] ?? 0, part.uvs[id * 2 + 1] ?? 0] as const
  const [a, b, c] = ids.map(uv) as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ]
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/**
 * Asserts what every drawing must be: finite, unit normals, indices in range, wound as its normals face, no picture
 * mirrored or outside of itself, at most eight parts.
 */
export function expectDrawn(parts: readonly Part[]): void {
  const faults = { notFinite: 0, notUnit: 0, outOfRange: 0, inverted: 0, mirrored: 0, outside: 0 }
  for (const part of parts)
    for (let id = 0; id < part.vertexCount; id++) {
      const uv = [part.uvs[id * 2] ?? Number.NaN, part.uvs[id * 2 + 1] ?? Number.NaN]
      const [position, normal] = [at(part.positions, id), at(part.normals, id)]
      faults.notFinite += Number(![...position, ...normal, ...uv].every(Number.isFinite))
      faults.notUnit += Number(Math.abs(size(normal) - 1) > 1e-3)
      const isPicture = part.skin.kind !== 'materials'
      faults.outside += Number(isPicture && uv.some((value) => value < -1e-4 || value > 1 + 1e-4))
    }
  for (const triangle of trianglesOf(parts)) {
    const { part, ids, facing } = triangle
    faults.outOfRange += Number(ids.some((id) => id >= part.vertexCount))
    if (size(facing) < NOTHING) continue
    const along = times(facing, 1 / size(facing))
    faults.inverted += Number(ids.some((id) => dot(along, at(part.normals, id)) < 0.3))
    faults.mirrored += Number(part.skin.kind !== 'materials' && seenArea(triangle) <= 0)
  }
  expect(faults).toEqual({ notFinite: 0, notUnit: 0, outOfRange: 0, inverted: 0, mirrored: 0, outside: 0 })
  expect(parts.length).toBeLessThanOrEqual(8)
}

export const triangleTotal = (parts: readonly Part[]): number =>
  parts.reduce((sum, { indexCount }) => sum + indexCount / 3, 0)
