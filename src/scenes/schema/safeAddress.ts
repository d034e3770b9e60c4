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
