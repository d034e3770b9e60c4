import type { Texture } from 'three'
import { describe, expect, test } from 'vitest'
import type { Media } from '../../../../../src/scenes/schema/media.ts'
import { cutFace, tiledFace } from '../../../../../src/viewer/hall/faces/tileFaces.ts'
import { arcOf, type Face, flatFace } from '../../../../../src/viewer/hall/rooms/face.ts'
import { placementAt } from '../../../../../src/viewer/hall/rooms/placement.ts'
import type { TextureSource } from '../../../../../src/viewer/hall/textures/loadOrder.ts'
import { picture } from '../../../../support/scenes.ts'

const flat = flatFace(
  { id: 'face', media: 'media_a', placement: placementAt([0, 1.5, 0], 0) },
  0.3,
  0.6,
  0.01,
)
const bent: Face = {
  ...flat,
  profile: [
    [0, 0],
    [0.1, 0],
    [0.1, 0.1],
    [0.2, 0.1],
  ],
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
    expect(piece).toMatchObject({ id: 'face#x', u: [0, 1] })
    expect(piece?.top).toBeCloseTo(0.3)
    expect(piece?.bottom).toBeCloseTo(0.15)
    expect(piece?.profile.map(([x]) => x)).toEqual([-0.15, 0])
  })

  test('follows a bent page: the pieces are as long together as the page', () => {
    const cuts = [0, 0.2, 0.55, 1]
    const pieces = cuts.slice(1).map((end, i) => cutFace(bent, `${i}`, [cuts[i] ?? 0, 0, end, 1]))
    const lengths = pieces.map((piece) => (piece ? (arcOf(piece).at(-1) ?? 0) : 0))
    expect(lengths.map((length) => length / 0.3)).toEqual([
      expect.closeTo(0.2),
      expect.closeTo(0.35),
      expect.closeTo(0.45),
    ])
    for (const [i, piece] of pieces.entries())
      expect(piece?.profile[0]).toEqual(i === 0 ? [0, 0] : pieces[i - 1]?.profile.at(-1))
  })

  test('of a face that shows half of its picture: what is not shown is not cut', () => {
    const half: Face = { ...flat, u: [0.5, 1] }
    expect(cutFace(half, 'left', [0, 0, 0.4, 1])).toBeUndefined()
    const across = cutFace(half, 'middle', [0.25, 0, 0.75, 1])
    expect(across?.u).toEqual([0.5, 1])
    expect(across?.profile.map(([x]) => x)).toEqual([-0.15, 0])
  })
})

describe('a face in tiles', () => {
  const tiled = tiledFace(flat, scan, ({ x, y, scale }) => source(`${scale} ${x} ${y}`))

  test('where the ladder is enough there are none', () => {
    expect(tiled?.at(2048)).toEqual([])
    expect(tiledFace(flat, picture('a', 3000, 6000), () => source('none'))).toBeUndefined()
  })

  test.each([
    [2500, 2],
    [3100, 2],
    [3300, 1],
    [99_000, 1],
  ])('at %i pixels they are of scale %i, and cover it', (pixels, scale) => {
    const faces = tiled?.at(pixels) ?? []
    expect(new Set(faces.map(({ source: { key } }) => key.split(' ')[0]))).toEqual(new Set([`${scale}`]))
    const area = faces.reduce(
      (sum, { face }) => sum + (arcOf(face).at(-1) ?? 0) * (face.top - face.bottom),
      0,
    )
    expect(area).toBeCloseTo(0.18)
    expect(tiled?.at(pixels)).toBe(faces)
  })
})
