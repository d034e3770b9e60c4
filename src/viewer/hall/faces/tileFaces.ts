import type { Texture } from 'three'
import { LADDER } from '../../../scenes/publish/names.ts'
import { type Tile, type TileGrid, tileName, tilesAt } from '../../../scenes/publish/tiles.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import { extentOf, type Face } from '../rooms/face.ts'
import { moved } from '../rooms/placement.ts'
import { SHARP, type TextureSource } from '../textures/loadOrder.ts'
import type { Part } from './facesMesh.ts'
import type { RoomFace, TiledFace } from './roomFace.ts'

/** Metres by which a tile lies before the picture that it is a part of: clear of it for the depth buffer at the nose. */
const CLEAR = 0.0004

/** @param gridNow in what tiles the picture is to be had now, if in any: the same object until that changes */
export function tiledFace(
  face: Face,
  media: Media,
  gridNow: () => TileGrid | undefined,
  sourceOf: (tile: Tile) => TextureSource<Texture>,
): TiledFace {
  const most = Math.min(longEdgeOf(media), Math.max(...LADDER))
  let known: TileGrid | undefined
  const cut = new Map<number, readonly RoomFace[]>()
  const cutAt = (grid: TileGrid, scale: number): readonly RoomFace[] =>
    tilesAt(grid, grid.tile, scale).flatMap((tile): RoomFace[] => {
      const part = cutFace(face, tileName(tile), partOf(tile, grid))
      if (!part) return []
      return [{ face: part, extent: extentOf(part), kind: 'picture', source: sourceOf(tile), cell: 0 }]
    })
  return {
    at(pixels) {
      const wanted = pixels * SHARP
      const grid = wanted > most ? gridNow() : undefined
      if (!grid) return []
      if (grid !== known) cut.clear()
      known = grid
      const scale = grid.scales.findLast((each) => longEdgeOf(grid) / each >= wanted) ?? grid.scales[0] ?? 1
      if (longEdgeOf(grid) / scale <= most) return []
      const faces = cut.get(scale) ?? cutAt(grid, scale)
      cut.set(scale, faces)
      return faces
    },
  }
}

function longEdgeOf({ width, height }: Pick<Media, 'width' | 'height'>): number {
  return Math.max(width, height)
}

function partOf({ x, y, width, height }: Tile, whole: Pick<Media, 'width' | 'height'>): Part {
  return [x / whole.width, y / whole.height, (x + width) / whole.width, (y + height) / whole.height]
}

/** Place and part of the picture of one corner. */
type Corner = readonly [x: number, y: number, z: number, u: number, v: number]

/**
 * The piece of a face that shows a part of its picture, a little before it; undefined when the face shows none of it.
 * @param name tells it from other pieces
 */
export function cutFace(face: Face, name: string, [u0, v0, u1, v1]: Part): Face | undefined {
  const corners: Corner[] = []
  const indices: number[] = []
  for (let i = 0; i < face.indices.length; i += 3) {
    const triangle = [0, 1, 2].map((k) => cornerOf(face, face.indices[i + k] ?? 0))
    const piece = [
      ([, , , u]: Corner) => u - u0,
      ([, , , u]: Corner) => u1 - u,
      ([, , , , v]: Corner) => v - v0,
      ([, , , , v]: Corner) => v1 - v,
    ].reduce<readonly Corner[]>(clipped, triangle)
    for (let k = 2; k < piece.length; k++)
      indices.push(corners.length, corners.length + k - 1, corners.length + k)
    corners.push(...piece)
  }
  if (indices.length === 0) return undefined
  return {
    ...face,
    id: `${face.id}#${name}`,
    placement: moved(face.placement, [0, 0, CLEAR]),
    positions: Float32Array.from(corners.flatMap((corner) => corner.slice(0, 3))),
    uvs: Float32Array.from(corners.flatMap(([, , , u, v]) => [(u - u0) / (u1 - u0), (v - v0) / (v1 - v0)])),
    indices: Uint32Array.from(indices),
  }
}

function cornerOf({ positions, uvs }: Face, i: number): Corner {
  const [x = 0, y = 0, z = 0] = positions.subarray(i * 3, i * 3 + 3)
  const [u = 0, v = 0] = uvs.subarray(i * 2, i * 2 + 2)
  return [x, y, z, u, v]
}

/** Nearer to an edge than this is on it: coordinates have 24 bits. */
const ON_EDGE = 1e-6

/** What of a convex polygon lies on one side of a line (Sutherland and Hodgman). @param inside how far within a corner is */
function clipped(polygon: readonly Corner[], inside: (corner: Corner) => number): Corner[] {
  const kept: Corner[] = []
  for (const [i, corner] of polygon.entries()) {
    const next = polygon[(i + 1) % polygon.length] ?? corner
    const [here, there] = [inside(corner), inside(next)]
    if (here >= -ON_EDGE) kept.push(corner)
    if ((here > ON_EDGE && there < -ON_EDGE) || (here < -ON_EDGE && there > ON_EDGE)) {
      const t = here / (here - there)
      const mix = (k: 0 | 1 | 2 | 3 | 4) => corner[k] + (next[k] - corner[k]) * t
      kept.push([mix(0), mix(1), mix(2), mix(3), mix(4)])
    }
  }
  return hasArea(kept) ? kept : []
}

/** What only touches the line is nothing. */
function hasArea(polygon: readonly Corner[]): boolean {
  const spread = (k: 3 | 4) => {
    const values = polygon.map((corner) => corner[k])
    return Math.max(...values) - Math.min(...values)
  }
  return polygon.length > 2 && spread(3) > ON_EDGE && spread(4) > ON_EDGE
}
