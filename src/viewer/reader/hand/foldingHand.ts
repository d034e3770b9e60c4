import { foldingFormOf } from '../../../scenes/forms/foldingForm.ts'
import type { FoldTarget } from '../../../scenes/forms/foldSheet.ts'
import { createHand } from './createHand.ts'
import type { Hand, HandOptions, HandState } from './handTypes.ts'
import { forwardOf } from './lie.ts'

/** Milliseconds of the whole way from the flat sheet to the closed book, when nobody holds it. */
const WHOLE_WAY = 7000
/** Share of the way for a press of an arrow key. */
const STEP = 0.05

/** One printed sheet that folds under the hand into a binding of choice. */
export interface FoldingHand extends Hand {
  /** Bindings of which one can be chosen: the record's `structure.folds`. */
  readonly targets: readonly FoldTarget[]
  readonly target: FoldTarget
  /** 0 the flat sheet, 1 the closed book. */
  readonly progress: number
  /** Brings the sheet there: at once, as under a slider or finger, or in its own time. */
  fold(progress: number, how: 'turn' | 'jump'): void
  /** Folds it for another binding: what is folded is unfolded first, for paper does not change its shape otherwise. */
  choose(target: FoldTarget): void
}

/** Whose sheet is folded, and for which binding at first. `onPose` is told `unfolding` poses: 1 is flat, 0 the closed book. */
export type FoldingOptions = Omit<HandOptions, 'form' | 'begin'>

/** Takes a printed sheet in hand. @returns undefined where WebGL2 cannot be had or nothing can be folded from the object */
export function createFoldingHand(options: FoldingOptions): FoldingHand | undefined {
  const { scene, object, host, isStill } = options
  const targets = object.structure?.folds ?? []
  const [first] = targets
  if (!first) return undefined
  const form = foldingFormOf(scene, object, first)
  const hand = createHand({ ...options, form, begin: 'extended' })
  if (!hand) return undefined

  let progress = 0
  /** Where it goes by itself, and what is done when it has come there. */
  let way: { readonly to: number; readonly arrived?: () => void } | undefined
  let requested = 0
  let before = 0
  let start = 0

  function put(to: number): void {
    progress = Math.min(1, Math.max(0, to))
    hand?.pose({ kind: 'unfolding', open: 1 - progress }, 'jump')
  }

  function stop(): void {
    cancelAnimationFrame(requested)
    way = undefined
  }

  function step(now: number): void {
    if (!way) return
    const left = way.to - progress
    const share = (now - before) / WHOLE_WAY
    before = now
    put(Math.abs(left) <= share ? way.to : progress + Math.sign(left) * share)
    if (progress !== way.to) {
      requested = requestAnimationFrame(step)
      return
    }
    const { arrived } = way
    way = undefined
    arrived?.()
  }

  function go(to: number, arrived?: () => void): void {
    stop()
    if (isStill()) {
      put(to)
      arrived?.()
      return
    }
    way = { to: Math.min(1, Math.max(0, to)), ...(arrived && { arrived }) }
    before = performance.now()
    requested = requestAnimationFrame(step)
  }

  function fold(to: number, how: 'turn' | 'jump'): void {
    if (how === 'turn') go(to)
    else {
      stop()
      put(to)
    }
  }

  const [forward] = forwardOf(object.viewingDirection)
  return {
    ...hand,
    get state(): HandState {
      return hand.state
    },
    targets,
    get target() {
      return form.target
    },
    get progress() {
      return progress
    },
    fold,
    choose(target) {
      if (target === form.target) return
      const wanted = way?.to ?? progress
      go(0, () => {
        form.target = target
        go(wanted)
      })
    },
    goTo: (_opening, how) => fold(0, how),
    turn(direction) {
      const to = progress + STEP * direction
      if ((way?.to ?? progress) === (direction === 1 ? 1 : 0)) return false
      fold(to, 'jump')
      return true
    },
    close: () => go(1),
    extend: () => go(0),
    pose: (pose, how) => fold(pose.kind === 'unfolding' ? 1 - pose.open : 0, how),
    drag(phase, dx) {
      if (phase === 'begin') {
        stop()
        start = progress
      }
      // The half that is read first is carried over the other, the way the hand moves.
      else put(start - (dx * (forward || 1)) / host.clientWidth)
    },
    dispose() {
      stop()
      hand.dispose()
    },
  }
}
