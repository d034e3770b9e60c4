import { type Placement, toHall } from './placement.ts'
import type { VeilBuilder } from './veil.ts'

/** A soft dark patch around something that touches a wall, a floor or a surface. Metres. */
export interface Halo {
  /** Origin in the middle of what casts it, in the plane on which it falls. */
  readonly placement: Placement
  readonly width: number
  readonly height: number
  /** How far it reaches beyond the thing. */
  readonly reach: number
  /** How far it falls down its placement's y axis. */
  readonly drop: number
  /** 0 … 1, at the thing's edge. */
  readonly strength: number
}

/** Off the surface, for the depth buffer. */
const CLEAR = 0.0015
/** Steps from the thing's edge outwards, as shares of `reach`; the light comes back with the square. */
const STEPS = [0, 0.25, 0.55, 1]
const CORNER_STEPS = 3

/** Adds the shadows of a room. @param colour of full shadow */
export function addHalos(veils: VeilBuilder, halos: readonly Halo[], colour: string): void {
  for (const halo of halos) addHalo(veils, halo, colour)
}

function addHalo(veils: VeilBuilder, halo: Halo, colour: string): void {
  const rings = STEPS.map((step) => {
    const alpha = halo.strength * (1 - step) ** 2
    return ringAt(halo, step * halo.reach).map(([x, y]) =>
      veils.corner(toHall(halo.placement, [x, y, CLEAR]), colour, alpha),
    )
  })
  for (const [n, inner] of rings.entries()) {
    const outer = rings[n + 1]
    if (!outer) break
    for (const [i, a] of inner.entries()) {
      const next = (i + 1) % inner.length
      veils.quad(a, outer[i] ?? a, outer[next] ?? a, inner[next] ?? a)
    }
  }
  const [first = 0, ...others] = rings[0] ?? []
  for (const [i, corner] of others.entries()) veils.triangle(first, corner, others[i + 1] ?? corner)
}

/** A rectangle grown by `reach` with round corners, counter-clockwise. */
function ringAt({ width, height, drop }: Halo, reach: number): [number, number][] {
  const corners = [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ] as const
  return corners.flatMap(([sx, sy], quarter) =>
    Array.from({ length: CORNER_STEPS + 1 }, (_, i): [number, number] => {
      const angle = ((quarter + i / CORNER_STEPS) * Math.PI) / 2
      return [(sx * width) / 2 + Math.cos(angle) * reach, (sy * height) / 2 + Math.sin(angle) * reach - drop]
    }),
  )
}
