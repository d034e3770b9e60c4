import type { Opening } from '../schema/space.ts'

/** What shapes an opening, metres. Its own coordinates: x from its middle to the right, y from the floor. */
export interface OpeningForm {
  readonly width: number
  readonly height: number
  readonly shape: Opening['shape']
}

/** Width of a moon gate where it meets the floor, and of a horseshoe arch below its springing, in diameters. */
const FEET = { moonGate: 0.64, horseshoeArch: 0.88 } as const
/** A pointed arch's radius in widths: two arcs, each centred beyond the middle. */
const POINTED_RADIUS = 0.75
/** Pieces into which the curved head is cut. */
const PIECES = 28

interface Bow {
  readonly radius: number
  readonly centre: number
  /** Half-width of the way at the floor. */
  readonly foot: number
}

function bowOf({ width, height }: OpeningForm, shape: keyof typeof FEET): Bow {
  const radius = Math.min(width / 2, shape === 'moonGate' ? height : height / 2)
  const centre = height - radius
  // Where the floor cuts the bow off above its foot, the cut is the foot.
  return {
    radius,
    centre,
    foot: Math.max(radius * FEET[shape], Math.sqrt(Math.max(0, radius ** 2 - centre ** 2))),
  }
}

function pointedTop({ width, height }: OpeningForm, x: number): number {
  const half = width / 2
  // A low opening cannot hold the usual rise: then the arcs are flatter and begin at the floor.
  const radius = Math.min(width * POINTED_RADIUS, (height ** 2 + half ** 2) / width)
  const rise = Math.sqrt(Math.max(0, radius ** 2 - (radius - half) ** 2))
  return height - rise + Math.sqrt(Math.max(0, radius ** 2 - (Math.abs(x) + radius - half) ** 2))
}

/** Half of the greatest width of the hole. */
function reachOf(form: OpeningForm): number {
  if (form.shape === 'moonGate' || form.shape === 'horseshoeArch') return bowOf(form, form.shape).radius
  return form.width / 2
}

/** Half of the width at the floor: what feet can use. */
export function footOf(form: OpeningForm): number {
  if (form.shape === 'moonGate' || form.shape === 'horseshoeArch') return bowOf(form, form.shape).foot
  return form.width / 2
}

/** The hole above the point `x` of the floor: from which height to which, metres; undefined beside the hole. */
export function spanAt(form: OpeningForm, x: number): readonly [number, number] | undefined {
  if (Math.abs(x) >= reachOf(form)) return undefined
  switch (form.shape) {
    case 'rectangular':
      return [0, form.height]
    case 'pointedArch':
      return [0, pointedTop(form, x)]
    case 'moonGate':
    case 'horseshoeArch': {
      const { radius, centre, foot } = bowOf(form, form.shape)
      const half = Math.sqrt(Math.max(0, radius ** 2 - x ** 2))
      return [Math.abs(x) < foot ? 0 : Math.max(0, centre - half), centre + half]
    }
  }
}

/** Whether the point lies in the hole. */
export function isInHole(form: OpeningForm, x: number, y: number): boolean {
  const span = spanAt(form, x)
  return span !== undefined && y >= span[0] && y <= span[1]
}

/** The edge of the hole from its left foot on the floor over its head to its right foot, as corners x, y. */
export function edgeOf(form: OpeningForm): [number, number][] {
  const { width, height, shape } = form
  const half = width / 2
  if (shape === 'rectangular') {
    return [
      [-half, 0],
      [-half, height],
      [half, height],
      [half, 0],
    ]
  }
  if (shape === 'pointedArch') {
    const head = Array.from({ length: PIECES + 1 }, (_, i): [number, number] => {
      const x = -half * Math.cos((Math.PI * i) / PIECES)
      return [x, pointedTop(form, x)]
    })
    return [[-half, 0], ...head, [half, 0]]
  }
  const { radius, centre, foot } = bowOf(form, shape)
  // The angle from straight down at which the bow meets its foot.
  const begin = Math.asin(Math.min(1, foot / radius))
  const bow = Array.from({ length: PIECES + 1 }, (_, i): [number, number] => {
    const angle = begin + ((2 * Math.PI - 2 * begin) * i) / PIECES
    return [-radius * Math.sin(angle), Math.max(0, centre - radius * Math.cos(angle))]
  })
  return [[-foot, 0], ...bow, [foot, 0]]
}
