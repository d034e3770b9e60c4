import type { Exhibit } from '../schema/exhibit.ts'
import type { CatalogueObject } from '../schema/object.ts'

/** What goes around a hung picture. */
export type Frame = NonNullable<Exhibit['frame']>

/** Metres that a frame or mounting adds around the picture (look.md §5 of the project's reference). */
export interface FrameBorder {
  readonly side: number
  readonly above: number
  readonly below: number
}

const BORDERS: Readonly<Record<Frame, FrameBorder>> = {
  none: { side: 0, above: 0, below: 0 },
  timber: { side: 0.094, above: 0.094, below: 0.094 },
  silk: { side: 0.045, above: 0.22, below: 0.14 },
}

/**
 * How an exhibit is framed: as it says; else a hanging scroll in its silk, stone and wood bare, everything else in
 * timber. Only what hangs on a wall is framed.
 */
export function frameOf(exhibit: Exhibit, object: CatalogueObject | undefined): Frame {
  if (exhibit.place.kind !== 'wall') return 'none'
  if (exhibit.frame) return exhibit.frame
  if (object?.form === 'hangingScroll') return 'silk'
  return object?.form === 'stele' || object?.form === 'woodblock' ? 'none' : 'timber'
}

/** How far the frame of an exhibit reaches beyond its picture. */
export function frameBorder(exhibit: Exhibit, object: CatalogueObject | undefined): FrameBorder {
  return BORDERS[frameOf(exhibit, object)]
}
