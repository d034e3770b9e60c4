/** Metres, or a direction. */
export type Vector = readonly [x: number, y: number, z: number]

export interface Box {
  readonly min: Vector
  readonly max: Vector
}

/** How a visitor looks at what is in the hand; at the beginning all of it is seen. */
export interface View {
  /** How many times larger than when all of it is seen. */
  readonly zoom: number
  /** Metres on the desk from where one looks when all is seen. */
  readonly panX: number
  readonly panZ: number
  /** Radians: nearer to the reader's side than usual, and to the right. */
  readonly pitch: number
  readonly yaw: number
  /** Quarters by which the sheet is turned, clockwise. */
  readonly turn: number
}

/** The picture's size in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Where one looks from: axes are unit vectors, `toward` the eye. */
export interface Eye {
  readonly target: Vector
  readonly distance: number
  readonly right: Vector
  readonly up: Vector
  readonly toward: Vector
}

export const PLAIN: View = { zoom: 1, panX: 0, panZ: 0, pitch: 0, yaw: 0, turn: 0 }
/** Radians, the vertical field of view: a long lens, that a page keeps its shape. */
export const FIELD = (24 * Math.PI) / 180
/** Share of the picture that the thing takes at the most when all of it is seen. */
const FILLED = 0.92
/** Radians from upright: the reader sits at the foot of the book. Close to the page one looks straight down. */
const LEAN = 0.22
const UPRIGHT_FROM = 3
/** Radians by which one may look from elsewhere. */
const MOST = { pitch: 0.6, yaw: 0.6 }
const LEAST_ZOOM = 0.05
/** Share of the half picture that may be empty beyond the edge. */
const BEYOND = 0.4

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const sum = (a: Vector, b: Vector, share = 1): Vector => [
  a[0] + b[0] * share,
  a[1] + b[1] * share,
  a[2] + b[2] * share,
]
const mixed = (a: Vector, b: Vector, share: number): Vector => sum(a, sum(b, a, -1), share)

export const mixBoxes = (a: Box, b: Box, share: number): Box => ({
  min: mixed(a.min, b.min, share),
  max: mixed(a.max, b.max, share),
})

const cornersOf = ({ min, max }: Box): Vector[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [
    i & 1 ? max[0] : min[0],
    i & 2 ? max[1] : min[1],
    i & 4 ? max[2] : min[2],
  ])

/** Right, up and toward the eye of one who looks so. */
function axesOf({ zoom, pitch, yaw, turn }: Pick<View, 'zoom' | 'pitch' | 'yaw' | 'turn'>) {
  const lean = LEAN * Math.min(1, Math.max(0, (UPRIGHT_FROM - zoom) / (UPRIGHT_FROM - 1))) + pitch
  const [c, s] = [Math.cos(lean), Math.sin(lean)]
  const [cy, sy] = [Math.cos(yaw), Math.sin(yaw)]
  const about = (turn * Math.PI) / 2
  const [ct, st] = [Math.cos(about), Math.sin(about)]
  const turned = ([x, y, z]: Vector): Vector => [x * ct + z * st, y, -x * st + z * ct]
  return {
    right: turned([cy, -sy * c, -sy * s]),
    up: turned([0, s, -c]),
    toward: turned([sy, cy * c, cy * s]),
  }
}

/** Where one looks when all of the box is seen, as large as the picture allows. */
function homeOf(box: Box, { width, height }: Size, turn: number): { target: Vector; distance: number } {
  const axes = axesOf({ ...PLAIN, turn })
  const [tanY, tanX] = [Math.tan(FIELD / 2) * FILLED, Math.tan(FIELD / 2) * FILLED * (width / height)]
  const corners = cornersOf(box)
  let target: Vector = [(box.min[0] + box.max[0]) / 2, box.max[1], (box.min[2] + box.max[2]) / 2]
  let distance = 0
  for (let round = 0; round < 4; round++) {
    const seen = corners
      .map((corner) => sum(corner, target, -1))
      .map((from) => ({
        x: dot(from, axes.right),
        y: dot(from, axes.up),
        near: dot(from, axes.toward),
      }))
    distance = Math.max(
      ...seen.map(({ x, y, near }) => near + Math.max(Math.abs(x) / tanX, Math.abs(y) / tanY)),
    )
    const shown = seen.map(({ x, y, near }) => ({ x: x / (distance - near), y: y / (distance - near) }))
    const middle = (of: readonly number[]) => ((Math.min(...of) + Math.max(...of)) / 2) * distance
    target = sum(target, axes.right, middle(shown.map(({ x }) => x)))
    target = sum(target, axes.up, middle(shown.map(({ y }) => y)))
  }
  // On the level of the page, where its own size is measured.
  return { target: sum(target, axes.toward, (box.max[1] - target[1]) / axes.toward[1]), distance }
}

/** @param box of what is in the hand */
export function eyeOf(box: Box, size: Size, view: View): Eye {
  const { target, distance } = homeOf(box, size, view.turn)
  return { ...axesOf(view), target: sum(target, [view.panX, 0, view.panZ]), distance: distance / view.zoom }
}

/** CSS pixels to a metre on the level that the eye is aimed at. */
export const pixelsPerMetre = ({ distance }: Pick<Eye, 'distance'>, { height }: Size): number =>
  height / (2 * Math.tan(FIELD / 2) * distance)

/** The point of the level that the eye is aimed at, under a place of the picture, −1 … 1 across and up. */
export function pointUnder(
  { target, distance, right, up, toward }: Eye,
  { width, height }: Size,
  [x, y]: readonly [number, number],
): Vector {
  const tan = Math.tan(FIELD / 2)
  let ray = sum(sum([0, 0, 0], toward, -1), right, x * tan * (width / height))
  ray = sum(ray, up, y * tan)
  const from = sum(target, toward, distance)
  return sum(from, ray, (target[1] - from[1]) / Math.min(ray[1], -1e-3))
}

/** Where a point lies in the picture, −1 … 1 across and up. */
export function placeOf(
  { target, distance, right, up, toward }: Eye,
  { width, height }: Size,
  point: Vector,
): readonly [number, number] {
  const from = sum(point, target, -1)
  const depth = Math.max(1e-3, distance - dot(from, toward)) * Math.tan(FIELD / 2)
  return [dot(from, right) / (depth * (width / height)), dot(from, up) / depth]
}

/** A view as it may be. @param mostZoom at which a pixel of the picture is large enough to be counted */
export function clamped(view: View, box: Box, size: Size, mostZoom: number): View {
  const zoom = Math.min(Math.max(1, mostZoom), Math.max(LEAST_ZOOM, view.zoom))
  const { distance } = homeOf(box, size, view.turn)
  const scale = pixelsPerMetre({ distance: distance / zoom }, size)
  const isAcross = Math.round(view.turn) % 2 !== 0
  const [across, along] = isAcross ? [size.height, size.width] : [size.width, size.height]
  const room = (axis: 0 | 2, pixels: number) => {
    const [half, seen] = [(box.max[axis] - box.min[axis]) / 2, pixels / scale / 2]
    return Math.max(0, half - seen * (1 - BEYOND))
  }
  const within = (value: number, most: number) => Math.min(most, Math.max(-most, value))
  return {
    zoom,
    panX: within(view.panX, zoom > 1 ? room(0, across) : 0),
    panZ: within(view.panZ, zoom > 1 ? room(2, along) : 0),
    pitch: within(view.pitch, MOST.pitch),
    yaw: within(view.yaw, MOST.yaw),
    turn: view.turn,
  }
}

/** A larger or smaller view in which what lies under a place of the picture stays there. */
export function zoomed(
  view: View,
  box: Box,
  size: Size,
  factor: number,
  at: readonly [number, number],
): View {
  const larger = { ...view, zoom: view.zoom * factor }
  const [before, after] = [
    pointUnder(eyeOf(box, size, view), size, at),
    pointUnder(eyeOf(box, size, larger), size, at),
  ]
  return {
    ...larger,
    panX: larger.panX + before[0] - after[0],
    panZ: larger.panZ + before[2] - after[2],
  }
}

/** The view after the sheet was pushed by so many CSS pixels to the right and down. */
export function pushed(view: View, box: Box, size: Size, dx: number, dy: number): View {
  const eye = eyeOf(box, size, { ...view, pitch: 0, yaw: 0 })
  const scale = pixelsPerMetre(eye, size)
  const [right, up] = [eye.right, axesOf({ ...view, zoom: UPRIGHT_FROM, pitch: 0, yaw: 0 }).up]
  return {
    ...view,
    panX: view.panX - (dx * right[0] - dy * up[0]) / scale,
    panZ: view.panZ - (dx * right[2] - dy * up[2]) / scale,
  }
}

/** A view on the way from one to another. */
export function mixViews(from: View, to: View, share: number): View {
  const mix = (key: keyof View) => from[key] + (to[key] - from[key]) * share
  return {
    zoom: from.zoom * (to.zoom / from.zoom) ** share,
    panX: mix('panX'),
    panZ: mix('panZ'),
    pitch: mix('pitch'),
    yaw: mix('yaw'),
    turn: mix('turn'),
  }
}

/** Share of the picture's height that something long takes when one begins to walk along it. */
const ALONG = 0.66

/** The view of something long at which one begins: as high as the picture allows, at its beginning. */
export function drawnOut(box: Box, size: Size, forward: readonly [number, number], turn: number): View {
  const whole = { ...PLAIN, turn }
  const scale = pixelsPerMetre(eyeOf(box, size, whole), size)
  const [long, high] = [box.max[0] - box.min[0], box.max[2] - box.min[2]]
  const isDown = forward[0] === 0
  const zoom = isDown ? (size.width * ALONG) / (long * scale) : (size.height * ALONG) / (high * scale)
  if (zoom <= 1) return whole
  const room = isDown ? high - size.height / (scale * zoom) : long - size.width / (scale * zoom)
  const pan = (Math.max(0, room) / 2) * 1.04
  // What has been read goes forward: one begins where the hand comes from.
  return isDown ? { ...whole, zoom, panZ: -pan } : { ...whole, zoom, panX: forward[0] * pan }
}
