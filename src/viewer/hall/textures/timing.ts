/** Milliseconds that timing may take, and pictures drawn for it at the most. */
const MOST = { milliseconds: 30, pictures: 4 }

/**
 * Milliseconds that a picture takes, the graphics card's share included: the best of a few.
 * @param draw draws a picture and waits until it is there @param now milliseconds
 */
export function timePicture(draw: () => void, now: () => number): number {
  const begin = now()
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < MOST.pictures && now() - begin < MOST.milliseconds; i++) {
    const before = now()
    draw()
    best = Math.min(best, now() - before)
  }
  return best
}

let known: number | undefined

/** As `timePicture`, once a page: a device does not change. */
export function timeOnce(draw: () => void, now: () => number): number {
  known ??= timePicture(draw, now)
  return known
}
