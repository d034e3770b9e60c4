import { pick } from '../../../scenes/layout/picking.ts'
import { viewpointOf } from '../../../scenes/layout/placing.ts'
import { type Camera, rayThrough } from '../../../scenes/layout/projecting.ts'
import type { ShownId } from '../../../scenes/layout/visiting.ts'
import {
  isWalkable,
  nearestWalkable,
  route,
  slide,
  type WalkableArea,
  walkableArea,
} from '../../../scenes/layout/walking.ts'
import type { PlanPoint } from '../../../scenes/schema/space.ts'
import type { VisitorPlace, VisitState, VisitStore } from '../../visitStore.ts'
import { cameraAt } from './camera.ts'
import { Walker } from './controls.ts'
import { glideAlong } from './glide.ts'

/** Metres within which a visitor stands before a thing. */
const BEFORE = 3.2
/** Heights in the picture (−1 … 1) at which a visitor's eye is asked what it rests on: the middle, then a little lower. */
const GAZES = [0, -0.2, 0.15, -0.4, -0.6]

interface HallVisitOptions {
  readonly store: VisitStore
  /** Whether the visitor has asked for no motion: then a walk is a cut. */
  readonly isStill: () => boolean
  /** Asks for a frame. */
  readonly invalidate: () => void
}

/** A visitor in the hall: what the store says and what the hand does become a walk, and the walk becomes a place. */
export class HallVisit {
  readonly walker: Walker
  readonly #store: VisitStore
  readonly #isStill: () => boolean
  readonly #invalidate: () => void
  readonly #unsubscribe: () => void
  #aspect = 1
  /** The last place that this visit told the store. */
  #told: VisitorPlace
  #arrivedAt: ShownId | undefined
  #isHeld = false

  constructor({ store, isStill, invalidate }: HallVisitOptions) {
    this.#store = store
    this.#isStill = isStill
    this.#invalidate = invalidate
    this.#told = store.getState().place
    this.walker = new Walker(this.#told, (from, to) => this.#slide(from, to))
    this.#unsubscribe = store.subscribe((state, before) => this.#follow(state, before))
    this.#setOut(store.getState().destination)
  }

  get area(): WalkableArea {
    const { scene, space } = this.#store.getState()
    return walkableArea(scene, space)
  }

  get camera(): Camera {
    return cameraAt(this.walker.place, this.#aspect)
  }

  /** Whether the hand is on the head, to turn it. */
  get isHeld(): boolean {
    return this.#isHeld
  }

  setAspect(aspect: number): void {
    this.#aspect = aspect
  }

  /** Lets time pass. @returns whether there is more to come */
  step(seconds: number): boolean {
    const goesOn = this.walker.step(seconds)
    const isTurning = this.#isHeld && this.walker.place !== this.#told
    this.#store.getState().setWalking(goesOn || isTurning)
    return goesOn
  }

  /** The hand turns the head: until it lets go, the visitor is not at rest. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld
    this.#invalidate()
  }

  /** The visitor stands still. If they stand elsewhere than before, the store learns where, and before what. */
  rest(): void {
    if (this.#isHeld || (this.walker.place === this.#told && this.#arrivedAt === undefined)) return
    const { focus, destination, focusOn, endWalk, setPlace } = this.#store.getState()
    this.#told = this.walker.place
    setPlace(this.#told)
    const before = this.#arrivedAt ?? this.#inFront()
    this.#arrivedAt = undefined
    if (before !== focus) focusOn(before)
    if (destination) endWalk()
  }

  /** What lies under a point of the picture, −1 … 1 across and up. */
  pickAt(x: number, y: number) {
    const { scene, space } = this.#store.getState()
    return pick(scene, space, rayThrough(this.camera, x, y))
  }

  /** A click: the floor is walked to, a work is stepped up to; the work that one stands before opens. */
  click(x: number, y: number): void {
    const picked = this.pickAt(x, y)
    const { focus, destination, openExhibit, walkTo } = this.#store.getState()
    if (picked?.kind === 'shown') {
      if (picked.id === focus || picked.id === destination?.shown) openExhibit(picked.id)
      else walkTo(picked.id)
    } else if (picked?.kind === 'floor') this.#walk(picked.point)
  }

  /** Opens what the visitor stands before. @returns false when there is nothing */
  openFront(): boolean {
    const { focus, openExhibit } = this.#store.getState()
    const before = focus ?? this.#inFront()
    if (before !== null) openExhibit(before)
    return before !== null
  }

  dispose(): void {
    this.#unsubscribe()
    this.#store.getState().setWalking(false)
  }

  #follow(state: VisitState, before: VisitState): void {
    const isElsewhere = state.place !== before.place && state.place !== this.#told
    if (isElsewhere) {
      this.#told = state.place
      this.walker.jump(state.place)
    }
    if (state.destination !== before.destination) this.#setOut(state.destination)
    if (isElsewhere || state.scene !== before.scene || state.space !== before.space) this.#invalidate()
  }

  #setOut(destination: VisitState['destination']): void {
    if (!destination) return
    const { scene } = this.#store.getState()
    const { shown } = destination
    const viewpoint = viewpointOf(scene, shown, this.#aspect)
    const arrive = () => {
      this.#arrivedAt = shown
    }
    if (viewpoint) this.#walk(viewpoint.position, viewpoint, arrive)
    else {
      arrive()
      this.#invalidate()
    }
  }

  #walk(to: PlanPoint, view?: { readonly yaw: number; readonly pitch: number }, onEnd?: () => void): void {
    const from = this.walker.place
    const goal = view ? to : (nearestWalkable(this.area, to) ?? from.position)
    const way = route(this.area, from.position, goal)
    const points = way.length > 0 ? way : [goal]
    const glide = glideAlong(from, points, view)
    if (this.#isStill()) {
      this.walker.jump(glide.at(glide.seconds))
      onEnd?.()
    } else this.walker.follow(glide, onEnd)
    this.#invalidate()
  }

  #inFront(): ShownId | null {
    for (const y of GAZES) {
      const picked = this.pickAt(0, y)
      if (picked?.kind === 'shown' && picked.distance <= BEFORE) return picked.id
    }
    return null
  }

  /** One whom a change of the hall has left inside a wall or a case steps out of it first. */
  #slide(from: PlanPoint, to: PlanPoint): PlanPoint {
    const { area } = this
    return isWalkable(area, from) ? slide(area, from, to) : (nearestWalkable(area, from) ?? from)
  }
}
