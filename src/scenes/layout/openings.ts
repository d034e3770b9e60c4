import type { Opening } from '../schema/space.ts'

/** The curved head of an opening, in metres from its middle at the floor. */
export interface OpeningForm {
  readonly width: number
  readonly height: number
  readonly shape: Opening['shape']
}

/** Share of the width by which the bow of a horseshoe arch comes back in at its springing. */
const HORSESHOE_RETURN = 0.06
/** A pointed arch's radius in widths: two arcs, each centred beyond the middle. */
const POINTED_RADIUS = 0.75

/**
 * Half-width of the opening at height `y`, metres; 0 above it. A moon gate is a circle as wide as the opening whose foot
 * the floor cuts off; where it is higher than wide, it stands on straight jambs.
 */
export function halfWidthAt({ width, height, shape }: OpeningForm, y: number): number {
  if (y < 0 || y > height) return 0
  const half = width / 2
  switch (shape) {
    case 'rectangular':
      return half
    case 'moonGate': {
      const centre = height - half
      if (centre >= half && y <= centre) return half
      return Math.sqrt(Math.max(0, half * half - (y - centre) ** 2))
    }
    case 'pointedArch': {
      const radius = Math.min(width * POINTED_RADIUS, (height ** 2 + half ** 2) / width)
      const rise = Math.sqrt(Math.max(0, radius ** 2 - (radius - half) ** 2))
      const spring = height - rise
      if (y <= spring) return half
      return Math.max(0, Math.sqrt(Math.max(0, radius ** 2 - (y - spring) ** 2)) - (radius - half))
    }
    case 'horseshoeArch': {
      const radius = Math.min(half, height / 2)
      const centre = height - radius
      const narrow = radius * (1 - HORSESHOE_RETURN * 2)
      const spring = centre - Math.sqrt(Math.max(0, radius ** 2 - narrow ** 2))
      if (y <= spring) return narrow
      return Math.sqrt(Math.max(0, radius ** 2 - (y - centre) ** 2))
    }
  }
}

/** Whether the point, `x` metres from the opening's middle and `y` from the floor, lies in the hole. */
export function isInHole(form: OpeningForm, x: number, y: number): boolean {
  return y >= 0 && y <= form.height && Math.abs(x) < halfWidthAt(form, y)
}
