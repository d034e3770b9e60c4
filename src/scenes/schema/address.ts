import * as z from 'zod/mini'

/**
 * Something that may be fetched: `https:` or relative to the scene. Never `//host`, `data:`, `javascript:`, a
 * backslash (browsers read it as a slash) or a control character (browsers drop it, which would hide the rest).
 */
export function isSafeAddress(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is refused
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return false
  if (/^https:\/\/[^/]/.test(address)) return true
  return address !== '' && !address.startsWith('//') && !/^[^/?#]*:/.test(address)
}

export const Address = z.string().check(z.maxLength(2000), z.refine(isSafeAddress, { error: 'address' }))

/** A name that is never fetched, such as a rights statement: `http:` or `https:`. */
export const Identifier = z
  .string()
  .check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s\\]+$/, { error: 'identifier' }))
