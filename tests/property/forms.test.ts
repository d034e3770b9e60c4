import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { volumeOf } from '../../src/scenes/forms/bound.ts'
import { FOLD_TARGETS, foldSheet } from '../../src/scenes/forms/foldSheet.ts'
import { createFoldingSheet, createForm } from '../../src/scenes/forms/form.ts'
import type { FormSpec, Pose } from '../../src/scenes/forms/model.ts'
import { lengthOf, type Profile, parallel, pointCount, turnedOver } from '../../src/scenes/forms/profile.ts'
import { layWinding, rollRadius } from '../../src/scenes/forms/roll.ts'
import type { PageImage } from '../../src/scenes/forms/sides.ts'
import { stanceOf } from '../../src/scenes/forms/stance.ts'
import { depthOf, unitCount, type Volume } from '../../src/scenes/forms/volume.ts'
import { FORMS, type Form, VIEWING_DIRECTIONS } from '../../src/scenes/schema/object.ts'
import { areaOf, expectDrawn, imagesOf, pageArea, pagesIn, trianglesOf } from '../support/bookParts.ts'

const VOLUMES = ['concertina', 'butterfly', 'wrappedBack', 'threadBound', 'album', 'codexWestAsian'] as const
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
      { numRuns: 50 },
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
        for (const { corners } of trianglesOf(book.mesh(anyPose(book, a, b))))
          for (const [, y] of corners) expect(y).toBeGreaterThan(-0.004)
      }),
      { numRuns: 80 },
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
          for (const [i, part] of right.parts.entries())
            for (let v = 0; v < part.vertexCount; v++) {
              const [x = 0, other = 0] = [part.positions[v * 3], left.parts[i]?.positions[v * 3]]
              expect(Math.abs(downwards ? x - other : x + other)).toBeLessThan(1e-6)
            }
        },
      ),
      { numRuns: 60 },
    )
  })
})

const volumeArgs = fc.record({
  form: fc.constantFrom(...VOLUMES),
  leaves: fc.integer({ min: 1, max: 2000 }),
  at: share,
})

function volumeFor(form: Form, pages: number): Volume {
  const volume = volumeOf({ form, viewingDirection: 'right-to-left', pages: imagesOf(pages) })
  if (!volume) throw new Error(form)
  return volume
}

describe('a volume of 1 to 2,000 leaves', () => {
  it('keeps the length of every leaf', () => {
    fc.assert(
      fc.property(volumeArgs, ({ form, leaves, at }) => {
        const volume = volumeFor(form, leaves * 2)
        const stance = stanceOf(volume, at * unitCount(volume))
        const sheets = [
          parallel(stance.unread, 0, volume.width),
          parallel(stance.read, depthOf(volume, stance.turned), volume.width),
          ...(stance.leaf ? [stance.leaf.front, stance.leaf.back] : []),
        ]
        for (const sheet of sheets) {
          expect(Math.abs(lengthOf(sheet) / volume.width - 1)).toBeLessThan(0.001)
          expect(Math.abs(walked(sheet) / volume.width - 1)).toBeLessThan(0.001)
        }
      }),
    )
  })

  it('is drawn soundly, with the area of its open pages kept', () => {
    fc.assert(
      fc.property(volumeArgs, ({ form, leaves, at }) => {
        const pages = imagesOf(leaves * 2)
        const book = createForm({ form, viewingDirection: 'right-to-left', pages })
        const volume = volumeFor(form, leaves * 2)
        const parts = book.mesh({ kind: 'leaves', turned: at * unitCount(volume) })
        expectDrawn(parts)
        const whole = (volume.width - volume.binding.hinge) * volume.height
        for (const page of pagesIn(parts))
          expect(Math.abs(pageArea(parts, page) / whole - 1)).toBeLessThan(0.001)
      }),
      { numRuns: 60 },
    )
  })
})

/** Metres from one point of a sheet to the next, summed. */
function walked({ x, y }: Profile): number {
  let sum = 0
  for (let i = 1; i < x.length; i++)
    sum += Math.hypot((x[i] ?? 0) - (x[i - 1] ?? 0), (y[i] ?? 0) - (y[i - 1] ?? 0))
  return sum
}

/** Metres by which a point lies before a sheet: along the front of the nearest link; undefined beyond its ends. */
function metresBefore({ x, y, angles }: Profile, px: number, py: number): number | undefined {
  let nearest = Number.POSITIVE_INFINITY
  let found: number | undefined
  for (const [i, angle] of angles.entries()) {
    const [dx, dy] = [-Math.cos(angle), Math.sin(angle)]
    const length = Math.hypot((x[i + 1] ?? 0) - (x[i] ?? 0), (y[i + 1] ?? 0) - (y[i] ?? 0))
    const [ox, oy] = [px - (x[i] ?? 0), py - (y[i] ?? 0)]
    const along = ox * dx + oy * dy
    const clamped = Math.min(length, Math.max(0, along))
    const distance = Math.hypot(ox - dx * clamped, oy - dy * clamped)
    if (distance >= nearest) continue
    nearest = distance
    const inside = along >= -1e-9 && along <= length + 1e-9
    found = inside ? ox * Math.sin(angle) + oy * Math.cos(angle) : undefined
  }
  return found
}

/** Metres before one sheet of every point of another that lies over or under it. */
const clearances = (sheet: Profile, other: Profile): number[] =>
  Array.from({ length: pointCount(other) - 1 }, (_, i) =>
    metresBefore(sheet, other.x[i + 1] ?? 0, other.y[i + 1] ?? 0),
  ).filter((apart) => apart !== undefined)

describe('leaves', () => {
  it('never pass through one another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VOLUMES),
        fc.integer({ min: 1, max: 100 }),
        share,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (form, leaves, at, progress) => {
          const volume = volumeFor(form, leaves * 2)
          const unit = Math.floor(at * (unitCount(volume) - 1))
          const stance = stanceOf(volume, unit + progress)
          const { leaf } = stance
          if (!leaf) return
          const under = depthOf(volume, unitCount(volume)) - depthOf(volume, unit + 1)
          const left = parallel(stance.unread, under, volume.width)
          const right = turnedOver(parallel(stance.read, depthOf(volume, unit), volume.width))
          const over = clearances(left, leaf.back)
          const above = clearances(right, leaf.front).map((apart) => -apart)
          if (unit + 1 < unitCount(volume)) expect(Math.min(0, ...over)).toBeGreaterThan(-0.0003)
          if (unit > 0) expect(Math.min(0, ...above)).toBeGreaterThan(-0.0003)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('lie in the order in which they are bound', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VOLUMES),
        fc.integer({ min: 2, max: 300 }),
        share,
        (form, leaves, at) => {
          const volume = volumeFor(form, leaves * 2)
          const turned = Math.floor(at * unitCount(volume))
          const { unread, read } = stanceOf(volume, turned)
          for (const pile of [unread, read]) {
            const lower = parallel(pile, volume.leaf, volume.width)
            const upper = parallel(pile, 2 * volume.leaf, volume.width)
            for (let i = 1; i < pointCount(upper) - 1; i++) {
              const apart = metresBefore(lower, upper.x[i] ?? 0, upper.y[i] ?? 0)
              if (apart !== undefined) expect(apart).toBeGreaterThan(volume.leaf * 0.9)
            }
          }
        },
      ),
    )
  })
})

describe('a strip', () => {
  it('keeps its length in every winding', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 30, noNaN: true }),
        share,
        share,
        fc.double({ min: 0.00008, max: 0.004, noNaN: true }),
        (length, a, b, thickness) => {
          const [from, to] = [Math.min(a, b) * length, Math.max(a, b) * length]
          const roll = { core: 0.006, thickness }
          const laid = layWinding({ length, from, to, unread: roll, gathered: roll })
          expect(Math.abs(walked(laid) - lengthOf(laid))).toBeLessThan(1e-9 + lengthOf(laid) * 0.001)
          for (const wound of [from, length - to]) {
            const radius = rollRadius(roll, wound)
            const again = (Math.PI * (radius ** 2 - roll.core ** 2)) / thickness
            expect(Math.abs(again - wound)).toBeLessThan(0.001 * length)
          }
        },
      ),
    )
  })

  it('keeps the area of the pages that lie open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), share, share, (count, a, b) => {
        const form = createForm({
          form: 'handscroll',
          viewingDirection: 'right-to-left',
          pages: imagesOf(count),
        })
        const length = form.extended.kind === 'strip' ? form.extended.open : 0
        const gathered = a * length
        const open = b * (length - gathered)
        const parts = form.mesh({ kind: 'strip', gathered, open })
        const shown = areaOf(trianglesOf(parts).filter(({ page }) => page !== undefined))
        expect(shown).toBeLessThanOrEqual(open * 0.26 * 1.001 + 1e-9)
        expect(shown).toBeGreaterThanOrEqual((open - 0.1) * 0.26 * 0.999)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a printed sheet that is folded', () => {
  const size = { width: 0.33, height: 0.26 }
  const steps = Array.from({ length: 21 }, (_, i) => i / 20)

  it.each(FOLD_TARGETS)('for %s keeps every edge to a thousandth at 21 progress values', (target) => {
    const sheet = createFoldingSheet({ ...size, page: 0 })
    const edges = (progress: number) => {
      const parts = sheet.mesh(progress, target)
      const [page] = parts
      return trianglesOf(page ? [page] : []).flatMap(({ corners: [p, q, r] }) =>
        [
          [p, q],
          [q, r],
          [r, p],
        ].map(([s = [0, 0, 0], t = [0, 0, 0]]) => Math.hypot(s[0] - t[0], s[1] - t[1], s[2] - t[2])),
      )
    }
    const flat = edges(0)
    for (const progress of steps) {
      const now = edges(progress)
      expect(now.length).toBe(flat.length)
      for (const [i, length] of now.entries())
        expect(Math.abs(length / (flat[i] ?? 0) - 1)).toBeLessThan(0.001)
      expectDrawn(sheet.mesh(progress, target))
    }
  })

  it.each(FOLD_TARGETS)('for %s never passes through itself or the table', (target) => {
    for (const progress of steps) {
      const { x, y, s, angles } = foldSheet(progress, target, size)
      expect(Math.min(...y)).toBeGreaterThan(-1e-9)
      const half = (part: 'first' | 'second') => {
        const [from, to] = part === 'first' ? [0, 15] : [x.length - 15, x.length]
        return {
          x: x.slice(from, to),
          y: y.slice(from, to),
          s: s.slice(from, to),
          angles: angles.slice(from, to - 1),
        }
      }
      const [first, second] = [half('first'), half('second')]
      // Print inside: what is before the one half is the other; print outside: what is behind it.
      const sign = target === 'butterfly' ? 1 : -1
      for (let i = 0; i < first.x.length - 1; i++) {
        const apart = metresBefore(second, first.x[i] ?? 0, first.y[i] ?? 0)
        if (apart !== undefined && progress > 0.05) expect(sign * apart).toBeGreaterThan(-1e-9)
      }
    }
  })

  it.each(FOLD_TARGETS)('for %s moves without a jump', (target) => {
    let last = foldSheet(0, target, size)
    for (let progress = 0.002; progress <= 1; progress += 0.002) {
      const next = foldSheet(progress, target, size)
      for (let i = 0; i < next.x.length; i++)
        expect(
          Math.hypot((next.x[i] ?? 0) - (last.x[i] ?? 0), (next.y[i] ?? 0) - (last.y[i] ?? 0)),
        ).toBeLessThan(0.012)
      last = next
    }
  })
})
