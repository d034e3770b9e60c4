/** Shares of the full resolution, finest first. */
const STEPS = [1, 0.85, 0.7, 0.6, 0.5] as const
/** Milliseconds of a frame: longer than `slow` are too long, shorter than `quick` leave time for the next finer step. */
const SLOW = 20
const QUICK = 13
/** Frames whose middle one counts. */
const FRAMES = 8
/** Frames of a walk that must have been quick before a finer step is tried again. */
const LONG_QUICK = 90

/** What is known of how long frames take. */
export interface Pace {
  /** Index into the steps: what a moving camera is drawn at. */
  readonly step: number
  /** Milliseconds of the last frames drawn at this step. */
  readonly frames: readonly number[]
  /** Frames since the last that was not quick. */
  readonly quick: number
}

export const FULL_PACE: Pace = { step: 0, frames: [], quick: 0 }

/**
 * One more frame of a moving camera. Down as soon as the middle one of some frames is too long; up only after a long
 * time with time to spare, so that a picture never flickers between two sizes.
 * @param milliseconds since the frame before
 */
export function paced(pace: Pace, milliseconds: number): Pace {
  const frames = [...pace.frames, milliseconds].slice(-FRAMES)
  const quick = milliseconds < QUICK ? pace.quick + 1 : 0
  if (frames.length === FRAMES && medianOf(frames) > SLOW && pace.step < STEPS.length - 1)
    return { step: pace.step + 1, frames: [], quick: 0 }
  if (quick >= LONG_QUICK && pace.step > 0) return { step: pace.step - 1, frames: [], quick: 0 }
  return { step: pace.step, frames, quick }
}

/** The camera has come to rest: the next walk begins where this one ended, with what it will measure itself. */
export const rested = ({ step }: Pace): Pace => ({ step, frames: [], quick: 0 })

/** Share of the full resolution to draw at: all of it when still. */
export const shareOf = ({ step }: Pace, isMoving: boolean): number => (isMoving ? (STEPS[step] ?? 1) : 1)

/** At which share of the full resolution each frame is drawn. */
export class Resolution {
  #pace = FULL_PACE
  #wasMoving = false

  /**
   * The frame in which a camera comes to rest is drawn as those before it, since the next step may follow at once; the
   * one after it is sharp.
   * @param milliseconds since the frame before, where both are of one walk
   */
  frame(isMoving: boolean, milliseconds: number | undefined): number {
    if (milliseconds !== undefined) this.#pace = paced(this.#pace, milliseconds)
    const share = shareOf(this.#pace, isMoving || this.#wasMoving)
    if (!isMoving) this.#pace = rested(this.#pace)
    this.#wasMoving = isMoving
    return share
  }
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
