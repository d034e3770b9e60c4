import { LAYER_SIZE } from './layer.ts'
import { type Shade, seededRandom } from './noise.ts'

/** Pieces of a floor in rows: boards, bricks, slabs. */
export interface Courses {
  readonly rows: number
  /** Where the pieces of a row begin, as shares of the row; the last one runs on to the first. */
  readonly startsOf: (row: number) => readonly number[]
  /** Greatest difference of a piece's tone either way. */
  readonly tone: number
  /** Pixels of a joint across and along the rows, and how much light it loses: less than a pixel is a lighter one. */
  readonly joint: readonly [across: number, along: number]
  readonly dark: number
  readonly seed: number
}

/** Gives each piece its own tone and its own part of the grain that is there, and draws the joints. */
export function layCourses(shade: Shade, courses: Courses): void {
  const { rows, startsOf, tone, joint, dark, seed } = courses
  const random = seededRandom(seed)
  const grain = shade.slice()
  const height = LAYER_SIZE / rows
  for (let row = 0; row < rows; row++) {
    const starts = startsOf(row).map((share) => Math.round((((share % 1) + 1) % 1) * LAYER_SIZE))
    starts.sort((a, b) => a - b)
    for (const [n, from] of starts.entries()) {
      const to = starts[n + 1] ?? (starts[0] ?? 0) + LAYER_SIZE
      const own = (random() * 2 - 1) * tone
      const shift = Math.floor(random() * LAYER_SIZE) * LAYER_SIZE + Math.floor(random() * LAYER_SIZE)
      for (let y = Math.round(row * height); y < Math.round((row + 1) * height); y++) {
        const edge = coverage(y - row * height, joint[1])
        for (let x = from; x < to; x++) {
          const at = y * LAYER_SIZE + (x % LAYER_SIZE)
          const line = Math.max(edge, coverage(x - from, joint[0]))
          const grained = grain[(at + shift) % grain.length] ?? 1
          shade[at] = (grained + own) * (1 - dark * line)
        }
      }
    }
  }
}

/** How much of the pixel at this distance from a piece's edge is joint. */
const coverage = (distance: number, joint: number): number => Math.min(1, Math.max(0, joint - distance))
