import type { BookForm } from '../../../scenes/forms/form.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { MediaResolver } from '../../media.ts'
import type { Quality } from '../../quality.ts'
import type { VisitStore } from '../../visitStore.ts'

/** 0 the page of an opening that is read first, 1 the other. */
export type PageSide = 0 | 1

export interface HandOptions {
  readonly visit: VisitStore
  readonly media: MediaResolver
  readonly quality: Quality | undefined
  /** Gets the visit's canvas until `dispose`. Says in `data-state`, `data-pose`, `data-calls`, `data-textures` what is drawn. */
  readonly host: HTMLElement
  readonly scene: Scene
  readonly object: CatalogueObject
  /** What it is made as, where that is not what the record says. */
  readonly form?: BookForm
  /** How it lies at first. */
  readonly begin: { readonly opening: number; readonly side?: PageSide } | 'closed' | 'extended'
  /** Pages that there is room for. */
  readonly pagesAtOnce: 1 | 2
  /** Whether the visitor has asked for no motion: then everything is there at once. */
  isStill(): boolean
  /** Called when something else is shown or about to be, and when it has come to rest. */
  onPose(state: HandState): void
  /** The graphics context was lost for good. */
  onUnavailable(): void
}

/** What is in the hand: where it goes to, if it is on its way. */
export interface HandState {
  readonly pose: Pose
  readonly shown: 'closed' | 'open' | 'extended'
  /** The opening that one looks at, or looked at last: of a volume, sheet of a strip. */
  readonly opening: number
  /** The page looked at alone; undefined where the whole opening is. */
  readonly side: PageSide | undefined
  /** How many times larger than when all of it is seen. */
  readonly zoom: number
  /** CSS pixels to a metre on the level of the page: for rulers. */
  readonly cssPixelsPerMetre: number
  /** Whether it lies as `look.fit` lays it. */
  readonly isFit: boolean
  readonly isMoving: boolean
  /** Whether every page seen is as sharp as the screen, or as it can be had. */
  readonly isSharp: boolean
  /** Positions in the object's pages of those that are shown without their picture, since it could not be had. */
  readonly missing: readonly number[]
}

/** A place of the picture: −1 … 1 across and up. */
export type Place = readonly [x: number, y: number]

/** The book in the visitor's hand. Lengths on the screen are CSS pixels. */
export interface Hand {
  /** Openings of a volume, sheets of a strip. */
  readonly openings: number
  readonly state: HandState
  /**
   * Shows an opening, from 0. `turn` turns there; from far it turns the last leaf only. `jump` is there at once, as
   * under a slider. @param side the page that is looked at where there is room for one
   */
  goTo(opening: number, how: 'turn' | 'jump', side?: PageSide): void
  /** Next or previous in the book's own order: an opening, a page where there is room for one, a sheet. @returns false at the ends */
  turn(way: 1 | -1): boolean
  close(): void
  /** As long as it is, or in the middle, where nothing can be drawn out. */
  extend(): void
  /** Lays it otherwise than at an opening: a form's own poses. */
  pose(pose: Pose, how: 'turn' | 'jump'): void
  setPagesAtOnce(count: 1 | 2): void
  /** Tries again to get the pictures that are missing. */
  retry(): void
  /**
   * The finger turns a leaf, unrolls, unfolds by the book's own direction; where nothing can be turned it moves what is
   * seen. @param dx to the right and @param dy down, since `begin`
   */
  drag(phase: 'begin' | 'move' | 'end', dx: number, dy: number): void
  readonly look: {
    /** @param at stays where it is; else the middle */
    zoomBy(factor: number, at?: Place): void
    /** All of it, as it lies usually. */
    fit(): void
    pan(dx: number, dy: number): void
    /** Radians: from nearer the reader's side, from the right. */
    tilt(pitch: number, yaw: number): void
    /** Clockwise. */
    turnSheet(quarters: number): void
    /** As large as it is. */
    realSize(cssPixelsPerMetre: number): void
  }
  dispose(): void
}
