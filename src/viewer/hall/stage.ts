import type { Texture } from 'three'
import type { VisitStore } from '../visitStore.ts'
import type { RoomFaces } from './faces/roomFaces.ts'
import type { Sources } from './textures/sources.ts'
import type { TextureLedger } from './textures/textures.ts'
import type { Uploader } from './textures/uploads.ts'
import type { HallVisit } from './walk/hallVisit.ts'

/** What the parts of one drawn hall share. */
export interface Stage {
  readonly store: VisitStore
  readonly visit: HallVisit
  readonly ledger: TextureLedger<Texture>
  readonly sources: Sources
  readonly uploader: Uploader
  /** What stands for a picture that has not come. */
  readonly paper: Texture
  /** Pictures and texts, by room: of the rooms that are built. */
  readonly faces: Map<string, RoomFaces>
  /** Whether the resolution follows the pace of the frames while one walks. */
  readonly isAdaptive: boolean
  /** What is shown has changed: the next frame looks around before it is drawn. */
  changed(): void
  /** Whether that is so; no more after this. */
  takeChange(): boolean
  /**
   * Called after a frame in which everything that is seen was drawn.
   * @param sharp whether every picture on the wall looked at was sharp @param draw draws the same frame again
   */
  readonly onDrawn: (sharp: boolean, draw: () => void) => void
  /** Called when the visitor has come to rest. */
  readonly onRest: () => void
}
