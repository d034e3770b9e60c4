import { expect } from 'vitest'
import type { Mesh } from '../../src/scenes/layout/mesh/mesh.ts'

export const triangleCount = (mesh: Mesh): number => mesh.indices.length / 3

type Corners = [number[], number[], number[]]

function cornersAt(mesh: Mesh, i: number): Corners {
  return [0, 1, 2].map((k) => {
    const id = mesh.indices[i + k] ?? 0
    return [...mesh.positions.subarray(id * 3, id * 3 + 3)]
  }) as Corners
}

function crossOf([a, b, c]: Corners): [number, number, number] {
  const u = [0, 1, 2].map((k) => (b[k] ?? 0) - (a[k] ?? 0)) as [number, number, number]
  const v = [0, 1, 2].map((k) => (c[k] ?? 0) - (a[k] ?? 0)) as [number, number, number]
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
}

/** Square metres of the triangles that `belongs` takes, by corners and normal. */
export function areaWhere(mesh: Mesh, belongs: (corners: number[][], normal: number[]) => boolean): number {
  let area = 0
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const corners = cornersAt(mesh, i)
    const id = mesh.indices[i] ?? 0
    if (belongs(corners, [...mesh.normals.subarray(id * 3, id * 3 + 3)]))
      area += Math.hypot(...crossOf(corners)) / 2
  }
  return area
}

/** Asserts finite numbers, unit normals, indices in range, light between 0 and 1, and triangles wound as they face. */
export function expectSound(mesh: Mesh): void {
  const vertices = mesh.positions.length / 3
  expect(mesh.normals.length).toBe(vertices * 3)
  expect(mesh.colors.length).toBe(vertices * 3)
  expect(mesh.uvs.length).toBe(vertices * 2)
  for (const numbers of [mesh.positions, mesh.normals, mesh.uvs, mesh.colors])
    expect(numbers.every(Number.isFinite)).toBe(true)
  expect(mesh.colors.every((light) => light >= 0 && light <= 1)).toBe(true)
  expect(mesh.indices.every((index) => index < vertices)).toBe(true)
  let badNormals = 0
  for (let i = 0; i < mesh.normals.length; i += 3) {
    if (Math.abs(Math.hypot(...mesh.normals.subarray(i, i + 3)) - 1) > 1e-4) badNormals++
  }
  let badWinding = 0
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const cross = crossOf(cornersAt(mesh, i))
    const id = mesh.indices[i] ?? 0
    const normal = mesh.normals.subarray(id * 3, id * 3 + 3)
    if (cross[0] * (normal[0] ?? 0) + cross[1] * (normal[1] ?? 0) + cross[2] * (normal[2] ?? 0) <= 0)
      badWinding++
  }
  expect({ badNormals, badWinding }).toEqual({ badNormals: 0, badWinding: 0 })
}
