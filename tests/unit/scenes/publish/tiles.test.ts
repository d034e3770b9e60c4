import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planBundle } from '../../../../src/scenes/publish/bundle.ts'
import {
  imageInfo,
  tileName,
  tilePath,
  tileScales,
  tileSize,
  tilesAt,
  tilesOf,
  wantsTiles,
} from '../../../../src/scenes/publish/tiles.ts'
import { smallScene } from '../small.ts'

const scan = { width: 3213, height: 5811 }

describe('SF62: tiles', () => {
  test.each([
    [2048, 1000, false],
    [2049, 10, true],
    [3213, 5811, true],
  ])('%i × %i is finer than the ladder: %s', (width, height, finer) => {
    expect(wantsTiles({ width, height })).toBe(finer)
  })

  test.each([
    [1024, 1024, [1]],
    [1025, 10, [1, 2]],
    [3213, 5811, [1, 2, 4, 8]],
  ])('%i × %i lies at scales %j', (width, height, scales) => {
    expect(tileScales({ width, height }, 1024)).toEqual(scales)
  })

  test('names as the IIIF Image API writes them: region, size', () => {
    const names = tilesAt(scan, 1024, 4).map(tileName)
    expect(names).toEqual(['0,0,3213,4096/804,1024', '0,4096,3213,1715/804,429'])
    const [last] = tilesAt(scan, 1024, 8)
    expect(last && tileName(last)).toBe('0,0,3213,5811/402,727')
    expect(last && tilePath({ hash: 'a'.repeat(64), derivative: 'image/jpeg' }, last)).toBe(
      `media/${'a'.repeat(64)}/0,0,3213,5811/402,727/0/default.jpg`,
    )
  })

  test('a picture without tiles has none, whatever its size', () => {
    expect(tilesOf(scan)).toEqual([])
    expect(tilesOf({ ...scan, tile: 1024 })).toHaveLength(24 + 6 + 2 + 1)
  })

  test('at every scale they cover the picture, each point once', () => {
    const side = fc.integer({ min: 1, max: 9000 })
    fc.assert(
      fc.property(side, side, fc.constantFrom(256, 512, 1024), (width, height, edge) => {
        for (const scale of tileScales({ width, height }, edge)) {
          const tiles = tilesAt({ width, height }, edge, scale)
          expect(tiles.reduce((sum, tile) => sum + tile.width * tile.height, 0)).toBe(width * height)
          expect(new Set(tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(tiles.length)
          for (const tile of tiles) {
            expect(tile.x + tile.width).toBeLessThanOrEqual(width)
            expect(tile.y + tile.height).toBeLessThanOrEqual(height)
            const size = tileSize(tile)
            expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(edge)
          }
        }
        const last = tileScales({ width, height }, edge).at(-1) ?? 1
        expect(tilesAt({ width, height }, edge, last)).toHaveLength(1)
      }),
    )
  })

  test('a bundle holds them and their description', () => {
    const scene = smallScene()
    const [id = '', media] = Object.entries(scene.media)[0] ?? []
    if (!media) throw new Error('The small scene shows no picture')
    const large = { ...media, ...scan, tile: 1024 }
    const page = '<html><head><title>x</title></head><body><main id="visit"></main></body></html>'
    const plan = planBundle({
      scene: { ...scene, media: { ...scene.media, [id]: large } },
      page,
      viewerFiles: [],
    })
    const paths = plan.map(({ path }) => path)
    for (const tile of tilesOf(large)) expect(paths).toContain(tilePath(large, tile))
    const info = plan.find(({ path }) => path === `media/${media.hash}/info.json`)
    expect(info?.from.kind === 'text' && JSON.parse(info.from.text)).toEqual(
      JSON.parse(JSON.stringify(imageInfo(large, 1024))),
    )
  })
})
