import type { PlanPoint } from '../../schema/space.ts'
import type { MeshBuilder } from './mesh.ts'

/** How a turned piece is drawn. */
export interface Lathe {
  readonly centre: PlanPoint
  /** From the foot up: radius and height, metres. */
  readonly profile: readonly (readonly [radius: number, y: number])[]
  readonly sides: number
  /** Yaw at which the first of its edges stands. */
  readonly first: number
  /** By where the side looks, a unit vector of the plan, and its height. */
  readonly light: (look: PlanPoint, y: number) => number
  /** Leaves out the sides that look where nobody stands. */
  readonly isSeen: (look: PlanPoint) => boolean
}

/** Adds a turned piece: a column or its base. Its u runs up it. */
export function addLathe(
  builder: MeshBuilder,
  { centre, profile, sides, first, light, isSeen }: Lathe,
): void {
  const look = (side: number): PlanPoint => {
    const angle = first + (side / sides) * 2 * Math.PI
    return [Math.sin(angle), Math.cos(angle)]
  }
  profile.forEach(([radius, y], i) => {
    const next = profile[i + 1]
    if (!next) return
    const [far, top] = next
    const length = Math.hypot(far - radius, top - y)
    const [out, up] = [(top - y) / length, (radius - far) / length]
    for (let side = 0; side < sides; side++) {
      if (!isSeen(look(side + 0.5))) continue
      const corner = (at: number, r: number, height: number) => {
        const [lx, lz] = look(at)
        const around = (at / sides) * 2 * Math.PI * 0.11
        return builder.vertex(
          [centre[0] + lx * r, height, centre[1] + lz * r],
          [lx * out, up, lz * out],
          height,
          around,
          Math.min(1, light([lx, lz], height) * (1 + 0.1 * up)),
        )
      }
      const [a, b] = [corner(side, radius, y), corner(side + 1, radius, y)]
      const [c, d] = [corner(side + 1, far, top), corner(side, far, top)]
      builder.triangle(a, b, c)
      builder.triangle(a, c, d)
    }
  })
}
