import type { BookForm } from '../../../scenes/forms/form.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { PageSide } from './handTypes.ts'
import { farness, forwardOf, type Reach } from './lie.ts'

/** Where one is in a thing: how it lies or comes to lie, and at what one looks. */
export interface Spot {
  readonly pose: Pose
  /** Looked at, or looked at last. */
  readonly opening: number
  readonly side: PageSide
}

type Form = Pick<BookForm, 'closed' | 'extended' | 'openAt' | 'openingCount' | 'order' | 'topology'>

/** The ways through a thing, in its own order and direction, whatever language surrounds it. */
export class Openings {
  readonly poses: readonly Pose[]
  /** In which way on the screen, across and down, the hand moves what has been read. */
  readonly forward: readonly [number, number]
  readonly #form: Form
  readonly #hangs: boolean

  constructor(
    form: Form,
    { form: kind, viewingDirection }: Pick<CatalogueObject, 'form' | 'viewingDirection'>,
  ) {
    this.#form = form
    this.#hangs = kind === 'hangingScroll'
    this.poses = Array.from({ length: form.openingCount }, (_, k) => form.openAt(k))
    this.forward = this.#hangs ? [0, 1] : forwardOf(viewingDirection)
  }

  at(opening: number, side: PageSide = 0): Spot {
    const within = Math.min(this.poses.length - 1, Math.max(0, Math.round(opening)))
    return { pose: this.#form.openAt(within), opening: within, side }
  }

  get closed(): Spot {
    return { pose: this.#form.closed, opening: 0, side: 0 }
  }

  get extended(): Spot {
    return { pose: this.#form.extended, opening: 0, side: 0 }
  }

  shownOf(pose: Pose): 'closed' | 'open' | 'extended' {
    if (this.poses.some((each) => farness(each, pose) === 0)) return 'open'
    if (farness(pose, this.#form.closed) === 0) return 'closed'
    return farness(pose, this.#form.extended) === 0 ? 'extended' : 'open'
  }

  /** The opening that lies nearest to a pose. */
  nearest(pose: Pose): number {
    const far = this.poses.map((each) => farness(each, pose))
    return Math.max(0, far.indexOf(Math.min(...far)))
  }

  /**
   * What comes after a spot, or before it.
   * @param pages that are looked at at once @returns undefined at the ends, and for what is drawn out: there one walks along
   */
  after({ pose, opening, side }: Spot, way: 1 | -1, pages: 1 | 2): Spot | undefined {
    const shown = this.shownOf(pose)
    if (shown === 'closed') return way > 0 ? this.#enter(0, way) : undefined
    if (shown === 'extended') return undefined
    const other = way > 0 ? 1 : 0
    if (pages === 1 && this.#form.topology && side !== other && this.#hasPage(opening, other))
      return this.at(opening, other)
    const next = opening + way
    if (next < 0) return farness(pose, this.#form.closed) === 0 ? undefined : this.closed
    return next < this.poses.length ? this.#enter(next, way) : undefined
  }

  /** Pages of the openings around, those to come first. */
  around(opening: number): number[] {
    const { topology, order } = this.#form
    if (!topology) return [opening + 1, opening + 2, opening - 1].flatMap((at) => order[at] ?? [])
    return [1, -1].flatMap((way) => {
      const { first, second } = topology.openings[opening + way] ?? {}
      return [first?.page, second?.page].filter((page) => page !== undefined)
    })
  }

  /** @param leaf metres across which a leaf is carried */
  reach(leaf: number): Reach {
    const { extended } = this.#form
    const end = this.poses.at(-1)
    const last = extended.kind === 'strip' ? extended.open : end?.kind === 'leaves' ? end.turned : 1
    return { leaf, last, hangs: this.#hangs }
  }

  /** At the page that one comes to first. */
  #enter(opening: number, way: 1 | -1): Spot {
    const side = way > 0 ? 0 : 1
    const other = side === 0 ? 1 : 0
    return this.at(opening, this.#hasPage(opening, side) ? side : other)
  }

  /** The insides of the covers are passed over where nothing is on them. */
  #hasPage(opening: number, side: PageSide): boolean {
    const { topology } = this.#form
    if (!topology) return true
    const faces = topology.openings[opening]
    const isCover = side === 0 ? opening === 0 : opening === this.poses.length - 1
    return !isCover || (side === 0 ? faces?.first : faces?.second)?.page !== undefined
  }
}
