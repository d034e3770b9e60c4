import type { Face } from '../rooms/face.ts'
import type { Sheet } from './sheet.ts'

/** A text and the face on which it stands. */
export interface TextFace {
  readonly face: Face
  readonly sheet: Sheet
  /** Painted under the text; absent where it stands on the wall itself. */
  readonly ground?: string
}
