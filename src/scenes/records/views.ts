import type { Media, View } from '../schema/media.ts'

/** Pixels, from the upper left. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export type Rotation = View['rotation']

/** Which part of its file a picture is; the whole file, unturned, of a picture that has no `view`. */
export function viewOf({ view, width, height }: Pick<Media, 'view' | 'width' | 'height'>): View {
  return view ?? { x: 0, y: 0, width, height, rotation: 0 }
}

/** Pixels of the picture that a view makes. */
export function viewSize({ width, height, rotation }: View): Size {
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width }
}

/** The view turned further clockwise. */
export function turned(view: View, by: Rotation): View {
  return { ...view, rotation: ((view.rotation + by) % 360) as Rotation }
}

/**
 * A part of a picture that is itself a view, as one view of the file.
 * @param part in the picture's own pixels, as it is seen; what lies outside the picture is left out
 */
export function cropped(view: View, part: Rectangle): View {
  const { x, y, width, height } = within(viewSize(view), part)
  const { width: w, height: h } = view
  const inFile: Record<Rotation, Rectangle> = {
    0: { x, y, width, height },
    90: { x: y, y: h - x - width, width: height, height: width },
    180: { x: w - x - width, y: h - y - height, width, height },
    270: { x: w - y - height, y: x, width: height, height: width },
  }
  const region = inFile[view.rotation]
  return { ...region, x: view.x + region.x, y: view.y + region.y, rotation: view.rotation }
}

/** Which part of its whole turned file a view shows: the rectangle with which `cropped` gives it back. */
export function cropOf({ x, y, width, height, rotation }: View, file: Size): Rectangle {
  const [right, foot] = [file.width - x - width, file.height - y - height]
  switch (rotation) {
    case 0:
      return { x, y, width, height }
    case 90:
      return { x: foot, y: x, width: height, height: width }
    case 180:
      return { x: right, y: foot, width, height }
    case 270:
      return { x: y, y: right, width: height, height: width }
  }
}

/** The same rectangle as in a mirror: what lay at the left of a picture of this width lies at its right. */
export function mirrored(part: Rectangle, width: number): Rectangle {
  return { ...part, x: width - part.x - part.width }
}

/** Whether a view is the file as it stands, so that no record needs to say it. */
export function isWhole({ x, y, width, height, rotation }: View, file: Size): boolean {
  return x === 0 && y === 0 && width === file.width && height === file.height && rotation === 0
}

/** Whole pixels, at least one, inside a picture. */
export function within({ width, height }: Size, part: Rectangle): Rectangle {
  const [x, right] = span(part.x, part.width, width)
  const [y, foot] = span(part.y, part.height, height)
  return { x, y, width: right - x, height: foot - y }
}

function span(from: number, length: number, whole: number): readonly [number, number] {
  const start = Math.min(Math.max(Math.round(from), 0), whole - 1)
  const end = Math.min(Math.max(Math.round(from + length), start + 1), whole)
  return [start, end]
}
