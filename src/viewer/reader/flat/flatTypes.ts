import type { Desk } from '../../../scenes/reading/laying.ts'
import type { Reading, ShownSide } from '../../../scenes/reading/reading.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import type { MediaResolver } from '../../media.ts'
import type { PicturesState, SurfaceView } from '../surface.ts'

export interface FlatOptions {
  readonly host: HTMLElement
  readonly reading: Reading
  readonly media: MediaResolver
  /** Of a page of the list; undefined where there is none. */
  pictureOf(page: number): Media | undefined
  /** What is written on paper without a picture. */
  wordsOf(side: ShownSide): string
  /** Reduced motion. */
  isStill(): boolean
  onView(view: SurfaceView): void
  /** Whether all that is in view has come, and of which pages the pictures cannot be had. */
  onPictures(state: PicturesState): void
  /** A drag across what is seen whole. CSS pixels. */
  onDrag(dx: number, dy: number): void
  onWheel(dx: number, dy: number): void
  /** The visitor has moved along a strip. */
  onReadAt(side: ShownSide): void
}

/** Pages on a desk, to be looked at as closely as their scans allow. */
export interface Flat {
  show(desk: Desk): void
  zoomBy(factor: number): void
  fit(): void
  /** Shows what lies in the middle at its own size. */
  realSize(cssPixelsPerMetre: number): void
  /** Quarter turns, clockwise, of all that lies there. */
  turnTo(quarters: number): void
  /** CSS pixels. */
  pan(dx: number, dy: number): void
  retry(): void
  dispose(): void
}
