/** CSS pixels of a wheel's travel that turn one leaf. */
const TRAVEL = 60
/** Milliseconds within which what comes after a turn is still the same push: trackpads run on. */
const SAME_PUSH = 250

/** Gathers a wheel's travel into turns: one for each push, however long it runs on. */
export function wheelSteps(onStep: (dx: number, dy: number) => void, now = () => performance.now()) {
  let [x, y, last, hasTurned] = [0, 0, Number.NEGATIVE_INFINITY, false]
  return (dx: number, dy: number) => {
    const time = now()
    if (time - last > SAME_PUSH) [x, y, hasTurned] = [0, 0, false]
    last = time
    x += dx
    y += dy
    if (hasTurned || Math.max(Math.abs(x), Math.abs(y)) < TRAVEL) return
    hasTurned = true
    onStep(x, y)
  }
}
