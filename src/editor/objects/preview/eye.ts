/** Where one looks from, about the middle of what is looked at: radians from the front and from the table; nearness. */
export interface Eye {
  readonly yaw: number
  readonly pitch: number
  /** 1 shows all of it. */
  readonly zoom: number
}

/** A box, metres: its least and greatest corner. */
export interface Box {
  readonly low: readonly [number, number, number]
  readonly high: readonly [number, number, number]
}

type Vector = readonly [number, number, number]

/** As a reader sits before it. */
export const FIRST_EYE: Eye = { yaw: 0, pitch: 0.95, zoom: 1 }
const PITCH = { least: 0.12, most: Math.PI / 2 - 0.01 } as const
const ZOOM = { least: 0.5, most: 12 } as const
/** Space about the thing, as a share of its size. */
const MARGIN = 1.08

const within = (value: number, { least, most }: { readonly least: number; readonly most: number }) =>
  Math.min(most, Math.max(least, value))

/** The same eye, turned and brought nearer. */
export function moved(
  eye: Eye,
  by: { readonly yaw?: number; readonly pitch?: number; readonly zoom?: number },
): Eye {
  return {
    yaw: eye.yaw + (by.yaw ?? 0),
    pitch: within(eye.pitch + (by.pitch ?? 0), PITCH),
    zoom: within(eye.zoom * (by.zoom ?? 1), ZOOM),
  }
}

export const middleOf = ({ low, high }: Box): Vector => [
  (low[0] + high[0]) / 2,
  (low[1] + high[1]) / 2,
  (low[2] + high[2]) / 2,
]

/** The way from what is looked at to the eye, of length 1. */
export function towardsEye({ yaw, pitch }: Eye): Vector {
  return [Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch)]
}

/**
 * Metres from the middle of a box at which all of it is in sight.
 * @param field vertical, radians @param aspect width to height
 */
export function distanceFor(box: Box, eye: Eye, field: number, aspect: number): number {
  const middle = middleOf(box)
  const back = towardsEye(eye)
  const right: Vector = [Math.cos(eye.yaw), 0, -Math.sin(eye.yaw)]
  const up: Vector = [
    -Math.sin(eye.yaw) * Math.sin(eye.pitch),
    Math.cos(eye.pitch),
    -Math.cos(eye.yaw) * Math.sin(eye.pitch),
  ]
  const down = Math.tan(field / 2)
  let distance = 0
  for (const x of [box.low[0], box.high[0]])
    for (const y of [box.low[1], box.high[1]])
      for (const z of [box.low[2], box.high[2]]) {
        const corner: Vector = [x - middle[0], y - middle[1], z - middle[2]]
        const across = Math.abs(dot(corner, right)) / (down * aspect)
        const along = Math.abs(dot(corner, up)) / down
        distance = Math.max(distance, Math.max(across, along) * MARGIN + dot(corner, back))
      }
  return distance
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
