import { type Texture, WebGLRenderer } from 'three'
import { ledgerBudget, tierOf, timedTier } from '../hall/textures/device.ts'
import { afterLoss, NO_LOSSES } from '../hall/textures/losses.ts'
import { Slices } from '../hall/textures/slices.ts'
import { Sources } from '../hall/textures/sources.ts'
import { TextureLedger } from '../hall/textures/textures.ts'
import { timeOnce } from '../hall/textures/timing.ts'
import { Uploader } from '../hall/textures/uploads.ts'
import { Workshop } from '../hall/textures/workshop.ts'
import type { MediaResolver } from '../media.ts'
import type { Quality } from '../quality.ts'

const CONTEXT: WebGLContextAttributes = { antialias: true, alpha: false, powerPreference: 'high-performance' }
/** Milliseconds that a lost graphics context is waited for. */
const PATIENCE = 5000
/** More device pixels than this to a CSS pixel cost much and show nothing. */
const MOST_PIXEL_RATIO = 2

export interface GraphicsOptions {
  readonly media: MediaResolver
  /** The tier that was asked for; else the device decides. */
  readonly quality: Quality | undefined
}

/** Who draws on the one canvas. */
export interface Drawer {
  /** Holds the canvas while this drawer has it. */
  readonly host: HTMLElement
  /** Whether it lies before the others, as a book in the hand before the hall. */
  readonly isInFront: boolean
  /** The canvas is its own from now on, or no more. */
  onTurn(isIts: boolean): void
  /** What the ledger holds has changed, while it has the canvas. @param inView whether that is seen now */
  onTextures(inView: boolean): void
  /** The graphics context came back while it has the canvas: everything is to be drawn anew. */
  onRestored(): void
  /** The graphics context did not come back, or was lost again and again. */
  onLost(): void
}

/** The one graphics context of a visit, and the one owner of its textures. One drawer has the canvas at a time. */
export class Graphics {
  /** Device pixels to a CSS pixel. */
  readonly pixelRatio = Math.min(devicePixelRatio, MOST_PIXEL_RATIO)
  readonly renderer: WebGLRenderer
  readonly ledger: TextureLedger<Texture>
  readonly sources: Sources
  readonly uploader: Uploader
  readonly #context: WebGL2RenderingContext
  readonly #isAsked: boolean
  #drawers: readonly Drawer[] = []
  #tier: Quality
  #isTimed = false
  #losses = NO_LOSSES
  #waiting = 0

  private constructor(
    canvas: HTMLCanvasElement,
    context: WebGL2RenderingContext,
    { media, quality }: GraphicsOptions,
  ) {
    this.#context = context
    this.#isAsked = quality !== undefined
    this.#tier = quality ?? tierOf(limitsOf(context))
    const renderer = new WebGLRenderer({ ...CONTEXT, canvas, context })
    // React's renderer for three ends the context of whatever it leaves; this one outlives it.
    renderer.forceContextLoss = () => undefined
    const frame = (step: () => void) => requestAnimationFrame(step)
    this.renderer = renderer
    this.ledger = new TextureLedger({
      budget: ledgerBudget(this.#tier, this.pixelRatio),
      onChange: (inView) => this.#drawer?.onTextures(inView),
    })
    this.uploader = new Uploader(frame)
    const slices = new Slices(whenIdle, () => performance.now())
    const workshop = new Workshop({ renderer, uploader: this.uploader, slices })
    this.sources = new Sources(media, workshop, () => this.#drawer?.onTextures(true))
    canvas.addEventListener('webglcontextlost', this.#onLost)
    canvas.addEventListener('webglcontextrestored', this.#onRestored)
  }

  /** @returns undefined where WebGL2 cannot be had */
  static create(options: GraphicsOptions): Graphics | undefined {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('webgl2', CONTEXT)
    return context ? new Graphics(canvas, context, options) : undefined
  }

  get canvas(): HTMLCanvasElement {
    return this.renderer.domElement
  }

  /** Keys of pictures that did not arrive. */
  get failures(): ReadonlySet<string> {
    return new Set([...this.ledger.failures(), ...this.sources.missing()])
  }

  /** Tries again whatever did not arrive. */
  retry(): void {
    this.ledger.retry()
    this.sources.retry()
  }

  /** Gives the canvas to the drawer, unless another lies before it. @returns takes it away again: whoever had it has it */
  attach(drawer: Drawer): () => void {
    const front = this.#drawers.filter(({ isInFront }) => isInFront)
    const back = this.#drawers.filter(({ isInFront }) => !isInFront)
    this.#giveTo(drawer.isInFront ? [...this.#drawers, drawer] : [...back, drawer, ...front])
    // Whoever comes behind another must know that it has to wait.
    if (this.#drawer !== drawer) drawer.onTurn(false)
    return () => this.#giveTo(this.#drawers.filter((each) => each !== drawer))
  }

  /** Learns from the first whole picture how fast the device is. @param draw draws that picture again */
  time(draw: () => void): void {
    // At one device pixel to a CSS pixel every tier comes to the same, and whoever chose a tier is not asked again.
    if (this.#isTimed || this.pixelRatio <= 1 || this.#isAsked) return
    this.#isTimed = true
    const context = this.#context
    const pixel = new Uint8Array(4)
    const drawn = () => {
      draw()
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel)
    }
    this.#setTier(
      timedTier(
        this.#tier,
        timeOnce(drawn, () => performance.now()),
      ),
    )
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    this.canvas.removeEventListener('webglcontextlost', this.#onLost)
    this.canvas.removeEventListener('webglcontextrestored', this.#onRestored)
    this.ledger.dispose()
    this.uploader.dispose()
    this.canvas.remove()
    this.renderer.dispose()
    this.#context.getExtension('WEBGL_lose_context')?.loseContext()
  }

  get #drawer(): Drawer | undefined {
    return this.#drawers.at(-1)
  }

  #giveTo(drawers: readonly Drawer[]): void {
    const before = this.#drawer
    this.#drawers = drawers
    const now = this.#drawer
    if (now === before) return
    before?.onTurn(false)
    if (now) now.host.append(this.canvas)
    else this.canvas.remove()
    now?.onTurn(true)
  }

  #setTier(tier: Quality): void {
    this.#tier = tier
    this.ledger.setBudget(ledgerBudget(tier, this.pixelRatio))
  }

  readonly #onLost = (event: Event) => {
    event.preventDefault()
    const { losses, tier } = afterLoss(this.#losses, this.#tier, performance.now())
    this.#losses = losses
    if (!tier) {
      this.#giveUp()
      return
    }
    this.#tier = tier
    this.#waiting = window.setTimeout(() => this.#giveUp(), PATIENCE)
  }

  readonly #onRestored = () => {
    clearTimeout(this.#waiting)
    this.#setTier(this.#tier)
    this.ledger.reload()
    this.#drawer?.onRestored()
  }

  #giveUp(): void {
    for (const drawer of this.#drawers) drawer.onLost()
  }
}

function limitsOf(context: WebGL2RenderingContext): Parameters<typeof tierOf>[0] {
  return {
    textureSize: context.getParameter(context.MAX_TEXTURE_SIZE),
    layers: context.getParameter(context.MAX_ARRAY_TEXTURE_LAYERS),
    memory: (navigator as { deviceMemory?: number }).deviceMemory,
    isCoarse: matchMedia('(pointer: coarse)').matches,
  }
}

/** Milliseconds after which work for later is done though the page is never idle. */
const MOST_WAIT = 100

/** Calls back between two frames, when nothing else is to be done; Safari has no word for that. */
function whenIdle(step: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(step, { timeout: MOST_WAIT })
  else setTimeout(step)
}
