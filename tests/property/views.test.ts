import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  cropOf,
  cropped,
  isWhole,
  mirrored,
  type Rectangle,
  type Rotation,
  turned,
  viewOf,
  viewSize,
  within,
} from '../../src/scenes/records/views.ts'
import type { View } from '../../src/scenes/schema/media.ts'

/** A picture as what it is: rows of pixels, each by its place in the file. */
type Pixels = readonly (readonly number[])[]

const file = (width: number, height: number): Pixels =>
  Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => y * width + x))
const cut = (pixels: Pixels, { x, y, width, height }: Rectangle): Pixels =>
  pixels.slice(y, y + height).map((row) => row.slice(x, x + width))
const quarter = (pixels: Pixels): Pixels =>
  (pixels[0] ?? []).map((_, x) => pixels.map((row) => row[x] as number).reverse())
const turn = (pixels: Pixels, degrees: Rotation): Pixels =>
  Array.from({ length: degrees / 90 }).reduce<Pixels>(quarter, pixels)
const seen = (pixels: Pixels, view: View) => turn(cut(pixels, view), view.rotation)

const length = fc.integer({ min: 1, max: 12 })
const rotation = fc.constantFrom<Rotation[]>(0, 90, 180, 270)
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
/** Shares of what is there when its turn comes. */
const step = fc.oneof(
  fc.record({ turn: rotation }),
  fc.record({ x: share, y: share, width: share, height: share }),
)
const story = fc.record({ width: length, height: length, steps: fc.array(step, { maxLength: 6 }) })

function told({ width, height, steps }: { width: number; height: number; steps: readonly object[] }) {
  const whole = file(width, height)
  let view = viewOf({ width, height })
  let pixels = whole
  for (const step of steps) {
    if ('turn' in step) {
      view = turned(view, step.turn as Rotation)
      pixels = turn(pixels, step.turn as Rotation)
      continue
    }
    const part = step as Rectangle
    const size = viewSize(view)
    const rectangle = within(size, {
      x: part.x * size.width,
      y: part.y * size.height,
      width: part.width * size.width,
      height: part.height * size.height,
    })
    view = cropped(view, rectangle)
    pixels = cut(pixels, rectangle)
  }
  return { whole, view, pixels }
}

it('makes one view of crops and turns, the same as doing them one after another', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const { whole, view, pixels } = told(steps)
      expect(seen(whole, view)).toEqual(pixels)
      expect(viewSize(view)).toEqual({ width: pixels[0]?.length, height: pixels.length })
    }),
  )
})

it('finds a view again by the rectangle that it shows of the whole turned file', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const { width, height } = steps
      const { view } = told(steps)
      const whole = turned(viewOf({ width, height }), view.rotation)
      expect(cropped(whole, cropOf(view, { width, height }))).toEqual(view)
      expect(isWhole(view, { width, height })).toBe(
        view.width === width && view.height === height && view.rotation === 0,
      )
    }),
  )
})

it('mirrors a rectangle within its picture, and back', () => {
  fc.assert(
    fc.property(story, (steps) => {
      const { view } = told(steps)
      const other = mirrored(view, steps.width)
      expect(other.x).toBeGreaterThanOrEqual(0)
      expect(other.x + other.width).toBeLessThanOrEqual(steps.width)
      expect(mirrored(other, steps.width)).toEqual(view)
    }),
  )
})
