import * as z from 'zod/mini'
import { Address } from '../scenes/schema/address.ts'
import { LanguageMap, LanguageTag } from '../scenes/schema/text.ts'

z.config({ jitless: true })

const CatalogEntry = z.looseObject({
  /** Address of the exhibition's scene.json, relative to the catalogue. */
  scene: Address,
  title: LanguageMap,
  summary: z.optional(LanguageMap),
  languages: z.array(LanguageTag).check(z.minLength(1)),
  cover: z.optional(
    z.looseObject({
      src: Address,
      width: z.int().check(z.positive()),
      height: z.int().check(z.positive()),
      alt: LanguageMap,
    }),
  ),
})
export type CatalogEntry = z.infer<typeof CatalogEntry>

const Catalog = z.looseObject({
  format: z.literal('jisr-catalog'),
  version: z.literal(1),
  exhibitions: z.array(CatalogEntry),
})

export type CatalogResult =
  | { readonly ok: true; readonly exhibitions: readonly CatalogEntry[] }
  | { readonly ok: false; readonly reason: 'unreachable' | 'unreadable' }

/** The list of published exhibitions that lies beside the portal's page. */
export async function loadCatalog(signal?: AbortSignal): Promise<CatalogResult> {
  let value: unknown
  try {
    const response = await fetch('catalog.json', signal ? { signal } : {})
    if (!response.ok) return { ok: false, reason: 'unreachable' }
    value = await response.json()
  } catch (cause) {
    return { ok: false, reason: cause instanceof SyntaxError ? 'unreadable' : 'unreachable' }
  }
  const parsed = Catalog.safeParse(value)
  return parsed.success
    ? { ok: true, exhibitions: parsed.data.exhibitions }
    : { ok: false, reason: 'unreadable' }
}
