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
    const whole = this.isMoving ? SHARES.moving : SHARES.still
    let share = whole
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      if (next.signal.aborted) {
        const { reject, signal } = next
        this.#leave(() => reject(signal.reason))
        continue
      }
      const { bytesPerRow } = next.upload
      // The widest picture would never come if a row of it were not sent that is more than a share.
      if (share < bytesPerRow && share < whole) return
      share -= this.#send(next, Math.max(1, Math.floor(share / bytesPerRow)))
      // Mipmaps of what filled a share take time enough for a step of their own.
      if (next === this.#waiting[0] && share < whole / 2) return
    }
  }

  /** Sends some rows of a picture, or ends it when all have been sent. @returns bytes sent */
  #send(next: Waiting, most: number): number {
    const { upload, row, resolve, reject } = next
    try {
      if (row === upload.rows) {
        upload.finish()
        this.#leave(resolve)
        return 0
      }
      next.row = Math.min(upload.rows, row + most)
      upload.write(row, next.row)
    } catch (error) {
      this.#leave(() => reject(error))
    }
    return (next.row - row) * upload.bytesPerRow
  }

  #leave(settle: () => void): void {
    this.#waiting.shift()
    settle()
  }
}
