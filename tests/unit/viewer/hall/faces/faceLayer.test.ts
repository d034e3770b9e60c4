import { type BufferAttribute, Texture } from 'three'
import { describe, expect, it } from 'vitest'
import { FaceLayer } from '../../../../../src/viewer/hall/faces/faceLayer.ts'
import { createPaper, pictureMaterial } from '../../../../../src/viewer/hall/faces/faceMaterials.ts'
import { facesMesh } from '../../../../../src/viewer/hall/faces/facesMesh.ts'
import { flatFace } from '../../../../../src/viewer/hall/rooms/face.ts'
import { placementAt } from '../../../../../src/viewer/hall/rooms/placement.ts'
import { greyOf } from '../../../../../src/viewer/hall/text/ink.ts'

const faces = ['a', 'b', 'c'].map((id, i) => ({
  face: flatFace({ id, media: id, placement: placementAt([i, 1, 0], 0) }, 0.5, 0.4, 0),
  part: [i / 4, 0, (i + 1) / 4, 0.5] as const,
}))

const rooms = [faces, faces.slice(1)].map((some, i) => ({
  mesh: facesMesh(some.map(({ face, part }) => ({ face: { ...face, id: `${i}${face.id}` }, part }))),
  texture: new Texture(),
  without: new Set<string>(),
}))

const layerOf = (maps: number) => new FaceLayer(pictureMaterial(maps, createPaper(), 1))

/** The rooms from whose textures a layer draws. */
function drawn({ mesh }: FaceLayer): string[] {
  const { geometry, material } = mesh
  const { start, count } = geometry.drawRange
  const corners = Array.from(geometry.getIndex()?.array ?? []).slice(start, start + count)
  const maps: Texture[] = material.uniforms.maps?.value
  const told = corners.map((corner) => {
    const texture = maps[geometry.getAttribute('slot').getX(Number(corner))]
    return `${rooms.findIndex((each) => each.texture === texture)}`
  })
  return [...new Set(told)]
}

describe('FaceLayer', () => {
  const [one, other] = rooms
  if (!one || !other) throw new Error('two rooms')

  it('draws the faces of several rooms, each from its own texture', () => {
    const layer = layerOf(4)
    layer.show([one, other])
    expect(drawn(layer)).toEqual(['0', '1'])
    expect(layer.mesh.geometry.drawRange.count).toBe(30)
    layer.show([other])
    expect(layer.mesh.geometry.drawRange.count).toBe(12)
    expect(layer.mesh.material.uniforms.maps?.value[0]).toBe(other.texture)
    layer.show([])
    expect(layer.mesh.visible).toBe(false)
  })

  it('leaves out what is drawn by itself, and takes it back', () => {
    const layer = layerOf(4)
    layer.show([{ ...one, without: new Set(['0b', 'not here']) }])
    expect(layer.mesh.geometry.drawRange.count).toBe(12)
    layer.show([{ ...one, without: new Set(['0a', '0b', '0c']) }])
    expect(layer.mesh.visible).toBe(false)
    layer.show([one])
    expect(layer.mesh.geometry.drawRange.count).toBe(18)
  })

  it('draws from a texture that has been replaced without writing its faces again', () => {
    const layer = layerOf(4)
    layer.show([one])
    const { version } = layer.mesh.geometry.getAttribute('position') as BufferAttribute
    const texture = new Texture()
    layer.show([{ ...one, texture }])
    expect(layer.mesh.material.uniforms.maps?.value[0]).toBe(texture)
    expect((layer.mesh.geometry.getAttribute('position') as BufferAttribute).version).toBe(version)
  })

  it('makes room for more than it had', () => {
    const layer = layerOf(2)
    const many = facesMesh(
      Array.from({ length: 900 }, (_, i) => ({
        face: flatFace({ id: `${i}`, media: 'm', placement: placementAt([i, 1, 0], 0) }, 0.5, 0.4, 0),
        part: [0, 0, 1, 1] as const,
      })),
    )
    layer.show([one, { ...other, mesh: many }])
    const { geometry } = layer.mesh
    expect(geometry.drawRange.count).toBe(18 + 900 * 6)
    expect(geometry.getAttribute('position').count).toBeGreaterThanOrEqual(12 + 3600)
    const last = geometry.getIndex()?.getX(geometry.drawRange.count - 1) ?? 0
    expect(geometry.getAttribute('slot').getX(last)).toBe(1)
    expect(geometry.getAttribute('position').getX(last)).toBeGreaterThan(898)
  })
})

describe('facesMesh', () => {
  it('keeps each picture within its part of the sheet', () => {
    const { uvs } = facesMesh(faces)
    for (const [i, { part }] of faces.entries()) {
      const us = [0, 1, 2, 3].map((corner) => uvs[(i * 4 + corner) * 2] ?? Number.NaN)
      const vs = [0, 1, 2, 3].map((corner) => uvs[(i * 4 + corner) * 2 + 1] ?? Number.NaN)
      expect([Math.min(...us), Math.max(...us)]).toEqual([part[0], part[2]])
      expect([Math.min(...vs), Math.max(...vs)]).toEqual([part[1], part[3]])
    }
  })

  it('shows of a picture that is cut off only its part', () => {
    const [first] = faces
    if (!first) throw new Error('three')
    const { uvs } = facesMesh([
      { face: { ...first.face, uvs: Float32Array.of(0.5, 1, 1, 1, 1, 0, 0.5, 0) }, part: [0.2, 0, 0.6, 1] },
    ])
    expect(Math.min(...[0, 2, 4, 6].map((i) => uvs[i] ?? Number.NaN))).toBeCloseTo(0.4)
  })
})

describe('ink on a sheet of texts', () => {
  it.each([
    ['#1e1b18', 'rgb(0 0 0)'],
    ['#5b544b', 'rgb(67 67 67)'],
    ['#ffffff', 'rgb(255 255 255)'],
  ])('%s is painted as %s', (colour, grey) => {
    const [value] = greyOf(colour).match(/\d+/) ?? []
    const [wanted] = grey.match(/\d+/) ?? []
    expect(Math.abs(Number(value) - Number(wanted))).toBeLessThanOrEqual(4)
  })
})
