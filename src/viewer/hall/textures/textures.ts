import {
  comesBefore,
  type Entry,
  type Held,
  holdOf,
  holdOfLoad,
  isInView,
  type Load,
  nextRung,
  RANK,
  targetOf,
  type Wish,
} from './loadOrder.ts'

interface LedgerOptions {
  /** Bytes of graphics memory. */
  readonly budget: number
  /** Loads in flight at the same time; more is fatal on HTTP/2 (performance.md §1.3). */
  readonly parallel?: number
  /** Milliseconds after which a load that has not ended counts as failed, so that it does not hold up the others. */
  readonly patience?: number
  /** Called after anything arrived, failed or left. @param inView whether it is seen now */
  readonly onChange?: (inView: boolean) => void
}

/**
 * The one owner of textures. It is told what the camera wishes for and loads it in the order of `RANK`. Never more than
 * `budget` bytes: what is out of view and farthest goes first, and nothing in view goes for what is not.
 */
export class TextureLedger<Texture extends { dispose(): void }> {
  #budget: number
  readonly #parallel: number
  readonly #patience: number
  readonly #onChange: (inView: boolean) => void
  readonly #entries = new Map<string, Entry<Texture>>()
  #flights = 0
  #disposed = false

  constructor({ budget, parallel = 4, patience = 30_000, onChange = () => undefined }: LedgerOptions) {
    this.#budget = budget
    this.#parallel = parallel
    this.#patience = patience
    this.#onChange = onChange
  }

  /** Replaces all wishes. Loads that nobody wishes for any more are cancelled. */
  wish(wishes: readonly Wish<Texture>[]): void {
    if (this.#disposed) return
    for (const entry of this.#entries.values()) entry.rank = RANK.unwished
    for (const wish of wishes) this.#note(wish)
    for (const [key, entry] of this.#entries) {
      if (entry.rank > RANK.next) {
        entry.flight?.abort.abort()
        entry.failed = false
      }
      if (entry.rank === RANK.unwished && !entry.flight && !entry.held) this.#entries.delete(key)
    }
    this.#fill()
  }

  /** The texture held for a key. */
  get(key: string): Held<Texture> | undefined {
    return this.#entries.get(key)?.held
  }

  /** Whether a key is held at ≥ 0.95 texel a pixel of its wish, or as sharp as it can be had. */
  isSharp(key: string): boolean {
    const entry = this.#entries.get(key)
    if (!entry) return false
    return entry.failed || (entry.held?.rung ?? 0) >= targetOf(entry)
  }

  /** Keys whose last load failed, and that are still wished for and missed. */
  failures(): string[] {
    return [...this.#entries]
      .filter(([, { failed, source }]) => failed && !source.isSpare)
      .map(([key]) => key)
  }

  /** Tries again whatever failed. */
  retry(): void {
    for (const entry of this.#entries.values()) entry.failed = false
    this.#onChange(true)
    this.#fill()
  }

  /** Bytes held and on their way. */
  get bytes(): number {
    return this.#bytesHeld(RANK.unwished)
  }

  /** Another budget from now on, as after a loss of the graphics context. @param bytes of graphics memory */
  setBudget(bytes: number): void {
    this.#budget = bytes
    this.#makeRoom(0, -1)
  }

  /** Lets go of every texture and fetches again what is wished for: after the graphics context was lost. */
  reload(): void {
    for (const entry of this.#entries.values()) {
      entry.flight?.abort.abort()
      entry.failed = false
      this.#drop(entry)
    }
    this.#fill()
  }

  dispose(): void {
    this.#disposed = true
    for (const entry of this.#entries.values()) {
      entry.flight?.abort.abort()
      entry.held?.texture.dispose()
    }
    this.#entries.clear()
  }

  #note({ source, rank, pixels, distance }: Wish<Texture>): void {
    const entry = this.#entries.get(source.key)
    if (!entry) {
      this.#entries.set(source.key, { source, rank, pixels, distance, failed: false })
      return
    }
    const isFirst = entry.rank === RANK.unwished
    entry.pixels = isFirst ? pixels : Math.max(pixels, entry.pixels)
    entry.distance = isFirst ? distance : Math.min(distance, entry.distance)
    if (rank < entry.rank) entry.rank = rank
  }

  #fill(): void {
    while (!this.#disposed && this.#flights < this.#parallel) {
      const load = this.#next()
      if (!load) return
      void this.#start(load)
    }
  }

  #next(): Load<Texture> | undefined {
    const known = new Map<number, number>()
    const room = (hold: number) => {
      const bytes = known.get(hold) ?? this.#budget - this.#bytesHeld(hold)
      known.set(hold, bytes)
      return bytes
    }
    let best: Load<Texture> | undefined
    for (const entry of this.#entries.values()) {
      if (best && !comesBefore(entry, best.entry)) continue
      const rung = nextRung(entry, room)
      if (rung !== undefined) best = { entry, rung }
    }
    if (best) this.#makeRoom(best.entry.source.bytes(best.rung), holdOfLoad(best.entry))
    return best
  }

  /** Bytes of everything that is held so firmly or more firmly, and of what is on its way. */
  #bytesHeld(hold: number): number {
    let sum = 0
    for (const entry of this.#entries.values()) {
      const { source, held, flight } = entry
      if (held && holdOf(entry) <= hold) sum += source.bytes(held.rung)
      if (flight) sum += source.bytes(flight.rung)
    }
    return sum
  }

  /** @param hold of what comes: only what is held less firmly goes */
  #makeRoom(bytes: number, hold: number): void {
    const wanted = this.#budget - bytes
    let held = this.bytes
    if (held <= wanted) return
    const leaving = [...this.#entries.values()]
      .filter((entry) => entry.held && holdOf(entry) > hold)
      .sort((a, b) => holdOf(b) - holdOf(a) || b.distance - a.distance)
    for (const entry of leaving) {
      if (held <= wanted) return
      held -= entry.source.bytes(entry.held?.rung ?? 0)
      this.#drop(entry)
    }
  }

  async #start({ entry, rung }: Load<Texture>): Promise<void> {
    const abort = new AbortController()
    entry.flight = { rung, abort }
    this.#flights++
    let waited = 0
    try {
      const texture = await Promise.race([
        entry.source.load(rung, abort.signal).then((loaded) => this.#unlessLate(loaded, abort.signal)),
        new Promise<undefined>((resolve) => {
          abort.signal.addEventListener('abort', () => resolve(undefined))
          waited = setTimeout(() => this.#giveUp(entry, abort), this.#patience) as unknown as number
        }),
      ])
      if (texture) this.#keep(entry, { texture, rung })
    } catch {
      entry.failed = !abort.signal.aborted && entry.rank <= RANK.next
    } finally {
      clearTimeout(waited)
      entry.flight = undefined
      this.#flights--
      if (!this.#disposed) this.#onChange(isInView(entry))
      this.#fill()
    }
  }

  /** A texture that comes after its load was cancelled, or after the end, is nobody's: it is freed. */
  #unlessLate(texture: Texture, signal: AbortSignal): Texture | undefined {
    if (!signal.aborted && !this.#disposed) return texture
    texture.dispose()
    return undefined
  }

  #giveUp(entry: Entry<Texture>, abort: AbortController): void {
    entry.failed = true
    abort.abort()
  }

  #keep(entry: Entry<Texture>, held: Held<Texture>): void {
    entry.held?.texture.dispose()
    entry.held = held
  }

  #drop(entry: Entry<Texture>): void {
    const { held } = entry
    if (!held) return
    entry.held = undefined
    held.texture.dispose()
    if (!this.#disposed) this.#onChange(isInView(entry))
  }
}
