import { describe, expect, it } from 'vitest'
import {
  type Box,
  clamped,
  drawnOut,
  eyeOf,
  PLAIN,
  pixelsPerMetre,
  placeOf,
  pointUnder,
  pushed,
  zoomed,
} from '../../../../../src/viewer/reader/hand/framing.ts'

const BOOK: Box = { min: [-0.17, 0, -0.14], max: [0.17, 0.012, 0.14] }
const SCROLL: Box = { min: [-9, 0, -0.14], max: [0, 0.05, 0.14] }
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 600 },
  { width: 700, height: 300 },
]

function corners({ min, max }: Box) {
  return [0, 1, 2, 3, 4, 5, 6, 7].map(
    (i) => [i & 1 ? max[0] : min[0], i & 2 ? max[1] : min[1], i & 4 ? max[2] : min[2]] as const,
  )
}

describe('the eye over the desk', () => {
  for (const box of [BOOK, SCROLL])
    for (const size of SIZES)
      for (const turn of [0, 1, 2, 3])
        it(`sees all of ${box === BOOK ? 'a book' : 'a scroll'} in ${size.width} × ${size.height}, turned ${turn}`, () => {
          const eye = eyeOf(box, size, { ...PLAIN, turn })
          const places = corners(box).map((corner) => placeOf(eye, size, corner))
          const reach = [0, 1].map((axis) => Math.max(...places.map((place) => Math.abs(place[axis] ?? 0))))
          expect(Math.max(...reach)).toBeLessThan(0.95)
          expect(Math.max(...reach)).toBeGreaterThan(0.85)
        })

  it('has the head above and the right at the right', () => {
    const [size = { width: 1, height: 1 }] = SIZES
    const eye = eyeOf(BOOK, size, PLAIN)
    expect(placeOf(eye, size, [0, 0, -0.1])[1]).toBeGreaterThan(placeOf(eye, size, [0, 0, 0.1])[1])
    expect(placeOf(eye, size, [0.1, 0, 0])[0]).toBeGreaterThan(0)
    const turned = eyeOf(BOOK, size, { ...PLAIN, turn: 1 })
    // Turned clockwise, the head is at the right.
    expect(placeOf(turned, size, [0, 0, -0.1])[0]).toBeGreaterThan(0.1)
  })

  it('finds the point under a place again', () => {
    for (const size of SIZES) {
      const eye = eyeOf(BOOK, size, { ...PLAIN, zoom: 2, yaw: 0.3, pitch: 0.2 })
      const [x, y] = placeOf(eye, size, pointUnder(eye, size, [0.4, -0.3]))
      expect([x, y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([0.4, -0.3])
    }
  })
})

describe('a view', () => {
  const size = { width: 1000, height: 800 }

  it('is enlarged about the finger', () => {
    const at = [0.5, 0.4] as const
    const before = pointUnder(eyeOf(BOOK, size, PLAIN), size, at)
    const view = zoomed(PLAIN, BOOK, size, 3, at)
    const after = pointUnder(eyeOf(BOOK, size, view), size, at)
    expect(after[0]).toBeCloseTo(before[0])
    expect(after[2]).toBeCloseTo(before[2])
  })

  it('shows a thing at its own size', () => {
    const whole = pixelsPerMetre(eyeOf(BOOK, size, PLAIN), size)
    const real = pixelsPerMetre(eyeOf(BOOK, size, { ...PLAIN, zoom: 3780 / whole }), size)
    expect(real).toBeCloseTo(3780)
  })

  it('follows the finger when pushed', () => {
    const view = { ...PLAIN, zoom: 4 }
    const scale = pixelsPerMetre(eyeOf(BOOK, size, view), size)
    const moved = pushed(view, BOOK, size, 100, 50)
    expect(moved.panX).toBeCloseTo(-100 / scale)
    expect(moved.panZ).toBeCloseTo(-50 / scale)
    const turned = pushed({ ...view, turn: 1 }, BOOK, size, 100, 0)
    expect(turned.panX).toBeCloseTo(0)
    expect(turned.panZ).toBeGreaterThan(0)
  })

  it('never leaves the thing, is never pushed when all is seen, and has its limits', () => {
    const far = clamped({ ...PLAIN, zoom: 4, panX: 5, panZ: -5 }, BOOK, size, 10)
    expect(far.panX).toBeLessThan(0.17)
    expect(far.panZ).toBeGreaterThan(-0.14)
    expect(clamped({ ...PLAIN, panX: 1 }, BOOK, size, 10).panX).toBe(0)
    expect(clamped({ ...PLAIN, zoom: 1e9 }, BOOK, size, 10).zoom).toBe(10)
    expect(clamped({ ...PLAIN, pitch: 9, yaw: -9 }, BOOK, size, 10)).toMatchObject({ pitch: 0.6, yaw: -0.6 })
  })

  it('begins to walk along a scroll where it begins: at the right, or at the left in a left-to-right one', () => {
    for (const way of [1, -1] as const) {
      const view = clamped(drawnOut(SCROLL, size, [way, 0], 0), SCROLL, size, 100)
      const eye = eyeOf(SCROLL, size, view)
      const [x] = placeOf(eye, size, [way > 0 ? 0 : -9, 0, 0])
      expect(Math.abs(x)).toBeLessThan(1)
      expect(Math.sign(x)).toBe(way)
    }
  })
})
