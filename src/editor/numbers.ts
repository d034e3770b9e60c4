import { plainNumber } from '../scenes/text/numerals.ts'

/** Metres as a dimension is lettered on a drawing: centimetres without unit, to the half centimetre. */
export function lettered(metres: number): string {
  return plainNumber(Math.round(metres * 200) / 2, 1)
}

/**
 * Metres on a grid of centimetres, or of millimetres: what a hand or a key has moved ends on a plain number, so that ten
 * steps there and back end where they began. Never −0, which a file does not keep.
 */
export const toCentimetres = (metres: number): number => Math.round(metres * 100) / 100 + 0
export const toMillimetres = (metres: number): number => Math.round(metres * 1000) / 1000 + 0
/** Radians, factors and typed measures: fine enough for anything, without the dust of binary fractions. */
export const toMillionths = (value: number): number => Math.round(value * 1e6) / 1e6 + 0
