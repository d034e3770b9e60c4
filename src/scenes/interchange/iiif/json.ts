/**
 * Reading JSON that others wrote: what is not as expected counts as absent, so that nothing throws. Both versions of
 * the Presentation API are read by the same words: `@id` is `id`, `sc:Manifest` is `Manifest`.
 */
export type Json = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One thing and a list of one are the same. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

export function recordsOf(value: unknown): readonly Json[] {
  return listOf(value).filter(isRecord)
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A length in pixels: whole, 1 to 1,000,000. */
export function pixelsOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1_000_000
    ? value
    : undefined
}

export const idOf = (json: Json): string | undefined => textOf(json.id) ?? textOf(json['@id'])

export function typeOf(json: Json): string | undefined {
  return textOf(listOf(json.type ?? json['@type'])[0])?.replace(/^\w+:/, '')
}

/**
 * An address on another host. Many manifests still write `http:` for what has long been served over `https:`; a page
 * of ours may fetch the latter alone.
 * @returns undefined for one that may not be fetched
 */
export function remoteAddress(value: unknown): string | undefined {
  const address = textOf(value)?.replace(/^http:/, 'https:')
  if (!address || address.length > 2000 || !/^https:\/\/[^/\s\\]/.test(address) || !URL.canParse(address))
    return undefined
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, which would hide the rest
  return /[\u0000-\u0020\u007f\\]/.test(address) ? undefined : address
}
