import { layCourses } from './courses.ts'
import { LAYER_METRES, LAYER_SIZE, type LayerName, LEAVES } from './layer.ts'
import { addGrain, addNoise, evenShade, type Shade, seededRandom } from './noise.ts'
import { borderAt, latticeAt, type Rgb, screenAt, tileAt } from './patterns.ts'

/** Samples along either side of a pixel where a pattern has edges. */
const SAMPLES = 2
const BAND = { tile: 0.225, border: 0.025, height: 0.5 }
const MESH = 0.1
const CELL = { width: 0.3, height: 0.4 }

type Pixels = Uint8Array<ArrayBuffer>

/** The layers one after another, red, green, blue and full alpha a pixel, each from its foot upwards. Pure. */
export function paintLayers(names: readonly LayerName[]): Uint8Array<ArrayBuffer> {
  const size = LAYER_SIZE * LAYER_SIZE * 4
  const all = new Uint8Array(names.length * size).fill(255)
  for (const [i, name] of names.entries()) PAINTERS[name](all.subarray(i * size, (i + 1) * size))
  return all
}

const PAINTERS: Readonly<Record<LayerName, (pixels: Pixels) => void>> = {
  plaster: shaded(0.985, (shade) => {
    addNoise(shade, [5, 5], 0.007, 11)
    addNoise(shade, [13, 13], 0.007, 12)
    addNoise(shade, [41, 41], 0.004, 13)
    addGrain(shade, 0.004, 14)
  }),
  boards: shaded(0.9, (shade) => {
    addNoise(shade, [7, 128], 0.035, 21)
    addNoise(shade, [16, 256], 0.03, 22)
    addNoise(shade, [4, 24], 0.03, 23)
    const random = seededRandom(24)
    layCourses(shade, {
      rows: 8,
      startsOf: (row) => [row * 0.37 + random() * 0.1, row * 0.37 + 0.48 + random() * 0.12],
      tone: 0.055,
      joint: [0.5, 1.2],
      dark: 0.5,
      seed: 25,
    })
  }),
  brick: shaded(0.9, (shade) => {
    addNoise(shade, [9, 9], 0.03, 31)
    addNoise(shade, [60, 60], 0.025, 32)
    addGrain(shade, 0.03, 33)
    layCourses(shade, {
      rows: 6,
      startsOf: (row) => Array.from({ length: 6 }, (_, i) => (i + (row % 2) / 2) / 6),
      tone: 0.05,
      joint: [0.9, 0.9],
      dark: 0.42,
      seed: 34,
    })
  }),
  stone: shaded(0.93, (shade) => {
    addNoise(shade, [7, 7], 0.025, 41)
    addNoise(shade, [23, 40], 0.02, 42)
    addGrain(shade, 0.012, 43)
    layCourses(shade, {
      rows: 6,
      startsOf: (row) => Array.from({ length: 4 }, (_, i) => (i + (row % 2) / 2) / 4),
      tone: 0.035,
      joint: [0.6, 0.6],
      dark: 0.4,
      seed: 44,
    })
  }),
  timber: shaded(0.92, (shade) => {
    addNoise(shade, [4, 14], 0.05, 51)
    addNoise(shade, [6, 90], 0.05, 52)
    addNoise(shade, [14, 230], 0.035, 53)
  }),
  silk: shaded(0.965, (shade) => {
    addNoise(shade, [10, 256], 0.018, 61)
    addNoise(shade, [256, 10], 0.018, 62)
    addNoise(shade, [6, 6], 0.008, 63)
  }),
  paper: shaded(0.975, (shade) => {
    addNoise(shade, [6, 6], 0.01, 71)
    addNoise(shade, [30, 90], 0.012, 72)
    addGrain(shade, 0.006, 73)
  }),
  leaves: paintLeaves,
  lattice: paintLattice,
  tile: paintTiles,
}

/** Paints from how light each pixel is. @param mean of the layer, so that what is lighter has room */
function shaded(mean: number, draw: (shade: Shade) => void): (pixels: Pixels) => void {
  return (pixels) => {
    const shade = evenShade()
    draw(shade)
    let sum = 0
    for (let i = 0; i < shade.length; i++) sum += shade[i] ?? 1
    const scale = (mean * 255 * shade.length) / sum
    for (let i = 0; i < shade.length; i++) {
      const value = Math.min(255, (shade[i] ?? 1) * scale + 0.5)
      pixels[i * 4] = value
      pixels[i * 4 + 1] = value
      pixels[i * 4 + 2] = value
    }
  }
}

/** A rectangle of a layer, pixels. */
interface Patch {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Paints a patch from a colour for each place in it, u and v from 0 to 1 across it, its edges softened. */
function paintPatch(pixels: Pixels, patch: Patch, colourAt: (u: number, v: number) => Rgb): void {
  const share = 255 / SAMPLES ** 2
  for (let y = 0; y < patch.height; y++) {
    for (let x = 0; x < patch.width; x++) {
      let red = 0.5
      let green = 0.5
      let blue = 0.5
      for (let n = 0; n < SAMPLES ** 2; n++) {
        const u = (x + ((n % SAMPLES) + 0.5) / SAMPLES) / patch.width
        const v = (y + (Math.floor(n / SAMPLES) + 0.5) / SAMPLES) / patch.height
        const colour = colourAt(u, v)
        red += colour[0] * share
        green += colour[1] * share
        blue += colour[2] * share
      }
      const at = ((patch.y + y) * LAYER_SIZE + patch.x + x) * 4
      pixels[at] = red
      pixels[at + 1] = green
      pixels[at + 2] = blue
    }
  }
}

/** Fills the rows of a patch with what stands in it, side by side. */
function repeatAlong(pixels: Pixels, { y, width, height }: Patch): void {
  for (let row = y; row < y + height; row++) {
    const start = row * LAYER_SIZE * 4
    for (let x = width; x < LAYER_SIZE; x += width) {
      const end = start + Math.min(width, LAYER_SIZE - x) * 4
      pixels.copyWithin(start + x * 4, start, end)
    }
  }
}

/** Edges of leaves, the dark between one and the next; white where all four corners of the layer meet. */
function paintLeaves(pixels: Pixels): void {
  const leaf = LAYER_SIZE / LEAVES
  shaded(0.9, (shade) => {
    addNoise(shade, [9, 64], 0.05, 81)
    addNoise(shade, [24, 17], 0.03, 82)
    addNoise(shade, [5, 7], 0.03, 83)
    for (let i = 0; i < shade.length; i++) {
      const across = ((Math.floor(i / LAYER_SIZE) % leaf) + 0.5) / leaf
      shade[i] = (shade[i] ?? 1) * (1 - 0.34 * Math.abs(2 * across - 1) ** 3)
    }
  })(pixels)
  const last = LAYER_SIZE - 1
  for (const at of [0, last, last * LAYER_SIZE, last * LAYER_SIZE + last])
    pixels.fill(255, at * 4, at * 4 + 4)
}

function paintLattice(pixels: Pixels): void {
  const [width, height] = LAYER_METRES.lattice
  const [cellX, cellY] = [(CELL.width / width) * LAYER_SIZE, (CELL.height / height) * LAYER_SIZE]
  const patch = { x: 0, y: 0, width: cellX, height: cellY }
  paintPatch(pixels, patch, (u, v) => latticeAt(u * CELL.width, v * CELL.height, CELL.width, CELL.height))
  repeatAlong(pixels, patch)
  pixels.copyWithin(cellY * LAYER_SIZE * 4, 0, cellY * LAYER_SIZE * 4)
}

const meshed = (metres: number, period: number) => ((metres / period) % 1) * 2 - 1

/** A band of two rows of tiles between borders, and above it a turned screen. */
function paintTiles(pixels: Pixels): void {
  const [width, height] = LAYER_METRES.tile
  const rows = Math.round((BAND.height / height) * LAYER_SIZE)
  const tile = { x: 0, y: 0, width: Math.round((BAND.tile / width) * LAYER_SIZE), height: rows }
  paintPatch(pixels, tile, (u, v) => {
    const above = v * BAND.height - BAND.border
    const below = BAND.height - 2 * BAND.border - above
    if (above < 0) return borderAt(-above / BAND.border)
    if (below < 0) return borderAt(-below / BAND.border)
    return tileAt(u * 2 - 1, meshed(above, BAND.tile))
  })
  repeatAlong(pixels, tile)
  const screen = { x: 0, y: rows, width: LAYER_SIZE, height: LAYER_SIZE - rows }
  paintPatch(pixels, screen, (u, v) =>
    screenAt(meshed(u * width, MESH), meshed(v * (height - BAND.height) + MESH / 2, MESH)),
  )
}
