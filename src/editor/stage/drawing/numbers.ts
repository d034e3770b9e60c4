const ZEROS = [0x0660, 0x06f0, 0xff10]

/**
 * A number as people type it: Latin, Arabic-Indic, Persian or full-width digits, with `.`, `,` or `٫` before the
 * decimals (a field of this size has no thousands to group).
 * @returns undefined when it is not a number
 */
export function parseNumber(text: string): number | undefined {
  const plain = [...text.trim()]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      const zero = ZEROS.find((start) => code >= start && code < start + 10)
      return zero === undefined ? character : String(code - zero)
    })
    .join('')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[٫，．。,]/g, '.')
    .replace(/[−–－﹣]/g, '-')
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}

/** A number with at most so many decimals and none that say nothing: 12.50 is 12.5. */
export function plainNumber(value: number, decimals: number): string {
  const text = String(Number(value.toFixed(decimals)))
  return text === '-0' ? '0' : text
}

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
