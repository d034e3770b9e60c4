import { describe, expect, it } from 'vitest'
import { roomMesh } from '../../../../../src/scenes/layout/mesh/roomMesh.ts'
import { channelLight } from '../../../../../src/viewer/hall/rooms/bakedLight.ts'
import { buildRoom } from '../../../../../src/viewer/hall/rooms/buildRoom.ts'
import { cardsOf } from '../../../../../src/viewer/hall/rooms/cards.ts'
import { linearOf, screenOf, toScreen } from '../../../../../src/viewer/hall/rooms/colour.ts'
import { flatFace } from '../../../../../src/viewer/hall/rooms/face.ts'
import { PALETTES, plain } from '../../../../../src/viewer/hall/rooms/palette.ts'
import { placementAt } from '../../../../../src/viewer/hall/rooms/placement.ts'
import { sliceOf } from '../../../../../src/viewer/hall/rooms/roomSlice.ts'
import { SolidBuilder, type Solids } from '../../../../../src/viewer/hall/rooms/solids.ts'
import { twoRoomScene } from '../../../../support/scenes.ts'

const scene = twoRoomScene()
const palette = PALETTES.whiteGallery.day
const shown = ['text_intro', 'exhibit_leaf', 'exhibit_scroll', 'exhibit_vitrine']
const built = buildRoom(sliceOf(scene, 'room_a', shown), 'room_a', shown, palette)

function expectSound({ positions, uvs, colours, indices }: Solids): void {
  const vertices = positions.length / 3
  expect([uvs.length, colours.length]).toEqual([vertices * 2, vertices * 4])
  expect(indices.length % 3).toBe(0)
  expect(Math.max(...indices)).toBeLessThan(vertices)
  expect(positions.every(Number.isFinite) && uvs.every(Number.isFinite)).toBe(true)
}

describe('colours', () => {
  it('come back from amounts of light as they were', () => {
    for (const colour of ['#000000', '#010203', '#2a221a', '#8f867a', '#f4f1ea', '#ffffff']) {
      const back = linearOf(colour).map(toScreen)
      screenOf(colour).forEach((channel, i) => {
        expect(back[i]).toBeCloseTo(channel, 4)
      })
    }
  })
})

describe('a room that is built', () => {
  it('is sound: lists of one length, corners that exist, numbers', () => {
    expectSound(built.solids)
    expect(built.veils.colours.length / 4).toBe(built.veils.positions.length / 3)
    expect(Math.max(...built.veils.indices)).toBeLessThan(built.veils.positions.length / 3)
  })

  it('is the same from its slice as from the whole scene', () => {
    expect(buildRoom(scene, 'room_a', shown, palette)).toEqual(built)
  })

  it('carries colour and baked light in one, and the layer of each surface', () => {
    const parts = roomMesh(scene, 'room_a')
    const { colours, positions, indices } = built.solids
    const architecture = parts.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0)
    let vertex = positions.length / 3 - architecture
    expect(vertex).toBeGreaterThan(0)
    let corner = indices.length - parts.reduce((sum, { mesh }) => sum + mesh.indices.length, 0)
    for (const { surface, mesh } of parts) {
      const { colour, layer } = palette.surfaces[surface]
      const linear = linearOf(colour)
      for (let i = 0; i < mesh.positions.length / 3; i++) {
        const light = mesh.colors[i * 3] ?? 0
        const expected = linear.map((channel, n) => 65535 * toScreen(channel * channelLight(light, n)))
        const found = colours.slice((vertex + i) * 4, (vertex + i) * 4 + 4)
        expected.forEach((channel, n) => {
          expect(Math.abs((found[n] ?? 0) - channel)).toBeLessThanOrEqual(0.51)
        })
        expect(found[3]).toBe(layer)
      }
      const corners = indices.slice(corner, corner + mesh.indices.length)
      expect([...corners]).toEqual([...mesh.indices].map((index) => index + vertex))
      vertex += mesh.positions.length / 3
      corner += mesh.indices.length
    }
  })

  it('gives UVs in repetitions of the layer', () => {
    const [{ mesh, surface } = { mesh: undefined, surface: 'plaster' as const }] = roomMesh(scene, 'room_b')
    const empty = buildRoom(sliceOf(scene, 'room_b', []), 'room_b', [], palette)
    const furniture =
      empty.solids.uvs.length - roomMesh(scene, 'room_b').reduce((n, p) => n + p.mesh.uvs.length, 0)
    const { metres } = palette.surfaces[surface]
    for (let i = 0; i < 40; i++)
      expect(empty.solids.uvs[furniture + i]).toBeCloseTo((mesh?.uvs[i] ?? 0) / (metres[i % 2] ?? 1), 4)
  })

  it('holds its architecture alone while its things are still to come', () => {
    const bare = buildRoom(sliceOf(scene, 'room_a', []), 'room_a', [], palette)
    expect(bare.pictures).toEqual([])
    expect(bare.solids.indices.length).toBeGreaterThan(100)
    expect(bare.solids.indices.length).toBeLessThan(built.solids.indices.length)
  })
})

describe('small faces', () => {
  it('turn their fronts outwards, and a grain runs along their longer sides', () => {
    const builder = new SolidBuilder()
    builder.box(placementAt([0, 0, 0], 0), [0.02, 1, 0.03], { ...plain('#808080'), metres: [2, 2] })
    const { positions, indices, uvs } = builder.build()
    const at = (i: number) => [...positions.slice((indices[i] ?? 0) * 3, (indices[i] ?? 0) * 3 + 3)]
    const middle = [0, 0, 0.015]
    for (let i = 0; i < indices.length; i += 3) {
      const [a = [], b = [], c = []] = [at(i), at(i + 1), at(i + 2)]
      const u = b.map((value, n) => value - (a[n] ?? 0))
      const v = c.map((value, n) => value - (a[n] ?? 0))
      const cross = [0, 1, 2].map((n) => {
        const [p, q] = [(n + 1) % 3, (n + 2) % 3]
        return (u[p] ?? 0) * (v[q] ?? 0) - (u[q] ?? 0) * (v[p] ?? 0)
      })
      const outwards = cross.reduce((sum, value, n) => sum + value * ((a[n] ?? 0) - (middle[n] ?? 0)), 0)
      expect(outwards).toBeGreaterThan(0)
    }
    // The front is 2 cm wide and 1 m high: u runs up it.
    expect(Math.max(uvs[0] ?? 0, uvs[2] ?? 0, uvs[4] ?? 0, uvs[6] ?? 0)).toBeCloseTo(0.5)
    expect(Math.max(uvs[1] ?? 0, uvs[3] ?? 0, uvs[5] ?? 0, uvs[7] ?? 0)).toBeCloseTo(0.01)
  })
})

describe('cards', () => {
  const sheet = { width: 0.5, height: 0.2, lines: [] }
  const text = (lean: number, ground?: string) => {
    const face = flatFace({ id: 'x', media: '', placement: placementAt([0, 1, 0], 0, lean) }, 0.5, 0.2, 0.004)
    return { face, sheet, ...(ground ? { ground } : {}) }
  }

  it('lie under the texts that have a ground, and throw a shadow on the wall behind', () => {
    const { solids, veils } = cardsOf([text(0, '#f8f4ea'), text(0)], palette)
    expect(solids.indices.length).toBe(5 * 6)
    expect(veils.indices.length).toBeGreaterThan(0)
  })

  it('throw none where they lean on a rail', () => {
    expect(cardsOf([text(Math.PI / 4, '#f8f4ea')], palette).veils.indices).toHaveLength(0)
  })
})
