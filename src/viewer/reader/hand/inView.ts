import type { Part } from '../../../scenes/forms/parts.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import { type Box, type Eye, pixelsPerMetre, placeOf, type Size, type Vector } from './framing.ts'

/** A page that is drawn: where, and how large its whole picture is there. */
export interface DrawnPage {
  readonly page: number
  readonly part: Part
  readonly box: Box
  /** Metres that the picture would measure from head to foot. */
  readonly height: number
}

/** Least share of a picture's height that its size is told from. */
const LEAST = 1e-6

/** The box about vertices of a part, `from` up to and without `to`. */
function boxOfVertices({ positions }: Part, from: number, to: number): Box {
  const [min, max] = [Array<number>(3).fill(Number.POSITIVE_INFINITY), Array<number>(3).fill(-Infinity)]
  for (let i = from * 3; i < to * 3; i++) {
    const value = positions[i] ?? 0
    min[i % 3] = Math.min(min[i % 3] ?? value, value)
    max[i % 3] = Math.max(max[i % 3] ?? value, value)
  }
  return { min: vector(min), max: vector(max) }
}

const vector = ([x = 0, y = 0, z = 0]: readonly number[]): Vector => [x, y, z]

/** The box about everything that is drawn. */
export function boxOf(parts: readonly Part[]): Box {
  const boxes = parts
    .filter(({ vertexCount }) => vertexCount > 0)
    .map((part) => boxOfVertices(part, 0, part.vertexCount))
  const each = (axis: 0 | 1 | 2, pick: (...values: number[]) => number, end: 'min' | 'max') =>
    pick(...boxes.map((box) => box[end][axis]))
  if (boxes.length === 0) return { min: [0, 0, 0], max: [0.2, 0, 0.2] }
  return {
    min: [each(0, Math.min, 'min'), each(1, Math.min, 'min'), each(2, Math.min, 'min')],
    max: [each(0, Math.max, 'max'), each(1, Math.max, 'max'), each(2, Math.max, 'max')],
  }
}

export function drawnPages(parts: readonly Part[]): DrawnPage[] {
  return parts.flatMap((part) =>
    part.runs.map(({ page, from, to }) => {
      const box = boxOfVertices(part, from, to)
      let [low, high] = [1, 0]
      for (let i = from; i < to; i++) {
        const v = part.uvs[i * 2 + 1] ?? 0
        low = Math.min(low, v)
        high = Math.max(high, v)
      }
      return { page, part, box, height: (box.max[2] - box.min[2]) / Math.max(LEAST, high - low) }
    }),
  )
}

/** Whether anything of a box can be in the picture. */
export function isInPicture({ min, max }: Box, eye: Eye, size: Size): boolean {
  const places = [0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
    placeOf(eye, size, [i & 1 ? max[0] : min[0], i & 2 ? max[1] : min[1], i & 4 ? max[2] : min[2]]),
  )
  return ([0, 1] as const).every(
    (axis) => places.some((place) => place[axis] > -1) && places.some((place) => place[axis] < 1),
  )
}

/** Device pixels that the long edge of a page's picture takes. */
export function pixelsOfPage(
  { height, box }: Pick<DrawnPage, 'height' | 'box'>,
  { width: across, height: along }: Pick<Media, 'width' | 'height'>,
  eye: Eye,
  size: Size,
  pixelRatio: number,
): number {
  const raised = Math.max(eye.distance * 0.1, eye.distance - (box.max[1] - eye.target[1]))
  const scale = pixelsPerMetre({ distance: raised }, size) * pixelRatio
  return height * Math.max(1, across / along) * scale
}
