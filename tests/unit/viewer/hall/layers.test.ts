import { describe, expect, it } from 'vitest'
import { SURFACES } from '../../../../src/scenes/layout/mesh/surface.ts'
import { THEMES } from '../../../../src/scenes/schema/space.ts'
import { LAYER_METRES, LAYER_SIZE, type LayerName } from '../../../../src/viewer/hall/rooms/layers/layer.ts'
import { paintLayers } from '../../../../src/viewer/hall/rooms/layers/paint.ts'
import { PALETTES } from '../../../../src/viewer/hall/rooms/palette.ts'

const SHADED: readonly LayerName[] = [
  'leaves',
  'plaster',
  'boards',
  'brick',
  'stone',
  'timber',
  'silk',
  'paper',
]
const pixelsOf = (name: LayerName) => paintLayers([name])
const at = (pixels: Uint8Array, x: number, y: number) => pixels[(y * LAYER_SIZE + x) * 4] ?? 0

/** Mean difference between neighbouring pixels of two columns or rows. */
function step(pixels: Uint8Array, a: number, b: number, axis: 'x' | 'y'): number {
  let sum = 0
  for (let i = 0; i < LAYER_SIZE; i++)
    sum += Math.abs(axis === 'x' ? at(pixels, a, i) - at(pixels, b, i) : at(pixels, i, a) - at(pixels, i, b))
  return sum / LAYER_SIZE
}

describe('layers', () => {
  it.each(SHADED)('%s is nearly white and without hue, so that its surface keeps its colour', (name) => {
    const pixels = pixelsOf(name)
    let sum = 0
    let hued = 0
    for (let i = 0; i < pixels.length; i += 4) {
      sum += pixels[i] ?? 0
      if (pixels[i] !== pixels[i + 1] || pixels[i] !== pixels[i + 2] || pixels[i + 3] !== 255) hued++
    }
    expect(hued).toBe(0)
    expect(sum / (pixels.length / 4) / 255).toBeGreaterThan(0.88)
  })

  it('plaster is mottled by a hundredth or two', () => {
    const pixels = pixelsOf('plaster')
    let [sum, squares] = [0, 0]
    for (let i = 0; i < pixels.length; i += 4) {
      sum += pixels[i] ?? 0
      squares += (pixels[i] ?? 0) ** 2
    }
    const count = pixels.length / 4
    const spread = Math.sqrt(squares / count - (sum / count) ** 2) / (sum / count)
    expect(spread).toBeGreaterThan(0.002)
    expect(spread).toBeLessThan(0.02)
  })

  it.each(['plaster', 'timber', 'silk', 'paper', 'lattice', 'tile'] as const)(
    '%s joins itself from side to side as smoothly as within',
    (name) => {
      const pixels = pixelsOf(name)
      const last = LAYER_SIZE - 1
      const within = Array.from({ length: LAYER_SIZE - 1 }, (_, i) => step(pixels, i, i + 1, 'x'))
      expect(step(pixels, last, 0, 'x')).toBeLessThanOrEqual(Math.max(...within) * 1.05)
    },
  )

  it.each(['plaster', 'timber', 'silk', 'paper', 'lattice'] as const)(
    '%s joins itself upwards too',
    (name) => {
      const pixels = pixelsOf(name)
      const within = Array.from({ length: LAYER_SIZE - 1 }, (_, i) => step(pixels, i, i + 1, 'y'))
      expect(step(pixels, LAYER_SIZE - 1, 0, 'y')).toBeLessThanOrEqual(Math.max(...within) * 1.05)
    },
  )

  it('a tile has an eight-fold figure: the same after a quarter turn and in the mirror', () => {
    const pixels = pixelsOf('tile')
    const [width, height] = [128, Math.round((0.225 / LAYER_METRES.tile[1]) * LAYER_SIZE)]
    const foot = Math.round((0.025 / LAYER_METRES.tile[1]) * LAYER_SIZE)
    let differing = 0
    for (let y = 2; y < height - 2; y++) {
      for (let x = 2; x < width - 2; x++) {
        const here = at(pixels, x, foot + y)
        const turned = at(pixels, Math.round((y / height) * width), foot + Math.round((x / width) * height))
        if (Math.abs(here - at(pixels, width - 1 - x, foot + y)) > 90 || Math.abs(here - turned) > 90)
          differing++
      }
    }
    expect(differing / (width * height)).toBeLessThan(0.06)
  })
})

describe('palettes', () => {
  const palettes = THEMES.flatMap((theme) =>
    (['day', 'evening'] as const).map((light) => ({ theme, light, palette: PALETTES[theme][light] })),
  )

  it.each(palettes)('$theme by $light gives each surface a colour and a layer that it has', ({ palette }) => {
    expect(Object.keys(palette.surfaces).sort()).toEqual([...SURFACES].sort())
    for (const { colour, layer, metres } of Object.values(palette.surfaces)) {
      expect(colour).toMatch(/^#[0-9a-f]{6}$/)
      expect(palette.layers[layer]).toBeDefined()
      expect(Math.min(...metres)).toBeGreaterThan(0)
    }
    expect(palette.layers[0]).toBe('leaves')
  })

  it.each(palettes)('$theme by $light paints no more than 8 MB with all smaller copies', ({ palette }) => {
    const bytes = palette.layers.length * LAYER_SIZE ** 2 * 4 * (4 / 3)
    expect(bytes).toBeLessThanOrEqual(8 * 1024 * 1024)
  })

  it.each(THEMES)('%s: walls stay close to neutral in the evening, floors grow warmer', (theme) => {
    const warmth = (colour: string) => {
      const [red = 0, , blue = 0] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
      return red / blue
    }
    const { day, evening } = PALETTES[theme]
    expect(warmth(evening.wall) / warmth(day.wall)).toBeLessThan(1.12)
    expect(warmth(evening.floor.colour)).toBeGreaterThan(warmth(day.floor.colour))
  })
})
