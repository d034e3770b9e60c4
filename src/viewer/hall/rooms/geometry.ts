import { BufferAttribute, BufferGeometry, Color } from 'three'
import type { Mesh } from '../../../scenes/layout/mesh/mesh.ts'
import { channelLight } from './bakedLight.ts'

/** Meshes of one material, each with the colour of its surface, as one geometry: the baked light times the colour. */
export function geometryOf(
  parts: readonly { readonly mesh: Mesh; readonly colour: string }[],
): BufferGeometry {
  const vertices = parts.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0)
  const corners = parts.reduce((sum, { mesh }) => sum + mesh.indices.length, 0)
  const positions = new Float32Array(vertices * 3)
  const uvs = new Float32Array(vertices * 2)
  const colours = new Float32Array(vertices * 3)
  const indices = new Uint32Array(corners)
  let vertex = 0
  let corner = 0
  for (const { mesh, colour } of parts) {
    const channels = new Color(colour).toArray()
    positions.set(mesh.positions, vertex * 3)
    uvs.set(mesh.uvs, vertex * 2)
    for (const [i, light] of mesh.colors.entries()) {
      colours[vertex * 3 + i] = channelLight(light, i % 3) * (channels[i % 3] ?? 1)
    }
    for (const [i, index] of mesh.indices.entries()) indices[corner + i] = index + vertex
    vertex += mesh.positions.length / 3
    corner += mesh.indices.length
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('uv', new BufferAttribute(uvs, 2))
  geometry.setAttribute('color', new BufferAttribute(colours, 3))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}
