import type { Point3 } from '../../../scenes/layout/vectors.ts'
import { type Placement, toHall } from './placement.ts'
import type { VeilBuilder } from './veil.ts'

/** A hood of glass, open below. Origin in the middle of its foot, metres. */
export interface GlassBox {
  readonly placement: Placement
  readonly width: number
  readonly height: number
  readonly depth: number
}

/** How much of the light a pane throws back: in its middle, along its edges, and in its one streak. */
const GLARE = { middle: 0.018, edge: 0.1, streak: 0.06 }
/** Metres along the edges over which the glare dies away. */
const RIM = 0.05
/** Metres. */
const EDGE = { width: 0.003, glare: 0.22 }
/** Where the streak stands on the front, as shares of its width, and how far it leans. */
const STREAK = { from: 0.62, to: 0.74, lean: 0.16 }

/** One pane: its lower left corner, and the vectors along its foot and up its side. */
interface Pane {
  readonly corner: Point3
  readonly along: Point3
  readonly up: Point3
}

const WHITE = '#ffffff'

/** Adds the panes of a room's hoods: faint white, so that no second pass is drawn. */
export function addGlass(veils: VeilBuilder, boxes: readonly GlassBox[]): void {
  const add: Add = (points, alphas) => {
    const [a = 0, b = 0, c = 0, d = 0] = points.map((point, i) => veils.corner(point, WHITE, alphas[i] ?? 0))
    veils.quad(a, b, c, d)
  }
  for (const box of boxes) {
    for (const [n, pane] of panesOf(box).entries()) {
      addPane(pane, add)
      addEdges(pane, add)
      if (n === 0) addStreak(pane, add)
    }
  }
}

/** Four corners, counter-clockwise, and how much each throws back. */
type Add = (points: readonly Point3[], alphas: readonly number[]) => void

/** Front, right, back, left, top. */
function panesOf({ placement, width, height, depth }: GlassBox): Pane[] {
  const [x, z] = [width / 2, depth / 2]
  const at = (px: number, py: number, pz: number) => toHall(placement, [px, py, pz])
  const pane = (corner: Point3, along: Point3, up: Point3): Pane => ({
    corner,
    along: minus(along, corner),
    up: minus(up, corner),
  })
  return [
    pane(at(-x, 0, z), at(x, 0, z), at(-x, height, z)),
    pane(at(x, 0, z), at(x, 0, -z), at(x, height, z)),
    pane(at(x, 0, -z), at(-x, 0, -z), at(x, height, -z)),
    pane(at(-x, 0, -z), at(-x, 0, z), at(-x, height, -z)),
    pane(at(-x, height, z), at(x, height, z), at(-x, height, -z)),
  ]
}

function addPane(pane: Pane, add: Add): void {
  const [us, vs] = [cuts(Math.hypot(...pane.along)), cuts(Math.hypot(...pane.up))]
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      const [u0 = 0, u1 = 1, v0 = 0, v1 = 1] = [us[i], us[i + 1], vs[j], vs[j + 1]]
      const corners = [
        [u0, v0],
        [u1, v0],
        [u1, v1],
        [u0, v1],
      ] as const
      const isEdge = (share: number) => share === 0 || share === 1
      add(
        corners.map(([u, v]) => on(pane, u, v)),
        corners.map(([u, v]) => (isEdge(u) || isEdge(v) ? GLARE.edge : GLARE.middle)),
      )
    }
  }
}

/** The polished edges at which the panes are glued. */
function addEdges(pane: Pane, add: Add): void {
  const [u, v] = [EDGE.width / Math.hypot(...pane.along), EDGE.width / Math.hypot(...pane.up)]
  const strip = (u0: number, v0: number, u1: number, v1: number) => {
    const corners = [on(pane, u0, v0), on(pane, u1, v0), on(pane, u1, v1), on(pane, u0, v1)]
    add(corners, [EDGE.glare, EDGE.glare, EDGE.glare, EDGE.glare])
  }
  strip(0, 1 - v, 1, 1)
  strip(0, 0, u, 1 - v)
  strip(1 - u, 0, 1, 1 - v)
}

function addStreak(pane: Pane, add: Add): void {
  const { from, to, lean } = STREAK
  const points = [on(pane, from, 0), on(pane, to, 0), on(pane, to + lean, 1), on(pane, from + lean, 1)]
  add(points, [0, 0, GLARE.streak, GLARE.streak * 0.7])
}

function cuts(length: number): [number, number, number, number] {
  const rim = Math.min(0.45, RIM / length)
  return [0, rim, 1 - rim, 1]
}

function on({ corner, along, up }: Pane, u: number, v: number): Point3 {
  return [
    corner[0] + along[0] * u + up[0] * v,
    corner[1] + along[1] * u + up[1] * v,
    corner[2] + along[2] * u + up[2] * v,
  ]
}

function minus(a: Point3, b: Point3): Point3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}
