import type { Quality } from '../../quality.ts'
import { tierBelow } from './device.ts'

/** Milliseconds within which a second loss is no accident. */
const SOON = 60_000

/** What a hall has gone through. */
export interface Losses {
  /** Milliseconds, of the losses that still count. */
  readonly times: readonly number[]
}

export const NO_LOSSES: Losses = { times: [] }

/** What to do after a loss of the graphics context; no tier means that the hall is given up for 2D. */
export interface AfterLoss {
  readonly losses: Losses
  readonly tier: Quality | undefined
}

/**
 * One loss may happen: everything is fetched again. A second within a minute steps a tier down; a third, or a second at
 * the lowest tier, ends the hall.
 * @param now milliseconds
 */
export function afterLoss(losses: Losses, tier: Quality, now: number): AfterLoss {
  const times = [...losses.times.filter((time) => now - time < SOON), now]
  if (times.length === 1) return { losses: { times }, tier }
  return { losses: { times }, tier: times.length === 2 ? tierBelow(tier) : undefined }
}
