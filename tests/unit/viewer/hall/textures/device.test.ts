import { describe, expect, it } from 'vitest'
import { ledgerBudget, tierBelow, tierOf, timedTier } from '../../../../../src/viewer/hall/textures/device.ts'
import { afterLoss, NO_LOSSES } from '../../../../../src/viewer/hall/textures/losses.ts'
import { timePicture } from '../../../../../src/viewer/hall/textures/timing.ts'
import { QUALITIES } from '../../../../../src/viewer/quality.ts'

const MB = 2 ** 20
const desktop = { textureSize: 16384, layers: 2048, memory: 8, isCoarse: false }

describe('the tier of a device', () => {
  it.each([
    ['a desktop', {}, 'high'],
    ['a desktop that does not tell its memory', { memory: undefined }, 'high'],
    ['a tablet', { isCoarse: true }, 'medium'],
    ['a laptop with 4 GB', { memory: 4 }, 'medium'],
    ['a graphics card with textures of 4096 pixels', { textureSize: 4096 }, 'medium'],
    ['a phone with 2 GB', { memory: 2, isCoarse: true }, 'low'],
    ['a graphics card with textures of 2048 pixels', { textureSize: 2048 }, 'low'],
    ['a graphics card with few layers', { layers: 128 }, 'low'],
  ])('%s', (_, limits, tier) => {
    expect(tierOf({ ...desktop, ...limits })).toBe(tier)
  })

  it.each([
    ['high', 3, 'high'],
    ['high', 14, 'medium'],
    ['high', 50, 'low'],
    ['medium', 3, 'medium'],
    ['low', 3, 'low'],
  ] as const)('%s, and %d ms a picture: %s', (tier, milliseconds, timed) => {
    expect(timedTier(tier, milliseconds)).toBe(timed)
  })

  it('never lets the ledger hold more than the tier, nor more than any hall needs', () => {
    for (const tier of QUALITIES) {
      expect(ledgerBudget(tier, 1)).toBeLessThanOrEqual(64 * MB)
      expect(ledgerBudget(tier, 3)).toBeLessThanOrEqual(128 * MB)
    }
    expect(ledgerBudget('low', 3)).toBeLessThanOrEqual(64 * MB)
    expect(ledgerBudget('medium', 2)).toBeGreaterThan(ledgerBudget('low', 2))
  })
})

describe('timing', () => {
  it('takes the best of a few pictures and ends soon', () => {
    let now = 0
    const costs = [9, 4, 5, 4, 4]
    const best = timePicture(
      () => {
        now += costs.shift() ?? 0
      },
      () => now,
    )
    expect(best).toBe(4)
    expect(costs).toHaveLength(1)
  })

  it('draws once where one picture takes too long already', () => {
    let now = 0
    let draws = 0
    timePicture(
      () => {
        now += 80
        draws++
      },
      () => now,
    )
    expect(draws).toBe(1)
  })
})

describe('losses of the graphics context', () => {
  it('lets the first pass, steps down with the second, and gives up with the third', () => {
    const first = afterLoss(NO_LOSSES, 'high', 1000)
    expect(first.tier).toBe('high')
    const second = afterLoss(first.losses, 'high', 30_000)
    expect(second.tier).toBe('medium')
    expect(afterLoss(second.losses, 'medium', 50_000).tier).toBeUndefined()
  })

  it('gives up with the second at the lowest tier', () => {
    expect(afterLoss(afterLoss(NO_LOSSES, 'low', 0).losses, 'low', 100).tier).toBeUndefined()
    expect(tierBelow('low')).toBeUndefined()
  })

  it('forgets what is longer ago than a minute', () => {
    const first = afterLoss(NO_LOSSES, 'high', 0)
    expect(afterLoss(first.losses, 'high', 61_000).tier).toBe('high')
  })
})
