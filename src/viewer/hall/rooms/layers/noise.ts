import { LAYER_SIZE } from './layer.ts'

/** How light each pixel of a layer is, around 1. */
export type Shade = Float32Array

/** Numbers between 0 and 1, the same every time: a hall looks the same on every visit. (mulberry32) */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const evenShade = (): Shade => new Float32Array(LAYER_SIZE * LAYER_SIZE).fill(1)

const smooth = (t: number) => t * t * (3 - 2 * t)

/**
 * Adds smooth noise that joins itself on all sides.
 * @param cells along u and v @param share greatest change of lightness either way
 */
export function addNoise(
  shade: Shade,
  [across, up]: readonly [number, number],
  share: number,
  seed: number,
): void {
  const random = seededRandom(seed)
  const values = Float32Array.from({ length: across * up }, () => (random() * 2 - 1) * share)
  const row = new Float32Array(across + 1)
  for (let y = 0; y < LAYER_SIZE; y++) {
    const v = (y / LAYER_SIZE) * up
    const [low, t] = [Math.floor(v), smooth(v - Math.floor(v))]
    for (let i = 0; i <= across; i++) {
      const below = values[low * across + (i % across)] ?? 0
      const above = values[((low + 1) % up) * across + (i % across)] ?? 0
      row[i] = below + (above - below) * t
    }
    for (let x = 0; x < LAYER_SIZE; x++) {
      const u = (x / LAYER_SIZE) * across
      const i = Math.floor(u)
      const left = row[i] ?? 0
      const at = y * LAYER_SIZE + x
      shade[at] = (shade[at] ?? 1) + left + ((row[i + 1] ?? 0) - left) * smooth(u - i)
    }
  }
}

/** Adds what is felt rather than seen: another change for each pixel. */
export function addGrain(shade: Shade, share: number, seed: number): void {
  const random = seededRandom(seed)
  for (let i = 0; i < shade.length; i++) shade[i] = (shade[i] ?? 1) + (random() * 2 - 1) * share
}
