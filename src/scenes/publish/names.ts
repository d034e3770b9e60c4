import type { Media } from '../schema/media.ts'

type Pixels = Pick<Media, 'width' | 'height'>

/** Long edges, in pixels, at which derivatives of a picture are kept. */
export const LADDER = [128, 256, 512, 1024, 2048] as const

/**
 * The rungs that exist for a picture: up to the first that holds it whole; all of them when none does.
 * On rung `r` lies the picture with a long edge of `min(r, its own)`: nothing is ever enlarged.
 */
export function rungsOf(media: Pixels): number[] {
  const whole = LADDER.findIndex((rung) => rung >= longEdge(media))
  return whole < 0 ? [...LADDER] : LADDER.slice(0, whole + 1)
}

/** Pixels of the picture on a rung: whole numbers, at least 1. */
export function rungSize(media: Pixels, rung: number): { width: number; height: number } {
  const scale = Math.min(1, rung / longEdge(media))
  return {
    width: Math.max(1, Math.round(media.width * scale)),
    height: Math.max(1, Math.round(media.height * scale)),
  }
}

/** The smallest rung that gives `pixels` along the long edge; the largest there is when none does. */
export function rungFor(media: Pixels, pixels: number): number {
  const rungs = rungsOf(media)
  return rungs.find((rung) => Math.min(rung, longEdge(media)) >= pixels) ?? rungs.at(-1) ?? LADDER[0]
}

/**
 * What tells one picture's derivatives from all others: the original's hash, and which part of it is shown and how it is
 * turned, if it is not shown whole.
 */
export function pictureKey({ hash, view }: Pick<Media, 'hash' | 'view'>): string {
  return view ? `${hash}~${view.x},${view.y},${view.width},${view.height},${view.rotation}` : hash
}

/** Where a derivative lies, relative to `scene.json`: `media/<picture key>/<rung>.webp`, or `.jpg`. */
export function derivativePath(media: Pick<Media, 'hash' | 'view' | 'derivative'>, rung: number): string {
  return `media/${pictureKey(media)}/${rung}.${media.derivative === 'image/webp' ? 'webp' : 'jpg'}`
}

function longEdge(media: Pixels): number {
  return Math.max(media.width, media.height)
}
