/** A point of a drawing, metres: u to the right, v down. A plan's v is z; an elevation's v is −y. */
export type Point = [u: number, v: number]

export interface Bounds {
  readonly minU: number
  readonly minV: number
  readonly maxU: number
  readonly maxV: number
}

/** What a drawing shows: the point at its upper left corner, metres, and its scale, pixels per metre. */
export interface View {
  readonly u: number
  readonly v: number
  readonly scale: number
}

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** Pixels per metre: from a hall of 500 m on a screen to a label that fills it. */
const SCALE = { least: 2, most: 2000 }

const clampScale = (scale: number) => Math.min(Math.max(scale, SCALE.least), SCALE.most)

/** The smallest box that holds the points, or one metre around the origin when there are none. */
export function boundsOf(points: readonly Point[]): Bounds {
  if (points.length === 0) return { minU: -0.5, minV: -0.5, maxU: 0.5, maxV: 0.5 }
  const us = points.map(([u]) => u)
  const vs = points.map(([, v]) => v)
  return { minU: Math.min(...us), minV: Math.min(...vs), maxU: Math.max(...us), maxV: Math.max(...vs) }
}

/** The view that shows all of `bounds`, centred, with `margin` pixels left free on every side. */
export function fitTo(bounds: Bounds, size: PixelSize, margin: number): View {
  const width = Math.max(bounds.maxU - bounds.minU, 0.01)
  const height = Math.max(bounds.maxV - bounds.minV, 0.01)
  const free = {
    width: Math.max(size.width - 2 * margin, 40),
    height: Math.max(size.height - 2 * margin, 40),
  }
  const scale = clampScale(Math.min(free.width / width, free.height / height))
  return {
    u: (bounds.minU + bounds.maxU) / 2 - size.width / 2 / scale,
    v: (bounds.minV + bounds.maxV) / 2 - size.height / 2 / scale,
    scale,
  }
}

/** The point of the drawing under a pixel of the screen, counted from the drawing's upper left corner. */
export function pointAt(view: View, x: number, y: number): Point {
  return [view.u + x / view.scale, view.v + y / view.scale]
}

/** The view with the drawing pulled along by so many pixels. */
export function panBy(view: View, x: number, y: number): View {
  return { ...view, u: view.u - x / view.scale, v: view.v - y / view.scale }
}

/** The view magnified by `factor`; the point under the pixel (x, y) stays where it is. */
export function zoomAt(view: View, factor: number, x: number, y: number): View {
  const [u, v] = pointAt(view, x, y)
  const scale = clampScale(view.scale * factor)
  return { u: u - x / scale, v: v - y / scale, scale }
}

/** Transform of a group whose children are drawn in metres. */
export function transformOf({ u, v, scale }: View): string {
  return `translate(${-u * scale} ${-v * scale}) scale(${scale})`
}
