import type { Texture } from 'three'
import { LADDER } from '../../../scenes/publish/names.ts'
import { type Tile, tileName, tileScales, tilesAt } from '../../../scenes/publish/tiles.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import { arcOf, extentOf, type Face } from '../rooms/face.ts'
import { moved } from '../rooms/placement.ts'
import { SHARP, type TextureSource } from '../textures/loadOrder.ts'
import type { Part } from './facesMesh.ts'
import type { RoomFace, TiledFace } from './roomFace.ts'

/** Metres by which a tile lies before the picture that it is a part of: clear of it for the depth buffer at the nose. */
const CLEAR = 0.0004

/** @returns undefined for a picture that has no tiles */
export function tiledFace(
  face: Face,
  media: Media,
  sourceOf: (tile: Tile) => TextureSource<Texture>,
): TiledFace | undefined {
  const { tile: edge } = media
  if (edge === undefined) return undefined
  const longEdge = Math.max(media.width, media.height)
  const most = Math.min(longEdge, Math.max(...LADDER))
  const cut = new Map<number, readonly RoomFace[]>()
  const cutAt = (scale: number): readonly RoomFace[] =>
    tilesAt(media, edge, scale).flatMap((tile): RoomFace[] => {
      const part = cutFace(face, tileName(tile), partOf(tile, media))
      if (!part) return []
      return [{ face: part, extent: extentOf(part), kind: 'picture', source: sourceOf(tile), cell: 0 }]
    })
  return {
    at(pixels) {
      const wanted = pixels * SHARP
      if (wanted <= most) return []
      const scale = tileScales(media, edge).findLast((each) => longEdge / each >= wanted) ?? 1
      const faces = cut.get(scale) ?? cutAt(scale)
      cut.set(scale, faces)
      return faces
    },
  }
}

function partOf({ x, y, width, height }: Tile, media: Media): Part {
  return [x / media.width, y / media.height, (x + width) / media.width, (y + height) / media.height]
}

/**
 * The piece of a face that shows a part of its picture, a little before it; undefined when the face shows none of it.
 * @param name tells it from other pieces
 */
export function cutFace(face: Face, name: string, [u0, v0, u1, v1]: Part): Face | undefined {
  const [first, last] = face.u
  const [from, to] = [Math.max(first, u0), Math.min(last, u1)]
  if (from >= to) return undefined
  const share = (u: number) => (u - first) / (last - first)
  const height = face.top - face.bottom
  return {
    ...face,
    id: `${face.id}#${name}`,
    placement: moved(face.placement, [0, 0, CLEAR]),
    profile: cutProfile(face, share(from), share(to)),
    bottom: face.top - v1 * height,
    top: face.top - v0 * height,
    u: [(from - u0) / (u1 - u0), (to - u0) / (u1 - u0)],
  }
}

/** The stretch of a profile between two shares of its length. */
function cutProfile(face: Face, from: number, to: number): Face['profile'] {
  const arc = arcOf(face)
  const length = arc.at(-1) ?? 0
  const at = (share: number): readonly [number, number] => {
    const reach = share * length
    const i = Math.max(
      1,
      arc.findIndex((each) => each >= reach - 1e-9),
    )
    const [before, after] = [face.profile[i - 1] ?? [0, 0], face.profile[i] ?? [0, 0]]
    const [start = 0, end = 0] = [arc[i - 1], arc[i]]
    const t = end > start ? (reach - start) / (end - start) : 0
    return [before[0] + (after[0] - before[0]) * t, before[1] + (after[1] - before[1]) * t]
  }
  const within = face.profile.filter((_, i) => {
    const reach = arc[i] ?? 0
    return reach > from * length + 1e-9 && reach < to * length - 1e-9
  })
  return [at(from), ...within, at(to)]
}
