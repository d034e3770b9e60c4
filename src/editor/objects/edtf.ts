const DATE = `-?[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?`
const EDTF = new RegExp(`^(${DATE}|${DATE}/${DATE}|\\.\\./${DATE}|${DATE}/\\.\\.)$`)
const ZEROS = [0x0660, 0x06f0, 0xff10]

/**
 * Whether a text is a date of ISO 8601-2 (EDTF) as far as this format takes it: a year, month or day, unspecified
 * digits as X, a mark of doubt, an interval, open on one side.
 */
export function isEdtf(text: string): boolean {
  return EDTF.test(text)
}

/** A date as typed, with any digits as Latin ones, dashes as hyphens, nothing around it. */
export function normalizeEdtf(text: string): string {
  return [...text.trim()]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      const zero = ZEROS.find((start) => code >= start && code < start + 10)
      return zero === undefined ? character : String(code - zero)
    })
    .join('')
    .replace(/[–−－]/g, '-')
    .replace(/[\u200e\u200f\u061c]/g, '')
}
