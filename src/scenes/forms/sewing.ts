import { addFacet, addSolid } from './draw.ts'
import { type Corner, made, type PartsBuilder } from './parts.ts'
import { layChain } from './profile.ts'
import { addStitch } from './rods.ts'
import type { Stance } from './stance.ts'
import { SEWING_HOLES, thicknessOf, type Volume } from './volume.ts'

/** Metres: half the thickness of the double thread, and the corner silk's length along the spine and its thickness. */
const THREAD = 0.0005
const SILK = { along: 0.026, over: 0.0002 }

/** Places in the margin of a volume: `into` the leaves from the spine's edge, `deep` from the front cover, `up` the height from the foot. */
type Place = readonly [into: number, deep: number, up: number]

/**
 * The margin of a thread-bound volume, which is stiff: a loop round the spine at every hole, one more round head and foot
 * at the end holes, a line along the holes in front and behind, and silk at the corners.
 * Source: book-forms.md §2.8 of the project's reference.
 */
export function addSewing(builder: PartsBuilder, volume: Volume, stance: Stance, angle: number): void {
  const { binding, height } = volume
  const { corner, into, stack } = stance.spine
  const deep = thicknessOf(volume)
  const at = ([a, d, up]: Place): Corner => [
    corner[0] + into[0] * a + stack[0] * d,
    corner[1] + into[1] * a + stack[1] * d,
    height / 2 - up,
  ]
  const before: Corner = [-stack[0], -stack[1], 0]
  const behind: Corner = [stack[0], stack[1], 0]
  const outwards: Corner = [-into[0], -into[1], 0]
  const stitch = (from: Place, to: Place, normal: Corner) =>
    addStitch(builder, [at(from), at(to)], normal, THREAD, made('thread'))

  const holes = SEWING_HOLES[binding.holes ?? 4].map((share) => share * height)
  const inset = binding.hinge
  for (const [i, hole] of holes.entries()) {
    stitch([inset, 0, hole], [0, 0, hole], before)
    stitch([0, 0, hole], [0, deep, hole], outwards)
    stitch([0, deep, hole], [inset, deep, hole], behind)
    const next = holes[i + 1]
    if (next === undefined) continue
    stitch([inset, 0, hole], [inset, 0, next], before)
    stitch([inset, deep, hole], [inset, deep, next], behind)
  }
  for (const [hole = 0, end, normal] of [
    [holes[0], 0, [0, 0, 1]],
    [holes.at(-1), height, [0, 0, -1]],
  ] as const) {
    stitch([inset, 0, hole], [inset, 0, end], before)
    stitch([inset, 0, end], [inset, deep, end], normal)
    stitch([inset, deep, end], [inset, deep, hole], behind)
  }
  if (binding.cornerSilk) addCornerSilk(builder, volume, stance, angle)
  if (binding.edgeTitle) addEdgeTitle(builder, volume, stance)
}

/** Silk wrapped round the corners of the spine at head and foot. */
function addCornerSilk(builder: PartsBuilder, volume: Volume, { spine }: Stance, angle: number): void {
  const { height, binding } = volume
  const deep = thicknessOf(volume) + 2 * SILK.over
  const start = [
    spine.corner[0] - (spine.into[0] + spine.stack[0]) * SILK.over,
    spine.corner[1] - (spine.into[1] + spine.stack[1]) * SILK.over,
  ] as const
  const length = binding.hinge - 0.001 + SILK.over
  const front = layChain(start, [length], [angle])
  const back = layChain(
    [start[0] + spine.stack[0] * deep, start[1] + spine.stack[1] * deep],
    [length],
    [angle],
  )
  const silk = made('silk')
  for (const across of [
    { low: -height / 2 - SILK.over, high: -height / 2 + SILK.along },
    { low: height / 2 - SILK.along, high: height / 2 + SILK.over },
  ])
    addSolid(builder, { front, back, across, onFront: silk, onBack: silk, edge: silk })
}

/** The title on the bottom edge, while the volume is closed and lies with that edge outwards. */
function addEdgeTitle(builder: PartsBuilder, volume: Volume, { turned, turning, spine }: Stance): void {
  if (turned > 0 || turning) return
  const [, top] = spine.corner
  const { width, height, binding } = volume
  const [left, right] = [binding.hinge - width * 0.92, binding.hinge - width * 0.12]
  const [low, high] = [top * 0.12, top * 0.88]
  const z = height / 2 + SILK.over
  const corners: readonly [Corner, Corner, Corner, Corner] = [
    [left, low, z],
    [right, low, z],
    [right, high, z],
    [left, high, z],
  ]
  addFacet(builder, corners, [0, 0, 1], { kind: 'edgeTitle' }, [1, 1])
}
