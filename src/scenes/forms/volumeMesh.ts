import { type Across, about, addBoard, addSheet, addSolid } from './draw.ts'
import { addFlap } from './flap.ts'
import { made, type PartsBuilder, type Surface } from './parts.ts'
import { type Profile, parallel, section, turnedOver } from './profile.ts'
import { addSewing } from './sewing.ts'
import type { PageSide } from './sides.ts'
import { type Stance, stanceOf } from './stance.ts'
import { depthOf, thicknessOf, unitCount, type Volume } from './volume.ts'

/** Metres by which a page that is smaller than the block, or a slip, lies above what it lies on. */
const LIFT = 0.00015
/** Title slip, metres and share of the cover's height (book-forms.md §3.2 of the project's reference). */
const SLIP = { width: 0.028, share: 0.64, margin: 0.006 }

/** Draws a volume with so many of its units turned. */
export function drawVolume(builder: PartsBuilder, volume: Volume, turned: number): void {
  const stance = stanceOf(volume, turned)
  drawPile(builder, volume, stance, 'unread')
  drawPile(builder, volume, stance, 'read')
  drawTurning(builder, volume, stance)
  if (volume.binding.hold === 'spine') drawSpine(builder, volume, stance)
  if (volume.binding.flap) addFlap(builder, volume, stance)
}

const materialOf = (side: PageSide): Surface =>
  side.page === undefined ? made('paper') : { kind: 'page', page: side.page, crop: side.crop }

/** What lies on one side: its cover beneath, the block of leaves, and the page that is seen. */
function drawPile(builder: PartsBuilder, volume: Volume, stance: Stance, pile: 'unread' | 'read'): void {
  const units = unitCount(volume)
  const { leaves } = volume.topology
  const isRead = pile === 'read'
  const first = isRead ? 0 : stance.turned + (stance.turning ? 1 : 0)
  const end = isRead ? stance.turned : units
  if (first >= end) return
  const base = isRead ? stance.read : stance.unread
  // Depths count from the front cover: a turned pile stands on it, an unread one on the back cover.
  const level = (unit: number) =>
    isRead ? depthOf(volume, unit) : thicknessOf(volume) - depthOf(volume, unit)
  const at = (offset: number) => {
    const laid = parallel(base, offset, volume.width)
    return isRead ? turnedOver(laid) : laid
  }
  const solid = (from: number, to: number) => {
    const [a, b] = [at(level(from)), at(level(to))]
    return { front: a, back: b }
  }
  const across = about(volume.height)
  const hides = volume.binding.cover.wraps ? ({ hides: 'start' } as const) : {}
  for (const unit of [0, units - 1]) {
    if (unit < first || unit >= end) continue
    const cover = made(volume.binding.cover.material)
    const inside = coverSurface(volume, unit)
    const faces = unit === 0 ? { onFront: cover, onBack: inside } : { onFront: inside, onBack: cover }
    const body = solid(unit, unit + 1)
    addSolid(builder, { ...body, ...faces, across, edge: cover, ...hides })
    if (unit === 0 && !isRead) addSlip(builder, volume, body.front)
    const page = unit === 0 ? volume.topology.insideFront : volume.topology.insideBack
    const seen = unit === 0 ? isRead && end === 1 : !isRead && first === units - 1
    if (seen)
      layPage(builder, volume, page, unit === 0 ? body.back : body.front, unit === 0 ? 'back' : 'front')
  }
  const [from, to] = [Math.max(1, first), Math.min(units - 1, end)]
  if (from >= to) return
  const block = solid(from, to)
  addSolid(builder, { ...block, across, edge: made('paperEdge'), layers: to - from, ...hides })
  const open = isRead ? end === to : first === from
  if (!open) return
  const side = isRead ? leaves[to - 2]?.verso : leaves[from - 1]?.recto
  if (side) layPage(builder, volume, side, isRead ? block.back : block.front, isRead ? 'back' : 'front', true)
}

/** What the inside of a cover is lined with. */
const coverSurface = ({ binding }: Volume, _unit: number): Surface =>
  made(binding.cover.material === 'leather' ? 'leather' : 'paper')

/**
 * A page on the sheet that carries it: from the hinge on, for the margin within is not seen in a picture; smaller where
 * its own size says so. @param bare whether nothing else covers that face
 */
function layPage(
  builder: PartsBuilder,
  volume: Volume,
  side: PageSide,
  sheet: Profile,
  face: 'front' | 'back',
  bare = false,
): void {
  const { hinge } = volume.binding
  const surface = materialOf(side)
  const width = Math.min(volume.width - hinge, side.width ?? Infinity)
  const height = Math.min(volume.height, side.height ?? Infinity)
  const across = about(volume.height)
  const full = width > volume.width - hinge - 1e-6 && height > volume.height - 1e-6
  if (bare && (!full || surface.kind === 'material')) {
    addSheet(builder, sheet, face, across, made('paper'))
    if (surface.kind === 'material') return
  }
  if (surface.kind === 'material') return
  if (bare && full && hinge > 0) addSheet(builder, section(sheet, 0, hinge), face, across, made('paper'))
  const lift = full && bare ? 0 : LIFT
  const lifted = lift ? raised(sheet, face === 'front' ? lift : -lift) : sheet
  addSheet(builder, section(lifted, hinge, hinge + width), face, about(height), surface)
}

/** A sheet a hair's breadth before another, with the same lengths along it. */
function raised(profile: Profile, lift: number): Profile {
  const { x, y, angles } = profile
  const angleAt = (i: number) => angles[Math.min(i, angles.length - 1)] ?? 0
  return {
    ...profile,
    x: x.map((value, i) => value + lift * Math.sin(angleAt(i))),
    y: y.map((value, i) => value + lift * Math.cos(angleAt(i))),
  }
}

/** The leaf or cover in the air: both its faces and the edge between them, which is a fold in a folded leaf. */
function drawTurning(builder: PartsBuilder, volume: Volume, { turning, leaf }: Stance): void {
  if (!turning || !leaf) return
  const { unit } = turning
  const { topology, binding } = volume
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
  const cover = made(binding.cover.material)
  const inside = coverSurface(volume, unit)
  const faces = unit === 0 ? { onFront: cover, onBack: inside } : { onFront: inside, onBack: cover }
  addSolid(builder, { ...leaf, ...faces, across, edge: cover })
  if (unit === 0) {
    addSlip(builder, volume, leaf.front)
    layPage(builder, volume, topology.insideFront, leaf.back, 'back')
  } else layPage(builder, volume, topology.insideBack, leaf.front, 'front')
}

/** The title slip: on the front cover, at its fore-edge and head, or in its middle; never on the spine. */
function addSlip(builder: PartsBuilder, { binding, width, height }: Volume, cover: Profile): void {
  if (!binding.slip) return
  const slip = Math.min(SLIP.width, width / 4)
  const from = binding.slip === 'corner' ? width - SLIP.margin - slip : (width - slip) / 2
  const long = height * SLIP.share
  const head = -height / 2 + (binding.slip === 'corner' ? SLIP.margin : height * 0.08)
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
      onFront: made(binding.cover.material),
    })
  }
  if (binding.holes) addSewing(builder, volume, stance, angle)
}
