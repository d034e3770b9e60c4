import { type Across, about, addBoard, addSheet, addSolid } from './draw.ts'
import { addFlap } from './flap.ts'
import { made, type PartsBuilder, type Surface } from './parts.ts'
import { lengthOf, type Profile, parallel, section, turnedOver } from './profile.ts'
import { addSewing } from './sewing.ts'
import type { PageSide } from './sides.ts'
import { type Stance, stanceOf } from './stance.ts'
import { TITLE_SLIP } from './titleSlip.ts'
import { depthOf, isHeldAtHead, thicknessOf, unitCount, type Volume } from './volume.ts'

/** Metres by which a page that is smaller than the block, or a slip, lies above what it lies on. */
const LIFT = 0.00015

/** Draws a volume with so many of its units turned. @param cradled radians by which its halves are held up */
export function drawVolume(builder: PartsBuilder, volume: Volume, turned: number, cradled: number): void {
  const stance = stanceOf(volume, turned, cradled)
  drawPile(builder, volume, pileOf(volume, stance, false))
  drawPile(builder, volume, pileOf(volume, stance, true))
  drawTurning(builder, volume, stance)
  if (volume.binding.hold === 'spine') drawSpine(builder, volume, stance)
  if (volume.binding.flap) addFlap(builder, volume, stance)
}

const materialOf = (side: PageSide): Surface =>
  side.page === undefined ? made('paper') : { kind: 'page', page: side.page, crop: side.crop }

/** One of the two piles: which units lie in it, and where in it a unit's faces are. */
interface Pile {
  readonly isRead: boolean
  /** Units from `first` up to and without `end`. */
  readonly first: number
  readonly end: number
  /** These units as a solid. */
  body(from: number, to: number): { front: Profile; back: Profile }
}

function pileOf(volume: Volume, stance: Stance, isRead: boolean): Pile {
  const base = isRead ? stance.read : stance.unread
  // Depths count from the front cover: a turned pile stands on it, an unread one on the back cover.
  const at = (unit: number) => {
    const depth = depthOf(volume, unit)
    const laid = parallel(base, isRead ? depth : thicknessOf(volume) - depth, volume.width)
    return isRead ? turnedOver(laid) : laid
  }
  const first = isRead ? 0 : stance.turned + (stance.turning ? 1 : 0)
  const end = isRead ? stance.turned : unitCount(volume)
  return { isRead, first, end, body: (from, to) => ({ front: at(from), back: at(to) }) }
}

/** What lies on one side: its cover beneath, the block of leaves, and the page that is seen. */
function drawPile(builder: PartsBuilder, volume: Volume, pile: Pile): void {
  const last = unitCount(volume) - 1
  const { first, end, isRead } = pile
  if (first >= end) return
  if (first === 0) drawCover(builder, volume, pile, 0)
  if (end === last + 1) drawCover(builder, volume, pile, last)
  const [from, to] = [Math.max(1, first), Math.min(last, end)]
  if (from >= to) return
  const block = pile.body(from, to)
  const edge = made('paperEdge')
  addSolid(builder, { ...block, across: about(volume.height), edge, layers: to - from, ...hidden(volume) })
  const { leaves } = volume.topology
  if (isRead && end === to) layPage(builder, volume, leaves[to - 2]?.verso, block.back, 'back', true)
  if (!isRead && first === from) layPage(builder, volume, leaves[from - 1]?.recto, block.front, 'front', true)
}

const hidden = ({ binding }: Volume): { readonly hides?: 'start' } =>
  binding.cover.wraps ? { hides: 'start' } : {}

/** A cover at rest: the outside of the closed volume, or what the open leaves lie on, its inside seen beside none. */
function drawCover(builder: PartsBuilder, volume: Volume, pile: Pile, unit: number): void {
  const { first, end, isRead } = pile
  const body = pile.body(unit, unit + 1)
  addCover(builder, volume, unit, body)
  if (unit === 0 && !isRead) addSlip(builder, volume, body.front)
  if (unit === 0 && isRead && end === 1)
    layPage(builder, volume, volume.topology.insideFront, body.back, 'back')
  if (unit > 0 && !isRead && first === unit)
    layPage(builder, volume, volume.topology.insideBack, body.front, 'front')
}

/** A cover as a thing: its outside, its lining and its edges. */
function addCover(
  builder: PartsBuilder,
  volume: Volume,
  unit: number,
  body: { front: Profile; back: Profile },
): void {
  const { material } = volume.binding.cover
  const [outside, inside] = [made(material, true), made(material === 'leather' ? 'leather' : 'paper')]
  const faces = unit === 0 ? { onFront: outside, onBack: inside } : { onFront: inside, onBack: outside }
  addSolid(builder, { ...body, ...faces, across: about(volume.height), edge: outside, ...hidden(volume) })
}

/**
 * A page on the sheet that carries it: from the hinge on, for the margin within is not seen in a picture; smaller where
 * its own size says so. @param bare whether nothing else covers that face
 */
function layPage(
  builder: PartsBuilder,
  volume: Volume,
  side: PageSide | undefined,
  sheet: Profile,
  face: 'front' | 'back',
  bare = false,
): void {
  if (!side) return
  const { hinge } = volume.binding
  const surface = materialOf(side)
  const [along, across] = isHeldAtHead(volume) ? [side.height, side.width] : [side.width, side.height]
  const width = Math.min(volume.width - hinge, along ?? Infinity)
  const height = Math.min(volume.height, across ?? Infinity)
  const whole = about(volume.height)
  const full = width > volume.width - hinge - 1e-6 && height > volume.height - 1e-6
  if (bare && (!full || surface.kind === 'material')) {
    addSheet(builder, sheet, face, whole, made('paper'))
    if (surface.kind === 'material') return
  }
  if (surface.kind === 'material') return
  if (bare && full && hinge > 0) addSheet(builder, section(sheet, 0, hinge), face, whole, made('paper'))
  const lift = full && bare ? 0 : LIFT
  const lifted = lift ? raised(sheet, face === 'front' ? lift : -lift) : sheet
  addSheet(builder, section(lifted, hinge, hinge + width), face, about(height), surface)
}

/** A sheet a hair's breadth before another. */
const raised = (profile: Profile, lift: number): Profile => parallel(profile, lift, lengthOf(profile))

/** The leaf or cover in the air: both its faces and the edge between them, which is a fold in a folded leaf. */
function drawTurning(builder: PartsBuilder, volume: Volume, { turning, leaf }: Stance): void {
  if (!turning || !leaf) return
  const { unit } = turning
  const { topology } = volume
  const across = about(volume.height)
  const last = unitCount(volume) - 1
  if (unit > 0 && unit < last) {
    const own = topology.leaves[unit - 1]
    if (!own) return
    addSolid(builder, { ...leaf, across, edge: made('paper') })
    layPage(builder, volume, own.recto, leaf.front, 'front', true)
    layPage(builder, volume, own.verso, leaf.back, 'back', true)
    return
  }
  addCover(builder, volume, unit, leaf)
  if (unit === 0) {
    addSlip(builder, volume, leaf.front)
    layPage(builder, volume, topology.insideFront, leaf.back, 'back')
  } else layPage(builder, volume, topology.insideBack, leaf.front, 'front')
}

/** The title slip: on the front cover, at its fore-edge and head, or in its middle; never on the spine. */
function addSlip(builder: PartsBuilder, { binding, width, height }: Volume, cover: Profile): void {
  if (!binding.slip) return
  const slip = Math.min(TITLE_SLIP.width, width / 4)
  const from = binding.slip === 'corner' ? width - TITLE_SLIP.margin - slip : (width - slip) / 2
  const long = height * TITLE_SLIP.share
  const head = -height / 2 + (binding.slip === 'corner' ? TITLE_SLIP.margin : height * 0.08)
  const across: Across = { low: head, high: head + long }
  addSheet(builder, section(raised(cover, LIFT), from, from + slip), 'front', across, { kind: 'titleSlip' })
}

/** The cover's piece round the spine, or the sewing, silk and bottom edge of a volume whose spine is bare. */
function drawSpine(builder: PartsBuilder, volume: Volume, stance: Stance): void {
  const { binding, height } = volume
  const thickness = thicknessOf(volume)
  const { corner, into, stack, angle } = stance.spine
  if (binding.cover.wraps) {
    const out = binding.cover.thickness
    const root = [corner[0] - into[0] * out, corner[1] - into[1] * out] as const
    addBoard(builder, {
      // Along the spine: its front faces the leaves.
      root,
      length: thickness,
      thickness: out,
      angle: Math.atan2(stack[1], -stack[0]),
      across: about(height),
      onFront: made('backing'),
      onBack: made(binding.cover.material),
      edge: made(binding.cover.material),
    })
  }
  if (binding.holes) addSewing(builder, volume, stance, angle)
}
