import { type Across, addFacet, addQuad } from './draw.ts'
import { type Corner, materialIndex, type PartsBuilder, type Surface } from './parts.ts'

/** A round rod that lies across the plane of turning. */
export interface Rod {
  readonly center: readonly [number, number]
  readonly radius: number
  readonly across: Across
  readonly surface: Surface
  readonly sides?: number
}

export function addRod(builder: PartsBuilder, { center, radius, across, surface, sides = 12 }: Rod): void {
  const on = (i: number, c: number): Corner => {
    const turn = (i * 2 * Math.PI) / sides
    return [center[0] + radius * Math.cos(turn), center[1] + radius * Math.sin(turn), c]
  }
  const { low, high } = across
  for (let i = 0; i < sides; i++) {
    const middle = ((i + 0.5) * 2 * Math.PI) / sides
    const normal: Corner = [Math.cos(middle), Math.sin(middle), 0]
    const corners = [on(i, high), on(i, low), on(i + 1, low), on(i + 1, high)] as const
    addFacet(builder, corners, normal, surface, [high - low, (2 * Math.PI * radius) / sides])
  }
  addRing(builder, { center, inner: 0, outer: radius, across, surface, sides })
}

/** The two ends of something round: flat rings. `layers` is what v counts from the inner to the outer edge. */
export interface Ring {
  readonly center: readonly [number, number]
  readonly inner: number
  readonly outer: number
  readonly across: Across
  readonly surface: Surface
  readonly layers?: number
  readonly sides?: number
}

export function addRing(builder: PartsBuilder, ring: Ring): void {
  const { center, inner, outer, across, surface, sides = 32 } = ring
  const layers = ring.layers ?? outer - inner
  const part = builder.open(surface, sides * 8, sides * 12)
  const material = materialIndex(surface)
  for (const [c, normal] of [
    [across.low, -1],
    [across.high, 1],
  ] as const) {
    for (let i = 0; i < sides; i++) {
      const first = part.vertexCount
      const write = (k: number, radius: number, v: number) => {
        const turn = (k * 2 * Math.PI) / sides
        const at: Corner = [center[0] + radius * Math.cos(turn), center[1] + radius * Math.sin(turn), c]
        builder.vertex(part, at, [0, 0, normal], k / sides, v, material)
      }
      write(i, inner, 0)
      write(i, outer, layers)
      write(i + 1, outer, layers)
      write(i + 1, inner, 0)
      const forward = normal > 0
      if (inner > 0) addQuad(builder, part, first, forward)
      else builder.triangle(part, first, first + (forward ? 1 : 2), first + (forward ? 2 : 1))
    }
  }
}

/** A thread or cord that lies on a surface from one point to another: a ridge of this radius. */
export function addStitch(
  builder: PartsBuilder,
  [from, to]: readonly [Corner, Corner],
  normal: Corner,
  radius: number,
  surface: Surface,
): void {
  const run: Corner = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  const length = Math.hypot(...run) || 1
  const side: Corner = [
    ((normal[1] * run[2] - normal[2] * run[1]) * radius) / length,
    ((normal[2] * run[0] - normal[0] * run[2]) * radius) / length,
    ((normal[0] * run[1] - normal[1] * run[0]) * radius) / length,
  ]
  for (const sign of [1, -1] as const) {
    const low = (p: Corner): Corner => [p[0] + sign * side[0], p[1] + sign * side[1], p[2] + sign * side[2]]
    const top = (p: Corner): Corner => [
      p[0] + radius * normal[0],
      p[1] + radius * normal[1],
      p[2] + radius * normal[2],
    ]
    const half = Math.SQRT1_2
    const facing: Corner = [0, 1, 2].map(
      (i) => half * ((normal[i] ?? 0) + (sign * (side[i] ?? 0)) / radius),
    ) as unknown as Corner
    const corners: readonly [Corner, Corner, Corner, Corner] =
      sign < 0 ? [low(from), low(to), top(to), top(from)] : [low(to), low(from), top(from), top(to)]
    addFacet(builder, corners, facing, surface, [length, radius])
  }
}
