import type { BookDirections } from '../../scenes/text/directions.ts'
import type { TurnHandlers } from './leaf.ts'
import type { Zoom } from './useZoom.ts'

/** CSS pixels that an arrow key moves an enlarged picture. */
const STEP = 80
const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

interface Viewer {
  readonly zoom: Zoom
  readonly book: BookDirections
  readonly onTurn: TurnHandlers
  readonly pan: (x: number, y: number) => void
}

/** What a key does to what lies open; nothing when it is no key of the viewer's. */
export function actionOf(key: string, { zoom, book, onTurn, pan }: Viewer): (() => void) | undefined {
  if (key === '+' || key === '=') return zoom.zoomIn
  if (key === '-') return zoom.zoomOut
  if (key === '0') return zoom.fit
  const way = WAYS[key]
  // Once enlarged, the arrows belong to the picture that they move.
  if (way && !zoom.isFit) return () => pan(...way)
  if (key === book.nextKey) return onTurn.next
  return key === book.previousKey ? onTurn.previous : undefined
}

const OPPOSITE = {
  'towards-left': 'towards-right',
  'towards-right': 'towards-left',
  'towards-top': 'towards-bottom',
  'towards-bottom': 'towards-top',
} as const

/** What a finger's swipe turns: along the book's axis only. */
export function turnOf(
  swipe: BookDirections['nextSwipe'],
  book: BookDirections,
  onTurn: TurnHandlers,
): (() => void) | undefined {
  if (swipe === book.nextSwipe) return onTurn.next
  return swipe === OPPOSITE[book.nextSwipe] ? onTurn.previous : undefined
}
