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
      surface.kind === 'material'
        ? surface.turned
          ? [edge, s]
          : [s, edge]
        : builder.frame.uv(side, (s - start) / length, share)
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

export type OpenPart = ReturnType<PartsBuilder['open']>

/** Two triangles over the four vertices from `first`, in their order or against it. */
export function addQuad(builder: PartsBuilder, part: OpenPart, first: number, forward: boolean): void {
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
  // The edges of leaves that bend slip past each other: an end need not be square.
  const outwards = (i: number, sign: 1 | -1): Corner => {
    const [dx, dy] = [(front.x[i] ?? 0) - (back.x[i] ?? 0), (front.y[i] ?? 0) - (back.y[i] ?? 0)]
    const size = (Math.hypot(dx, dy) || 1) * sign
    return [-dy / size, dx / size, 0]
  }
  if (solid.hides !== 'start') {
    const corners = [at(back, 0, high), at(back, 0, low), at(front, 0, low), at(front, 0, high)] as const
    addFacet(builder, corners, outwards(0, -1), edge, [wide, depth])
  }
  if (solid.hides !== 'end') {
    const [i, last] = [links, (profile: Profile, c: number) => at(profile, links, c)]
    const corners = [last(back, low), last(back, high), last(front, high), last(front, low)] as const
    addFacet(builder, corners, outwards(i, 1), edge, [wide, depth])
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
