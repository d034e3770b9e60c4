import { expect } from 'vitest'
import type { Mesh } from '../../src/scenes/layout/mesh/mesh.ts'
import type { Surface, SurfacePart } from '../../src/scenes/layout/mesh/surface.ts'

export const triangleCount = (mesh: Mesh): number => mesh.indices.length / 3

/** Cross product of two sides of the triangle that begins at this index: twice its area long, along its front. */
function crossAt({ positions, indices }: Mesh, i: number): [number, number, number] {
  const [a, b, c] = [(indices[i] ?? 0) * 3, (indices[i + 1] ?? 0) * 3, (indices[i + 2] ?? 0) * 3]
  const side = (to: number, axis: number) => (positions[to + axis] ?? 0) - (positions[a + axis] ?? 0)
  const [ux, uy, uz, vx, vy, vz] = [side(b, 0), side(b, 1), side(b, 2), side(c, 0), side(c, 1), side(c, 2)]
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
}

/** Square metres of the triangles that `belongs` takes, by corners and normal. */
export function areaWhere(
  mesh: Mesh,
  belongs: (corners: number[][], normal: number[]) => boolean = () => true,
): number {
  let area = 0
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const corners = [0, 1, 2].map((k) => {
      const id = mesh.indices[i + k] ?? 0
      return [...mesh.positions.subarray(id * 3, id * 3 + 3)]
    })
    const id = mesh.indices[i] ?? 0
    if (belongs(corners, [...mesh.normals.subarray(id * 3, id * 3 + 3)]))
      area += Math.hypot(...crossAt(mesh, i)) / 2
  }
  return area
}

const count = (numbers: Iterable<number>, isFault: (number: number) => boolean): number => {
  let faults = 0
  for (const number of numbers) if (isFault(number)) faults++
  return faults
}

const normalAt = ({ normals }: Mesh, vertex: number): [number, number, number] => [
  normals[vertex * 3] ?? 0,
  normals[vertex * 3 + 1] ?? 0,
  normals[vertex * 3 + 2] ?? 0,
]

/** Triangles whose front is not where the normals of their corners point. */
function invertedIn(mesh: Mesh): number {
  let inverted = 0
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const [x, y, z] = crossAt(mesh, i)
    const [nx, ny, nz] = normalAt(mesh, mesh.indices[i] ?? 0)
    if (x * nx + y * ny + z * nz <= 0) inverted++
  }
  return inverted
}

/** Asserts finite numbers, unit normals, indices in range, light between 0 and 1, and triangles wound as they face. */
export function expectSound(mesh: Mesh): void {
  const { positions, normals, uvs, colors, indices } = mesh
  const vertices = positions.length / 3
  expect([normals.length, colors.length, uvs.length]).toEqual([vertices * 3, vertices * 3, vertices * 2])
  const numbers = [positions, normals, uvs, colors]
  expect({
    notFinite: numbers.reduce((sum, one) => sum + count(one, (number) => !Number.isFinite(number)), 0),
    outOfRange: count(indices, (index) => index >= vertices),
    unlit: count(colors, (light) => light < 0 || light > 1),
    notUnit: count(Array(vertices).keys(), (v) => Math.abs(Math.hypot(...normalAt(mesh, v)) - 1) > 1e-4),
    inverted: invertedIn(mesh),
  }).toEqual({ notFinite: 0, outOfRange: 0, unlit: 0, notUnit: 0, inverted: 0 })
}

const NOTHING: Mesh = {
  positions: new Float32Array(),
  normals: new Float32Array(),
  uvs: new Float32Array(),
  colors: new Float32Array(),
  indices: new Uint32Array(),
}

/** The faces of one surface; an empty mesh where the room has none. */
export const meshOf = (parts: readonly SurfacePart[], surface: Surface): Mesh =>
  parts.find((part) => part.surface === surface)?.mesh ?? NOTHING
