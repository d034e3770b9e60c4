import { describe, expect, it } from 'vitest'
import { gridOf, tileSize } from '../../../../src/scenes/publish/tiles.ts'
import { pyramidOf, tileAt } from '../../../../src/viewer/reader/flat/pyramid.ts'

describe('the resolutions of a picture', () => {
  it('without tiles are its derivatives, the last at its own pixels', () => {
    const { levels } = pyramidOf({ width: 1500, height: 900 }, undefined)
    expect(levels.map((level) => 'rung' in level && level.rung)).toEqual([256, 512, 1024, 2048])
    expect(levels.at(-1)?.scale).toBe(1)
  })
  it('with tiles end with these at their own pixels', () => {
    const media = { width: 5000, height: 3000, tile: 1024 }
    const { levels } = pyramidOf(media, gridOf(media))
    expect(levels.map(({ scale }) => Math.round(scale * 10) / 10)).toEqual([19.5, 9.8, 8, 4, 2, 1])
    expect(levels.at(-1)).toHaveProperty('tile')
  })
  it('of a service that is finer than the picture are the picture’s own, then the service’s finer ones', () => {
    const service = {
      address: 'https://images.example/1',
      api: 3 as const,
      level: 1 as const,
      width: 8000,
      height: 12000,
      tile: { width: 1000, scaleFactors: [1, 2, 4, 8] },
    }
    const media = { width: 1366, height: 2048, service }
    const pyramid = pyramidOf(media, gridOf(media))
    expect([pyramid.width, pyramid.height]).toEqual([8000, 12000])
    const scales = pyramid.levels.map(({ scale }) => scale)
    expect(scales).toEqual([...scales].sort((a, b) => b - a))
    expect(scales.slice(-3)).toEqual([4, 2, 1])
    expect(pyramid.levels.filter((level) => 'rung' in level)).toHaveLength(4)
  })
  it('cover the picture with tiles that end where it does', () => {
    const media = { width: 2560, height: 1402, tile: 1024 }
    const level = { tile: { width: 1024, height: 1024 }, scale: 1 }
    expect(tileAt(media, level, 2, 1)).toEqual({ x: 2048, y: 1024, width: 512, height: 378, scale: 1 })
    expect(tileSize(tileAt(media, { ...level, scale: 4 }, 0, 0))).toEqual({ width: 640, height: 351 })
  })
})
