import { cloud, noise } from './noise.ts'
import type { Sheet } from './sheet.ts'

type Colour = readonly [red: number, green: number, blue: number]

export interface Relief {
  /** Of what stands, and of what has been cut away, as a share of `colour`. */
  readonly raised: number
  readonly cut: number
  readonly colour: Colour
  /** Ink left on what stands, 0–1. */
  readonly inked: number
  /** Whether what is drawn stands (a printing surface) or is cut in (an inscription). */
  readonly standing: boolean
  /** Lightness of the material at a place, about 1. */
  readonly grain: (x: number, y: number, px: number, py: number) => number
}

/** Light falls from the upper left: an edge towards it is bright, one away from it dark. */
const LIGHT = 0.5

/**
 * Carves what is drawn in black into the ground and clears the layer. A printing surface is carved mirror-wise: then the
 * drawing must be mirrored before (`mirror`).
 */
export function carve(sheet: Sheet, how: Relief): void {
  const { width, height } = sheet.pixels
  const layer = sheet.inks.black
  const drawn = layer.getImageData(0, 0, width, height).data
  const picture = sheet.ground.getImageData(0, 0, width, height)
  const at = (x: number, y: number): number =>
    (drawn[(Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 4 + 3] ??
      0) / 255
  const sign = how.standing ? 1 : -1
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const mask = at(x, y)
      const slope = (at(x + 1, y + 1) - at(x - 1, y - 1)) * sign
      const [cx, cy] = [x / sheet.scale, y / sheet.scale]
      const worn = 0.85 + 0.3 * (cloud(cx * 0.9, cy * 0.9, sheet.seed + 81) - 0.5)
      const level = how.standing
        ? how.cut + (how.raised - how.cut) * mask
        : how.raised + (how.cut - how.raised) * mask
      const ink = how.inked * mask * worn
      const value = level * how.grain(cx, cy, x, y) * (1 + LIGHT * slope)
      const i = (y * width + x) * 4
      for (let c = 0; c < 3; c++) {
        const material = (how.colour[c] ?? 0) * value
        picture.data[i + c] = material * (1 - ink) + 26 * ink * (1 + 0.8 * Math.max(0, slope))
      }
      picture.data[i + 3] = 255
    }
  }
  sheet.ground.putImageData(picture, 0, 0)
  layer.clearRect(0, 0, width, height)
}

/** Turns what is drawn in black round its upright middle, as it must be cut for printing. */
export function mirror(sheet: Sheet): void {
  const layer = sheet.inks.black
  const { width } = sheet.pixels
  const copy = document.createElement('canvas')
  copy.width = width
  copy.height = sheet.pixels.height
  copy.getContext('2d')?.drawImage(layer.canvas, 0, 0)
  layer.clearRect(0, 0, width, copy.height)
  layer.save()
  layer.translate(width, 0)
  layer.scale(-1, 1)
  layer.drawImage(copy, 0, 0)
  layer.restore()
}

/** Straight-grained wood, its rings running across. */
export const wood = (seed: number) => (x: number, y: number, px: number, py: number) =>
  0.9 +
  0.12 * (noise(x * 0.2 + cloud(x * 0.1, y * 0.6, seed) * 2, y * 5.5, seed + 1) - 0.5) +
  0.12 * (cloud(x * 0.1, y * 0.25, seed + 2) - 0.5) +
  0.06 * (noise(px * 0.5, py * 0.5, seed + 3) - 0.5)

/** Dressed stone, grey and pitted. */
export const stone = (seed: number) => (x: number, y: number, px: number, py: number) =>
  0.95 +
  0.26 * (cloud(x * 0.07, y * 0.07, seed) - 0.5) +
  0.12 * (cloud(x * 0.6, y * 0.6, seed + 1) - 0.5) +
  0.1 * (noise(px * 0.45, py * 0.45, seed + 2) - 0.5) -
  (noise(px * 0.3, py * 0.3, seed + 3) > 0.9 ? 0.1 : 0)
