/** Milliseconds that work for later may take at a time. */
export const SLICE = 4

/** Lets work that comes in small steps run between the frames, never more than `SLICE` milliseconds at a time. */
export class Slices {
  readonly #queue: { readonly work: Iterator<void>; readonly end: (error?: unknown) => void }[] = []
  readonly #schedule: (step: () => void) => void
  readonly #now: () => number
  #isScheduled = false

  /** @param schedule calls back soon, when nothing more urgent is to be done @param now milliseconds */
  constructor(schedule: (step: () => void) => void, now: () => number) {
    this.#schedule = schedule
    this.#now = now
  }

  /**
   * Runs the work to its end, after whatever came before it.
   * @param work yields wherever it may be interrupted
   * @throws the reason of `signal`, when that says so, or what the work threw
   */
  run(work: Iterator<void>, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (error?: unknown) => (error === undefined ? resolve() : reject(error))
      const stoppable = stopping(work, signal)
      this.#queue.push({ work: stoppable, end })
      this.#go()
    })
  }

  #go(): void {
    if (this.#isScheduled || this.#queue.length === 0) return
    this.#isScheduled = true
    this.#schedule(() => {
      this.#isScheduled = false
      const until = this.#now() + SLICE
      do this.#step()
      while (this.#queue.length > 0 && this.#now() < until)
      this.#go()
    })
  }

  #step(): void {
    const [next] = this.#queue
    if (!next) return
    try {
      if (!next.work.next().done) return
      this.#queue.shift()
      next.end()
    } catch (error) {
      this.#queue.shift()
      next.end(error ?? new Error('Work was given up'))
    }
  }
}

function* stopping(work: Iterator<void>, signal: AbortSignal): Iterator<void> {
  while (true) {
    signal.throwIfAborted()
    if (work.next().done) return
    yield
  }
}
