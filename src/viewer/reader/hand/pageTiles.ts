import { type Group, Mesh, type ShaderMaterial, type Texture } from 'three'
import { LADDER } from '../../../scenes/publish/names.ts'
import { type Tile, type TileGrid, tileName, tilesAt } from '../../../scenes/publish/tiles.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import { blankPaper, createPage } from '../../book/bookMaterials.ts'
import type { Graphics } from '../../graphics/graphics.ts'
import { RANK, SHARP, type TextureSource, type Wish } from '../../hall/textures/loadOrder.ts'
import type { Eye, Size } from './framing.ts'
import { type DrawnPage, isInPicture } from './inView.ts'
import { cutPage } from './tiles.ts'

/** Tiles that are drawn at once. */
const MOST = 16

interface Piece {
  readonly mesh: Mesh
  readonly material: ShaderMaterial
  readonly source: TextureSource<Texture>
}

export interface TiledPage {
  readonly drawn: DrawnPage
  readonly media: Media
  /** Device pixels of the picture's long edge. */
  readonly pixels: number
}

/** What lies under the visitor's nose, drawn over the pages from tiles of their pictures. */
export class PageTiles {
  readonly #graphics: Graphics
  readonly #group: Group
  readonly #paper = blankPaper()
  /** By page and tile: undefined where a page shows nothing of it. */
  readonly #pieces = new Map<string, Piece | undefined>()

  /** @param group that holds the pages */
  constructor(graphics: Graphics, group: Group) {
    this.#graphics = graphics
    this.#group = group
  }

  /** Finds the tiles that the screen asks for. @returns what is to be wished for, and for which page */
  look(
    pages: readonly TiledPage[],
    eye: Eye,
    size: Size,
  ): { readonly page: number; readonly wish: Wish<Texture> }[] {
    const wanted = pages.flatMap((page) => this.#piecesOf(page, eye, size)).slice(0, MOST)
    const keys = new Set(wanted.map(({ key }) => key))
    for (const key of this.#pieces.keys()) if (!keys.has(key)) this.#drop(key)
    this.dress()
    return wanted.map(({ page, piece, pixels }) => ({
      page,
      wish: { source: piece.source, rank: RANK.wall, pixels, distance: eye.distance },
    }))
  }

  /** Shows what has come. */
  dress(): void {
    for (const piece of this.#pieces.values()) {
      if (!piece) continue
      const held = this.#graphics.ledger.get(piece.source.key)
      piece.mesh.visible = held !== undefined
      const { picture } = piece.material.uniforms
      if (picture) picture.value = held?.texture ?? this.#paper
    }
  }

  /** The pages lie otherwise now. */
  clear(): void {
    for (const key of [...this.#pieces.keys()]) this.#drop(key)
  }

  dispose(): void {
    this.clear()
    this.#paper.dispose()
  }

  #piecesOf({ drawn, media, pixels }: TiledPage, eye: Eye, size: Size) {
    const grid = this.#graphics.sources.gridOf(media)
    const scale = grid && scaleFor(grid, media, pixels)
    if (!grid || scale === undefined) return []
    return tilesAt(grid, grid.tile, scale).flatMap((tile) => {
      const key = `${drawn.page} ${tileName(tile)}`
      if (!this.#pieces.has(key)) this.#pieces.set(key, this.#cut(drawn, media, grid, tile))
      const piece = this.#pieces.get(key)
      const bounds = piece?.mesh.geometry.boundingBox
      if (!piece || !bounds) return []
      const box = { min: bounds.min.toArray(), max: bounds.max.toArray() }
      return isInPicture(box, eye, size)
        ? [
            {
              page: drawn.page,
              key,
              piece,
              pixels: (pixels * Math.max(tile.width, tile.height)) / longEdge(grid),
            },
          ]
        : []
    })
  }

  #cut({ page, part }: DrawnPage, media: Media, grid: TileGrid, tile: Tile): Piece | undefined {
    const run = part.runs.find((each) => each.page === page)
    const { x, y, width, height } = tile
    const geometry =
      run &&
      cutPage(part, run.from, run.to, [
        x / grid.width,
        y / grid.height,
        (x + width) / grid.width,
        (y + height) / grid.height,
      ])
    if (!geometry) return undefined
    geometry.computeBoundingBox()
    const material = createPage(this.#paper, true)
    Object.assign(material, { polygonOffset: true, polygonOffsetFactor: -2, polygonOffsetUnits: -2 })
    const mesh = new Mesh(geometry, material)
    mesh.visible = false
    this.#group.add(mesh)
    return { mesh, material, source: this.#graphics.sources.tile(media, tile) }
  }

  #drop(key: string): void {
    const piece = this.#pieces.get(key)
    this.#pieces.delete(key)
    if (!piece) return
    piece.mesh.removeFromParent()
    piece.mesh.geometry.dispose()
    piece.material.dispose()
  }
}

const longEdge = ({ width, height }: Pick<Media, 'width' | 'height'>): number => Math.max(width, height)

/** The coarsest scale at which tiles are sharp; undefined where the picture's own ladder is sharp enough. */
function scaleFor(grid: TileGrid, media: Media, pixels: number): number | undefined {
  const wanted = pixels * SHARP
  if (wanted <= Math.min(longEdge(media), Math.max(...LADDER))) return undefined
  return grid.scales.findLast((scale) => longEdge(grid) / scale >= wanted) ?? grid.scales[0]
}
