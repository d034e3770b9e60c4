import * as z from 'zod/mini'
import { Address } from '../../scenes/schema/address.ts'
import { LanguageMap, LanguageTag } from '../../scenes/schema/text.ts'

z.config({ jitless: true })

const PublishedExhibition = z.looseObject({
  /** Relative to the page. */
  scene: Address,
  title: LanguageMap,
  languages: z.array(LanguageTag),
  cover: z.optional(z.looseObject({ src: Address })),
})
export type PublishedExhibition = z.infer<typeof PublishedExhibition>

const Catalogue = z.looseObject({ exhibitions: z.array(PublishedExhibition) })

/** The exhibitions that lie beside this page; none when there is no catalogue or it cannot be read. */
export async function readCatalogue(signal: AbortSignal): Promise<readonly PublishedExhibition[]> {
  try {
    const response = await fetch('catalog.json', { signal })
    const parsed = Catalogue.safeParse(response.ok ? await response.json() : undefined)
    return parsed.success ? parsed.data.exhibitions : []
  } catch {
    return []
  }
}
