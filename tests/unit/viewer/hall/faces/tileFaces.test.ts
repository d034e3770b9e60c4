import type { Texture } from 'three'
import { describe, expect, test } from 'vitest'
import { gridOf, type Tile } from '../../../../../src/scenes/publish/tiles.ts'
import type { ImageService, Media } from '../../../../../src/scenes/schema/media.ts'
import { cutFace, tiledFace } from '../../../../../src/viewer/hall/faces/tileFaces.ts'
import { extentOf, type Face, flatFace } from '../../../../../src/viewer/hall/rooms/face.ts'
import { placementAt } from '../../../../../src/viewer/hall/rooms/placement.ts'
import type { TextureSource } from '../../../../../src/viewer/hall/textures/loadOrder.ts'
import { picture } from '../../../../support/scenes.ts'

const flat = flatFace(
  { id: 'face', media: 'media_a', placement: placementAt([0, 1.5, 0], 0) },
  0.3,
  0.6,
  0.01,
)
/** Bent along its width: a level stretch, a riser, a level stretch, 0.1 m each. */
const bent: Face = {
  ...flat,
  positions: Float32Array.from(
    [
      [0, 0],
      [0.1, 0],
      [0.1, 0.1],
      [0.2, 0.1],
    ].flatMap(([x = 0, z = 0]) => [x, -0.3, z, x, 0.3, z]),
  ),
  uvs: Float32Array.from([0, 1 / 3, 2 / 3, 1].flatMap((u) => [u, 1, u, 0])),
  indices: Uint32Array.from([0, 2, 4].flatMap((i) => [i, i + 2, i + 3, i, i + 3, i + 1])),
}
/** Square metres. */
function areaOf({ positions, indices }: Face): number {
  let area = 0
  for (let i = 0; i < indices.length; i += 3) {
    const at = (k: number, axis: number) => positions[(indices[i + k] ?? 0) * 3 + axis] ?? 0
    const [x, y, z] = [0, 1, 2].map((axis) => at(1, axis) - at(0, axis)) as [number, number, number]
    const [p, q, r] = [0, 1, 2].map((axis) => at(2, axis) - at(0, axis)) as [number, number, number]
    area += Math.hypot(y * r - z * q, z * p - x * r, x * q - y * p) / 2
  }
  return area
}
const spanOf = (values: ArrayLike<number>, axis: number, of: number): [number, number] => {
  const own = Array.from(values).filter((_, i) => i % of === axis)
  return [Math.min(...own), Math.max(...own)]
}
const source = (key: string): TextureSource<Texture> => ({
  key,
  rungs: [1024],
  bytes: () => 1,
  load: () => Promise.reject(new Error('Not loaded here')),
})
const scan: Media = { ...picture('a', 3000, 6000), tile: 1024 }

describe('a piece of a face', () => {
  test('lies where its part of the picture is: v runs downwards', () => {
    const piece = cutFace(flat, 'x', [0, 0, 0.5, 0.25])
    if (!piece) throw new Error('It shows that part')
    expect(piece.id).toBe('face#x')
    expect(spanOf(piece.positions, 0, 3)).toEqual([expect.closeTo(-0.15), expect.closeTo(0)])
    expect(spanOf(piece.positions, 1, 3)).toEqual([expect.closeTo(0.15), expect.closeTo(0.3)])
    expect([spanOf(piece.uvs, 0, 2), spanOf(piece.uvs, 1, 2)]).toEqual([
      [0, 1],
      [0, 1],
    ])
  })

  test('follows a bent page: the pieces are as large together as the page', () => {
    const cuts = [0, 0.2, 0.55, 1]
    const pieces = cuts.slice(1).map((end, i) => cutFace(bent, `${i}`, [cuts[i] ?? 0, 0, end, 1]))
    expect(pieces.map((piece) => (piece ? areaOf(piece) / 0.18 : 0))).toEqual([
      expect.closeTo(0.2),
      expect.closeTo(0.35),
      expect.closeTo(0.45),
    ])
  })

  test('of a face that shows half of its picture: what is not shown is not cut', () => {
    const half: Face = { ...flat, uvs: Float32Array.of(0.5, 1, 1, 1, 1, 0, 0.5, 0) }
    expect(cutFace(half, 'left', [0, 0, 0.4, 1])).toBeUndefined()
    expect(cutFace(half, 'beside', [0, 0, 0.5, 1])).toBeUndefined()
    const across = cutFace(half, 'middle', [0.25, 0, 0.75, 1])
    if (!across) throw new Error('It shows that part')
    expect(spanOf(across.uvs, 0, 2)).toEqual([0.5, 1])
    expect(spanOf(across.positions, 0, 3)).toEqual([expect.closeTo(-0.15), expect.closeTo(0)])
  })

  test('is seen as large as the whole picture is, wherever it was cut', () => {
    const half: Face = { ...flat, uvs: Float32Array.of(0.5, 1, 1, 1, 1, 0, 0.5, 0) }
    expect(extentOf(flat).longEdge).toBeCloseTo(0.6)
    expect(extentOf(half).longEdge).toBeCloseTo(0.6)
    expect(extentOf({ ...half, uvs: Float32Array.of(0.75, 1, 1, 1, 1, 0, 0.75, 0) }).longEdge).toBeCloseTo(
      1.2,
    )
    expect(extentOf(flat).normal).toEqual([expect.closeTo(0), expect.closeTo(0), expect.closeTo(1)])
  })
})

describe('a face in tiles', () => {
  const ofTile = ({ x, y, scale }: Tile) => source(`${scale} ${x} ${y}`)
  const grid = gridOf(scan)
  const tiled = tiledFace(flat, scan, () => grid, ofTile)

  test('where the ladder is enough there are none, nor of a picture that has no tiles', () => {
    expect(tiled.at(2048)).toEqual([])
    const plain = picture('a', 3000, 6000)
    expect(tiledFace(flat, plain, () => gridOf(plain), ofTile).at(5000)).toEqual([])
  })

  test.each([
    [2500, 2],
    [3100, 2],
    [3300, 1],
    [99_000, 1],
  ])('at %i pixels they are of scale %i, and cover it', (pixels, scale) => {
    const faces = tiled.at(pixels)
    expect(new Set(faces.map(({ source: { key } }) => key.split(' ')[0]))).toEqual(new Set([`${scale}`]))
    const area = faces.reduce((sum, { face }) => sum + areaOf(face), 0)
    expect(area).toBeCloseTo(0.18)
    expect(tiled.at(pixels)).toBe(faces)
  })

  test('of an image service that is finer than the picture: its tiles cover the same face, until it is silent', () => {
    const service: ImageService = {
      address: 'https://images.example/1',
      api: 3,
      level: 1,
      width: 6000,
      height: 12_000,
      tile: { width: 1000, scaleFactors: [1, 2, 4] },
    }
    const small: Media = { ...picture('a', 1000, 2000), service }
    let now = gridOf(small)
    const face = tiledFace(flat, small, () => now, ofTile)
    const faces = face.at(5000)
    expect(faces).toHaveLength(18)
    expect(faces.reduce((sum, each) => sum + areaOf(each.face), 0)).toBeCloseTo(0.18)
    expect(faces[0]?.source.key).toBe('2 0 0')
    now = undefined
    expect(face.at(5000)).toEqual([])
  })
})
