import type { FOLD_TARGETS } from '../schema/structure.ts'
import { layChain, lowest, moved, type Profile } from './profile.ts'

/** What one printed sheet is folded for. */
export type FoldTarget = (typeof FOLD_TARGETS)[number]

/** A sheet as it comes from the block: two half-leaves and the centre strip between them. Metres. */
export interface PrintedSheet {
  readonly width: number
  readonly height: number
}

/** Links of a half-leaf and of the crease; the length of paper that the crease takes, metres. */
const HALF = 14
const CREASE = { links: 4, length: 0.0012 }
/** Share of the movement after which the sheet lies folded and is bound with others. */
export const FOLDED = 0.5
/** Share of the folding at which an outward fold stands upright before it is laid down. */
const UPRIGHT = 0.62
const LAG = 0.32

export const eased = (t: number): number => {
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
