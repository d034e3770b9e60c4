import { createRoot, extend } from '@react-three/fiber'
import { Group, Mesh, type Texture, WebGLRenderer } from 'three'
import type { MediaResolver } from '../media.ts'
import type { VisitStore } from '../visitStore.ts'
import { HallBoundary } from './HallBoundary.tsx'
import { HallScene } from './HallScene.tsx'
import { HallVisit } from './hallVisit.ts'
import type { Stage } from './stage.ts'
import { TextureLedger } from './textures.ts'

// Only what the hall is made of: the whole of three would be twice as large.
extend({ Group, Mesh })

const CONTEXT: WebGLContextAttributes = { antialias: true, alpha: false, powerPreference: 'high-performance' }
/** Bytes of textures: on a small device, and on others. */
const BUDGET = { small: 64 * 2 ** 20, large: 128 * 2 ** 20 }
/** Milliseconds that a lost graphics context is waited for. */
const PATIENCE = 5000

export interface HallOptions {
  /** Gets a canvas of the hall's own. */
  readonly host: HTMLElement
  readonly store: VisitStore
  readonly media: MediaResolver
  /** Device pixels to a CSS pixel. */
  readonly pixelRatio: number
  readonly onDrawn: Stage['onDrawn']
  readonly onRest: Stage['onRest']
  /** The ledger has changed. */
  readonly onTextures: () => void
  /** The graphics context did not come back, or the hall could not be built. */
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

/** Whether this is a device to be careful with: a finger for a pointer, or little memory. */
function isSmallDevice(): boolean {
  const memory = (navigator as { deviceMemory?: number }).deviceMemory ?? 8
  return memory <= 2 || matchMedia('(pointer: coarse)').matches
}

/** Draws the hall of a visit into `host`. @returns undefined where WebGL2 cannot be had */
export function createHall(options: HallOptions): Hall | undefined {
  const { host, store, media, pixelRatio } = options
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2', CONTEXT)
  if (!context) return undefined
  host.append(canvas)

  const root = createRoot(canvas)
  let invalidate: () => void = () => undefined
  const ledger = new TextureLedger<Texture>({
    budget: isSmallDevice() ? BUDGET.small : BUDGET.large,
    onChange: options.onTextures,
  })
  const visit = new HallVisit({
    store,
    isStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    invalidate: () => invalidate(),
  })
  const stage: Stage = {
    store,
    media,
    visit,
    ledger,
    planes: new Map(),
    rooms: new Map(),
    onDrawn: options.onDrawn,
    onRest: options.onRest,
  }
  void root.configure({
    gl: (defaults) => new WebGLRenderer({ ...defaults, ...CONTEXT, canvas, context }),
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

  let loss = 0
  const onLost = (event: Event) => {
    event.preventDefault()
    loss = window.setTimeout(options.onLost, PATIENCE)
  }
  const onRestored = () => {
    clearTimeout(loss)
    ledger.reload()
    invalidate()
  }
  canvas.addEventListener('webglcontextlost', onLost)
  canvas.addEventListener('webglcontextrestored', onRestored)

  return {
    visit,
    failures: () => ledger.failures().length,
    retry: () => ledger.retry(),
    invalidate: () => invalidate(),
    dispose() {
      clearTimeout(loss)
      canvas.removeEventListener('webglcontextlost', onLost)
      canvas.removeEventListener('webglcontextrestored', onRestored)
      resizing.disconnect()
      visit.dispose()
      root.unmount()
      ledger.dispose()
      canvas.remove()
    },
  }
}

function sizeOf(host: HTMLElement): { width: number; height: number; top: number; left: number } {
  const { width, height, top, left } = host.getBoundingClientRect()
  return { width, height, top, left }
}
