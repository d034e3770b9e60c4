import { about, addSheet } from './draw.ts'
import type { Crop } from './frame.ts'
import type { Leaf, Topology } from './leaves.ts'
import { type Mounting, SCALE_LEAF } from './parameters.ts'
import { made, type PartsBuilder, type Surface } from './parts.ts'
import { layChain, lengthOf, type Profile, section, straight } from './profile.ts'
import { BLANK, type PageSide } from './sides.ts'
import { addRoller, addStave, type Strip, type StripSheet } from './strip.ts'

/**
 * Leaves pasted by their right edges on a strip, each a step further on than the one before it, so that their free
 * edges overlap like scales (旋风装, 龙鳞装). The first is pasted whole. Metres.
 * Source: book-forms.md §2.5 of the project's reference.
 */
export interface Scales {
  readonly mounting: Mounting
  readonly topology: Topology
  readonly width: number
  readonly height: number
  readonly step: number
  /** By how much each leaf is wider than the one before it. */
  readonly growth: number
}

/** Metres that a leaf rises over from where it is pasted. */
const RISE = 0.03
const LINKS = 16

/** The leaves that turn, and the sides on them. */
export function scaleLeaves({ topology }: Scales): readonly Leaf[] {
  const { leaves, insideBack } = topology
  if (insideBack.page === undefined) return leaves
  return [...leaves, { recto: insideBack, verso: BLANK, foldAt: 'none', sheet: leaves.length }]
}

export const scaleWidth = ({ width, growth }: Scales, leaf: number): number => width + growth * leaf
/** Metres from the beginning of the strip to where a leaf is pasted. */
export const scaleRoot = ({ width, step }: Scales, leaf: number): number => width + step * leaf

/** Metres of the strip beneath. */
export function baseLength(scales: Scales): number {
  const leaves = scaleLeaves(scales).length
  if (leaves === 0) return scales.width
  const last = leaves - 1
  return scaleRoot(scales, last) + scaleWidth(scales, last)
}

const surfaceOf = (side: PageSide, from = 0, to = 1, fromRight = true): Surface => {
  if (side.page === undefined) return made('paper')
  const [u0, v0, u1, v1] = side.crop
  const [a, b] = fromRight ? [1 - to, 1 - from] : [from, to]
  const crop: Crop = [u0 + (u1 - u0) * a, v0, u0 + (u1 - u0) * b, v1]
  return { kind: 'page', page: side.page, crop }
}

/** What is seen of the unturned leaves, from the beginning of the strip: two whole pages, then an edge of each further one. */
export function scaleStrip(scales: Scales, mirrored: boolean): Strip {
  const leaves = scaleLeaves(scales)
  const sheets: StripSheet[] = [
    { surface: surfaceOf(scales.topology.insideFront), from: 0, to: scales.width },
  ]
  let reached = scales.width
  for (const [i, leaf] of leaves.entries()) {
    const [root, own] = [scaleRoot(scales, i), scaleWidth(scales, i)]
    const end = root + own
    const surface = surfaceOf(leaf.recto, (reached - root) / own, 1, !mirrored)
    sheets.push({ surface, from: reached, to: end })
    reached = end
  }
  const length = reached
  const pasted = leaves.reduce((sum, _, i) => sum + scaleWidth(scales, i), scales.width)
  const layer = scales.mounting.thickness + (pasted * SCALE_LEAF) / length
  return { mounting: scales.mounting, sheets, length, height: scales.height, hangs: false, layer }
}

/** A leaf that lies on what is beneath it: it rises from where it is pasted, then runs level. */
function lying(root: readonly [number, number], width: number, height: number): Profile {
  const rise = Math.min(RISE, width / 3)
  const steep = Math.asin(Math.min(0.9, height / rise))
  const rest = (width - rise) / (LINKS - 1)
  const lengths = [rise, ...Array(LINKS - 1).fill(rest)]
  return layChain(root, lengths, [steep, ...Array(LINKS - 1).fill(0)])
}

/** Draws the strip unrolled with so many of its leaves turned to the side where reading begins. */
export function drawScales(builder: PartsBuilder, scales: Scales, turned: number): void {
  const leaves = scaleLeaves(scales)
  const across = about(scales.height)
  const q = Math.min(leaves.length, Math.max(0, turned))
  const whole = Math.floor(q + 1e-9)
  const progress = q - whole > 1e-6 ? q - whole : 0
  const base = straight([0, 0], baseLength(scales))
  addSheet(builder, base, 'back', across, made(scales.mounting.backing))
  addSheet(builder, base, 'front', across, made('paper'))
  const { core } = scales.mounting
  addRoller(builder, [-baseLength(scales), core], scales.mounting, scales.height)
  addStave(builder, { x: 0, y: 0, angle: 0 }, scales.height)
  const ground = straight([0, SCALE_LEAF], scales.width)
  addSheet(builder, ground, 'front', across, surfaceOf(scales.topology.insideFront))

  const inAir = progress > 0 ? whole : -1
  for (const [i, leaf] of leaves.entries()) {
    if (i === inAir) continue
    const isTop = i === whole - 1 || i === whole + (inAir < 0 ? 0 : 1)
    drawLying(builder, scales, { leaf, sheet: sheetAt(scales, i, i < whole), isRead: i < whole, isTop })
  }
  const leaf = leaves[inAir]
  if (!leaf) return
  const air = turningScale(sheetAt(scales, inAir, false), sheetAt(scales, inAir, true), progress)
  addSheet(builder, air, 'front', across, surfaceOf(leaf.recto))
  addSheet(builder, air, 'back', across, surfaceOf(leaf.verso))
}

/** Where a leaf lies: on those that follow it, or turned over on those that went before. */
function sheetAt(scales: Scales, leaf: number, isRead: boolean): Profile {
  const root = [-scaleRoot(scales, leaf), SCALE_LEAF] as const
  const layers = isRead ? leaf + 2 : scaleLeaves(scales).length - leaf
  const sheet = lying(root, scaleWidth(scales, leaf), layers * SCALE_LEAF)
  return isRead ? overTurned(sheet) : sheet
}

interface LyingLeaf {
  readonly leaf: Leaf
  readonly sheet: Profile
  readonly isRead: boolean
  readonly isTop: boolean
}

/** Both sides of a leaf at rest; of one that another covers, only the edge that reaches beyond it. */
function drawLying(builder: PartsBuilder, scales: Scales, { leaf, sheet, isRead, isTop }: LyingLeaf): void {
  const own = lengthOf(sheet)
  const from = isTop ? 0 : Math.max(0, own - 2 * scales.step - Math.max(0, scales.growth))
  const { mirrored } = builder.frame
  const seen = surfaceOf(isRead ? leaf.verso : leaf.recto, from / own, 1, isRead ? mirrored : !mirrored)
  const shown = section(sheet, from, own)
  const across = about(scales.height)
  addSheet(builder, shown, isRead ? 'back' : 'front', across, seen)
  addSheet(builder, shown, isRead ? 'front' : 'back', across, made('paper'))
}

/** The same sheet turned over about the line at which it is pasted. */
function overTurned({ x, y, s, angles }: Profile): Profile {
  const root = x[0] ?? 0
  return { x: x.map((value) => 2 * root - value), y, s, angles: angles.map((angle) => Math.PI - angle) }
}

/** A soft leaf on its way, its free edge behind. */
function turningScale(from: Profile, to: Profile, progress: number): Profile {
  const lengths = Array.from(from.angles, (_, i) => (from.s[i + 1] ?? 0) - (from.s[i] ?? 0))
  const lag = -0.4 * Math.sin(2 * Math.PI * progress)
  const angles = lengths.map((_, i) => {
    const [a, b] = [from.angles[i] ?? 0, to.angles[i] ?? 0]
    const behind = lag * 0.5 * (1 - Math.cos((Math.PI * (i + 0.5)) / LINKS))
    return Math.min(Math.max(a, b), Math.max(Math.min(a, b), a + (b - a) * progress + behind))
  })
  return layChain([from.x[0] ?? 0, from.y[0] ?? 0], lengths, angles)
}
