import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derivativePath, LADDER, rungFor, rungSize, rungsOf } from '../../../../src/scenes/publish/names.ts'

describe('SF60: the ladder of derivatives', () => {
  test.each([
    [1, 1, [128]],
    [128, 90, [128]],
    [129, 90, [128, 256]],
    [90, 1000, [128, 256, 512, 1024]],
    [1024, 1024, [128, 256, 512, 1024]],
    [2048, 10, [128, 256, 512, 1024, 2048]],
    [3213, 5811, [128, 256, 512, 1024, 2048]],
  ])('%i × %i has %j', (width, height, rungs) => {
    expect(rungsOf({ width, height })).toEqual(rungs)
  })

  test.each([
    [3213, 5811, 2048, { width: 1132, height: 2048 }],
    [3213, 5811, 128, { width: 71, height: 128 }],
    [300, 200, 512, { width: 300, height: 200 }],
    [100_000, 3, 128, { width: 128, height: 1 }],
  ])('%i × %i on rung %i', (width, height, rung, size) => {
    expect(rungSize({ width, height }, rung)).toEqual(size)
  })

  test.each([
    [5811, 1, 128],
    [5811, 128, 128],
    [5811, 129, 256],
    [5811, 5000, 2048],
    [300, 290, 512],
    [300, 400, 512],
    [100, 400, 128],
  ])('a long edge of %i, of which %i are wanted: rung %i', (height, pixels, rung) => {
    expect(rungFor({ width: 10, height }, pixels)).toBe(rung)
  })

  test('SF61: names follow from hash, rung and type', () => {
    const hash = 'a'.repeat(64)
    expect(derivativePath({ hash, derivative: 'image/webp' }, 256)).toBe(`media/${hash}/256.webp`)
    expect(derivativePath({ hash, derivative: 'image/jpeg' }, 2048)).toBe(`media/${hash}/2048.jpg`)
  })

  test('the rung for any wish exists, and nothing is enlarged', () => {
    const edge = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(edge, edge, fc.integer({ min: 1, max: 10_000 }), (width, height, pixels) => {
        const rung = rungFor({ width, height }, pixels)
        expect(rungsOf({ width, height })).toContain(rung)
        expect(LADDER).toContain(rung)
        const size = rungSize({ width, height }, rung)
        expect(Math.max(size.width, size.height)).toBe(Math.min(rung, Math.max(width, height)))
      }),
    )
  })
})
