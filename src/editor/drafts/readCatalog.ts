import { type CatalogEntry, parseCatalog } from '../../scenes/publish/catalog.ts'

/** The exhibitions that lie beside this page; none when there is no catalogue or it cannot be read. */
export async function readCatalog(signal: AbortSignal): Promise<readonly CatalogEntry[]> {
  try {
    const response = await fetch('catalog.json', { signal })
    return (response.ok && parseCatalog(await response.json())) || []
  } catch {
    return []
  }
}
