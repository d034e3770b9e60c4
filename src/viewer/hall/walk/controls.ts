import type { PlanPoint } from '../../../scenes/schema/space.ts'
import type { VisitorPlace } from '../../visitStore.ts'
import type { Glide } from './glide.ts'

/** Metres a second, radians a second. */
const SPEED = { walk: 1.7, turn: 1.35, tilt: 0.9 }
/** How fast a step sets in and dies away, per second. */
const RESPONSE = 9
/** Seconds. A key that is only tapped still takes a small step. */
const TAP = 0.16
/** Metres of one notch of the wheel (100 units of `deltaY`), and the most that may be waiting to be walked. */
const WHEEL = { perUnit: 0.004, most: 1.5, response: 6 }
const MOST_PITCH = (60 * Math.PI) / 180
/** Seconds. A longer gap between frames means a stalled tab; walking through it would jump. A glide knows its way. */
const LONGEST_FRAME = 0.1

export type Action = 'forward' | 'back' | 'left' | 'right' | 'turnLeft' | 'turnRight' | 'lookUp' | 'lookDown'

const KEYS: Readonly<Record<string, Action>> = {
  ArrowUp: 'forward',
  KeyW: 'forward',
  ArrowDown: 'back',
  KeyS: 'back',
  KeyA: 'left',
  KeyD: 'right',
  ArrowLeft: 'turnLeft',
  ArrowRight: 'turnRight',
  KeyQ: 'turnLeft',
  KeyE: 'turnRight',
  PageUp: 'lookUp',
  PageDown: 'lookDown',
}

/** What a key does; with Shift the arrows step aside. @param code of the key's position, so that layouts do not matter */
export function actionOf(code: string, shift: boolean): Action | undefined {
  const action = KEYS[code]
  if (shift && code === 'ArrowLeft') return 'left'
  if (shift && code === 'ArrowRight') return 'right'
  return action
}

/** Where a step leads when things stand in the way: `layout/walking.ts` `slide` over the hall's walkable area. */
export type Slide = (from: PlanPoint, to: PlanPoint) => PlanPoint

interface Held {
  /** Seconds for which the action goes on even when the key is up. */
  least: number
  down: boolean
}

/**
 * A visitor's walk: keys, wheel, stick, looking and glides in; a place out. It knows no DOM and no clock: `step` is
 * told how much time has passed and says whether there is more to come, so that a still visitor costs no frames.
 */
export class Walker {
  #place: VisitorPlace
  #slide: Slide
  readonly #held = new Map<Action, Held>()
  #stick = { aside: 0, ahead: 0 }
  /** Metres that the wheel still owes. */
  #owed = 0
  readonly #speed = { ahead: 0, aside: 0, turn: 0, tilt: 0 }
  #glide: { readonly glide: Glide; time: number; readonly onEnd: (() => void) | undefined } | undefined

  constructor(place: VisitorPlace, slide: Slide) {
    this.#place = place
    this.#slide = slide
  }

  get place(): VisitorPlace {
    return this.#place
  }

  /** The hall has changed: other walls, other furniture. */
  setSlide(slide: Slide): void {
    this.#slide = slide
  }

  /** Stands somewhere else at once. */
  jump(place: VisitorPlace): void {
    this.#stop()
    this.#place = place
  }

  press(action: Action): void {
    this.#glide = undefined
    this.#held.set(action, { least: TAP, down: true })
  }

  release(action: Action): void {
    const held = this.#held.get(action)
    if (held) held.down = false
  }

  releaseAll(): void {
    for (const held of this.#held.values()) held.down = false
    this.#stick = { aside: 0, ahead: 0 }
  }

  /** Looks elsewhere, radians. */
  look(yaw: number, pitch: number): void {
    this.#glide = undefined
    const { position } = this.#place
    this.#place = {
      position,
      yaw: this.#place.yaw + yaw,
      pitch: Math.min(MOST_PITCH, Math.max(-MOST_PITCH, this.#place.pitch + pitch)),
    }
  }

  /** Steps forward (scrolling up, negative) or back. @param deltaY of a wheel event, in pixels */
  wheel(deltaY: number): void {
    this.#glide = undefined
    this.#owed = Math.min(WHEEL.most, Math.max(-WHEEL.most, this.#owed - deltaY * WHEEL.perUnit))
  }

  /** The stick: −1 … 1 to the right and ahead. */
  push(aside: number, ahead: number): void {
    this.#glide = undefined
    this.#stick = { aside, ahead }
  }

  /** Walks a way; any other wish to move ends it. @param onEnd called only when the end was reached */
  follow(glide: Glide, onEnd?: () => void): void {
    this.#stop()
    this.#glide = { glide, time: 0, onEnd }
  }

  get isGliding(): boolean {
    return this.#glide !== undefined
  }

  /** Lets time pass. @returns whether the visitor is still moving */
  step(seconds: number): boolean {
    return this.#glide ? this.#stepGlide(seconds) : this.#stepFreely(Math.min(seconds, LONGEST_FRAME))
  }

  #stepGlide(delta: number): boolean {
    const going = this.#glide
    if (!going) return false
    going.time += delta
    this.#place = going.glide.at(going.time)
    if (going.time < going.glide.seconds) return true
    this.#glide = undefined
    going.onEnd?.()
    return this.#glide !== undefined
  }

  #stepFreely(delta: number): boolean {
    if (this.#isStill) return false
    const wish = {
      ahead: SPEED.walk * (this.#axis('forward', 'back') + this.#stick.ahead),
      aside: SPEED.walk * (this.#axis('right', 'left') + this.#stick.aside),
      turn: SPEED.turn * this.#axis('turnLeft', 'turnRight'),
      tilt: SPEED.tilt * this.#axis('lookUp', 'lookDown'),
    }
    const gain = 1 - Math.exp(-RESPONSE * delta)
    for (const key of ['ahead', 'aside', 'turn', 'tilt'] as const) {
      this.#speed[key] += (wish[key] - this.#speed[key]) * gain
      if (wish[key] === 0 && Math.abs(this.#speed[key]) < 0.02) this.#speed[key] = 0
    }
    this.#age(delta)
    const paid = this.#owed * (1 - Math.exp(-WHEEL.response * delta))
    this.#owed = Math.abs(this.#owed - paid) < 0.004 ? 0 : this.#owed - paid
    this.#advance(this.#speed.ahead * delta + paid, this.#speed.aside * delta, delta)
    return !this.#isStill
  }

  get #isStill(): boolean {
    const { aside, ahead } = this.#stick
    const pushes = [this.#owed, this.#held.size, aside, ahead, ...Object.values(this.#speed)]
    return pushes.every((push) => push === 0)
  }

  #advance(ahead: number, aside: number, delta: number): void {
    const { position, yaw, pitch } = this.#place
    const [sin, cos] = [Math.sin(yaw), Math.cos(yaw)]
    const to: PlanPoint = [position[0] - sin * ahead + cos * aside, position[1] - cos * ahead - sin * aside]
    const moved = ahead !== 0 || aside !== 0
    this.#place = {
      position: moved ? this.#slide(position, to) : position,
      yaw: yaw + this.#speed.turn * delta,
      pitch: Math.min(MOST_PITCH, Math.max(-MOST_PITCH, pitch + this.#speed.tilt * delta)),
    }
  }

  #axis(positive: Action, negative: Action): number {
    return Number(this.#held.has(positive)) - Number(this.#held.has(negative))
  }

  #age(delta: number): void {
    for (const [action, held] of this.#held) {
      held.least -= delta
      if (!held.down && held.least <= 0) this.#held.delete(action)
    }
  }

  #stop(): void {
    this.#glide = undefined
    this.#held.clear()
    this.#stick = { aside: 0, ahead: 0 }
    this.#owed = 0
    Object.assign(this.#speed, { ahead: 0, aside: 0, turn: 0, tilt: 0 })
  }
}
