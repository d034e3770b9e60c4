const DIGIT_ZEROS = ['\u0660', '\u06f0', '\uff10']

/**
 * Writes Arabic-Indic, Persian and full-width digits and signs as Latin ones, so that a number can be parsed however
 * it was typed: `٢٤٫٤`, `۲۴٫۴` and `２４．４` all become `24.4`.
 */
export function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
      const zero = DIGIT_ZEROS.find((z) => digit >= z && digit.charCodeAt(0) - z.charCodeAt(0) <= 9) ?? '0'
      return String(digit.charCodeAt(0) - zero.charCodeAt(0))
    })
    .replace(/[\u066b\uff0e]/g, '.')
    .replace(/\u066c/g, '')
    .replace(/[\u2212\uff0d]/g, '-')
}

/**
 * The number that a person typed, in any of the digits they may use, with a point or a comma of any script before the
 * decimals: what is typed into a field of this size has no thousands to group.
 * @returns undefined when it is not a finite number
 */
export function parseNumber(text: string): number | undefined {
  const plain = westernDigits(text)
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .trim()
    .replace(/[,،，。]/g, '.')
    .replace(/[–﹣]/g, '-')
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

/** A number with at most so many decimals and none that say nothing: 12.50 is 12.5. */
export function plainNumber(value: number, decimals: number): string {
  const text = String(Number(value.toFixed(decimals)))
  return text === '-0' ? '0' : text
}
