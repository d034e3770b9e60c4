import { layChain, type Point2, type Profile, parallel, turnedOver } from './profile.ts'
import { depthOf, thicknessOf, unitCount, type Volume } from './volume.ts'

/** A volume with so many of its units turned: in the plane of turning, the line of the hinge at x = 0. Metres. */
export interface Stance {
  /** Units that lie turned, and the one that is turning with how far it has come, 0 to 1. */
  readonly turned: number
  readonly turning?: { readonly unit: number; readonly progress: number }
  /** Underside of the pile that is not turned yet, held at its spine. */
  readonly unread: Profile
  /** Underside of the turned pile, as if it were the other: `turnedOver` lays it where it is. */
  readonly read: Profile
  /** Front (recto) and back (verso) of what is turning. */
  readonly leaf?: { readonly front: Profile; readonly back: Profile }
  /** The spine's edge: from the front cover's corner along `stack` to the back cover's; `into` the leaves. */
  readonly spine: {
    readonly corner: Point2
    readonly into: Point2
    readonly stack: Point2
    readonly angle: number
  }
}

/** Metres: the radius of the tightest leaf at the hinge; the least length of a link. */
const HINGE_RADIUS = 0.0015
const LEAST = 0.0004
const BENDS = 10
const DRAPES = 14
/** Links of a sheet that bends: its margin, the bend at the hinge, its fall, and the rest. */
const BENT_LINKS = 1 + BENDS + DRAPES + 1

/**
 * The underside of a pile from the spine to beyond its fore-edge: flat in the margin as far as the hinge, bent from the
 * spine's direction to the table's, then down to the table, in one slope where it is stiff and in an S where it is soft.
 * On a cradle it is bent to the cradle's direction and follows it.
 */
function pileOf(
  root: Point2,
  angle: number,
  reach: {
    readonly hinge: number
    readonly width: number
    readonly thickness: number
    readonly stiff: boolean
    /** Direction of what holds it up, radians; 0 where it lies on the table. */
    readonly rise: number
  },
): Profile {
  const { hinge, width, thickness, stiff, rise } = reach
  if (Math.abs(angle) < 1e-9 && Math.abs(root[1]) < 1e-9)
    return layChain(root, [Math.max(hinge, LEAST), width * 1.5], [0, 0])
  const lengths = [Math.max(hinge, LEAST)]
  const angles = [angle]
  for (let i = 0; i < BENDS; i++) {
    lengths.push(Math.max(LEAST, HINGE_RADIUS * (angle - rise)) / BENDS)
    angles.push(rise + (angle - rise) * (1 - (i + 0.5) / BENDS))
  }
  if (rise > 0) return layChain(root, [...lengths, width * 1.5], [...angles, rise])
  const taken = hinge + (HINGE_RADIUS + thickness) * angle
  const free = Math.max(0.1 * width, 0.9 * (width - taken))
  let height = root[1]
  for (const [i, length] of lengths.entries()) height += length * Math.sin(angles[i] ?? 0)
  const shape = (i: number) => (stiff ? 1 : Math.sin((Math.PI * (i + 0.5)) / DRAPES) ** 2)
  const slope = slopeFor(height, free, shape)
  for (let i = 0; i < DRAPES; i++) {
    lengths.push(free / DRAPES)
    angles.push(-slope * shape(i))
  }
  lengths.push(width)
  angles.push(stiff ? -slope : 0)
  return layChain(root, lengths, angles)
}

/** The steepest direction of a fall of `height` metres over a length that falls in this shape, radians. */
function slopeFor(height: number, length: number, shape: (i: number) => number): number {
  let [low, high] = [-0.2, 1.3]
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2
    let fall = 0
    for (let i = 0; i < DRAPES; i++) fall += (length / DRAPES) * Math.sin(middle * shape(i))
    if (fall < height) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * How a volume lies with `turned` units turned, a fraction being the one in the air: 0 closed with its front up, 1 with
 * the front cover open, as many as there are units closed on its face.
 */
export function stanceOf(volume: Volume, turned: number, cradled = 0): Stance {
  const units = unitCount(volume)
  const q = Math.min(units, Math.max(0, turned))
  const whole = Math.min(units, Math.floor(q + 1e-9))
  const progress = q - whole > 1e-6 ? q - whole : 0
  const base =
    volume.binding.hold === 'spine' ? heldBySpine(volume, whole, progress, cradled) : inPiles(volume)
  if (progress === 0) return { turned: whole, ...base }
  const leaf = turningLeaf(volume, base, whole, progress)
  return { turned: whole, turning: { unit: whole, progress }, ...base, leaf }
}

type Base = Pick<Stance, 'unread' | 'read' | 'spine'>

/** The spine rolls over as the volume opens, so that the halves rise alike from the hinge. */
function heldBySpine(volume: Volume, whole: number, progress: number, cradled: number): Base {
  const { hinge, cover } = volume.binding
  const thickness = thicknessOf(volume)
  const before = depthOf(volume, whole)
  const depth = before + progress * (depthOf(volume, whole + 1) - before)
  const angle = spineAngle(volume, depth)
  const into: Point2 = [-Math.cos(angle), Math.sin(angle)]
  const stack: Point2 = [-Math.sin(angle), -Math.cos(angle)]
  const corner: Point2 = [-(stack[0] * depth + into[0] * hinge), Math.max(0, thickness * Math.cos(angle))]
  const back: Point2 = [corner[0] + stack[0] * thickness, Math.max(0, corner[1] + stack[1] * thickness)]
  const { width } = volume
  const reach = { hinge, width, stiff: cover.stiff }
  return {
    unread: pileOf(back, angle, {
      ...reach,
      thickness: thickness - depth,
      rise: risesBy(angle, cradled),
    }),
    read: pileOf([-corner[0], corner[1]], Math.PI - angle, {
      ...reach,
      thickness: depth,
      rise: risesBy(Math.PI - angle, cradled),
    }),
    spine: { corner, into, stack, angle },
  }
}

/** Radians by which the spine has rolled over with so much turned, metres. */
const spineAngle = (volume: Volume, depth: number): number => (Math.PI * depth) / thicknessOf(volume)

/** A half is held up as far as its spine allows. */
const risesBy = (angle: number, cradled: number): number => Math.min(cradled / 2, angle)

/** Radians by which the halves of a volume at rest rise from the table: the one that is not turned yet, and the other. */
export function halvesOf(volume: Volume, turned: number, cradled: number): readonly [number, number] {
  const angle = spineAngle(volume, depthOf(volume, Math.round(turned)))
  return [risesBy(angle, cradled), risesBy(Math.PI - angle, cradled)]
}

/** Leaves that nothing holds at a spine lie in two flat piles side by side. */
function inPiles(volume: Volume): Base {
  const flat = layChain([0, 0], [LEAST, volume.width * 1.5], [0, 0])
  const corner: Point2 = [0, thicknessOf(volume)]
  return { unread: flat, read: flat, spine: { corner, into: [-1, 0], stack: [0, -1], angle: 0 } }
}

/** Metres of the units from `from` up to and without `to`. */
const between = (volume: Volume, from: number, to: number): number =>
  depthOf(volume, to) - depthOf(volume, from)

/**
 * What is in the air: each link on its way from where it lies unturned to where it lies turned, the free edge lagging
 * behind (book-forms.md §1.4 of the project's reference).
 */
function turningLeaf(volume: Volume, base: Base, unit: number, progress: number): Stance['leaf'] {
  const units = unitCount(volume)
  const { width, binding } = volume
  const own = between(volume, unit, unit + 1)
  const under = between(volume, unit + 1, units)
  const over = between(volume, 0, unit + 1)
  const start = parallel(base.unread, under, width)
  const end = turnedOver(parallel(base.read, over, width))
  const isCover = unit === 0 || unit === units - 1
  const bend = isCover && binding.cover.stiff ? 0 : binding.bend
  const links = Math.max(start.angles.length, end.angles.length, bend > 0 ? BENT_LINKS : 0)
  const [from, to] = [inLinks(start, links), inLinks(end, links)]
  const lag = -Math.min(0.45, (bend * width) / Math.PI) * Math.sin(2 * Math.PI * progress)
  const lengths: number[] = []
  const angles: number[] = []
  let along = 0
  for (let i = 0; i < links; i++) {
    const length = mix(from.lengths[i] ?? 0, to.lengths[i] ?? 0, progress)
    const [a, b] = [from.angles[i] ?? 0, to.angles[i] ?? 0]
    const free = (along + length / 2) / width
    const behind = lag * 0.5 * (1 - Math.cos(Math.PI * free))
    lengths.push(length)
    angles.push(Math.min(b, Math.max(a, mix(a, b, progress) + behind)))
    along += length
  }
  const held: Point2 = [
    mix(start.x[0] ?? 0, end.x[0] ?? 0, progress),
    mix(start.y[0] ?? 0, end.y[0] ?? 0, progress),
  ]
  const root =
    binding.hold === 'spine'
      ? held
      : pileRoot([start.y[0] ?? 0, end.y[0] ?? 0], own, angles[0] ?? 0, progress)
  const back = layChain(root, lengths, angles)
  return { back, front: parallel(back, own, width) }
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t

/**
 * In piles the held edge goes from the height of one to that of the other while the leaf stands over the lower, and
 * keeps to its own side of the middle until it stands upright.
 */
function pileRoot([from, to]: Point2, thickness: number, angle: number, progress: number): Point2 {
  const move = to < from ? (progress - 0.6) / 0.25 : (progress - 0.2) / 0.3
  const aside = progress < 0.5 ? Math.sin(angle) : Math.max(0, 1 - (progress - 0.5) / 0.1)
  return [-thickness * aside, mix(from, to, Math.min(1, Math.max(0, move)))]
}

/** The lengths and directions of a sheet's links; a sheet of two is divided as one that bends is. */
function inLinks(profile: Profile, links: number): { lengths: number[]; angles: number[] } {
  const { s, angles } = profile
  const lengths = Array.from(angles, (_, i) => (s[i + 1] ?? 0) - (s[i] ?? 0))
  if (angles.length === links) return { lengths, angles: Array.from(angles) }
  const [margin = 0, rest = 0] = lengths
  const small = Math.min(LEAST, rest / 4) / BENDS
  const drape = (rest * 0.9) / DRAPES
  const more = Array.from({ length: links - 1 }, (_, i) =>
    i < BENDS ? small : i < BENDS + DRAPES ? drape : rest - BENDS * small - DRAPES * drape,
  )
  return {
    lengths: [margin, ...more],
    angles: [angles[0] ?? 0, ...more.map(() => angles[1] ?? 0)],
  }
}
