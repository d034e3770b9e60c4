import type { Form, ViewingDirection } from '../schema/object.ts'
import type { Folding } from './folds.ts'
import type { Topology } from './leaves.ts'
import type { PartsBuilder } from './parts.ts'
import type { PageImage } from './sides.ts'
import type { Window } from './strip.ts'

/** What the engine needs to know of an object. Sizes in metres. */
export interface FormSpec {
  readonly form: Form
  readonly viewingDirection: ViewingDirection
  /** In reading order. */
  readonly pages: readonly PageImage[]
  /** A closed volume, a slip or a sheet: height × width × depth. A strip: height × length. */
  readonly dimensions?: {
    readonly height?: number | undefined
    readonly width?: number | undefined
    readonly depth?: number | undefined
    readonly length?: number | undefined
  }
  readonly options?: FormOptions
}

/** What differs between two objects of one form. */
export interface FormOptions {
  /** Leaves (panels of a concertina, slips of a slip book) where more exist than were photographed. */
  readonly leafCount?: number
  /** Passes over the blank openings of a butterfly book; the viewer must say so. */
  readonly hidesBlanks?: boolean
  readonly holes?: 4 | 6 | 8
  readonly cornerSilk?: boolean
  /** From the spine's edge to the sewing line, metres. */
  readonly hinge?: number
  /** An album that opens like a butterfly book, upwards, or as a concertina. */
  readonly album?: 'sideways' | 'upwards' | 'concertina'
  /** A map or silk that is kept flat, folded, rolled, or in panels side by side. */
  readonly carrier?: 'flat' | 'folded' | 'rolled' | 'panels'
  readonly columns?: number
  readonly rows?: number
  /** Paper and its lining, metres. */
  readonly thickness?: number
  /** Radius of the roller, metres. */
  readonly core?: number
  /** Whether a handscroll has the silk mounting of later centuries. */
  readonly mounted?: boolean
  /** Of a whirlwind book: from one leaf's paste to the next, and by how much each is wider, metres. */
  readonly step?: number
  readonly growth?: number
}

/** How a thing lies. Poses of one kind differ by numbers alone and pass smoothly into each other. */
export type Pose =
  /**
   * Leaves and covers turned: 0 closed, 1 the front cover open, a fraction the one in the air. `cradled`: radians by which
   * a cradle holds the two halves of a volume up, both together; absent where they lie on the table.
   */
  | { readonly kind: 'leaves'; readonly turned: number; readonly cradled?: number }
  | ({ readonly kind: 'strip' } & Window)
  | ({ readonly kind: 'folds' } & Folding)
  /** A sheet of two foldings, 0 folded to 1 flat. */
  | { readonly kind: 'unfolding'; readonly open: number }
  | { readonly kind: 'still' }

/** One object in one form. */
export interface FormModel {
  /** Leaves and openings; absent in what has none. */
  readonly topology?: Topology
  /** Positions in the page list as they are read. */
  readonly order: readonly number[]
  readonly closed: Pose
  readonly extended: Pose
  /** How it lies in a case with this page to be seen. */
  onDisplay(page: number): Pose
  /** Openings of a volume, sheets of a strip: from 0. */
  readonly openingCount: number
  openAt(opening: number): Pose
  /** Of a volume held at its spine: radians by which its halves rise from the table, the one that is not turned yet first. */
  halves?(pose: Pose): readonly [unread: number, read: number]
  /** Where poses of this kind pass into those of another. */
  junction(kind: Pose['kind']): Pose
  draw(builder: PartsBuilder, pose: Pose): void
}
