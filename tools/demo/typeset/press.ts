import { cloud, noise } from './noise.ts'
import type { Ink, Sheet } from './sheet.ts'

export interface Pressing {
  readonly colour: readonly [red: number, green: number, blue: number]
  /** How much of the ground the ink hides where it is fullest, 0–1. */
  readonly density: number
  /** How much density varies over centimetres, 0–1: a block is never inked evenly. */
  readonly uneven: number
  /** Ragged edges of the strokes, 0–1. */
  readonly ragged: number
  /** Share of pixels inside a stroke where the paper did not take the ink. */
  readonly specks: number
}

export const BLOCK_PRINT: Pressing = {
  colour: [30, 26, 23],
  density: 0.93,
  uneven: 0.2,
  ragged: 0.55,
  specks: 0.02,
}
export const BRUSH: Pressing = { colour: [28, 24, 21], density: 0.92, uneven: 0.16, ragged: 0.2, specks: 0 }
export const CINNABAR_RULE: Pressing = {
  colour: [168, 62, 48],
  density: 0.78,
  uneven: 0.3,
  ragged: 0.3,
  specks: 0.01,
}
export const CINNABAR: Pressing = {
  colour: [176, 52, 38],
  density: 0.88,
  uneven: 0.2,
  ragged: 0.25,
  specks: 0.006,
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** Presses one ink of a sheet into its ground and clears the layer. */
export function press(sheet: Sheet, ink: Ink, how: Pressing): void {
  const { width, height } = sheet.pixels
  const layer = sheet.inks[ink]
  const inked = layer.getImageData(0, 0, width, height).data
  const picture = sheet.ground.getImageData(0, 0, width, height)
  const ground = picture.data
  const cm = 1 / sheet.scale
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const alpha = (inked[at + 3] ?? 0) / 255
      if (alpha === 0) continue
      const edge = (noise(x * 0.55, y * 0.55, sheet.seed + 11) - 0.5) * how.ragged
      const body = clamp((alpha + edge - 0.5) * (2.4 - how.ragged) + 0.5)
      const load = 1 - how.uneven * cloud(x * cm * 0.8, y * cm * 0.8, sheet.seed + 13)
      const speck = how.specks > 0 && noise(x * 0.8, y * 0.8, sheet.seed + 17) > 1 - how.specks * 6 ? 0.45 : 1
      const cover = clamp(body * how.density * load * speck)
      for (let c = 0; c < 3; c++) {
        ground[at + c] = (ground[at + c] ?? 0) * (1 - cover) + (how.colour[c] ?? 0) * cover
      }
    }
  }
  sheet.ground.putImageData(picture, 0, 0)
  layer.clearRect(0, 0, width, height)
}
