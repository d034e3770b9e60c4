import type { Face } from '../rooms/face.ts'
import type { Sheet } from './sheet.ts'

/** The ground of a text: where, how large, and its colour; none where the text stands on the wall itself. */
export interface Ground {
  readonly face: Pick<Face, 'placement'>
  /** Metres. */
  readonly sheet: Pick<Sheet, 'width' | 'height'>
  readonly ground?: string
}

/** A text and the face on which it stands. */
export interface TextFace extends Ground {
  readonly face: Face
  readonly sheet: Sheet
}
