import type { Rectangle, Size } from '../../scenes/records/views.ts'

export const EDGES = ['left', 'right', 'top', 'bottom'] as const
export type Edge = (typeof EDGES)[number]

/** Pixels of a picture that are always left. */
const LEAST = 16

/** How many pixels are cut away at an edge. */
export function cutAt(edge: Edge, part: Rectangle, whole: Size): number {
  switch (edge) {
    case 'left':
      return part.x
    case 'right':
      return whole.width - part.x - part.width
    case 'top':
      return part.y
    case 'bottom':
      return whole.height - part.y - part.height
  }
}

/** As many as can be cut away at an edge. */
export function mostAt(edge: Edge, part: Rectangle, whole: Size): number {
  const length = edge === 'left' || edge === 'right' ? part.width : part.height
  return Math.max(0, cutAt(edge, part, whole) + length - LEAST)
}

/** The rectangle with so many pixels cut away at one edge; the others stay. */
export function withCut(edge: Edge, cut: number, part: Rectangle, whole: Size): Rectangle {
  const by = Math.round(Math.min(Math.max(cut, 0), mostAt(edge, part, whole))) - cutAt(edge, part, whole)
  const { x, y, width, height } = part
  switch (edge) {
    case 'left':
      return { x: x + by, y, width: width - by, height }
    case 'right':
      return { x, y, width: width - by, height }
    case 'top':
      return { x, y: y + by, width, height: height - by }
    case 'bottom':
      return { x, y, width, height: height - by }
  }
}

/** The rectangle moved, as far as the picture goes. */
export function shifted(part: Rectangle, dx: number, dy: number, whole: Size): Rectangle {
  const within = (at: number, most: number) => Math.round(Math.min(Math.max(at, 0), most))
  return {
    ...part,
    x: within(part.x + dx, whole.width - part.width),
    y: within(part.y + dy, whole.height - part.height),
  }
}

/** The rectangle in a picture of another size, at the same shares of it. */
export function scaled({ x, y, width, height }: Rectangle, from: Size, to: Size): Rectangle {
  const [across, down] = [to.width / from.width, to.height / from.height]
  return { x: x * across, y: y * down, width: width * across, height: height * down }
}
