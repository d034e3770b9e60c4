import { westernDigits } from '../../scenes/text/numerals.ts'

const DATE = '-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?'
const EDTF = new RegExp(`^(${DATE}|${DATE}/${DATE}|\\.\\./${DATE}|${DATE}/\\.\\.)$`)

/**
 * Whether a text is a date of ISO 8601-2 (EDTF) as far as this format takes it: a year, month or day, unspecified
 * digits as X, a mark of doubt, an interval, open on one side.
 */
export function isEdtf(text: string): boolean {
  return EDTF.test(text)
}

/** A date as typed, in any digits and with any dashes, as the format writes it. */
export function normalizeEdtf(text: string): string {
  return westernDigits(text.trim())
    .replace(/\u2013/g, '-')
    .replace(/[\u200e\u200f\u061c]/g, '')
}
