import { type CatalogEntry, parseCatalog } from '../scenes/publish/catalog.ts'

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
  const exhibitions = parseCatalog(value)
  return exhibitions ? { ok: true, exhibitions } : { ok: false, reason: 'unreadable' }
}
