import { addSheet, type Across } from './draw.ts'
import { made, type PartsBuilder } from './parts.ts'
import { layChain, lengthOf, type Profile, parallel } from './profile.ts'
import type { Stance } from './stance.ts'
import { FLAP, thicknessOf, type Volume } from './volume.ts'

/** The envelope reaches over this share of the upper cover's width; its point narrows to this share of the height. */
const ENVELOPE = { reach: 0.46, point: 0.06, steps: 8 }
/** Metres a link at the crease has. */
const CREASE = 0.0005

/**
 * The fore-edge flap of a West-Asian codex: from the lower cover up the fore-edge and over the block, tucked beneath the
 * upper cover while that is closed; it lies open beside the volume once the cover is out of its way.
 * Source: book-forms.md §2.16 of the project's reference.
 */
export function addFlap(builder: PartsBuilder, volume: Volume, stance: Stance): void {
  const { width, height, binding } = volume
  // From the middle of the lower cover to the middle of the gap beneath the upper one.
  const block = thicknessOf(volume) - 1.5 * binding.cover.thickness - FLAP / 2 - CREASE * Math.SQRT1_2
  const lower = parallel(stance.unread, 0, width)
  const isShut = stance.turned === 0
  const lifted = isShut && stance.turning ? Math.max(0, (stance.turning.progress - 0.5) * 2) : isShut ? 0 : 1
  const end = lower.angles.length
  const from = lower.angles[end - 1] ?? 0
  const turn = (closed: number) => from + (1 - lifted) * closed
  const reach = width * ENVELOPE.reach
  const lengths = [CREASE, block, ...Array(ENVELOPE.steps).fill(reach / ENVELOPE.steps)]
  const angles = [turn(Math.PI / 4), turn(Math.PI / 2), ...Array(ENVELOPE.steps).fill(turn(Math.PI))]
  const root = [lower.x[end] ?? 0, (lower.y[end] ?? 0) + binding.cover.thickness / 2] as const
  if (stance.turned > volume.topology.leaves.length + 1) return
  const chain = layChain(root, lengths, angles)
  const leather = made('leather')
  for (const [profile, across] of taperedStrips(chain, height)) {
    addSheet(builder, profile, 'front', across, leather)
    addSheet(builder, parallel(profile, -FLAP / 2, lengthOf(profile)), 'back', across, leather)
  }
}

/** The flap in strips across its length: straight to the crease, then ever narrower to the envelope's point. */
function taperedStrips(chain: Profile, height: number): [Profile, Across][] {
  const cut = (from: number, to: number): Profile => ({
    x: chain.x.slice(from, to + 1),
    y: chain.y.slice(from, to + 1),
    s: chain.s.slice(from, to + 1),
    angles: chain.angles.slice(from, to),
  })
  const strips: [Profile, Across][] = [[cut(0, 2), { low: -height / 2, high: height / 2 }]]
  for (let i = 0; i < ENVELOPE.steps; i++) {
    const share = (i + 0.5) / ENVELOPE.steps
    const half = (height / 2) * (share < 0.35 ? 1 : 1 - ((share - 0.35) / 0.65) * (1 - ENVELOPE.point))
    strips.push([cut(i + 2, i + 3), { low: -half, high: half }])
  }
  return strips
}
