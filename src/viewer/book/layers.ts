import { LAYER_SIZE } from '../hall/rooms/layers/layer.ts'
import { addGrain, addNoise, evenShade, type Shade, seededRandom } from '../hall/rooms/layers/noise.ts'
import type { BookLayer } from './looks.ts'

/** How light the mean of a layer is, so that what is lighter has room. */
export const LAYER_MEAN = 0.9

/** Paints a layer: one byte a pixel, `LAYER_SIZE` square, from its foot upwards. Pure. */
export function paintBookLayer(name: BookLayer): Uint8Array<ArrayBuffer> {
  const shade = evenShade()
  PAINTERS[name](shade)
  let sum = 0
  for (let i = 0; i < shade.length; i++) sum += shade[i] ?? 1
  const scale = (LAYER_MEAN * 255 * shade.length) / sum
  const pixels = new Uint8Array(shade.length)
  for (let i = 0; i < pixels.length; i++)
    pixels[i] = Math.max(0, Math.min(255, Math.round((shade[i] ?? 1) * scale)))
  return pixels
}

/** What a byte of a layer is multiplied by, so that the mean of the layer leaves a colour as it is. */
export const LAYER_GAIN = 1 / LAYER_MEAN

const PAINTERS: Readonly<Record<BookLayer, (shade: Shade) => void>> = {
  plain: () => {},
  fibre(shade) {
    addNoise(shade, [5, 5], 0.012, 81)
    addNoise(shade, [64, 40], 0.014, 82)
    addFibres(shade, 900, 0.03, 83)
    addGrain(shade, 0.012, 84)
  },
  laid(shade) {
    addNoise(shade, [4, 4], 0.01, 85)
    addNoise(shade, [40, 60], 0.008, 86)
    // The lines of the mould, about eight to the centimetre, and its threads.
    addLines(shade, 96, 0.006)
    addFibres(shade, 500, 0.018, 87)
    addGrain(shade, 0.006, 88)
  },
  weave(shade) {
    addNoise(shade, [8, 128], 0.02, 91)
    addNoise(shade, [128, 8], 0.02, 92)
    addWeave(shade, 64, 0.05)
    addGrain(shade, 0.015, 93)
  },
  grain(shade) {
    addNoise(shade, [3, 12], 0.05, 94)
    addNoise(shade, [5, 80], 0.05, 95)
    addNoise(shade, [9, 250], 0.035, 96)
  },
  bamboo(shade) {
    addNoise(shade, [40, 3], 0.06, 97)
    addNoise(shade, [128, 6], 0.05, 98)
    addNoise(shade, [3, 5], 0.05, 99)
    addNodes(shade)
  },
  leather(shade) {
    addNoise(shade, [4, 4], 0.04, 101)
    addNoise(shade, [60, 60], 0.045, 102)
    addNoise(shade, [128, 128], 0.04, 103)
  },
  stone(shade) {
    addNoise(shade, [6, 6], 0.045, 104)
    addNoise(shade, [30, 30], 0.035, 105)
    addNoise(shade, [150, 150], 0.03, 106)
    addGrain(shade, 0.03, 107)
  },
}

const place = (x: number, y: number): number => {
  const wrap = (value: number) => ((Math.round(value) % LAYER_SIZE) + LAYER_SIZE) % LAYER_SIZE
  return wrap(y) * LAYER_SIZE + wrap(x)
}

/** Short bent threads, some lighter and some darker than the paper. */
function addFibres(shade: Shade, count: number, share: number, seed: number): void {
  const random = seededRandom(seed)
  for (let i = 0; i < count; i++) {
    let [x, y, angle] = [random() * LAYER_SIZE, random() * LAYER_SIZE, random() * 2 * Math.PI]
    const bend = (random() - 0.5) * 0.12
    const change = (random() - 0.6) * 2 * share
    for (let step = 8 + random() * 26; step > 0; step--) {
      const at = place(x, y)
      shade[at] = (shade[at] ?? 1) + change
      x += Math.cos(angle)
      y += Math.sin(angle)
      angle += bend
    }
  }
}

function addLines(shade: Shade, count: number, share: number): void {
  for (let i = 0; i < shade.length; i++) {
    const row = Math.floor(i / LAYER_SIZE) / LAYER_SIZE
    shade[i] = (shade[i] ?? 1) + share * Math.cos(2 * Math.PI * count * row)
  }
}

/** Threads over and under each other. */
function addWeave(shade: Shade, threads: number, share: number): void {
  const pitch = LAYER_SIZE / threads
  for (let y = 0; y < LAYER_SIZE; y++) {
    for (let x = 0; x < LAYER_SIZE; x++) {
      const over = (Math.floor(x / pitch) + Math.floor(y / pitch)) % 2 === 0
      const across = over ? (x % pitch) / pitch : (y % pitch) / pitch
      const at = y * LAYER_SIZE + x
      shade[at] = (shade[at] ?? 1) + share * (Math.sin(Math.PI * across) - 0.64)
    }
  }
}

/** One node of the stem in each repetition, scraped flat. */
function addNodes(shade: Shade): void {
  for (let y = 0; y < LAYER_SIZE; y++) {
    const from = Math.abs(y - LAYER_SIZE * 0.7) / 5
    const dark = 0.1 * Math.exp(-from * from)
    for (let x = 0; x < LAYER_SIZE; x++) shade[y * LAYER_SIZE + x] = (shade[y * LAYER_SIZE + x] ?? 1) - dark
  }
}
