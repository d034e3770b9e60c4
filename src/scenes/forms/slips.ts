import { about, addBoard, addSheet } from './draw.ts'
import { type Corner, made, type PartsBuilder, type Surface } from './parts.ts'
import { straight } from './profile.ts'
import { addStitch } from './rods.ts'
import { type Winding, windingAngle, windingPoint } from './roll.ts'
import type { Window } from './strip.ts'
import { rollRadius } from './wound.ts'

/** Slips of wood or bamboo tied by cords, rolled from their end. Metres. */
export interface SlipBook {
  readonly count: number
  readonly width: number
  readonly height: number
  readonly thickness: number
  /** Between two slips, where the cords cross. */
  readonly gap: number
  /** Heights of the cords: shares of the height from the foot. */
  readonly cords: readonly number[]
  /** Radius about which the last slips are rolled. */
  readonly core: number
  /** What is written on the inner face of a slip. */
  readonly writing: (slip: number) => Surface
}

/** Two cords for slips of one foot, three up to two feet, four for the longest (book-forms.md §2.1 of the reference). */
export function cordHeights(height: number): readonly number[] {
  if (height < 0.3) return [0.24, 0.76]
  return height < 0.45 ? [0.12, 0.5, 0.88] : [0.06, 0.35, 0.65, 0.94]
}

export const slipPitch = ({ width, gap }: SlipBook): number => width + gap
export const slipLength = (book: SlipBook): number => book.count * slipPitch(book)

const CORD_RADIUS = 0.0006

/** How the slips lie with so much gathered and open; the unread are in a roll at their end. */
export function slipWinding(book: SlipBook, { gathered, open }: Window): Winding {
  const length = slipLength(book)
  const from = Math.min(length, Math.max(0, gathered))
  const to = Math.min(length, from + Math.max(0, open))
  const roll = { core: book.core, thickness: book.thickness }
  return { length, from, to, unread: roll, gathered: roll }
}

/** Where the middle of a slip's back lies, and its direction. */
function slipAt(book: SlipBook, winding: Winding, slip: number): { x: number; y: number; angle: number } {
  const along = (slip + 0.5) * slipPitch(book)
  const [x, y] = windingPoint(winding, along)
  return { x, y, angle: windingAngle(winding, along) }
}

/** Draws the slips as stiff pieces, the writing inside, and the cords that run before and behind them. */
export function drawSlips(builder: PartsBuilder, book: SlipBook, window: Window): void {
  const winding = slipWinding(book, window)
  const bamboo = made('bamboo')
  const pitch = slipPitch(book)
  const rests = restingHeight(book, winding)
  for (let slip = 0; slip < book.count; slip++) {
    const { x, y, angle } = slipAt(book, winding, slip)
    const [dx, dy] = [-Math.cos(angle), Math.sin(angle)]
    const middle = (slip + 0.5) * pitch
    const flat = middle >= winding.from && middle <= winding.to
    const root = [x - (dx * book.width) / 2, y + rests - (dy * book.width) / 2] as const
    const across = about(book.height)
    const front = flat ? book.writing(slip) : bamboo
    const front2 = front.kind === 'page' ? bamboo : front
    addBoard(builder, {
      root,
      length: book.width,
      thickness: book.thickness,
      angle,
      across,
      onFront: front2,
      onBack: bamboo,
      edge: bamboo,
    })
    if (front.kind === 'page') {
      const lift = book.thickness + 0.0001
      const lifted = [root[0] + Math.sin(angle) * lift, root[1] + Math.cos(angle) * lift] as const
      addSheet(builder, straight(lifted, book.width, angle), 'front', across, front)
    }
    addCords(builder, book, root, angle)
  }
}

/** Stiff slips stand out beyond the curve they follow: the roll is raised until none is beneath the table. */
function restingHeight(book: SlipBook, winding: Winding): number {
  let least = 0
  for (let slip = 0; slip < book.count; slip++) {
    const { y, angle } = slipAt(book, winding, slip)
    least = Math.min(least, y - Math.abs(Math.sin(angle) * book.width) / 2)
  }
  return -least
}

/** Two strands at each height, before and behind a slip, that cross between this one and the next. */
function addCords(
  builder: PartsBuilder,
  book: SlipBook,
  root: readonly [number, number],
  angle: number,
): void {
  const [dx, dy] = [-Math.cos(angle), Math.sin(angle)]
  const normal: Corner = [Math.sin(angle), Math.cos(angle), 0]
  const pitch = slipPitch(book)
  for (const share of book.cords) {
    const z = book.height / 2 - share * book.height
    for (const [lift, facing] of [
      [book.thickness, 1],
      [0, -1],
    ] as const) {
      const at = (along: number): Corner => [
        root[0] + dx * along + normal[0] * lift,
        root[1] + dy * along + normal[1] * lift,
        z,
      ]
      const outward: Corner = [normal[0] * facing, normal[1] * facing, 0]
      addStitch(builder, [at(-book.gap / 2), at(pitch - book.gap / 2)], outward, CORD_RADIUS, made('cord'))
    }
  }
}

/** Diameter of the closed roll, metres, by the closed formula. */
export const slipRollDiameter = (book: SlipBook): number =>
  2 * rollRadius({ core: book.core, thickness: book.thickness }, slipLength(book))
