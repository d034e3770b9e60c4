import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { volumeOf } from '../../src/scenes/forms/bound.ts'
import { createForm } from '../../src/scenes/forms/form.ts'
import { lengthOf, type Profile, parallel, pointCount, turnedOver } from '../../src/scenes/forms/profile.ts'
import { stanceOf } from '../../src/scenes/forms/stance.ts'
import { depthOf, unitCount, type Volume } from '../../src/scenes/forms/volume.ts'
import type { Form } from '../../src/scenes/schema/object.ts'
import { expectDrawn, imagesOf, pageArea, pagesIn } from '../support/bookParts.ts'
import { metresBefore, walked } from '../support/profiles.ts'

const VOLUMES = ['concertina', 'butterfly', 'wrappedBack', 'threadBound', 'album', 'codexWestAsian'] as const
const share = fc.double({ min: 0, max: 1, noNaN: true })

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
