import { describe, expect, it } from 'vitest'
import { volumeOf } from '../../../../src/scenes/forms/bound.ts'
import { zigzagProfile } from '../../../../src/scenes/forms/folds.ts'
import { topologyOf } from '../../../../src/scenes/forms/leaves.ts'
import { FORM_PARAMETERS } from '../../../../src/scenes/forms/parameters.ts'
import { layChain, lengthOf, parallel } from '../../../../src/scenes/forms/profile.ts'
import { layWinding, rollAngle, rollTurns, windingPoint } from '../../../../src/scenes/forms/roll.ts'
import { baseLength, type Scales } from '../../../../src/scenes/forms/scales.ts'
import {
  cordHeights,
  type SlipBook,
  slipLength,
  slipRollDiameter,
} from '../../../../src/scenes/forms/slips.ts'
import { stanceOf } from '../../../../src/scenes/forms/stance.ts'
import { SEWING_HOLES, thicknessOf } from '../../../../src/scenes/forms/volume.ts'
import { rollRadius } from '../../../../src/scenes/forms/wound.ts'
import { imagesOf } from '../../../support/bookParts.ts'

const millimetres = (metres: number): number => Number((metres * 1000).toFixed(1))

describe('rolls', () => {
  it.each([
    { length: 5.33, thickness: 0.0002, core: 0.006, diameter: 38.7 },
    { length: 19.23, thickness: 0.0002, core: 0.006, diameter: 71.0 },
    { length: 10, thickness: 0.0006, core: 0.01, diameter: 89.7 },
    { length: 30.12, thickness: 0.0006, core: 0.012, diameter: 153.6 },
    { length: 7.45, thickness: 0.0002, core: 0.006, diameter: 45.2 },
  ])('$length m of paper is $diameter mm across', ({ length, diameter, ...roll }) => {
    expect(millimetres(2 * rollRadius(roll, length))).toBe(diameter)
  })

  it('counts the turns of the Diamond Sutra', () => {
    expect(rollTurns({ thickness: 0.0002, core: 0.006 }, 5.33)).toBeCloseTo(66.9, 1)
  })

  it('turns by the angle of the closed formula', () => {
    const roll = { thickness: 0.0002, core: 0.006 }
    const growth = roll.thickness / (2 * Math.PI)
    const expected = (Math.sqrt(roll.core ** 2 + 2 * growth * 2) - roll.core) / growth
    expect(rollAngle(roll, 2)).toBeCloseTo(expected, 9)
  })

  it('measures 5.33 m along 400,000 points of a half-read scroll', () => {
    const roll = { thickness: 0.0002, core: 0.006 }
    const winding = { length: 5.33, from: 1.2, to: 1.8, unread: roll, gathered: roll }
    let [sum, [x, y]] = [0, windingPoint(winding, 0)]
    for (let i = 1; i <= 400_000; i++) {
      const [nx, ny] = windingPoint(winding, (5.33 * i) / 400_000)
      sum += Math.hypot(nx - x, ny - y)
      x = nx
      y = ny
    }
    expect(sum).toBeCloseTo(5.33, 3)
  })

  it('lays its outer turns as a sheet where the formula has them', () => {
    const roll = { thickness: 0.0002, core: 0.006 }
    const winding = { length: 5.33, from: 1.2, to: 1.8, unread: roll, gathered: roll }
    const { x, y, s } = layWinding(winding)
    for (const [i, along] of s.entries()) {
      const [px, py] = windingPoint(winding, along)
      expect(Math.hypot((x[i] ?? 0) - px, (y[i] ?? 0) - py)).toBeLessThan(0.0006)
    }
  })
})

describe('slips on a spiral', () => {
  const book = (count: number, pitch: number, thickness: number, core: number): SlipBook => ({
    count,
    width: pitch * 0.8,
    gap: pitch * 0.2,
    height: 0.23,
    thickness,
    core,
    cords: [0.3, 0.7],
    writing: () => ({ kind: 'material', material: 'bamboo' }),
  })

  it.each([
    { count: 77, pitch: 0.0125, thickness: 0.004, core: 0.006, length: 0.96, diameter: 71 },
    { count: 40, pitch: 0.0085, thickness: 0.0035, core: 0.004, length: 0.34, diameter: 40 },
  ])(
    '$count slips lie $length m long and roll to $diameter mm',
    ({ count, pitch, thickness, core, length, diameter }) => {
      const slips = book(count, pitch, thickness, core)
      expect(slipLength(slips)).toBeCloseTo(length, 2)
      expect(Math.round(slipRollDiameter(slips) * 1000)).toBe(diameter)
    },
  )

  it('ties one foot with two cords and the canon’s two feet four inches with four', () => {
    expect(cordHeights(0.231)).toHaveLength(2)
    expect(cordHeights(0.36)).toHaveLength(3)
    expect(cordHeights(0.56)).toHaveLength(4)
  })
})

describe('a zigzag', () => {
  it('puts fold i at −i·w·cos α and the odd ones at w·sin α', () => {
    const [width, fold] = [0.11, 1.1]
    const { x, y } = zigzagProfile({ panels: 9, width }, { fold, tilt: 0 })
    for (let i = 0; i <= 9; i++) {
      expect(x[i]).toBeCloseTo(-i * width * Math.cos(fold), 12)
      expect(y[i]).toBeCloseTo((i % 2) * width * Math.sin(fold), 12)
    }
  })
})

describe('a soft leaf', () => {
  it('bends about the spine alone, its segments summing to its width in 24 steps', () => {
    for (const turn of [0, 0.4, Math.PI / 2, 2.5, Math.PI])
      for (const bend of [-6, -2, 0, 3, 6]) {
        const width = 0.165
        const angles = Array.from(
          { length: 24 },
          (_, i) => turn + (bend * width * (1 - Math.cos((Math.PI * (i + 0.5)) / 24))) / (2 * Math.PI),
        )
        const leaf = layChain([0, 0], Array(24).fill(width / 24), angles)
        expect(lengthOf(leaf)).toBeCloseTo(width, 12)
      }
  })

  it('lies flat to the left at 0 and to the right at half a turn', () => {
    expect(layChain([0, 0], [0.1], [0]).x[1]).toBeCloseTo(-0.1, 12)
    expect(layChain([0, 0], [0.1], [Math.PI]).x[1]).toBeCloseTo(0.1, 12)
    expect(layChain([0, 0], [0.1], [Math.PI / 2]).y[1]).toBeCloseTo(0.1, 12)
  })

  it('is cut to its own length before another', () => {
    const bent = layChain(
      [0, 0],
      Array(20).fill(0.02),
      Array.from({ length: 20 }, (_, i) => 1.5 - i * 0.08),
    )
    for (const offset of [0, 0.003, 0.01]) expect(lengthOf(parallel(bent, offset, 0.3))).toBeCloseTo(0.3, 9)
  })
})

describe('volumes', () => {
  const volume = (form: 'threadBound' | 'wrappedBack' | 'butterfly', pages: number) => {
    const made = volumeOf({ form, viewingDirection: 'right-to-left', pages: imagesOf(pages) })
    if (!made) throw new Error(form)
    return made
  }

  it('of 50 folded leaves are about 10.8 mm thick without their covers', () => {
    const { binding, leaf, topology } = volume('threadBound', 100)
    expect(topology.leaves).toHaveLength(50)
    expect(millimetres(leaf * 50)).toBe(10.8)
    expect(thicknessOf(volume('threadBound', 100)) - leaf * 50).toBeCloseTo(2 * binding.cover.thickness, 9)
  })

  it('turn at the sewing line, a centimetre or more from the spine', () => {
    const bound = volume('threadBound', 100)
    expect(bound.binding.hinge).toBeGreaterThanOrEqual(0.01)
    expect(bound.binding.hinge).toBeLessThanOrEqual(0.014)
    const { leaf, spine } = stanceOf(bound, 20.5)
    if (!leaf) throw new Error('a leaf in the air')
    // The margin keeps the spine's direction; the leaf leaves it at the hinge.
    expect(leaf.back.s[1]).toBeCloseTo(bound.binding.hinge, 3)
    expect(leaf.back.angles[0]).toBeCloseTo(spine.angle, 6)
    expect(Math.hypot(...spine.into)).toBeCloseTo(1, 9)
  })

  it('have four, six or eight holes, never five, the inner pair closer than the outer ones', () => {
    expect(Object.keys(SEWING_HOLES)).toEqual(['4', '6', '8'])
    for (const [count, holes] of Object.entries(SEWING_HOLES)) expect(holes).toHaveLength(Number(count))
    expect(SEWING_HOLES[4]).toEqual([0.08, 0.36, 0.64, 0.92])
  })

  it('take their thickness from the object’s own depth', () => {
    const spec = { form: 'threadBound', viewingDirection: 'right-to-left', pages: imagesOf(100) } as const
    const measured = volumeOf({ ...spec, dimensions: { depth: 0.015 } })
    if (!measured) throw new Error('a volume')
    expect(thicknessOf(measured)).toBeCloseTo(0.015, 9)
  })
})

describe('a whirlwind book', () => {
  it('of 24 leaves is pasted on about 118 cm', () => {
    const { mounting } = FORM_PARAMETERS.whirlwind
    if (!mounting) throw new Error('a mounting')
    const pages = imagesOf(47)
    const topology = topologyOf({ pages, viewingDirection: 'right-to-left', making: 'joined' })
    const scales: Scales = { mounting, topology, width: 0.478, height: 0.255, step: 0.01, growth: 0 }
    expect(topology.leaves).toHaveLength(23)
    expect(baseLength(scales)).toBeCloseTo(1.176, 6)
  })
})
