import type { Exhibit } from '../schema/exhibit.ts'

/** What goes around a hung picture. */
export type Frame = NonNullable<Exhibit['frame']>

/** Metres that a frame or mounting adds around the picture (look.md §5 of the project's reference). */
export interface FrameBorder {
  readonly side: number
  readonly top: number
  readonly bottom: number
  /** From the wall to the foremost part. */
  readonly depth: number
  /** From the wall to the picture's surface. */
  readonly picture: number
}

/** A timber frame's moulding and the paper mount inside it. */
export const TIMBER = { moulding: 0.025, mount: 0.07 } as const

const BORDERS: Readonly<Record<Frame, FrameBorder>> = {
  none: { side: 0, top: 0, bottom: 0, depth: 0.006, picture: 0.006 },
  timber: {
    side: TIMBER.moulding + TIMBER.mount,
    top: TIMBER.moulding + TIMBER.mount,
    bottom: TIMBER.moulding + TIMBER.mount,
    depth: 0.03,
    picture: 0.012,
  },
  silk: { side: 0.05, top: 0.16, bottom: 0.12, depth: 0.03, picture: 0.008 },
}

/** The border of a hung exhibit; what is framed with nothing, or does not hang on a wall, has none. */
export function frameBorder(exhibit: Exhibit): FrameBorder {
  return BORDERS[exhibit.place.kind === 'wall' ? (exhibit.frame ?? 'none') : 'none']
}
