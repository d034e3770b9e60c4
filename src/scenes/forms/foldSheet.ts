import type { FOLD_TARGETS } from '../schema/structure.ts'
import { about, addFacet, addSheet } from './draw.ts'
import { WHOLE } from './frame.ts'
import { type Corner, made, type PartsBuilder, type Surface } from './parts.ts'
import { layChain, lowest, moved, type Profile } from './profile.ts'
import { addRod, addStitch } from './rods.ts'
import { SEWING_HOLES } from './volume.ts'

/** What one printed sheet is folded for. */
export type FoldTarget = (typeof FOLD_TARGETS)[number]

/** A sheet as it comes from the block: two half-leaves and the centre strip between them. Metres. */
export interface PrintedSheet {
  readonly width: number
  readonly height: number
}

/** Links of a half-leaf and of the crease; the length of paper that the crease takes, metres. */
const HALF = 14
const CREASE = { links: 6, length: 0.0012 }
/** Share of the movement after which the sheet lies folded and what binds it is put in. */
const FOLDED = 0.82
/** Share of the folding at which an outward fold stands upright before it is laid down. */
const UPRIGHT = 0.62
const LAG = 0.32

const eased = (t: number): number => {
  const x = Math.min(1, Math.max(0, t))
  return x * x * (3 - 2 * x)
}

/**
 * A printed sheet on its way to a leaf: at 0 it lies open, print upwards, its centre strip at x = 0; at 1 it lies as a
 * leaf in its book, front up, from the spine at x = 0 to the fore-edge at −x. For a butterfly book its right half comes
 * over, print inside, and the fold is the spine; for the others it is folded like a roof, print outside, and laid down
 * with the fold at the fore-edge. Only creased and bent: no link changes its length.
 *
 * @param progress 0 to 1
 */
export function foldSheet(progress: number, target: FoldTarget, { width }: PrintedSheet): Profile {
  const t = Math.min(1, Math.max(0, progress / FOLDED))
  return target === 'butterfly' ? foldInwards(t, width) : foldOutwards(t, width)
}

/** Lays the sheet from the right edge of the half that is read first, its halves and crease in these directions. */
function lay(width: number, first: (free: number) => number, second: (free: number) => number): Profile {
  const half = (width - CREASE.length) / 2 / HALF
  const lengths: number[] = []
  const angles: number[] = []
  for (let i = 0; i < HALF; i++) {
    lengths.push(half)
    angles.push(first(1 - (i + 0.5) / HALF))
  }
  const [from, to] = [first(0), second(0)]
  for (let i = 0; i < CREASE.links; i++) {
    lengths.push(CREASE.length / CREASE.links)
    angles.push(from + ((to - from) * (i + 0.5)) / CREASE.links)
  }
  for (let i = 0; i < HALF; i++) {
    lengths.push(half)
    angles.push(second((i + 0.5) / HALF))
  }
  return layChain([0, 0], lengths, angles)
}

const rest = (profile: Profile, x: number): Profile => moved(profile, x, -lowest(profile))
const crease = ({ x }: Profile): number => x[HALF + CREASE.links / 2] ?? 0

function foldInwards(t: number, width: number): Profile {
  const turn = Math.PI * eased(t)
  const behind = LAG * Math.sin(Math.PI * eased(t))
  const laid = lay(
    width,
    (free) => -Math.min(Math.PI, Math.max(0, turn - behind * free * free)),
    () => 0,
  )
  return rest(laid, -crease(laid))
}

function foldOutwards(t: number, width: number): Profile {
  const folded = Math.PI * eased(t / UPRIGHT)
  const down = eased((t - UPRIGHT) / (1 - UPRIGHT))
  const first = (folded / 2) * (1 - down)
  // The legs of the roof give way outwards while they slide together.
  const slack = 0.22 * Math.sin(folded) * (1 - down)
  const laid = lay(
    width,
    (free) => first - slack * free * (1 - free),
    (free) => first - folded + slack * free * (1 - free),
  )
  // The crease stays over the middle until the sheet stands, then the edges stay where the spine will be.
  return rest(laid, down > 0 ? 0 : -crease(laid))
}

/** Metres and shares of the height: paste along the fold, twists through the margin, the sewing line. */
const PASTE = 0.004
const TWISTS = [0.3, 0.38, 0.62, 0.7]
const MARGIN = 0.012
const THREAD = 0.0006

/** Draws the sheet on its way, with its print, and what will hold it in its book. */
export function drawFolding(
  builder: PartsBuilder,
  sheet: PrintedSheet & { readonly page?: number },
  progress: number,
  target: FoldTarget,
): void {
  const profile = foldSheet(progress, target, sheet)
  const print: Surface =
    sheet.page === undefined ? made('paper') : { kind: 'page', page: sheet.page, crop: WHOLE }
  addSheet(builder, profile, 'front', about(sheet.height), print)
  addSheet(builder, profile, 'back', about(sheet.height), made('paper'))
  const bound = (progress - FOLDED) / (1 - FOLDED)
  if (bound <= 0) return
  const top = profile.y.reduce((most, y) => Math.max(most, y), 0)
  if (target === 'butterfly') addPaste(builder, sheet.height, top, bound)
  else if (target === 'wrappedBack') addTwists(builder, sheet.height, top, bound)
  else addThread(builder, sheet.height, top, bound)
}

/** Paste brushed along the fold, from head to foot. */
function addPaste(builder: PartsBuilder, height: number, top: number, share: number): void {
  const y = top + 0.0002
  const [low, high] = [-height / 2, -height / 2 + height * Math.min(1, share)]
  const corners: readonly [Corner, Corner, Corner, Corner] = [
    [-PASTE, y, high],
    [0, y, high],
    [0, y, low],
    [-PASTE, y, low],
  ]
  addFacet(builder, corners, [0, 1, 0], made('backing'), [PASTE, high - low])
}

/** Twists of paper through the margin, two pairs of holes. */
function addTwists(builder: PartsBuilder, height: number, top: number, share: number): void {
  for (const [i, at] of TWISTS.entries()) {
    const z = height / 2 - at * height
    const seen = Math.min(1, Math.max(0, share * TWISTS.length - i))
    if (seen === 0) continue
    const across = { low: z - 0.001, high: z + 0.001 }
    addRod(builder, {
      center: [-MARGIN * 0.75, top * seen],
      radius: 0.001,
      across,
      surface: made('paper'),
      sides: 6,
    })
  }
}

/** The thread on its way round the spine and along the four holes. */
function addThread(builder: PartsBuilder, height: number, top: number, share: number): void {
  const y = top + 0.0001
  const up: Corner = [0, 1, 0]
  const out: Corner = [1, 0, 0]
  const holes = SEWING_HOLES[4].map((at) => height / 2 - at * height)
  const way: [Corner, Corner, Corner][] = []
  for (const [i, z] of holes.entries()) {
    way.push([[-MARGIN, y, z], [0, y, z], up], [[0, y, z], [0, 0, z], out])
    const next = holes[i + 1]
    if (next !== undefined) way.push([[-MARGIN, y, z], [-MARGIN, y, next], up])
  }
  for (const [z, end] of [
    [holes[0] ?? 0, height / 2],
    [holes.at(-1) ?? 0, -height / 2],
  ] as const)
    way.push([[-MARGIN, y, z], [-MARGIN, y, end], up])
  let left = share * way.reduce((sum, [from, to]) => sum + distance(from, to), 0)
  for (const [from, to, normal] of way) {
    const length = distance(from, to)
    if (left <= 0) return
    const part = Math.min(1, left / length)
    const end: Corner = [0, 1, 2].map((i) => {
      const [a, b] = [from[i] ?? 0, to[i] ?? 0]
      return a + (b - a) * part
    }) as unknown as Corner
    addStitch(builder, [from, end], normal, THREAD, made('thread'))
    left -= length
  }
}

const distance = (a: Corner, b: Corner): number => Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
