import { createRoot, extend } from '@react-three/fiber'
import { Group, Mesh } from 'three'
import { borrowGraphics } from '../graphics/sharing.ts'
import type { MediaResolver } from '../media.ts'
import type { Quality } from '../quality.ts'
import type { VisitStore } from '../visitStore.ts'
import { createPaper } from './faces/faceMaterials.ts'
import { HallBoundary } from './HallBoundary.tsx'
import { HallScene } from './HallScene.tsx'
import type { Stage } from './stage.ts'
import { HallVisit } from './walk/hallVisit.ts'

// Only what the hall is made of: the whole of three would be twice as large.
extend({ Group, Mesh })

export interface HallOptions {
  /** Gets the canvas, except while a book is in the visitor's hand. */
  readonly host: HTMLElement
  readonly store: VisitStore
  readonly media: MediaResolver
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
  const { host, store, media, quality } = options
  const borrowed = borrowGraphics(store, { media, quality })
  if (!borrowed) return undefined
  const { graphics } = borrowed
  const { renderer, pixelRatio, ledger, sources, uploader } = graphics

  // The hall's own name for its pictures in React: the canvas that it draws on may be elsewhere, and outlives it.
  const root = createRoot(document.createElement('canvas'))
  let invalidate: () => void = () => undefined
  let hasChanged = true
  const changed = () => {
    hasChanged = true
  }
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
    isAdaptive: quality === undefined,
    changed,
    takeChange() {
      const before = hasChanged
      hasChanged = false
      return before
    },
    onDrawn(sharp, draw) {
      options.onDrawn(sharp)
      if (sharp) graphics.time(draw)
    },
    onRest: options.onRest,
  }
  void root.configure({
    gl: renderer,
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

  let isShown = true
  const resize = () => {
    const { width, height } = sizeOf(host)
    if (!isShown || width === 0 || height === 0) return
    three.getState().setSize(width, height)
    // Somebody else may have drawn in another size, of which this root knows nothing.
    renderer.setSize(width, height)
    invalidate()
  }
  const resizing = new ResizeObserver(resize)
  resizing.observe(host)
  const detach = graphics.attach({
    host,
    isInFront: false,
    onTurn(isIts) {
      isShown = isIts
      const { setFrameloop, internal } = three.getState()
      setFrameloop(isIts ? 'demand' : 'never')
      // A frame that was asked for before is somebody else's.
      if (!isIts) internal.frames = 0
      changed()
      resize()
    },
    onTextures(inView) {
      changed()
      // What comes for later costs no frame now.
      if (inView) invalidate()
      options.onTextures()
    },
    onRestored() {
      changed()
      invalidate()
    },
    onLost: options.onLost,
  })

  return {
    visit,
    failures: () => graphics.failures.size,
    retry: () => graphics.retry(),
    invalidate: () => invalidate(),
    dispose() {
      resizing.disconnect()
      visit.dispose()
      detach()
      root.unmount()
      paper.dispose()
      borrowed.release()
    },
  }
}

function sizeOf(host: HTMLElement): { width: number; height: number; top: number; left: number } {
  const { width, height, top, left } = host.getBoundingClientRect()
  return { width, height, top, left }
}
