import { CanvasTexture, LinearMipmapLinearFilter, RepeatWrapping, SRGBColorSpace, type Texture } from 'three'
import { seededRandom } from './layers/noise.ts'
import type { FloorKind, Palette } from './palette.ts'

/** A texture that repeats, and how many metres of the hall one repetition covers. */
interface Tile {
  readonly pixels: readonly [number, number]
  readonly metres: readonly [number, number]
  /** Its rows run along z, away from one who comes in, and not along x. */
  readonly turned?: boolean
}

const PLASTER: Tile = { pixels: [512, 512], metres: [2.6, 2.6] }
const FLOORS: Readonly<Record<FloorKind, Tile>> = {
  oak: { pixels: [2048, 512], metres: [5.6, 1.44], turned: true },
  brick: { pixels: [512, 512], metres: [1.6, 1.6] },
  stone: { pixels: [1024, 512], metres: [3.6, 1.8] },
}
const BOARD = { width: 0.18, joint: 0.0035, rows: 8 }

export interface Tiles {
  /** Nearly white: multiplied with the colour of what is plastered. */
  readonly plaster: Texture
  /** In its own colours. */
  readonly floor: Texture
  dispose(): void
}

/** Draws the surfaces of a hall once; every room shares them. The UVs that they expect are metres. */
export function createTiles({ floor }: Palette, anisotropy: number): Tiles {
  const plaster = tileTexture(PLASTER, anisotropy, paintPlaster)
  const ground = tileTexture(FLOORS[floor.kind], anisotropy, (context, tile) => {
    if (floor.kind === 'oak') paintOak(context, tile, floor)
    else paintSlabs(context, tile, floor, floor.kind === 'brick' ? [0.4, 0.4] : [0.9, 0.6])
  })
  return {
    plaster,
    floor: ground,
    dispose() {
      plaster.dispose()
      ground.dispose()
    },
  }
}

function tileTexture(
  tile: Tile,
  anisotropy: number,
  paint: (context: CanvasRenderingContext2D, tile: Tile) => void,
): Texture {
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = tile.pixels
  const context = canvas.getContext('2d')
  if (context) paint(context, tile)
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.wrapS = RepeatWrapping
  texture.wrapT = RepeatWrapping
  texture.repeat.set(1 / tile.metres[0], 1 / tile.metres[1])
  texture.rotation = tile.turned ? Math.PI / 2 : 0
  texture.minFilter = LinearMipmapLinearFilter
  texture.anisotropy = anisotropy
  return texture
}

/** Smooth noise that repeats after `cells` cells: −1 … 1. */
function tilingNoise(cells: number, seed: number): (u: number, v: number) => number {
  const random = seededRandom(seed)
  const values = Float32Array.from({ length: cells * cells }, () => random() * 2 - 1)
  const at = (x: number, y: number) => values[(y % cells) * cells + (x % cells)] ?? 0
  const smooth = (t: number) => t * t * (3 - 2 * t)
  return (u, v) => {
    const [x, y] = [u * cells, v * cells]
    const [x0, y0] = [Math.floor(x), Math.floor(y)]
    const [fx, fy] = [smooth(x - x0), smooth(y - y0)]
    const upper = at(x0, y0) + (at(x0 + 1, y0) - at(x0, y0)) * fx
    const lower = at(x0, y0 + 1) + (at(x0 + 1, y0 + 1) - at(x0, y0 + 1)) * fx
    return upper + (lower - upper) * fy
  }
}

/** Mottling of 1–2 % with the trowel's breadth, and a grain that is felt rather than seen. */
function paintPlaster(context: CanvasRenderingContext2D, { pixels: [width, height] }: Tile): void {
  const octaves = [
    { noise: tilingNoise(5, 11), share: 0.006 },
    { noise: tilingNoise(13, 12), share: 0.006 },
    { noise: tilingNoise(41, 13), share: 0.004 },
  ]
  const grain = seededRandom(14)
  const image = context.createImageData(width, height)
  for (let i = 0; i < width * height; i++) {
    const [u, v] = [(i % width) / width, Math.floor(i / width) / height]
    let light = 0.985 + (grain() - 0.5) * 0.008
    for (const { noise, share } of octaves) light += noise(u, v) * share
    image.data.fill(Math.round(255 * Math.min(1, light)), i * 4, i * 4 + 3)
    image.data[i * 4 + 3] = 255
  }
  context.putImageData(image, 0, 0)
}

/** Wide boards in rows, each with its own tone and grain, joints of 3.5 mm. */
function paintOak(
  context: CanvasRenderingContext2D,
  { pixels: [width, height], metres: [length] }: Tile,
  { colour, joint }: Palette['floor'],
): void {
  const perMetre = width / length
  const row = height / BOARD.rows
  const random = seededRandom(21)
  context.fillStyle = colour
  context.fillRect(0, 0, width, height)
  for (let i = 0; i < BOARD.rows; i++) {
    const ends = [0.36 * i + random() * 0.2, 0.36 * i + 2.5 + random() * 0.6].map(
      (m) => ((m % length) + length) % length,
    )
    ends.sort((a, b) => a - b)
    const boards = ends.map((from, n) => [from, ends[n + 1] ?? (ends[0] ?? 0) + length] as const)
    for (const [from, to] of boards) {
      for (const shift of [0, -length]) {
        context.save()
        context.beginPath()
        context.rect((from + shift) * perMetre, i * row, (to - from) * perMetre, row)
        context.clip()
        context.translate((from + shift) * perMetre, i * row)
        paintBoard(
          context,
          (to - from) * perMetre,
          row,
          seededRandom(100 + i * 10 + Math.round(from * 7)),
          joint,
        )
        context.restore()
      }
    }
  }
}

function paintBoard(
  context: CanvasRenderingContext2D,
  length: number,
  width: number,
  random: () => number,
  joint: string,
): void {
  const tone = random()
  context.globalAlpha = 0.03 + random() * 0.06
  context.fillStyle = tone < 0.5 ? '#3d2a17' : tone < 0.75 ? '#fff1da' : '#8a5a2c'
  context.fillRect(0, 0, length, width)
  const bow = (random() - 0.5) * width * 0.5
  const lines = 26 + Math.floor(random() * 16)
  for (let n = 0; n < lines; n++) {
    const y = (n / lines) * width * 1.4 - width * 0.2 + random() * 3
    context.globalAlpha = 0.025 + random() * 0.07
    context.strokeStyle = random() < 0.72 ? '#4a331d' : '#f2dcb8'
    context.lineWidth = 0.6 + random() * 1.8
    context.beginPath()
    context.moveTo(0, y + random() * 2)
    context.bezierCurveTo(
      length * 0.3,
      y + bow * random(),
      length * 0.65,
      y - bow * random(),
      length,
      y + random() * 3,
    )
    context.stroke()
  }
  context.globalAlpha = 0.75
  context.fillStyle = joint
  const thickness = Math.max(1, (BOARD.joint / BOARD.width) * width)
  context.fillRect(0, 0, length, thickness * 0.6)
  context.fillRect(0, 0, thickness, width)
  context.globalAlpha = 0.16
  context.fillStyle = '#fff4df'
  context.fillRect(0, thickness * 0.6, length, thickness * 0.6)
  context.globalAlpha = 1
}

/** Slabs in a running bond, each of its own tone. @param slab metres across and along */
function paintSlabs(
  context: CanvasRenderingContext2D,
  { pixels: [width, height], metres }: Tile,
  { colour, joint }: Palette['floor'],
  slab: readonly [number, number],
): void {
  const [w, h] = [(slab[0] / metres[0]) * width, (slab[1] / metres[1]) * height]
  const gap = Math.max(1.5, (0.004 / metres[0]) * width)
  const random = seededRandom(31)
  const cloud = tilingNoise(9, 32)
  context.fillStyle = joint
  context.fillRect(0, 0, width, height)
  for (let row = 0; row * h < height - 1; row++) {
    const offset = (row % 2) * (w / 2)
    for (let column = 0; column * w < width - 1; column++) {
      const tone = (random() - 0.5) * 0.16
      for (const shift of [0, -width]) {
        const x = column * w + offset + shift
        context.fillStyle = colour
        context.fillRect(x, row * h, w - gap, h - gap)
        context.fillStyle = tone < 0 ? `rgb(30 27 24 / ${-tone})` : `rgb(255 250 240 / ${tone})`
        context.fillRect(x, row * h, w - gap, h - gap)
      }
    }
  }
  const image = context.getImageData(0, 0, width, height)
  for (let i = 0; i < width * height; i++) {
    const light =
      1 + cloud((i % width) / width, Math.floor(i / width) / height) * 0.035 + (random() - 0.5) * 0.05
    for (let c = 0; c < 3; c++) image.data[i * 4 + c] = (image.data[i * 4 + c] ?? 0) * light
  }
  context.putImageData(image, 0, 0)
}
