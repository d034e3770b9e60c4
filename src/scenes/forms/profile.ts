/**
 * A sheet of paper, silk or board seen along its height: a chain of links in the plane in which it turns. A link keeps
 * its length whatever the pose, so the sheet is bent and never stretched: a developable surface by construction.
 *
 * The plane's x grows away from where reading goes, its y upwards. A direction of 0 runs with the reading, towards −x,
 * and a quarter turn runs up: x falls by cos, y grows by sin (book-forms.md §1.4 of the project's reference). The
 * sheet's *front* is up when its direction is 0, and down when it has been turned over (π).
 */
export interface Profile {
  /** Metres; one more than there are links. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Metres along the sheet from its fixed edge. */
  readonly s: Float64Array
  /** Directions of the links, radians. */
  readonly angles: Float64Array
}

export type Point2 = readonly [number, number]

export const pointCount = (profile: Profile): number => profile.x.length
export const lengthOf = ({ s }: Profile): number => (s.at(-1) ?? 0) - (s[0] ?? 0)

/** Lays links from their fixed edge. @param lengths metres @param angles radians, one a link */
export function layChain(
  root: Point2,
  lengths: ArrayLike<number>,
  angles: ArrayLike<number>,
  from = 0,
): Profile {
  const links = angles.length
  const [x, y, s] = [new Float64Array(links + 1), new Float64Array(links + 1), new Float64Array(links + 1)]
  let [atX, atY, along] = [root[0], root[1], from]
  x[0] = atX
  y[0] = atY
  s[0] = along
  for (let i = 0; i < links; i++) {
    const [length, angle] = [lengths[i] ?? 0, angles[i] ?? 0]
    atX -= length * Math.cos(angle)
    atY += length * Math.sin(angle)
    along += length
    x[i + 1] = atX
    y[i + 1] = atY
    s[i + 1] = along
  }
  return { x, y, s, angles: Float64Array.from(angles) }
}

/** A straight sheet. */
export const straight = (root: Point2, length: number, angle = 0): Profile =>
  layChain(root, [length], [angle])

/**
 * The sheet that lies `offset` metres in front of this one all along it, `length` metres long from the same edge: its
 * links are parallel to this one's, so the two never meet where the bend's radius is larger than the offset.
 */
export function parallel(profile: Profile, offset: number, length: number): Profile {
  const count = pointCount(profile)
  const { angles } = profile
  const [x, y, s] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (let i = 0; i < count; i++) {
    const before = angles[Math.max(0, i - 1)] ?? 0
    const after = angles[Math.min(count - 2, i)] ?? 0
    const middle = (before + after) / 2
    const reach = offset / Math.max(0.2, Math.cos((after - before) / 2))
    x[i] = (profile.x[i] ?? 0) + reach * Math.sin(middle)
    y[i] = (profile.y[i] ?? 0) + reach * Math.cos(middle)
  }
  cutTo(length, { x, y, s, angles })
  return { x, y, s, angles }
}

/** Lets the last link run on, or cuts what is too long, and writes the lengths along the sheet. */
function cutTo(length: number, { x, y, s, angles }: Profile): void {
  const last = x.length - 1
  for (let i = 1; i <= last; i++) {
    const [x0, y0, s0] = [x[i - 1] ?? 0, y[i - 1] ?? 0, s[i - 1] ?? 0]
    const angle = angles[i - 1] ?? 0
    const [towardsX, towardsY] = [-Math.cos(angle), Math.sin(angle)]
    const own = Math.max(0, ((x[i] ?? 0) - x0) * towardsX + ((y[i] ?? 0) - y0) * towardsY)
    const left = Math.max(0, length - s0)
    const link = i === last ? left : Math.min(own, left)
    x[i] = x0 + towardsX * link
    y[i] = y0 + towardsY * link
    s[i] = s0 + link
  }
}

/** The same sheet on the other side of the line x = 0, where it lies when it has been turned over. */
export function turnedOver({ x, y, s, angles }: Profile): Profile {
  return { x: x.map((value) => -value), y, s, angles: angles.map((angle) => Math.PI - angle) }
}

/** The part of a sheet between two lengths along it, metres. */
export function section(profile: Profile, from: number, to: number): Profile {
  const { s } = profile
  const inner: number[] = []
  for (let i = 0; i < s.length; i++) {
    const at = s[i] ?? 0
    if (at > from + 1e-9 && at < to - 1e-9) inner.push(i)
  }
  const count = inner.length + 2
  const [x, y, along] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  const angles = new Float64Array(count - 1)
  const put = (i: number, px: number, py: number, ps: number) => {
    x[i] = px
    y[i] = py
    along[i] = ps
  }
  const start = pointAt(profile, from)
  const end = pointAt(profile, to)
  put(0, start.x, start.y, from)
  angles[0] = start.angle
  for (const [i, k] of inner.entries()) {
    put(i + 1, profile.x[k] ?? 0, profile.y[k] ?? 0, s[k] ?? 0)
    angles[i + 1] = profile.angles[Math.min(k, profile.angles.length - 1)] ?? 0
  }
  put(count - 1, end.x, end.y, to)
  return { x, y, s: along, angles }
}

/** Where a length along the sheet is, and the direction of the link that goes on from there. */
export function pointAt(
  { x, y, s, angles }: Profile,
  along: number,
): { readonly x: number; readonly y: number; readonly angle: number } {
  let i = 0
  while (i < angles.length - 1 && (s[i + 1] ?? 0) <= along + 1e-9) i++
  const angle = angles[i] ?? 0
  const rest = along - (s[i] ?? 0)
  return { x: (x[i] ?? 0) - rest * Math.cos(angle), y: (y[i] ?? 0) + rest * Math.sin(angle), angle }
}

/** Moves a sheet as a stiff thing: turned by `turn` radians about the origin, from −x upwards, then by `dx`, `dy` metres. */
export function moved({ x, y, s, angles }: Profile, dx: number, dy: number, turn = 0): Profile {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return {
    x: x.map((px, i) => px * cos + (y[i] ?? 0) * sin + dx),
    y: y.map((py, i) => py * cos - (x[i] ?? 0) * sin + dy),
    s,
    angles: angles.map((angle) => angle + turn),
  }
}

export const lowest = ({ y }: Profile): number => y.reduce((least, value) => Math.min(least, value), Infinity)
