import type { BookDirections } from '../text/directions.ts'
import { joinedSides, type Reading, type ShownSide, type Station, type Step } from './reading.ts'

/** Metres; x to the right, y downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One side of paper on the reading desk. */
export interface Laid {
  readonly key: string
  readonly side: ShownSide
  readonly box: Box
}

/** What lies on the desk, and which part of it is looked at. */
export interface Desk {
  readonly laid: readonly Laid[]
  readonly focus: Box
}

/**
 * Where everything lies that is to be seen at a step: of a strip all of it, end to end from the edge at which it begins,
 * with what is looked at in focus; else what lies open, side by side in the middle.
 */
export function deskOf({ manner, book, stations }: Reading, step: Step): Desk {
  if (manner !== 'strip') {
    const laid = inARow(joinedSides(step, book), book)
    return { laid, focus: around(laid.map(({ box }) => box)) }
  }
  const laid = inARow(
    stations.flatMap((sides) => sides.filter(({ blank }) => blank !== 'bound')),
    book,
  )
  const seen = laid.filter(({ side }) => step.sides.some((each) => isSame(each, side)))
  return { laid, focus: around((seen.length > 0 ? seen : laid).map(({ box }) => box)) }
}

const isSame = (a: ShownSide, b: ShownSide): boolean =>
  a.page === b.page && a.crop[0] === b.crop[0] && a.crop[1] === b.crop[1]

/** One after the other in the book's direction from the origin on, centred on one line. */
function inARow(sides: Station, { axis, firstAt }: BookDirections): Laid[] {
  const away = firstAt === 'right' || firstAt === 'bottom' ? -1 : 1
  let edge = 0
  return sides.map((side, i): Laid => {
    const length = axis === 'x' ? side.width : side.height
    const across = axis === 'x' ? side.height : side.width
    const from = away > 0 ? edge : edge - length
    edge += away * length
    const box =
      axis === 'x'
        ? { x: from, y: -across / 2, width: length, height: across }
        : { x: -across / 2, y: from, width: across, height: length }
    return { key: `${side.page ?? `paper ${i}`} ${side.crop.join()}`, side, box }
  })
}

/** The smallest box that holds them all; of no size when there are none. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}

/** A window onto the desk: its middle, and metres from its left to its right edge. */
export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Air about what is looked at, as a share of it. */
const AIR = 1.04

/**
 * The window in which a step is seen best. A strip that is longer than the window is as high as it, and its focus stands
 * at the edge from which reading goes on.
 * @param proportion width to height of the window @param quarters quarter turns of the desk, clockwise
 */
export function fittedView(reading: Reading, { laid, focus }: Desk, proportion: number, quarters = 0): View {
  const whole = around(laid.map(({ box }) => box))
  const isTurned = quarters % 2 !== 0
  const widthFor = ({ width, height }: Box) => {
    const [w, h] = isTurned ? [height, width] : [width, height]
    return Math.max(w, h * proportion) * AIR
  }
  const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })
  if (reading.manner !== 'strip' || isTurned) return { ...middle(focus), width: widthFor(focus) }
  const { axis, firstAt } = reading.book
  if (widthFor(whole) <= widthFor({ ...whole, ...(axis === 'x' ? { width: 0 } : { height: 0 }) }))
    return { ...middle(whole), width: widthFor(whole) }
  const width = (axis === 'x' ? whole.height * proportion : whole.width) * AIR
  const room = axis === 'x' ? width : width / proportion
  const [from, length, start, end] =
    axis === 'x'
      ? [focus.x, focus.width, whole.x, whole.x + whole.width]
      : [focus.y, focus.height, whole.y, whole.y + whole.height]
  const isFromEnd = firstAt === 'right' || firstAt === 'bottom'
  const wanted = isFromEnd ? from + length - room / 2 : from + room / 2
  const air = (room * (AIR - 1)) / 2
  const along = clamp(wanted, start + room / 2 - air, end - room / 2 + air)
  return axis === 'x' ? { x: along, y: middle(whole).y, width } : { x: middle(whole).x, y: along, width }
}

const clamp = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value))

/** The side of a strip on which reading goes on in this window: the first that is not past its edge. */
export function readAt({ book }: Reading, laid: readonly Laid[], { x, y, width }: View, proportion: number) {
  const half = book.axis === 'x' ? width / 2 : width / proportion / 2
  const isFromEnd = book.firstAt === 'right' || book.firstAt === 'bottom'
  const at = (book.axis === 'x' ? x : y) + (isFromEnd ? half : -half)
  return laid.find(({ box }) => {
    const [from, length] = book.axis === 'x' ? [box.x, box.width] : [box.y, box.height]
    return isFromEnd ? from + length / 2 < at : from + length / 2 > at
  })?.side
}
