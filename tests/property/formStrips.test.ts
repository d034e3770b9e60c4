import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFoldingSheet } from '../../src/scenes/forms/foldingSheet.ts'
import { foldSheet } from '../../src/scenes/forms/foldSheet.ts'
import { createForm } from '../../src/scenes/forms/form.ts'
import { lengthOf } from '../../src/scenes/forms/profile.ts'
import { layWinding } from '../../src/scenes/forms/roll.ts'
import { rollRadius } from '../../src/scenes/forms/wound.ts'
import { FOLD_TARGETS } from '../../src/scenes/schema/structure.ts'
import { areaOf, expectDrawn, imagesOf, trianglesOf } from '../support/bookParts.ts'
import { metresBefore, walked } from '../support/profiles.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

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

/** A slip on a cover that lies open, face down, metres. */
const UNDER = 0.0002

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

  it.each(FOLD_TARGETS)(
    'for %s ends as the closed book: its cover over all, its title slip at the upper left',
    (target) => {
      const sheet = createFoldingSheet({ ...size, page: 0 })
      const facingUp = (progress: number) =>
        trianglesOf(sheet.mesh(progress, target)).filter(({ facing }) => facing[1] > 1e-9)
      const top = (triangles: ReturnType<typeof facingUp>) =>
        Math.max(...triangles.flatMap(({ corners }) => corners.map(([, y]) => y)))
      const ended = facingUp(1)
      const slip = ended.filter(({ part }) => part.skin.kind === 'titleSlip')
      expect(top(slip)).toBeGreaterThan(top(ended.filter(({ page }) => page !== undefined)))
      for (const { corners } of slip)
        for (const [x, , z] of corners) {
          expect(x).toBeLessThan(-size.width / 4)
          expect(z).toBeLessThan(size.height / 4)
        }
      for (const progress of steps) {
        const parts = sheet.mesh(progress, target)
        expect(parts.length).toBeLessThanOrEqual(8)
        for (const { positions, vertexCount } of parts)
          for (let i = 0; i < vertexCount; i++) expect(positions[i * 3 + 1]).toBeGreaterThan(-UNDER)
      }
    },
  )

  it.each(FOLD_TARGETS)('for %s lies on the other leaves once they have come, never in them', (target) => {
    const sheet = createFoldingSheet({ ...size, page: 0 })
    for (const progress of steps.filter((each) => each > 0.45)) {
      const triangles = trianglesOf(sheet.mesh(progress, target))
      const under = triangles.filter(({ page }) => page !== undefined).flatMap(({ corners }) => corners)
      const pile = triangles
        .filter(({ material }) => material === 'paperEdge')
        .flatMap(({ corners }) => corners)
      const right = Math.max(...pile.map(([x]) => x))
      const overPile = under.filter(([x]) => x < right - 1e-6)
      if (overPile.length === 0) continue
      const lowestSheet = Math.min(...overPile.map(([, y]) => y))
      expect(lowestSheet).toBeGreaterThan(Math.max(...pile.map(([, y]) => y)))
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
