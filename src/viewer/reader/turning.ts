import type { BookDirections } from '../../scenes/text/directions.ts'

export type Turn = 'next' | 'previous' | 'first' | 'last'
export type Swipe = BookDirections['nextSwipe']

/** CSS pixels that a finger must travel for a swipe. */
const SWIPE = 48

const NEUTRAL: Readonly<Record<string, Turn>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** What a key turns: the arrows of the book's own axis follow the book in every language of the interface. */
export function turnOfKey(key: string, book: BookDirections): Turn | undefined {
  if (key === book.nextKey) return 'next'
  return key === book.previousKey ? 'previous' : NEUTRAL[key]
}

const OPPOSITE: Readonly<Record<Swipe, Swipe>> = {
  'towards-left': 'towards-right',
  'towards-right': 'towards-left',
  'towards-top': 'towards-bottom',
  'towards-bottom': 'towards-top',
}

/** A drag that clearly went along one axis. CSS pixels. */
export function swipeOf(dx: number, dy: number): Swipe | undefined {
  const [along, across] = Math.abs(dx) > Math.abs(dy) ? [dx, dy] : [dy, dx]
  if (Math.abs(along) < SWIPE || Math.abs(along) < 2 * Math.abs(across)) return undefined
  if (along === dx) return dx > 0 ? 'towards-right' : 'towards-left'
  return dy > 0 ? 'towards-bottom' : 'towards-top'
}

/** What a finger's swipe turns: along the book's axis only. */
export function turnOfSwipe(swipe: Swipe | undefined, book: BookDirections): Turn | undefined {
  if (swipe === undefined) return undefined
  if (swipe === book.nextSwipe) return 'next'
  return swipe === OPPOSITE[book.nextSwipe] ? 'previous' : undefined
}

/** What a wheel turns: towards the reader goes on, and along the book's axis it goes where the book goes. */
export function turnOfWheel(dx: number, dy: number, book: BookDirections): Turn | undefined {
  const forward = Math.abs(dy) >= Math.abs(dx) ? dy : dx * (book.axis === 'x' ? book.wheelForward : 1)
  if (forward === 0) return undefined
  return forward > 0 ? 'next' : 'previous'
}

/** The step after a turn; undefined beyond the covers. */
export function stepAfter(turn: Turn, at: number, count: number): number | undefined {
  const next = { next: at + 1, previous: at - 1, first: 0, last: count - 1 }[turn]
  return next !== at && next >= 0 && next < count ? next : undefined
}
