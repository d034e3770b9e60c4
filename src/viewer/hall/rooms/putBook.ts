import { runsSeen } from '../../../scenes/forms/laid.ts'
import type { Part, Run } from '../../../scenes/forms/parts.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Face } from './face.ts'
import { PAPER, plain, type SurfaceLook } from './palette.ts'
import { moved, type Placement } from './placement.ts'
import type { SolidBuilder } from './solids.ts'

/** What the form engine has drawn of an exhibit, and where it is put. */
export interface DrawnBook {
  /** Of the exhibit. */
  readonly id: string
  readonly object: CatalogueObject
  /** The engine's pages are those of the object from this one on. */
  readonly from: number
  readonly parts: readonly Part[]
  /** Whether one can walk round it; else what faces down is not seen. */
  readonly stands: boolean
  /** The engine's origin; what is up for the engine is out of the placement's plane, its head up the plane. */
  readonly placement: Placement
  readonly scale: number
  /** By a material's place in the engine's list. */
  readonly looks: readonly SurfaceLook[]
}

/** Least and most of x, y and z over what the engine has drawn, metres. */
export interface Bounds {
  readonly least: readonly [number, number, number]
  readonly most: readonly [number, number, number]
}

export function boundsOf(parts: readonly Part[]): Bounds {
  const least: [number, number, number] = [Infinity, Infinity, Infinity]
  const most: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (const { positions, vertexCount } of parts)
    for (let i = 0; i < vertexCount; i++)
      for (let k = 0 as 0 | 1 | 2; k < 3; k++) {
        const value = positions[i * 3 + k] ?? 0
        if (value < least[k]) least[k] = value
        if (value > most[k]) most[k] = value
      }
  return { least, most }
}

/** Where the engine's origin is when what it has drawn lies centred on a placement, its underside in the plane. */
export function centred(placement: Placement, { least, most }: Bounds, scale: number): Placement {
  const middle = (k: 0 | 2) => ((least[k] + most[k]) / 2) * scale
  return moved(placement, [-middle(0), middle(2), -least[1] * scale])
}

/** Paper on which words are printed: a title slip, the bottom edge of a book. */
const SLIP = plain('#e9dfc6')
const BLANK = plain(PAPER)

/** Adds what has a material to a room's solids, and gives the pictures; a page whose picture is not there is paper. */
export function putBook(scene: Pick<Scene, 'media'>, book: DrawnBook, solids: SolidBuilder): Face[] {
  return book.parts.flatMap((part): Face[] => {
    switch (part.skin.kind) {
      case 'materials':
        solids.part(part, book.looks, book.placement, book.scale)
        return []
      case 'titleSlip':
      case 'edgeTitle':
        solids.part(part, [SLIP], book.placement, book.scale)
        return []
      default: {
        const runs = runsSeen(part, book.stands)
        return [...new Set(runs.map(({ page }) => page))].flatMap((page) => {
          const at = page + book.from
          const media = book.object.pages[at]?.media
          const own = runs.filter((run) => run.page === page)
          if (media !== undefined && scene.media[media])
            return faceOf(book, part, own, `${book.id}/${at}`, media)
          solids.part(only(part, own), [BLANK], book.placement, book.scale)
          return []
        })
      }
    }
  })
}

/** The triangles of a part that belong to some of its runs: their corners, numbered anew, and the triangles of these. */
function cornersOf(
  { indices, indexCount }: Part,
  runs: readonly Run[],
): { corners: number[]; triangles: number[] } {
  const numbers = new Map<number, number>()
  for (const { from, to } of runs) for (let i = from; i < to; i++) numbers.set(i, numbers.size)
  const triangles: number[] = []
  for (let i = 0; i < indexCount; i++) {
    const corner = numbers.get(indices[i] ?? 0)
    if (corner !== undefined) triangles.push(corner)
  }
  return { corners: [...numbers.keys()], triangles }
}

function only(part: Part, runs: readonly Run[]): Part {
  const indices = part.indices
    .subarray(0, part.indexCount)
    .filter((corner) => runs.some(({ from, to }) => corner >= from && corner < to))
  return { ...part, materials: new Uint8Array(part.vertexCount), indices, indexCount: indices.length }
}

function faceOf(
  { placement, scale }: DrawnBook,
  part: Part,
  runs: readonly Run[],
  id: string,
  media: string,
): Face {
  const { corners, triangles } = cornersOf(part, runs)
  const positions = new Float32Array(corners.length * 3)
  const uvs = new Float32Array(corners.length * 2)
  for (const [i, corner] of corners.entries()) {
    positions[i * 3] = (part.positions[corner * 3] ?? 0) * scale
    positions[i * 3 + 1] = -(part.positions[corner * 3 + 2] ?? 0) * scale
    positions[i * 3 + 2] = (part.positions[corner * 3 + 1] ?? 0) * scale
    uvs[i * 2] = part.uvs[corner * 2] ?? 0
    uvs[i * 2 + 1] = 1 - (part.uvs[corner * 2 + 1] ?? 0)
  }
  return { id, media, placement, positions, uvs, indices: Uint32Array.from(triangles) }
}
