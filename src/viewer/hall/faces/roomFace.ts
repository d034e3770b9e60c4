import type { Texture } from 'three'
import type { Face, FaceExtent } from '../rooms/face.ts'
import type { TextureSource } from '../textures/loadOrder.ts'

/** One face of a room, with what it can be drawn from. */
export interface RoomFace {
  readonly face: Face
  readonly extent: FaceExtent
  readonly kind: 'picture' | 'text'
  /** For a plane of its own. */
  readonly source: TextureSource<Texture>
  /** Texels of the whole picture's long edge in the room's sheet; 0 when it is not there. */
  readonly cell: number
  /** For one who stands at the nose of it; pictures that have tiles only. */
  readonly tiled?: TiledFace | undefined
}

/** A picture's face in tiles, for one who stands so near that the ladder's largest is a blur. */
export interface TiledFace {
  /** Tiles of the coarsest scale that is sharp at so many pixels; none where the ladder is enough, or has as much. */
  at(pixels: number): readonly RoomFace[]
}
