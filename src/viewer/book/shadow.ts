import type { Part } from '../../scenes/forms/parts.ts'

/** Pixels along either side of a shadow. */
export const SHADOW_PIXELS = 96

/** How far a shadow reaches beyond what casts it, as a share of its height, and at least and most, metres. */
const REACH = { share: 0.7, least: 0.008, most: 0.05 }
/** Height at which what is above the table darkens it half as much, metres. */
const HALF = 0.05

/** Where on the table a shadow lies, metres. */
interface Place {
  readonly x: number
  readonly z: number
  readonly width: number
  readonly depth: number
}

/**
 * The soft shadow that parts cast straight down, 0 to 255 a pixel; rows run from the head towards the reader. Pure but
 * for what it writes into.
 */
export function paintShadow(parts: readonly Part[], pixels: Uint8Array): Place {
  const { low, high } = boundsOf(parts)
  const reach = Math.min(REACH.most, Math.max(REACH.least, REACH.share * high[1]))
  const place: Place = {
    x: low[0] - 2 * reach,
    z: low[2] - 2 * reach,
    width: high[0] - low[0] + 4 * reach,
    depth: high[2] - low[2] + 4 * reach,
  }
  const shade = new Float32Array(SHADOW_PIXELS ** 2)
  for (const part of parts) cover(shade, part, place)
  const across = Math.round((reach / place.width) * SHADOW_PIXELS)
  const along = Math.round((reach / place.depth) * SHADOW_PIXELS)
  for (let pass = 0; pass < 2; pass++) {
    blur(shade, across, 1, SHADOW_PIXELS)
    blur(shade, along, SHADOW_PIXELS, 1)
  }
  for (let i = 0; i < pixels.length; i++) pixels[i] = Math.min(255, (shade[i] ?? 0) * 255)
  return place
}

/** Darkens what lies under each triangle of a part. */
function cover(shade: Float32Array, { positions, indices, indexCount }: Part, place: Place): void {
  const corner = (at: number): readonly [number, number, number] => {
    const id = (indices[at] ?? 0) * 3
    return [
      (((positions[id] ?? 0) - place.x) / place.width) * SHADOW_PIXELS,
      (((positions[id + 2] ?? 0) - place.z) / place.depth) * SHADOW_PIXELS,
      positions[id + 1] ?? 0,
    ]
  }
  for (let i = 0; i < indexCount; i += 3) fill(shade, corner(i), corner(i + 1), corner(i + 2))
}

type Corner = readonly [x: number, y: number, height: number]

function fill(shade: Float32Array, a: Corner, b: Corner, c: Corner): void {
  const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])
  if (Math.abs(area) < 1e-6) return
  const dark = 1 / (1 + (Math.max(0, a[2]) + Math.max(0, b[2]) + Math.max(0, c[2])) / 3 / HALF)
  const [left, right] = [Math.min(a[0], b[0], c[0]), Math.max(a[0], b[0], c[0])]
  const [head, foot] = [Math.min(a[1], b[1], c[1]), Math.max(a[1], b[1], c[1])]
  for (let y = Math.max(0, Math.floor(head)); y < Math.min(SHADOW_PIXELS, foot); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(SHADOW_PIXELS, right); x++) {
      const [px, py] = [x + 0.5, y + 0.5]
      const first = ((b[0] - px) * (c[1] - py) - (c[0] - px) * (b[1] - py)) / area
      const second = ((c[0] - px) * (a[1] - py) - (a[0] - px) * (c[1] - py)) / area
      const at = y * SHADOW_PIXELS + x
      if (first >= 0 && second >= 0 && first + second <= 1 && dark > (shade[at] ?? 0)) shade[at] = dark
    }
  }
}

const line = new Float32Array(SHADOW_PIXELS)

/** Spreads each row, or column, evenly over so many pixels either way. */
function blur(shade: Float32Array, radius: number, step: number, stride: number): void {
  if (radius < 1) return
  for (let row = 0; row < SHADOW_PIXELS; row++) {
    for (let i = 0; i < SHADOW_PIXELS; i++) line[i] = shade[row * stride + i * step] ?? 0
    let sum = 0
    for (let i = 0; i < radius; i++) sum += line[i] ?? 0
    for (let i = 0; i < SHADOW_PIXELS; i++) {
      sum += (line[i + radius] ?? 0) - (line[i - radius - 1] ?? 0)
      shade[row * stride + i * step] = sum / (2 * radius + 1)
    }
  }
}

type Point = [number, number, number]

/** The box about what is drawn, metres. */
export function boundsOf(parts: readonly Part[]): { readonly low: Point; readonly high: Point } {
  const low: Point = [Infinity, Infinity, Infinity]
  const high: Point = [-Infinity, -Infinity, -Infinity]
  for (const { positions, vertexCount } of parts) {
    for (let i = 0; i < vertexCount * 3; i++) {
      const axis = (i % 3) as 0 | 1 | 2
      const at = positions[i] ?? 0
      if (at < low[axis]) low[axis] = at
      if (at > high[axis]) high[axis] = at
    }
  }
  return { low, high }
}
