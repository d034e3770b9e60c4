import type { SheetSide } from './frame.ts'
import { type Corner, inCrop, materialIndex, type PartsBuilder, type Surface } from './parts.ts'
import { lengthOf, type Profile, parallel, pointCount, straight } from './profile.ts'

/** From the head to the foot of what is drawn (from left to right where reading runs downwards), metres. */
export interface Across {
  readonly low: number
  readonly high: number
}

/** A span of `size` metres about the middle. */
export const about = (size: number): Across => ({ low: -size / 2, high: size / 2 })

/** Radians between two links from which a bend is a crease and is shaded as one. */
const CREASE = 0.7

/** Normal of the front of the sheet at an end of a link, smooth over bends and sharp at creases. */
function normalAt({ angles }: Profile, link: number, end: 0 | 1): readonly [number, number] {
  const own = angles[link] ?? 0
  const other = angles[link + (end === 0 ? -1 : 1)] ?? own
  const angle = Math.abs(other - own) > CREASE ? own : (own + other) / 2
  return [Math.sin(angle), Math.cos(angle)]
}

/**
 * One side of a sheet, with a page or a material on it. Pages fill it from edge to edge. @param across where its edges
 * are, the same all along or by the point of the profile, where it is cut to a shape
 */
export function addSheet(
  builder: PartsBuilder,
  profile: Profile,
  side: SheetSide,
  across: Across | ((point: number) => Across),
  surface: Surface,
): void {
  const links = pointCount(profile) - 1
  const spanAt = typeof across === 'function' ? across : () => across
  const part = builder.open(surface, links * 4, links * 6)
  const material = materialIndex(surface)
  const [start, length] = [profile.s[0] ?? 0, lengthOf(profile) || 1]
  const sign = side === 'front' ? 1 : -1
  const write = (link: number, end: 0 | 1, share: 0 | 1) => {
    const point = link + end
    const [nx, ny] = normalAt(profile, link, end)
    const s = profile.s[point] ?? 0
    const edge = spanAt(point)[share === 0 ? 'low' : 'high']
    const [u, v] =
      surface.kind === 'material' ? [s, edge] : builder.frame.uv(side, (s - start) / length, share)
    const [pu, pv] = surface.kind === 'page' ? inCrop(surface.crop, u, v) : [u, v]
    const at: Corner = [profile.x[point] ?? 0, profile.y[point] ?? 0, edge]
    builder.vertex(part, at, [sign * nx, sign * ny, 0], pu, pv, material)
  }
  for (let i = 0; i < links; i++) {
    const first = part.vertexCount
    write(i, 0, 0)
    write(i, 1, 0)
    write(i, 1, 1)
    write(i, 0, 1)
    addQuad(builder, part, first, side === 'front')
  }
}

type OpenPart = ReturnType<PartsBuilder['open']>

/** Two triangles over the four vertices from `first`, in their order or against it. */
function addQuad(builder: PartsBuilder, part: OpenPart, first: number, forward: boolean): void {
  const [second, fourth] = forward ? [first + 1, first + 3] : [first + 3, first + 1]
  builder.triangle(part, first, second, first + 2)
  builder.triangle(part, first, first + 2, fourth)
}

/** A flat piece of material between four corners, counter-clockwise seen from its front. */
export function addFacet(
  builder: PartsBuilder,
  corners: readonly [Corner, Corner, Corner, Corner],
  normal: Corner,
  surface: Surface,
  [u, v]: readonly [number, number],
): void {
  const part = builder.open(surface, 4, 6)
  const material = materialIndex(surface)
  const first = part.vertexCount
  // Words run to the right of the one who looks at them, in a book of either hand.
  const [left, right] = surface.kind !== 'material' && builder.frame.mirrored ? [u, 0] : [0, u]
  builder.vertex(part, corners[0], normal, left, 0, material)
  builder.vertex(part, corners[1], normal, right, 0, material)
  builder.vertex(part, corners[2], normal, right, v, material)
  builder.vertex(part, corners[3], normal, left, v, material)
  addQuad(builder, part, first, true)
}

/** What is between two sheets that lie parallel: a block of leaves, a board, a cover. */
export interface Solid {
  /** The sheets whose front and back are the solid's two faces. */
  readonly front: Profile
  readonly back: Profile
  readonly across: Across
  /** A face that is not given is hidden by something else. */
  readonly onFront?: Surface
  readonly onBack?: Surface
  /** Head, foot and both ends. */
  readonly edge: Surface
  /** What an edge's v counts: leaves of a block; its thickness in metres when absent. */
  readonly layers?: number
  /** Ends that something else hides: the spine beneath its cover. */
  readonly hides?: 'start' | 'end'
}

export function addSolid(builder: PartsBuilder, solid: Solid): void {
  const { front, back, across, onFront, onBack, edge } = solid
  if (onFront) addSheet(builder, front, 'front', across, onFront)
  if (onBack) addSheet(builder, back, 'back', across, onBack)
  const links = Math.min(pointCount(front), pointCount(back)) - 1
  const depth = solid.layers ?? thicknessAt(front, back, 0)
  for (let i = 0; i < links; i++) addCap(builder, solid, i, depth)
  const { low, high } = across
  const at = (profile: Profile, i: number, c: number): Corner => [profile.x[i] ?? 0, profile.y[i] ?? 0, c]
  const wide = high - low
  if (solid.hides !== 'start') {
    const angle = front.angles[0] ?? 0
    const normal: Corner = [Math.cos(angle), -Math.sin(angle), 0]
    const corners = [at(back, 0, high), at(back, 0, low), at(front, 0, low), at(front, 0, high)] as const
    addFacet(builder, corners, normal, edge, [wide, depth])
  }
  if (solid.hides !== 'end') {
    const angle = front.angles[links - 1] ?? 0
    const normal: Corner = [-Math.cos(angle), Math.sin(angle), 0]
    const corners = [
      at(back, links, low),
      at(back, links, high),
      at(front, links, high),
      at(front, links, low),
    ] as const
    addFacet(builder, corners, normal, edge, [wide, depth])
  }
}

const thicknessAt = (front: Profile, back: Profile, i: number): number =>
  Math.hypot((front.x[i] ?? 0) - (back.x[i] ?? 0), (front.y[i] ?? 0) - (back.y[i] ?? 0))

/** One link's share of the head and foot of a solid. */
function addCap(builder: PartsBuilder, { front, back, across, edge }: Solid, i: number, depth: number): void {
  const part = builder.open(edge, 8, 12)
  const material = materialIndex(edge)
  for (const [c, normal] of [
    [across.low, -1],
    [across.high, 1],
  ] as const) {
    const first = part.vertexCount
    const write = (profile: Profile, point: number, v: number) => {
      const at: Corner = [profile.x[point] ?? 0, profile.y[point] ?? 0, c]
      builder.vertex(part, at, [0, 0, normal], profile.s[point] ?? 0, v, material)
    }
    write(back, i, 0)
    write(front, i, depth)
    write(front, i + 1, depth)
    write(back, i + 1, 0)
    addQuad(builder, part, first, normal > 0)
  }
}

/** A stiff flat piece: its back lies on the line from `root` in this direction, its front `thickness` metres before it. */
export interface Board {
  readonly root: readonly [number, number]
  readonly length: number
  readonly thickness: number
  readonly angle?: number
  readonly across: Across
  readonly onFront: Surface
  readonly onBack?: Surface
  readonly edge?: Surface
}

export function addBoard(builder: PartsBuilder, board: Board): void {
  const back = straight(board.root, board.length, board.angle ?? 0)
  addSolid(builder, {
    front: parallel(back, board.thickness, board.length),
    back,
    across: board.across,
    onFront: board.onFront,
    onBack: board.onBack ?? board.onFront,
    edge: board.edge ?? board.onFront,
  })
}

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
