import type { Texture } from 'three'
import { type Cell, GUTTER } from '../../../scenes/publish/cells.ts'
import { PAPER } from '../rooms/palette.ts'
import { SlicedTexture } from './graphics.ts'
import type { Size } from './shelves.ts'
import type { Workshop } from './workshop.ts'

/** Milliseconds between two uploads of a sheet that is still growing. */
const EVERY = 150

export interface SheetedPicture {
  /** Unlike any other picture's. */
  readonly key: string
  readonly cell: Cell
  bitmap(signal: AbortSignal): Promise<ImageBitmap>
}

/**
 * A sheet of pictures put together here, where none was published. It is given out with the first of them, and grows
 * until all are there or it is disposed of. A picture that cannot be had leaves paper.
 */
export class ComposedSheet {
  readonly #texture: SlicedTexture
  readonly #context: CanvasRenderingContext2D
  readonly #workshop: Workshop
  readonly #onChange: () => void
  readonly #life = new AbortController()
  #missing: SheetedPicture[] = []
  #waiting = 0
  #drawn = 0
  #sent = 0

  /** @param onChange called when pictures have come, or not, since the sheet was given out */
  constructor(size: Size, workshop: Workshop, onChange: () => void) {
    this.#workshop = workshop
    this.#onChange = onChange
    this.#context = paperCanvas(size)
    this.#texture = new SlicedTexture(workshop.renderer, size, 'colour')
    this.#texture.addEventListener('dispose', () => this.#life.abort())
  }

  /** Keys of the pictures that could not be had. */
  get missing(): readonly string[] {
    return this.#missing.map(({ key }) => key)
  }

  get isGone(): boolean {
    return this.#life.signal.aborted
  }

  /** @throws the reason of `signal`, or when no picture can be had */
  async load(pictures: readonly SheetedPicture[], signal: AbortSignal): Promise<Texture> {
    const callOff = () => this.#life.abort(signal.reason)
    signal.addEventListener('abort', callOff, { once: true })
    try {
      const settled = this.#fetch(pictures)
      while (this.#drawn === 0 && this.#waiting > 0) await Promise.race([settled, pause()])
      signal.throwIfAborted()
      if (this.#drawn === 0) throw new Error('None of the pictures can be had')
      await this.#send()
      this.#growOn(settled)
      return this.#texture
    } catch (error) {
      this.#texture.dispose()
      throw error
    } finally {
      signal.removeEventListener('abort', callOff)
    }
  }

  /** Tries again whatever is missing. */
  retry(): void {
    const pictures = this.#missing
    this.#missing = []
    if (!this.isGone && pictures.length > 0) this.#growOn(this.#fetch(pictures))
  }

  #fetch(pictures: readonly SheetedPicture[]): Promise<unknown> {
    this.#waiting += pictures.length
    return Promise.all(pictures.map((picture) => this.#draw(picture)))
  }

  async #draw(picture: SheetedPicture): Promise<void> {
    try {
      const bitmap = await picture.bitmap(this.#life.signal)
      drawCell(this.#context, bitmap, picture.cell)
      bitmap.close()
      this.#drawn++
    } catch {
      this.#missing.push(picture)
    } finally {
      this.#waiting--
    }
  }

  /** Only the end of the sheet ends its growth before all pictures are there. */
  #growOn(settled: Promise<unknown>): void {
    this.#grow(settled).catch(() => undefined)
  }

  async #grow(settled: Promise<unknown>): Promise<void> {
    while (!this.isGone && (this.#waiting > 0 || this.#sent < this.#drawn)) {
      await (this.#waiting > 0 ? Promise.race([settled, pause()]) : pause())
      if (this.#sent === this.#drawn || this.isGone) continue
      await this.#send()
      this.#onChange()
    }
    if (this.#missing.length > 0) this.#onChange()
  }

  async #send(): Promise<void> {
    const count = this.#drawn
    await this.#workshop.filled(this.#texture, this.#context.canvas, this.#life.signal)
    this.#sent = count
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, EVERY))

function paperCanvas({ width, height }: Size): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('No canvas to draw pictures on')
  context.fillStyle = PAPER
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  return context
}

/** Around the picture lies a little of its own edge, so that filtering brings in nothing of its neighbours. */
function drawCell(
  context: CanvasRenderingContext2D,
  picture: ImageBitmap,
  [x, y, width, height]: Cell,
): void {
  context.drawImage(picture, x - GUTTER, y - GUTTER, width + 2 * GUTTER, height + 2 * GUTTER)
  context.drawImage(picture, x, y, width, height)
}
