import type { Group, Mesh, Texture } from 'three'
import type { MediaResolver } from '../media.ts'
import type { VisitStore } from '../visitStore.ts'
import type { FaceExtent } from './face.ts'
import type { HallVisit } from './hallVisit.ts'
import type { TextureSource } from './loadOrder.ts'
import type { TextureLedger } from './textures.ts'

/** A face that is drawn with a texture of the ledger's. */
export interface Plane {
  readonly source: TextureSource<Texture>
  readonly extent: FaceExtent
  readonly room: string
  /** A picture shows its paper until it arrives; a text shows nothing, and nothing when it is too small to read. */
  readonly kind: 'picture' | 'text'
  readonly mesh: Mesh
}

/** What the parts of one drawn hall share. */
export interface Stage {
  readonly store: VisitStore
  readonly media: MediaResolver
  readonly visit: HallVisit
  readonly ledger: TextureLedger<Texture>
  /** By face. */
  readonly planes: Map<string, Plane>
  /** By room. */
  readonly rooms: Map<string, Group>
  /** Called after a frame in which rooms were drawn. @param sharp whether every picture in it was sharp */
  readonly onDrawn: (sharp: boolean) => void
  /** Called when the visitor has come to rest. */
  readonly onRest: () => void
}
