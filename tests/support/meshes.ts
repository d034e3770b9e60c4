import { expect } from 'vitest'
import type { Mesh } from '../../src/scenes/layout/mesh/mesh.ts'

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

/** Asserts finite numbers, unit normals, indices in range, light between 0 and 1, and triangles wound as they face. */
export function expectSound(mesh: Mesh): void {
  const { positions, normals, uvs, colors, indices } = mesh
  const vertices = positions.length / 3
  expect([normals.length, colors.length, uvs.length]).toEqual([vertices * 3, vertices * 3, vertices * 2])
  const faults = { notFinite: 0, outOfRange: 0, dark: 0, notUnit: 0, inverted: 0 }
  for (const numbers of [positions, normals, uvs, colors]) {
    for (const number of numbers) if (!Number.isFinite(number)) faults.notFinite++
  }
  for (const light of colors) if (light < 0 || light > 1) faults.dark++
  for (const index of indices) if (index >= vertices) faults.outOfRange++
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0)
    if (Math.abs(length - 1) > 1e-4) faults.notUnit++
  }
  for (let i = 0; i < indices.length; i += 3) {
    const [x, y, z] = crossAt(mesh, i)
    const at = (indices[i] ?? 0) * 3
    if (x * (normals[at] ?? 0) + y * (normals[at + 1] ?? 0) + z * (normals[at + 2] ?? 0) <= 0)
      faults.inverted++
  }
  expect(faults).toEqual({ notFinite: 0, outOfRange: 0, dark: 0, notUnit: 0, inverted: 0 })
}
