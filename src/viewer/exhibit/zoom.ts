export interface Size {
  readonly width: number
  readonly height: number
}

/** The most that a picture is enlarged over its sharpest derivative. */
const MOST = 2
/** How far one press of a zoom button goes. */
export const STEP = 1.5

/** CSS pixels per picture pixel at which the whole content is seen in the box, never enlarged beyond its own size. */
export function fitScale(content: Size, box: Size): number {
  if (content.width <= 0 || content.height <= 0) return 1
  return Math.max(0.01, Math.min(1, box.width / content.width, box.height / content.height))
}

export function clampScale(scale: number, content: Size, box: Size): number {
  const fit = fitScale(content, box)
  return Math.min(Math.max(scale, fit), Math.max(MOST, fit))
}

interface Zoomed {
  /** Content pixels along this axis. */
  readonly content: number
  /** CSS pixels of the box along this axis. */
  readonly box: number
  readonly from: number
  readonly to: number
  readonly scroll: number
  /** CSS pixels from the box's beginning to the point that stays where it is. */
  readonly point: number
}

/** Scroll position along one axis after a change of scale that leaves the content under `point` in its place. */
export function scrollAfterZoom({ content, box, from, to, scroll, point }: Zoomed): number {
  const inset = (scale: number) => Math.max(0, (box - content * scale) / 2)
  const at = (scroll + point - inset(from)) / from
  return Math.max(0, at * to + inset(to) - point)
}
