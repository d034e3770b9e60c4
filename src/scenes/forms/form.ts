import type { ViewingDirection } from '../schema/object.ts'
import { boundModel, volumeOf } from './bound.ts'
import type { Contents } from './enclosure.ts'
import { contentsLift, drawEnclosure, type EnclosureKind } from './enclosures.ts'
import { foldedModel, slabModel } from './flat.ts'
import { STANDS_UP } from './folds.ts'
import { frameOf } from './frame.ts'
import { turningDirection } from './handedness.ts'
import type { FormModel, FormSpec, Pose } from './model.ts'
import { type Part, PartsBuilder } from './parts.ts'
import { scalesModel, slipsModel, stripModel } from './rolled.ts'

/** One object as the physical book it is. */
export interface BookForm extends Omit<FormModel, 'draw' | 'junction'> {
  /** A pose on the way from one to another, 0 to 1; ways between kinds of poses go where both can lie. */
  between(from: Pose, to: Pose, progress: number): Pose
  /**
   * What is drawn, in metres, y up: it lies on y = 0, its head towards −z, a reader at +z. Turn it a quarter about x to
   * hang it. At most eight parts; the arrays are written again at the next call.
   */
  mesh(pose: Pose): readonly Part[]
}

function modelOf(spec: FormSpec): FormModel {
  const volume = volumeOf(spec)
  if (volume) return boundModel(spec, volume)
  const carrier = spec.options?.carrier
  switch (spec.form) {
    case 'slips':
      return slipsModel(spec)
    case 'whirlwind':
      return scalesModel(spec)
    case 'handscroll':
      return stripModel(spec, false)
    case 'hangingScroll':
      return stripModel(spec, true)
    case 'silk':
    case 'map':
      if (carrier === 'rolled' || (carrier === undefined && spec.form === 'silk'))
        return stripModel(spec, false)
      return carrier === 'folded' ? foldedModel(spec) : slabModel(spec)
    default:
      return slabModel(spec)
  }
}

/** The form engine: pages and a form give leaves, poses and what is drawn of them. */
export function createForm(spec: FormSpec): BookForm {
  const direction = turningDirection(spec)
  const model = modelOf({ ...spec, viewingDirection: direction })
  const builder = new PartsBuilder(frameOf(direction))
  const { draw, junction, ...shown } = model
  return {
    ...shown,
    between: (from, to, progress) => between(junction, from, to, progress),
    mesh(pose) {
      builder.begin()
      draw(builder, pose)
      return builder.parts()
    },
  }
}

function between(junction: (kind: Pose['kind']) => Pose, from: Pose, to: Pose, progress: number): Pose {
  if (from.kind === to.kind) return onTheWay(from, to, progress)
  return progress < 0.5
    ? onTheWay(from, junction(from.kind), progress * 2)
    : onTheWay(junction(to.kind), to, progress * 2 - 1)
}

const onTheWay = (from: Pose, to: Pose, progress: number): Pose =>
  from.kind === 'folds' && to.kind === 'folds' ? refold(from, to, progress) : blend(from, to, progress)

/** A folded pile stands up before it is drawn out; lying down comes last. */
function refold(from: Pose & { kind: 'folds' }, to: Pose & { kind: 'folds' }, progress: number): Pose {
  const standsUp = Math.abs(from.tilt) >= Math.abs(to.tilt)
  const change = standsUp ? STANDS_UP : 1 - STANDS_UP
  const [early, late] = [progress / change, (progress - change) / (1 - change)]
  const [tilt, fold] = standsUp ? [early, late] : [late, early]
  const mix = (a: number, b: number, t: number) => a + (b - a) * Math.min(1, Math.max(0, t))
  return { kind: 'folds', tilt: mix(from.tilt, to.tilt, tilt), fold: mix(from.fold, to.fold, fold) }
}

/** Every number of a pose on its way to that of another of its kind. */
function blend(from: Pose, to: Pose, t: number): Pose {
  const share = Math.min(1, Math.max(0, t))
  const other: Readonly<Record<string, unknown>> = { ...to }
  const entries = Object.entries(from).map(([key, value]) => {
    const end = other[key]
    return [key, typeof value === 'number' && typeof end === 'number' ? value + (end - value) * share : value]
  })
  return Object.fromEntries(entries) as Pose
}

/** A case, boards or box about a pile of volumes, which lie `lift` metres above the table. */
export function createEnclosure(args: {
  readonly kind: EnclosureKind
  readonly contents: Contents
  readonly viewingDirection?: ViewingDirection
}): { readonly lift: number; mesh(progress: number): readonly Part[] } {
  const builder = new PartsBuilder(frameOf(args.viewingDirection ?? 'right-to-left'))
  return {
    lift: contentsLift(args.kind),
    mesh(progress) {
      builder.begin()
      drawEnclosure(builder, args.kind, args.contents, progress)
      return builder.parts()
    },
  }
}
