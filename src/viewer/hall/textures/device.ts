import { QUALITIES, type Quality } from '../../quality.ts'

const MB = 2 ** 20
/** Bytes of textures by tier. */
const TIERS: Readonly<Record<Quality, number>> = { low: 64 * MB, medium: 128 * MB, high: 256 * MB }
/** No hall needs more, whatever the device: bytes at one device pixel to a CSS pixel, and at more. */
const ENOUGH = { plain: 64 * MB, dense: 128 * MB }
/** What the surfaces of the rooms take, which are not the ledger's. */
const SURFACES = 16 * MB
/** Milliseconds of one whole picture from which a device counts as slow, and as middling. */
const DRAW = { slow: 24, middling: 10 }

/** What a page can learn of its device without drawing. */
export interface Limits {
  /** Pixels, and layers of an array texture. */
  readonly textureSize: number
  readonly layers: number
  /** Gigabytes, where the browser says so. */
  readonly memory: number | undefined
  /** A finger for a pointer. */
  readonly isCoarse: boolean
}

/** The tier that a device's limits allow. */
export function tierOf({ textureSize, layers, memory = 8, isCoarse }: Limits): Quality {
  if (textureSize < 4096 || layers < 256 || memory <= 2) return 'low'
  if (textureSize < 8192 || memory <= 4 || isCoarse) return 'medium'
  return 'high'
}

/** The tier after the first picture was timed: never above what the limits allow. @param milliseconds for one picture */
export function timedTier(tier: Quality, milliseconds: number): Quality {
  const timed = milliseconds > DRAW.slow ? 'low' : milliseconds > DRAW.middling ? 'medium' : 'high'
  return QUALITIES[Math.min(QUALITIES.indexOf(tier), QUALITIES.indexOf(timed))] ?? 'low'
}

/** The next lower tier; undefined below the lowest. */
export function tierBelow(tier: Quality): Quality | undefined {
  return QUALITIES[QUALITIES.indexOf(tier) - 1]
}

/** Bytes that the ledger may hold. @param density device pixels to a CSS pixel */
export function ledgerBudget(tier: Quality, density: number): number {
  return Math.min(TIERS[tier], density > 1 ? ENOUGH.dense : ENOUGH.plain) - SURFACES
}
