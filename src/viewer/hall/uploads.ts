/** Pixels that are to be in graphics memory, written band by band. */
export interface Upload {
  /** Bytes of one row. */
  readonly bytesPerRow: number
  readonly rows: number
  /** Writes rows `from` … `to`, the latter not included. */
  write(from: number, to: number): void
  /** Called once, after the last row and in a step of its own: mipmaps. */
  finish(): void
}

interface Waiting {
  readonly upload: Upload
  readonly signal: AbortSignal
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
  row: number
}

/** Bytes a step: small enough for a phone to send between two frames, and more when nobody moves. */
export const SHARES = { moving: 2 ** 20, still: 4 * 2 ** 20 }

/**
 * Sends pixels to the graphics card in shares, one a frame, in the order in which they came, so that no frame is late
 * because of a picture. It draws nothing itself.
 */
export class Uploader {
  readonly #waiting: Waiting[] = []
  readonly #schedule: (step: () => void) => void
  #isScheduled = false
  #isDisposed = false
  /** Whether the visitor is moving: then shares are small. */
  isMoving = false

  /** @param schedule calls back before the next frame of the screen */
  constructor(schedule: (step: () => void) => void) {
    this.#schedule = schedule
  }

  /**
   * Resolves when all of it is there.
   * @throws the reason of `signal`, when that says so, or what `write` or `finish` threw
   */
  send(upload: Upload, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ upload, signal, resolve, reject, row: 0 })
      this.#go()
    })
  }

  /** What still waits is given up. */
  dispose(): void {
    this.#isDisposed = true
    for (const { reject } of this.#waiting.splice(0))
      reject(new DOMException('The hall is gone', 'AbortError'))
  }

  #go(): void {
    if (this.#isScheduled || this.#isDisposed || this.#waiting.length === 0) return
    this.#isScheduled = true
    this.#schedule(() => {
      this.#isScheduled = false
      this.#step()
      this.#go()
    })
  }

  #step(): void {
    let share = this.isMoving ? SHARES.moving : SHARES.still
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const { upload, signal } = next
      if (signal.aborted) {
        this.#leave(() => next.reject(signal.reason))
        continue
      }
      // One row at least, or the widest picture would never come.
      const most = Math.max(1, Math.floor(share / upload.bytesPerRow))
      const isUntouched = share === (this.isMoving ? SHARES.moving : SHARES.still)
      if (share < upload.bytesPerRow && !isUntouched) return
      const to = Math.min(upload.rows, next.row + most)
      try {
        if (next.row < to) upload.write(next.row, to)
        share -= (to - next.row) * upload.bytesPerRow
        next.row = to
        if (to < upload.rows) return
        upload.finish()
        this.#leave(next.resolve)
      } catch (error) {
        this.#leave(() => next.reject(error))
      }
    }
  }

  #leave(settle: () => void): void {
    this.#waiting.shift()
    settle()
  }
}
