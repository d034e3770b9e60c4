import type { FormSpec } from '../../src/scenes/forms/model.ts'
import type { Form } from '../../src/scenes/schema/object.ts'
import type { Kind } from './facsimile.ts'

/** One row of the sheet: a book of this form and what is drawn on its pages. */
export interface Shown {
  readonly spec: FormSpec
  readonly page: Kind
  /** Metres. */
  readonly size: readonly [width: number, height: number]
  /** Whether it is shown upright, as on a wall. */
  readonly hangs?: boolean
}

const rtl = 'right-to-left'

function shown(
  form: Form,
  page: Kind,
  count: number,
  size: readonly [number, number],
  rest: Partial<FormSpec> = {},
  hangs = false,
): Shown {
  const [width, height] = size
  const pages = Array.from({ length: count }, () => ({ width, height }))
  return { spec: { form, viewingDirection: rtl, pages, ...rest }, page, size, hangs }
}

/** Every form, a few to a picture, in the order of time. */
export const SHEETS: readonly (readonly Shown[])[] = [
  [
    shown('slips', 'slip', 40, [0.0095, 0.231], { dimensions: { height: 0.231, width: 0.0095 } }),
    shown('silk', 'painting', 1, [0.92, 0.48], { options: { carrier: 'folded', columns: 4, rows: 2 } }),
    shown('handscroll', 'sheet', 8, [0.47, 0.26], { options: { mounted: true } }),
    shown('whirlwind', 'sheet', 24, [0.478, 0.255]),
    shown('rubbing', 'ink', 1, [0.9, 2], {}, true),
  ],
  [
    shown('concertina', 'panel', 16, [0.128, 0.35]),
    shown('butterfly', 'halfLeaf', 24, [0.19, 0.28]),
    shown('wrappedBack', 'halfLeaf', 60, [0.2, 0.315]),
    shown('threadBound', 'halfLeaf', 80, [0.153, 0.26]),
    shown('codexWestAsian', 'arabic', 80, [0.2, 0.28]),
  ],
  [
    shown('hangingScroll', 'painting', 1, [0.5, 1.1], {}, true),
    shown('album', 'painting', 12, [0.3, 0.33]),
    shown('map', 'map', 1, [1.2, 0.8], { options: { carrier: 'folded', columns: 6, rows: 3 } }),
    shown('singleSheet', 'wholeLeaf', 1, [0.33, 0.26]),
    shown('palmLeaf', 'palm', 20, [0.45, 0.05], { viewingDirection: 'top-to-bottom' }),
  ],
  [
    shown('stele', 'stone', 1, [0.93, 2.16], {}, true),
    shown('woodblock', 'relief', 1, [0.6, 0.24]),
    shown('movableType', 'relief', 1, [0.25, 0.2]),
  ],
]
