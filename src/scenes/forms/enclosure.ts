/** What is kept: the pile of volumes. It lies from the spine at x = 0 towards −x. Metres. */
export interface Contents {
  readonly width: number
  readonly height: number
  readonly thickness: number
}

/** Thickness of a case's board in its cloth, and of a board of hardwood, metres. */
export const BOARD = 0.0028
export const HARDWOOD = 0.003

/** The title slip of a case, boards or box, metres and share of the height. */
export const TITLE_SLIP = { width: 0.032, share: 0.62, margin: 0.006, lift: 0.0002 }

/** How far a step of several is done when the whole is this far, eased, 0 to 1. */
export function stage(progress: number, step: number, steps: number): number {
  const t = Math.min(1, Math.max(0, progress * steps - step))
  return t * t * (3 - 2 * t)
}
