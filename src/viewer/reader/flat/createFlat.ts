import OpenSeadragon from 'openseadragon'
import { gridOf } from '../../../scenes/publish/tiles.ts'
import {
  type Box,
  type Desk,
  fittedView,
  type Laid,
  readAt,
  type View,
} from '../../../scenes/reading/laying.ts'
import type { Flat, FlatOptions } from './flatTypes.ts'
import { FLAT_OPTIONS } from './options.ts'
import { PapersLayer } from './papers.ts'
import { Pictures } from './pictures.ts'

/** CSS pixels that a picture's own pixels may at most be enlarged to. */
const MOST = 4

export function createFlat(options: FlatOptions): Flat {
  const { host, reading } = options
  keepStylesOut()
  const viewer = new OpenSeadragon.Viewer({ ...FLAT_OPTIONS, element: host })
  const { viewport } = viewer
  const papers = new PapersLayer(host, options.wordsOf)
  const pictures = new Pictures(viewer, options)
  const isStrip = reading.manner === 'strip'
  let desk: Desk = { laid: [], focus: { x: 0, y: 0, width: 1, height: 1 } }
  let quarters = 0
  let isFit = true
  let isMoving = false

  const proportion = () => host.clientWidth / Math.max(1, host.clientHeight)
  const seen = (): View => {
    const { x, y } = viewport.getCenter(true)
    return { x, y, width: 1 / viewport.getZoom(true) }
  }
  const changed = () => {
    pictures.wish(desk.laid, boxOf(seen(), proportion(), quarters))
    papers.lay(desk.laid, seen(), quarters)
    options.onView({ cssPixelsPerMetre: host.clientWidth / seen().width, isFit })
  }
  /** Nothing is animated until there is a picture that OpenSeadragon would draw in between. */
  const look = ({ x, y, width }: View, atOnce: boolean) => {
    const immediately = atOnce || options.isStill() || viewer.world.getItemCount() === 0
    viewport.zoomTo(1 / width, undefined, immediately)
    viewport.panTo(new OpenSeadragon.Point(x, y), immediately)
    changed()
  }
  const showWhole = (atOnce: boolean) => {
    if (host.clientWidth === 0) return
    const view = fittedView(reading, desk, proportion(), quarters)
    isFit = true
    limit(view)
    look(view, atOnce)
  }
  /** As far away as all that lies there, as close as its finest pixels. */
  const limit = (fitted: View) => {
    const finest = Math.max(...desk.laid.map(pixelsPerMetre(options.pictureOf)), 1)
    const limits = viewport as unknown as { minZoomLevel: number; maxZoomLevel: number }
    limits.minZoomLevel = 1 / (fitted.width * (isStrip ? 8 : 3))
    limits.maxZoomLevel = Math.max((finest * MOST) / host.clientWidth, 2 / fitted.width)
  }
  const closer = (width: number) => {
    isFit = false
    viewport.zoomTo(1 / width, undefined, options.isStill())
    viewport.applyConstraints(options.isStill())
    changed()
  }

  const isCloser = () => {
    isFit = false
  }
  viewer.addHandler('canvas-pinch', isCloser)
  viewer.addHandler('canvas-double-click', isCloser)
  viewer.addHandler('animation', changed)
  viewer.addHandler('animation-finish', () => {
    changed()
    const side = isStrip && isMoving ? readAt(reading, desk.laid, seen(), proportion()) : undefined
    isMoving = false
    if (side) options.onReadAt(side)
  })
  const resized = () => (isFit ? showWhole(true) : changed())
  viewer.addHandler('after-resize', resized)
  // OpenSeadragon looks at the size of its box only while it has something to draw.
  const resizing = new ResizeObserver(() => {
    if (viewer.world.getItemCount() > 0) return
    viewport.resize(new OpenSeadragon.Point(host.clientWidth, host.clientHeight))
    resized()
  })
  resizing.observe(host)
  let drag = { x: 0, y: 0 }
  viewer.addHandler('canvas-press', () => {
    drag = { x: 0, y: 0 }
  })
  viewer.addHandler('canvas-drag', (event) => {
    drag = { x: drag.x + event.delta.x, y: drag.y + event.delta.y }
    if (isFit && !isStrip) event.preventDefaultAction = true
    else isMoving = true
  })
  viewer.addHandler('canvas-drag-end', (event) => {
    if (!isFit || isStrip) return
    event.preventDefaultAction = true
    options.onDrag(drag.x, drag.y)
  })
  viewer.addHandler('canvas-scroll', (event) => {
    const { deltaX, deltaY, ctrlKey, metaKey, deltaMode } = event.originalEvent as WheelEvent
    // With a key held the wheel comes closer, as OpenSeadragon has it; so do two fingers on a trackpad.
    if (ctrlKey || metaKey) return isCloser()
    event.preventDefaultAction = true
    const unit = deltaMode === 0 ? 1 : 24
    if (isFit && !isStrip) options.onWheel(deltaX * unit, deltaY * unit)
    else scroll(deltaX * unit, deltaY * unit)
  })
  /** Along a strip, or over what is enlarged. */
  const scroll = (dx: number, dy: number) => {
    isMoving = true
    const { axis, wheelForward } = reading.book
    const isAlong = isStrip && isFit && axis === 'x'
    pan(isAlong ? dx + dy * wheelForward : dx, isAlong ? 0 : dy)
  }
  const pan = (dx: number, dy: number) => {
    viewport.panBy(viewport.deltaPointsFromPixels(new OpenSeadragon.Point(dx, dy)), options.isStill())
    viewport.applyConstraints(options.isStill())
    changed()
  }

  return {
    show(next) {
      const isSame = next.laid.map(({ key }) => key).join() === desk.laid.map(({ key }) => key).join()
      desk = next
      showWhole(!isSame || !isStrip)
    },
    zoomBy: (factor) => closer(1 / (viewport.getZoom(false) * factor)),
    fit: () => showWhole(false),
    realSize: (cssPixelsPerMetre) => closer(host.clientWidth / cssPixelsPerMetre),
    turnTo(next) {
      quarters = next
      viewport.setRotation(next * 90, true)
      showWhole(true)
    },
    pan(dx, dy) {
      isMoving = true
      pan(dx, dy)
    },
    retry() {
      pictures.retry()
      changed()
    },
    dispose() {
      resizing.disconnect()
      papers.dispose()
      viewer.destroy()
    },
  }
}

/**
 * OpenSeadragon writes a style into the page, which its policy forbids, unless it finds it there. What it finds is an
 * element of that name which is no style: it says nothing, and breaks no policy.
 */
function keepStylesOut(): void {
  const mark = 'data-openseadragon-mobile-css'
  if (document.querySelector(`style[${mark}]`)) return
  const inert = document.createElementNS('', 'style')
  inert.setAttribute(mark, 'true')
  document.head.append(inert)
}

/** What a window shows of the desk, turned as it may be. */
function boxOf({ x, y, width }: View, proportion: number, quarters: number): Box {
  const [w, h] = quarters % 2 === 0 ? [width, width / proportion] : [width / proportion, width]
  return { x: x - w / 2, y: y - h / 2, width: w, height: h }
}

const pixelsPerMetre = (pictureOf: FlatOptions['pictureOf']) => {
  return ({ side, box }: Laid): number => {
    const media = side.page === undefined ? undefined : pictureOf(side.page)
    return media ? ((gridOf(media)?.width ?? media.width) * (side.crop[2] - side.crop[0])) / box.width : 0
  }
}
