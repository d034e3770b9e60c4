import { createRoot, extend } from '@react-three/fiber'
import { Group, Mesh, type Texture, WebGLRenderer } from 'three'
import type { MediaResolver } from '../media.ts'
import type { Quality } from '../quality.ts'
import type { VisitStore } from '../visitStore.ts'
import { createPaper } from './faces/faceMaterials.ts'
import { HallBoundary } from './HallBoundary.tsx'
import { HallScene } from './HallScene.tsx'
import type { Stage } from './stage.ts'
import { ledgerBudget, tierOf, timedTier } from './textures/device.ts'
import { afterLoss, NO_LOSSES } from './textures/losses.ts'
import { Slices } from './textures/slices.ts'
import { Sources } from './textures/sources.ts'
import { TextureLedger } from './textures/textures.ts'
import { timeOnce } from './textures/timing.ts'
import { Uploader } from './textures/uploads.ts'
import { Workshop } from './textures/workshop.ts'
import { HallVisit } from './walk/hallVisit.ts'

// Only what the hall is made of: the whole of three would be twice as large.
extend({ Group, Mesh })

const CONTEXT: WebGLContextAttributes = { antialias: true, alpha: false, powerPreference: 'high-performance' }
/** Milliseconds that a lost graphics context is waited for. */
const PATIENCE = 5000

export interface HallOptions {
  /** Gets a canvas of the hall's own. */
  readonly host: HTMLElement
  readonly store: VisitStore
  readonly media: MediaResolver
  /** Device pixels to a CSS pixel. */
  readonly pixelRatio: number
  /** The tier that was asked for; else the device decides, and the resolution follows the pace of the frames. */
  readonly quality: Quality | undefined
  /** @param sharp whether every picture on the wall looked at was sharp */
  readonly onDrawn: (sharp: boolean) => void
  readonly onRest: Stage['onRest']
  /** The ledger has changed. */
  readonly onTextures: () => void
  /** The graphics context did not come back, or was lost again and again, or the hall could not be built. */
  readonly onLost: () => void
}

export interface Hall {
  readonly visit: HallVisit
  /** Pictures that did not arrive. */
  failures(): number
  retry(): void
  invalidate(): void
  dispose(): void
}

/** Draws the hall of a visit into `host`. @returns undefined where WebGL2 cannot be had */
export function createHall(options: HallOptions): Hall | undefined {
  const { host, store, media, pixelRatio } = options
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2', CONTEXT)
  if (!context) return undefined
  host.append(canvas)

  const renderer = new WebGLRenderer({ ...CONTEXT, canvas, context })
  const root = createRoot(canvas)
  let invalidate: () => void = () => undefined
  let tier = options.quality ?? tierOf(limitsOf(context))
  let isTimed = false
  let hasChanged = true
  const changed = () => {
    hasChanged = true
  }
  const ledger = new TextureLedger<Texture>({
    budget: ledgerBudget(tier, pixelRatio),
    onChange(inView) {
      changed()
      // What comes for later costs no frame now.
      if (inView) invalidate()
      options.onTextures()
    },
  })
  const uploader = new Uploader((step) => requestAnimationFrame(step))
  const slices = new Slices(
    (step) => requestAnimationFrame(step),
    () => performance.now(),
  )
  const sources = new Sources(media, new Workshop({ renderer, uploader, slices }), () => {
    invalidate()
    options.onTextures()
  })
  const paper = createPaper()
  const visit = new HallVisit({
    store,
    isStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    invalidate: () => invalidate(),
  })
  const stage: Stage = {
    store,
    visit,
    ledger,
    sources,
    uploader,
    paper,
    faces: new Map(),
    isAdaptive: options.quality === undefined,
    changed,
    takeChange() {
      const before = hasChanged
      hasChanged = false
      return before
    },
    onDrawn(sharp, draw) {
      options.onDrawn(sharp)
      // At one device pixel to a CSS pixel every tier comes to the same, and whoever chose a tier is not asked again.
      if (!sharp || isTimed || pixelRatio <= 1 || options.quality) return
      isTimed = true
      const pixel = new Uint8Array(4)
      const drain = () => context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel)
      const timed = timeOnce(
        () => {
          draw()
          drain()
        },
        () => performance.now(),
      )
      tier = timedTier(tier, timed)
      ledger.setBudget(ledgerBudget(tier, pixelRatio))
    },
    onRest: options.onRest,
  }
  void root.configure({
    gl: () => renderer,
    frameloop: 'demand',
    flat: true,
    dpr: pixelRatio,
    size: sizeOf(host),
  })
  const three = root.render(
    <HallBoundary onError={options.onLost}>
      <HallScene stage={stage} />
    </HallBoundary>,
  )
  invalidate = () => three.getState().invalidate()

  const resizing = new ResizeObserver(() => {
    const { width, height } = sizeOf(host)
    if (width > 0 && height > 0) three.getState().setSize(width, height)
  })
  resizing.observe(host)

  let waiting = 0
  let losses = NO_LOSSES
  const onLost = (event: Event) => {
    event.preventDefault()
    const after = afterLoss(losses, tier, performance.now())
    losses = after.losses
    if (!after.tier) {
      options.onLost()
      return
    }
    tier = after.tier
    waiting = window.setTimeout(options.onLost, PATIENCE)
  }
  const onRestored = () => {
    clearTimeout(waiting)
    ledger.setBudget(ledgerBudget(tier, pixelRatio))
    ledger.reload()
    changed()
    invalidate()
  }
  canvas.addEventListener('webglcontextlost', onLost)
  canvas.addEventListener('webglcontextrestored', onRestored)

  return {
    visit,
    failures: () => new Set([...ledger.failures(), ...sources.missing()]).size,
    retry() {
      ledger.retry()
      sources.retry()
    },
    invalidate: () => invalidate(),
    dispose() {
      clearTimeout(waiting)
      canvas.removeEventListener('webglcontextlost', onLost)
      canvas.removeEventListener('webglcontextrestored', onRestored)
      resizing.disconnect()
      visit.dispose()
      root.unmount()
      ledger.dispose()
      uploader.dispose()
      paper.dispose()
      canvas.remove()
    },
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

function sizeOf(host: HTMLElement): { width: number; height: number; top: number; left: number } {
  const { width, height, top, left } = host.getBoundingClientRect()
  return { width, height, top, left }
}
