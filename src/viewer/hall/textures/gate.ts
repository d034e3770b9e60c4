/** Lets only so many tasks run at a time; the others wait their turn, unless they are called off. */
export class Gate {
  readonly #most: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(most: number) {
    this.#most = most
  }

  /** @throws what the task throws, and the reason of `signal` when that says so before the task has begun */
  async run<Result>(task: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    if (this.#running >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#running++
    try {
      signal.throwIfAborted()
      return await task()
    } finally {
      this.#running--
      this.#waiting.shift()?.()
    }
  }
}
