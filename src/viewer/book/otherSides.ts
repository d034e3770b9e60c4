import type { Part } from '../../scenes/forms/parts.ts'

/** Two parts that are the two sides of one leaf, and where on the other's picture a place of the one is: scale, offset. */
export interface OtherSide {
  readonly of: number
  readonly other: number
  readonly through: readonly [number, number, number, number]
}

/** Farthest apart that the middles of the two sides of a leaf are, metres. */
const THICKNESS = 0.002

/** Pages among the parts that lie back to back: the leaf in the air. Pure. */
export function otherSides(parts: readonly Part[]): OtherSide[] {
  const pages = parts.flatMap((part, at) => (part.skin.kind === 'page' ? [{ at, ...measured(part) }] : []))
  return pages.flatMap((one) => {
    const other = pages.find((each) => each.at !== one.at && isBehind(one, each))
    if (!other) return []
    // Seen from behind, left is right; head is head.
    const [scaleU, scaleV] = [
      -(other.high[0] - other.low[0]) / (one.high[0] - one.low[0] || 1),
      (other.high[1] - other.low[1]) / (one.high[1] - one.low[1] || 1),
    ]
    const through = [scaleU, scaleV, other.high[0] - scaleU * one.low[0], other.low[1] - scaleV * one.low[1]]
    return [{ of: one.at, other: other.at, through: through as unknown as OtherSide['through'] }]
  })
}

interface Measure {
  readonly middle: readonly number[]
  readonly facing: readonly number[]
  readonly low: readonly [number, number]
  readonly high: readonly [number, number]
}

function measured({ positions, normals, uvs, vertexCount }: Part): Measure {
  const [middle, facing] = [
    [0, 0, 0],
    [0, 0, 0],
  ]
  const [low, high]: [[number, number], [number, number]] = [
    [1, 1],
    [0, 0],
  ]
  for (let i = 0; i < vertexCount * 3; i++) {
    middle[i % 3] = (middle[i % 3] ?? 0) + (positions[i] ?? 0) / vertexCount
    facing[i % 3] = (facing[i % 3] ?? 0) + (normals[i] ?? 0) / vertexCount
  }
  for (let i = 0; i < vertexCount * 2; i++) {
    const axis = (i % 2) as 0 | 1
    low[axis] = Math.min(low[axis], uvs[i] ?? 0)
    high[axis] = Math.max(high[axis], uvs[i] ?? 0)
  }
  return { middle, facing, low, high }
}

function isBehind(one: Measure, other: Measure): boolean {
  const apart = Math.hypot(...one.middle.map((at, i) => at - (other.middle[i] ?? 0)))
  const turned = one.facing.reduce((sum, value, i) => sum + value * (other.facing[i] ?? 0), 0)
  return apart < THICKNESS && turned < 0
}
