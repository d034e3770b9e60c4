import {
  bestOf,
  comesBefore,
  type Entry,
  firstRung,
  type Held,
  type Load,
  loadOf,
  stays,
  targetOf,
  type Wish,
} from './loadOrder.ts'

/**
 * The one owner of textures. It is told what the camera wishes for and loads in this order: thumbnails of what is in
 * view, then the rung that the pixels on screen ask for (largest on screen first), then thumbnails out of view.
 * Never more than `budget` bytes: what is out of view and farthest goes first, what is in view never does.
 */
export class TextureLedger<Texture extends { dispose(): void }> {
  readonly #budget: number
  readonly #parallel: number
  readonly #onChange: () => void
  readonly #entries = new Map<string, Entry<Texture>>()
  readonly #listeners = new Map<string, Set<() => void>>()
  #flights = 0
  #disposed = false

  /**
   * @param budget bytes of graphics memory
   * @param parallel loads in flight at the same time; more is fatal on HTTP/2 (performance.md §1.3)
   * @param onChange called after anything arrived, failed or left
   */
  constructor(options: { budget: number; parallel?: number; onChange?: () => void }) {
    this.#budget = options.budget
    this.#parallel = options.parallel ?? 4
    this.#onChange = options.onChange ?? (() => undefined)
  }

  /** Replaces all wishes. Loads that nobody wishes for any more are cancelled. */
  wish(wishes: readonly Wish<Texture>[]): void {
    if (this.#disposed) return
    for (const entry of this.#entries.values()) entry.wished = false
    for (const wish of wishes) this.#note(wish)
    for (const [key, entry] of this.#entries) {
      if (!entry.wished) entry.wish = { ...entry.wish, pixels: 0 }
      const useless = !entry.wished || (entry.wish.pixels === 0 && entry.flight?.rung !== firstRung(entry))
      if (useless) entry.flight?.abort.abort()
      if (!entry.wished && !entry.flight && !bestOf(entry)) this.#entries.delete(key)
    }
    this.#fill()
  }

  /** The best texture held for a key. */
  get(key: string): { readonly texture: Texture; readonly rung: number } | undefined {
    const entry = this.#entries.get(key)
    return entry && bestOf(entry)
  }

  /** Whether everything in view is held at ≥ 0.95 texel a pixel, or as sharp as it can be had. */
  isSharp(): boolean {
    for (const entry of this.#entries.values()) {
      if (entry.wish.pixels === 0 || entry.failed) continue
      if ((bestOf(entry)?.rung ?? 0) < targetOf(entry)) return false
    }
    return true
  }

  /** Keys whose last load failed and that are still wished for. */
  failures(): string[] {
    return [...this.#entries].filter(([, entry]) => entry.failed && entry.wished).map(([key]) => key)
  }

  /** Tries again whatever failed. */
  retry(): void {
    for (const entry of this.#entries.values()) entry.failed = false
    this.#onChange()
    this.#fill()
  }

  /** Calls back whenever the texture of `key` arrives, changes, fails or leaves. Returns the undo. */
  subscribe(key: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(key) ?? new Set()
    this.#listeners.set(key, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.#listeners.delete(key)
    }
  }

  /** Bytes held and on their way. */
  get bytes(): number {
    return this.#bytesOf(() => true)
  }

  /** Lets go of every texture and fetches again what is wished for: after the graphics context was lost. */
  reload(): void {
    for (const entry of this.#entries.values()) {
      this.#drop(entry, 'sharp')
      this.#drop(entry, 'thumbnail')
    }
    this.#fill()
  }

  dispose(): void {
    this.#disposed = true
    for (const entry of this.#entries.values()) {
      entry.flight?.abort.abort()
      entry.thumbnail?.texture.dispose()
      entry.sharp?.texture.dispose()
    }
    this.#entries.clear()
    this.#listeners.clear()
  }

  #note(wish: Wish<Texture>): void {
    const entry = this.#entries.get(wish.source.key)
    if (!entry) {
      this.#entries.set(wish.source.key, { wish, wished: true, failed: false })
    } else if (!entry.wished || wish.pixels > entry.wish.pixels) {
      entry.wish = wish
      entry.wished = true
    }
  }

  #fill(): void {
    while (!this.#disposed && this.#flights < this.#parallel) {
      const load = this.#next()
      if (!load) return
      void this.#start(load)
    }
  }

  #next(): Load<Texture> | undefined {
    let best: Load<Texture> | undefined
    const room = { inView: this.#budget - this.#bytesOf(stays), anywhere: this.#budget - this.bytes }
    for (const entry of this.#entries.values()) {
      const load = loadOf(entry, room)
      if (load && (!best || comesBefore(load, best))) best = load
    }
    if (best) this.#makeRoom(best)
    return best
  }

  #bytesOf(counts: (entry: Entry<Texture>) => boolean): number {
    let sum = 0
    for (const entry of this.#entries.values()) {
      if (!counts(entry)) continue
      for (const held of [entry.thumbnail, entry.sharp, entry.flight]) {
        if (held) sum += entry.wish.source.bytes(held.rung)
      }
    }
    return sum
  }

  #makeRoom(load: Load<Texture>): void {
    const wanted = this.#budget - load.entry.wish.source.bytes(load.rung)
    if (this.bytes <= wanted) return
    const leaving = [...this.#entries.values()]
      .filter((entry) => !stays(entry))
      .sort((a, b) => Number(a.wished) - Number(b.wished) || b.wish.distance - a.wish.distance)
    for (const slot of ['sharp', 'thumbnail'] as const) {
      for (const entry of leaving) {
        if (this.bytes <= wanted) return
        this.#drop(entry, slot)
      }
    }
  }

  async #start({ entry, rung }: Load<Texture>): Promise<void> {
    const abort = new AbortController()
    entry.flight = { rung, abort }
    this.#flights++
    try {
      const texture = await entry.wish.source.load(rung, abort.signal)
      if (abort.signal.aborted || this.#disposed) texture.dispose()
      else this.#keep(entry, { texture, rung })
    } catch {
      entry.failed = !abort.signal.aborted
    } finally {
      entry.flight = undefined
      this.#flights--
      this.#tell(entry)
      this.#fill()
    }
  }

  #keep(entry: Entry<Texture>, held: Held<Texture>): void {
    if (held.rung === firstRung(entry)) {
      entry.thumbnail = held
      return
    }
    entry.sharp?.texture.dispose()
    entry.sharp = held
  }

  #drop(entry: Entry<Texture>, slot: 'sharp' | 'thumbnail'): void {
    const held = entry[slot]
    if (!held) return
    entry[slot] = undefined
    this.#tell(entry)
    held.texture.dispose()
  }

  #tell(entry: Entry<Texture>): void {
    if (this.#disposed) return
    for (const listener of this.#listeners.get(entry.wish.source.key) ?? []) listener()
    this.#onChange()
  }
}
