import { type Across, addSheet } from './draw.ts'
import { made, type PartsBuilder } from './parts.ts'
import { layChain, lengthOf, parallel } from './profile.ts'
import type { Stance } from './stance.ts'
import { FLAP, thicknessOf, unitCount, type Volume } from './volume.ts'

/** The envelope reaches over this share of the upper cover's width, straight at first, then narrowing to its point. */
const ENVELOPE = { reach: 0.46, straight: 0.35, point: 0.08, steps: 8 }
/** Metres a link at the crease has. */
const CREASE = 0.0005

/**
 * The fore-edge flap of a West-Asian codex: from the lower cover up the fore-edge and over the block, tucked beneath the
 * upper cover while that is closed; it lies open beside the volume once the cover is out of its way, and hangs from the
 * lower cover when that is turned too. Source: book-forms.md §2.16 of the project's reference.
 */
export function addFlap(builder: PartsBuilder, volume: Volume, stance: Stance): void {
  const { width, height, binding } = volume
  const { cover, root, shut, hangs } = heldAt(volume, stance)
  // From the middle of the lower cover to the middle of the gap beneath the upper one.
  const block = thicknessOf(volume) - 1.5 * binding.cover.thickness - FLAP / 2 - CREASE * Math.SQRT1_2
  const reach = width * ENVELOPE.reach
  const lengths = [CREASE, block, ...Array(ENVELOPE.steps).fill(reach / ENVELOPE.steps)]
  const along = cover + shut * Math.PI
  const angles = [
    cover + ((shut + hangs) * Math.PI) / 4,
    cover + ((shut + hangs) * Math.PI) / 2,
    ...Array(ENVELOPE.steps).fill(along),
  ]
  const chain = layChain(root, lengths, angles)
  const shape = (point: number): Across => {
    const share = Math.max(0, point - 2) / ENVELOPE.steps
    const narrowing = Math.max(0, (share - ENVELOPE.straight) / (1 - ENVELOPE.straight))
    const half = (height / 2) * (1 - narrowing * (1 - ENVELOPE.point))
    return { low: -half, high: half }
  }
  const leather = made('leather')
  addSheet(builder, chain, 'front', shape, leather)
  addSheet(builder, parallel(chain, -FLAP / 2, lengthOf(chain)), 'back', shape, leather)
}

/** Where the flap joins the lower cover, that cover's direction, and how far the flap is folded over, 0 to 1. */
function heldAt(volume: Volume, stance: Stance) {
  const { turned, turning, leaf } = stance
  const last = unitCount(volume) - 1
  const middle = volume.binding.cover.thickness / 2
  const isTurned = turned > last
  const inAir = turning?.unit === last ? leaf?.front : undefined
  const lower = inAir ?? (isTurned ? parallel(stance.read, thicknessOf(volume), volume.width) : stance.unread)
  const own = inAir || isTurned ? lower : parallel(lower, 0, volume.width)
  const end = own.angles.length
  const [x, y, angle] = [own.x[end] ?? 0, own.y[end] ?? 0, own.angles[end - 1] ?? 0]
  if (isTurned) {
    const root = [-x, y - middle] as const
    return { cover: Math.PI - angle, root, shut: 0, hangs: 1 }
  }
  const progress = turned === 0 ? (turning ? Math.max(0, (turning.progress - 0.5) * 2) : 0) : 1
  const falls = turning?.unit === last ? Math.max(0, (turning.progress - 0.7) / 0.3) : 0
  const side = inAir ? -middle : middle
  const root = [x + side * Math.sin(angle), y + side * Math.cos(angle)] as const
  return { cover: angle, root, shut: 1 - progress, hangs: falls }
}
