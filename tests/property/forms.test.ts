import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createForm } from '../../src/scenes/forms/form.ts'
import type { FormSpec, Pose } from '../../src/scenes/forms/model.ts'
import type { PageImage } from '../../src/scenes/forms/sides.ts'
import { FORMS, VIEWING_DIRECTIONS } from '../../src/scenes/schema/object.ts'
import { expectDrawn, imagesOf, trianglesOf } from '../support/bookParts.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

const image: fc.Arbitrary<PageImage> = fc.record(
  {
    imaging: fc.constantFrom('halfLeaf' as const, 'wholeLeaf' as const, 'spread' as const),
    without: fc.constantFrom('inserted' as const, 'missing' as const),
    width: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    height: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    splitAt: fc.double({ min: 0.4, max: 0.6, noNaN: true }),
  },
  { requiredKeys: [] },
)

const spec: fc.Arbitrary<FormSpec> = fc.record({
  form: fc.constantFrom(...FORMS),
  viewingDirection: fc.constantFrom(...VIEWING_DIRECTIONS),
  pages: fc.array(image, { maxLength: 40 }),
  dimensions: fc.record(
    {
      height: fc.double({ min: 0.03, max: 3, noNaN: true }),
      width: fc.double({ min: 0.03, max: 3, noNaN: true }),
      depth: fc.double({ min: 0.001, max: 0.3, noNaN: true }),
      length: fc.double({ min: 0.05, max: 40, noNaN: true }),
    },
    { requiredKeys: [] },
  ),
  options: fc.record(
    {
      carrier: fc.constantFrom('flat' as const, 'folded' as const, 'rolled' as const, 'panels' as const),
      album: fc.constantFrom('sideways' as const, 'upwards' as const, 'concertina' as const),
      hidesBlanks: fc.boolean(),
      holes: fc.constantFrom(4 as const, 6 as const, 8 as const),
      mounted: fc.boolean(),
      leafCount: fc.integer({ min: 0, max: 60 }),
    },
    { requiredKeys: [] },
  ),
})

/** Any pose of a form, by two shares. */
function anyPose(form: ReturnType<typeof createForm>, a: number, b: number): Pose {
  const opening = form.openAt(Math.floor(a * form.openingCount))
  return form.between(a < 0.5 ? form.closed : form.extended, opening, b)
}

describe('any object in any pose', () => {
  it('is drawn with finite numbers, wound as it faces, in at most eight parts, and no picture mirrored', () => {
    fc.assert(
      fc.property(spec, share, share, (args, a, b) => {
        const form = createForm(args)
        for (const pose of [form.closed, form.extended, form.onDisplay(0), anyPose(form, a, b)])
          expectDrawn(form.mesh(pose))
      }),
      { numRuns: 30 },
    )
  })

  it('reads every picture of its list once', () => {
    fc.assert(
      fc.property(spec, (args) => {
        const shown = args.pages.flatMap(({ without }, i) => (without ? [] : [i]))
        const { order } = createForm({ ...args, options: {} })
        const read = order.filter((page) => shown.includes(page))
        expect([...read].sort((a, b) => a - b)).toEqual(shown)
        expect(new Set(order).size).toBe(order.length)
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }),
    )
  })

  it('lies on the table and never below it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), share, share, (form, a, b) => {
        const book = createForm({ form, viewingDirection: 'right-to-left', pages: imagesOf(12) })
        const heights = trianglesOf(book.mesh(anyPose(book, a, b))).flatMap(({ corners }) =>
          corners.map(([, y]) => y),
        )
        expect(Math.min(0, ...heights)).toBeGreaterThan(-0.004)
      }),
      { numRuns: 50 },
    )
  })

  it('is a mirror image for the other hand, its pictures unmirrored', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMS),
        fc.integer({ min: 1, max: 20 }),
        share,
        share,
        (form, count, a, b) => {
          const [right, left] = (['right-to-left', 'left-to-right'] as const).map((viewingDirection) => {
            const book = createForm({ form, viewingDirection, pages: imagesOf(count) })
            return { book, parts: book.mesh(anyPose(book, a, b)) }
          })
          if (!right || !left) throw new Error('two hands')
          expectDrawn(left.parts)
          const downwards = ['hangingScroll', 'palmLeaf'].includes(form)
          expect(left.parts.map(({ vertexCount }) => vertexCount)).toEqual(
            right.parts.map(({ vertexCount }) => vertexCount),
          )
          const offBy = right.parts.flatMap((part, i) =>
            Array.from({ length: part.vertexCount }, (_, v) => {
              const [x = 0, other = 0] = [part.positions[v * 3], left.parts[i]?.positions[v * 3]]
              return Math.abs(downwards ? x - other : x + other)
            }),
          )
          expect(Math.max(0, ...offBy)).toBeLessThan(1e-6)
        },
      ),
      { numRuns: 40 },
    )
  })
})
