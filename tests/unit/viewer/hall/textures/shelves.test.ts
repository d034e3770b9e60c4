import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shelve } from '../../../../../src/viewer/hall/textures/shelves.ts'

const sizes = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 120 }) }),
  { maxLength: 60 },
)

describe('shelve', () => {
  it('sets everything within the sheet, apart from one another, each on one shelf', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 4 }), (things, gap) => {
        const { width, height, places, shelves } = shelve(things, gap, 1024)
        expect(width).toBeLessThanOrEqual(1024)
        const boxes = things.map((size, i) => {
          const [x, y] = places[i] ?? [Number.NaN, Number.NaN]
          expect(x).toBeGreaterThanOrEqual(gap)
          expect(y).toBeGreaterThanOrEqual(gap)
          expect(x + size.width + gap).toBeLessThanOrEqual(width)
          expect(y + size.height + gap).toBeLessThanOrEqual(height)
          const on = shelves.filter((shelf) => y >= shelf.top && y < shelf.top + shelf.height)
          expect(on).toHaveLength(1)
          const [shelf = { top: 0, height: 0 }] = on
          expect(y + size.height).toBeLessThanOrEqual(shelf.top + shelf.height)
          return { x, y, ...size }
        })
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.x + a.width + 2 * gap <= b.x ||
              b.x + b.width + 2 * gap <= a.x ||
              a.y + a.height + 2 * gap <= b.y ||
              b.y + b.height + 2 * gap <= a.y
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })

  it('widens the sheet for one thing that is wider', () => {
    expect(shelve([{ width: 3000, height: 10 }], 2, 2048).width).toBe(3004)
  })

  it('is empty for nothing', () => {
    expect(shelve([], 2, 2048)).toMatchObject({ width: 0, height: 0, shelves: [] })
  })
})
