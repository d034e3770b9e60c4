import type { Texture } from 'three'
import { CELL_EDGE, type Cell, GUTTER } from '../../../scenes/publish/cells.ts'
import { pictureKey, rungSize, rungsOf } from '../../../scenes/publish/names.ts'
import { type Tile, type TileGrid, tileName, tileSize } from '../../../scenes/publish/tiles.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { MediaResolver, PublishedSheet } from '../../media.ts'
import { Tiles } from '../../tiles.ts'
import type { Part } from '../faces/facesMesh.ts'
import type { Face } from '../rooms/face.ts'
import type { Sheet } from '../text/sheet.ts'
import type { TextFace } from '../text/textFace.ts'
import { paintTexts, type SheetedText } from '../text/textSheet.ts'
import { ComposedSheet } from './composedSheet.ts'
import { Gate } from './gate.ts'
import { type Texel, textureBytes } from './graphics.ts'
import type { TextureSource } from './loadOrder.ts'
import { type Size, shelve } from './shelves.ts'
import type { Workshop } from './workshop.ts'

/** Long edges at which a text is drawn by itself, pixels. */
const TEXT_RUNGS = [256, 512, 1024, 2048]
/** Pixels to the metre of a room's sheet of texts, and the most pixels that it may have. */
const TEXT_DENSITY = 420
const TEXT_PIXELS = 2 ** 21
const TEXT_GAP = 2
const MOST_WIDTH = 2048
/** Fetched at a time, whatever for (performance.md §1.3). */
const PARALLEL = 4

/** Where in a sheet a face's picture lies, and how many texels its long edge has there; nowhere when it is not there. */
interface CellOf {
  readonly part: Part | undefined
  readonly edge: number
}

export interface SheetPlan {
  readonly source: TextureSource<Texture> | undefined
  cellOf(key: string): CellOf
}

const NO_CELL: CellOf = { part: undefined, edge: 0 }

/** Everything that the hall's textures are made from, each as a source for the ledger. */
export class Sources {
  readonly #resolver: MediaResolver
  readonly #tiles: Tiles
  readonly #workshop: Workshop
  readonly #gate = new Gate(PARALLEL)
  readonly #onChange: () => void
  readonly #composedSheets = new Set<ComposedSheet>()
  #painted = 0

  /** @param onChange called when a sheet that is shown already has got more pictures, or misses some */
  constructor(resolver: MediaResolver, workshop: Workshop, onChange: () => void) {
    this.#resolver = resolver
    this.#tiles = new Tiles(resolver)
    this.#workshop = workshop
    this.#onChange = onChange
  }

  /** Keys of pictures that are missing in a sheet that was composed here. */
  missing(): string[] {
    for (const sheet of this.#composedSheets) if (sheet.isGone) this.#composedSheets.delete(sheet)
    return [...this.#composedSheets].flatMap((sheet) => sheet.missing)
  }

  /** Tries again whatever is missing. */
  retry(): void {
    for (const sheet of this.#composedSheets) sheet.retry()
    this.#tiles.retry()
  }

  /** A picture's ladder, fetched through the visit's resolver and decoded off the main thread. */
  picture(media: Media): TextureSource<Texture> {
    return {
      key: pictureKey(media),
      rungs: rungsOf(media),
      bytes: (rung) => textureBytes(rungSize(media, rung), 'colour'),
      load: async (rung, signal) => {
        const bitmap = await this.#bitmap(media, rung, signal)
        return this.#workshop.textureOf(bitmap, signal)
      },
    }
  }

  /** In what tiles the finest of a picture is to be had now; the same object until that changes. */
  gridOf(media: Media): TileGrid | undefined {
    return this.#tiles.gridOf(media)
  }

  /** A tile of the picture's grid: it is there as it is, or not at all. */
  tile(media: Media, tile: Tile): TextureSource<Texture> {
    const grid = this.#tiles.gridOf(media)
    const host = grid?.service ? `${grid.service.address} ` : ''
    const key = `${pictureKey(media)} ${host}${tileName(tile)}`
    const source = single(key, tileSize(tile), 'colour', async (signal) => {
      if (!grid) throw new Error(`No tiles of ${pictureKey(media)}`)
      const blob = await this.#gate.run(() => this.#tiles.blob(media, grid, tile, signal), signal)
      return this.#workshop.textureOf(await this.#workshop.decode(blob), signal)
    })
    return grid?.service ? { ...source, isSpare: true } : source
  }

  /**
   * The pictures of a room: the sheet that was published, or else one composed from the smallest of their ladders; that
   * too when the published one cannot be had.
   */
  sheetOfPictures(scene: Scene, room: string, faces: readonly Face[]): SheetPlan {
    const published = this.#resolver.sheet?.(room)
    const plan = published ?? shelvedPictures(scene, faces)
    if (plan.cells.size === 0) return { source: undefined, cellOf: () => NO_CELL }
    const pictures = [...plan.cells].flatMap(([id, cell]) => {
      const media = scene.media[id]
      return media ? { media, cell } : []
    })
    const key = published
      ? `sheet ${room}`
      : `sheet ${room} ${pictures.map(({ media }) => pictureKey(media)).join(' ')}`
    const source = single(key, plan, 'colour', async (signal) => {
      const texture = published && (await this.#published(published, signal))
      return texture ?? this.#composed(plan, pictures, signal)
    })
    return { source, cellOf: (media) => cellIn(plan, plan.cells.get(media)) }
  }

  /** All texts of a room, as finely as they fit in a sheet. */
  sheetOfTexts(texts: readonly TextFace[]): SheetPlan {
    if (texts.length === 0) return { source: undefined, cellOf: () => NO_CELL }
    const area = texts.reduce((sum, { sheet }) => sum + sheet.width * sheet.height, 0)
    const density = Math.min(TEXT_DENSITY, Math.sqrt(TEXT_PIXELS / Math.max(area, 1e-6)))
    const sizes = texts.map(({ sheet }) => pixelsOf(sheet, density))
    const shelved = shelve(sizes, TEXT_GAP, MOST_WIDTH)
    const cells = new Map(
      texts.map(({ face }, i) => {
        const [x, y] = shelved.places[i] ?? [0, 0]
        const { width, height } = sizes[i] ?? { width: 0, height: 0 }
        return [face.id, [x, y, width, height] as const]
      }),
    )
    const sheeted: SheetedText[] = texts.map(({ sheet }, i) => ({
      sheet,
      density,
      place: shelved.places[i] ?? [0, 0],
    }))
    // The same texts may be painted again with another typeface, so that their words do not tell one sheet from another.
    const source = single(`texts ${++this.#painted}`, shelved, 'ink', (signal) =>
      paintTexts(sheeted, shelved, this.#workshop, signal),
    )
    return { source, cellOf: (id) => cellIn(shelved, cells.get(id)) }
  }

  /** One text, painted at the size that the screen asks for. */
  text(sheet: Sheet): TextureSource<Texture> {
    const longEdge = Math.max(sheet.width, sheet.height)
    return {
      key: `text ${++this.#painted}`,
      rungs: TEXT_RUNGS,
      bytes: (rung) => textureBytes(pixelsOf(sheet, rung / longEdge), 'ink'),
      load: (rung, signal) => {
        const density = rung / longEdge
        const size = pixelsOf(sheet, density)
        const shelf = { ...size, shelves: [{ top: 0, height: size.height }] }
        return paintTexts([{ sheet, density, place: [0, 0] }], shelf, this.#workshop, signal)
      },
    }
  }

  /** @returns undefined when it cannot be had @throws the reason of `signal` */
  async #published(sheet: PublishedSheet, signal: AbortSignal): Promise<Texture | undefined> {
    try {
      const blob = await this.#gate.run(() => sheet.blob(signal), signal)
      return await this.#workshop.textureOf(await this.#workshop.decode(blob), signal)
    } catch {
      signal.throwIfAborted()
      return undefined
    }
  }

  #composed(
    size: Size,
    pictures: readonly { readonly media: Media; readonly cell: Cell }[],
    signal: AbortSignal,
  ): Promise<Texture> {
    const sheet = new ComposedSheet(size, this.#workshop, this.#onChange)
    this.#composedSheets.add(sheet)
    const sheeted = pictures.map(({ media, cell }) => ({
      key: pictureKey(media),
      cell,
      bitmap: (until: AbortSignal) => this.#bitmap(media, rungsOf(media)[0] ?? CELL_EDGE, until),
    }))
    return sheet.load(sheeted, signal)
  }

  async #bitmap(media: Media, rung: number, signal: AbortSignal): Promise<ImageBitmap> {
    const blob = await this.#gate.run(() => this.#resolver.blob(media, rung, signal), signal)
    return this.#workshop.decode(blob)
  }
}

/** Cells for the pictures of a room of which no sheet was published. */
function shelvedPictures(
  scene: Scene,
  faces: readonly Face[],
): Size & { readonly cells: ReadonlyMap<string, Cell> } {
  const shown = [...new Set(faces.map(({ media }) => media))].flatMap((id) => {
    const media = scene.media[id]
    return media ? { id, ...rungSize(media, CELL_EDGE) } : []
  })
  const { width, height, places } = shelve(shown, GUTTER, MOST_WIDTH)
  const cells = shown.map(({ id, ...size }, i): [string, Cell] => {
    const [x, y] = places[i] ?? [0, 0]
    return [id, [x, y, size.width, size.height]]
  })
  return { width, height, cells: new Map(cells) }
}

function single(
  key: string,
  size: Size,
  texel: Texel,
  load: (signal: AbortSignal) => Promise<Texture>,
): TextureSource<Texture> {
  const bytes = textureBytes(size, texel)
  const rung = Math.max(size.width, size.height)
  return { key, rungs: [rung], bytes: () => bytes, load: (_, signal) => load(signal) }
}

function cellIn(sheet: Size, cell: Cell | undefined): CellOf {
  if (!cell) return NO_CELL
  const [x, y, width, height] = cell
  const part: Part = [
    x / sheet.width,
    y / sheet.height,
    (x + width) / sheet.width,
    (y + height) / sheet.height,
  ]
  return { part, edge: Math.max(width, height) }
}

function pixelsOf({ width, height }: Sheet, density: number): Size {
  return {
    width: Math.max(1, Math.round(width * density)),
    height: Math.max(1, Math.round(height * density)),
  }
}
