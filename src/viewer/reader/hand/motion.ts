/** A way from one state to another, at a share 0 to 1 of it. */
export type Between<State> = (from: State, to: State, share: number) => State

interface Way<State> {
  readonly from: State
  readonly to: State
  readonly begin: number
  readonly milliseconds: number
  /** Shares of this way a whole duration, with which it begins. */
  readonly speed: number
}

/** A beginning speed above which a way would run past its end. */
const MOST_SPEED = 3

/**
 * Something that is on its way, slow at both ends. A new goal takes over at the place and the speed of the moment, so
 * that nothing queues up and nothing jerks.
 */
export class Motion<State extends object> {
  readonly #between: Between<State>
  #state: State
  #way: Way<State> | undefined

  constructor(state: State, between: Between<State>) {
    this.#state = state
    this.#between = between
  }

  get state(): State {
    return this.#state
  }

  /** Where it will be when it has come to rest. */
  get goal(): State {
    return this.#way?.to ?? this.#state
  }

  get isMoving(): boolean {
    return this.#way !== undefined
  }

  /** Sets out for another goal. @param milliseconds none: it is there at once @param now milliseconds */
  goTo(to: State, milliseconds: number, now: number): void {
    if (milliseconds <= 0) {
      this.set(to)
      return
    }
    const speed = this.#speedTowards(to, milliseconds, now)
    this.#way = { from: this.#state, to, begin: now, milliseconds, speed }
  }

  /** Is there at once. */
  set(state: State): void {
    this.#state = state
    this.#way = undefined
  }

  /** Lets time pass. @returns whether it has moved */
  step(now: number): boolean {
    const way = this.#way
    if (!way) return false
    const t = (now - way.begin) / way.milliseconds
    if (t >= 1) this.set(way.to)
    else this.#state = this.#between(way.from, way.to, shareAt(Math.max(0, t), way.speed))
    return true
  }

  #speedTowards(to: State, milliseconds: number, now: number): number {
    const way = this.#way
    if (!way) return 0
    const t = Math.min(1, Math.max(0, (now - way.begin) / way.milliseconds))
    const [before, after] = [changeOf(way.from, way.to), changeOf(this.#state, to)]
    if (!before || !after) return 0
    const length = after.reduce((sum, each) => sum + each * each, 0)
    if (length === 0) return 0
    const along = before.reduce((sum, each, i) => sum + each * (after[i] ?? 0), 0) / length
    const speed = (speedAt(t, way.speed) / way.milliseconds) * along * milliseconds
    return Math.min(MOST_SPEED, Math.max(-MOST_SPEED, speed))
  }
}

/** The cubic from 0 to 1 that begins with a speed and ends with none. */
export function shareAt(t: number, speed: number): number {
  return speed * t * (1 - t) ** 2 + t * t * (3 - 2 * t)
}

const speedAt = (t: number, speed: number): number => speed * (1 - t) * (1 - 3 * t) + 6 * t * (1 - t)

/** What changes from one state to the other, number by number; undefined where they are of different kinds. */
function changeOf(from: object, to: object): number[] | undefined {
  const [before, after] = [numbersOf(from), numbersOf(to)]
  if (before.length !== after.length) return undefined
  return after.map((each, i) => each - (before[i] ?? 0))
}

function numbersOf(state: object): number[] {
  return Object.values(state).flatMap((value: unknown) =>
    typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? numbersOf(value) : [],
  )
}
