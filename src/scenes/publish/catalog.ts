import * as z from 'zod/mini'
import { Address } from '../schema/address.ts'
import { LanguageMap, LanguageTag } from '../schema/text.ts'

z.config({ jitless: true })

const CatalogEntry = z.looseObject({
  /** Address of the exhibition's scene.json, relative to the catalogue. */
  scene: Address,
  title: LanguageMap,
  summary: z.optional(LanguageMap),
  languages: z.array(LanguageTag).check(z.minLength(1)),
  cover: z.optional(
    z.looseObject({
      /** Relative to the catalogue. */
      src: Address,
      width: z.int().check(z.positive()),
      height: z.int().check(z.positive()),
      alt: LanguageMap,
    }),
  ),
})
/** A published exhibition as it is listed: what can be shown of it before its scene is fetched. */
export type CatalogEntry = z.infer<typeof CatalogEntry>

const Catalog = z.looseObject({
  format: z.literal('jisr-catalog'),
  version: z.literal(1),
  exhibitions: z.array(CatalogEntry),
})
/** `catalog.json`: the exhibitions that are published on a site. */
export type Catalog = z.infer<typeof Catalog>

/** The exhibitions that a catalogue lists. @returns undefined when the value, parsed from JSON, is no catalogue */
export function parseCatalog(value: unknown): readonly CatalogEntry[] | undefined {
  const parsed = Catalog.safeParse(value)
  return parsed.success ? parsed.data.exhibitions : undefined
}
