import type { Exhibit } from '../schema/exhibit.ts'
import type { EnclosureKind } from './enclosures.ts'
import type { Pose } from './model.ts'

/**
 * How an object lies in a case, and the metres that it takes there: across and along the surface, and above it. All by
 * arithmetic, for a hall asks it of a thousand books.
 */
export interface Rest {
  /** `open` at a page, as the engine opens its form; or a pose that depends on the room there is. */
  readonly lies: 'closed' | 'open' | 'extended' | Extract<Pose, { kind: 'strip' | 'folds' }>
  readonly width: number
  readonly height: number
  readonly depth: number
  /** Volumes in the pile, one where it lies open. */
  readonly volumes: number
  readonly enclosure?: EnclosureKind
}

/** Metres that a surface has for it. */
export interface Room {
  readonly width: number
  readonly height: number
}

export type Shown = Pick<Exhibit, 'pose' | 'page'>

/** Width to height of a page's picture, by its position in the page list. */
export type Proportions = (page: number) => number | undefined
