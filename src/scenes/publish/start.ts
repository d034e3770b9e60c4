import * as z from 'zod/mini'
import { visitingOrder } from '../layout/visiting.ts'
import { id } from '../schema/ids.ts'
import { LIMITS } from '../schema/limits.ts'
import { Media } from '../schema/media.ts'
import type { Scene } from '../schema/scene.ts'
import { LanguageMap, LanguageTag } from '../schema/text.ts'
import { derivativePath, rungFor, rungSize } from './names.ts'

// A strict content-security policy reports even the attempt to compile a function; the schema library probes for it.
z.config({ jitless: true })

/**
 * What a visit needs before the scene itself: `start.json`. Derived, never edited, never the truth. Nothing in it
 * grows with the number of exhibits.
 */
export const Start = z.object({
  format: z.literal('jisr-start'),
  version: z.literal(1),
  id: id('exhibition'),
  languages: z.array(LanguageTag).check(z.minLength(1)),
  title: LanguageMap,
  summary: z.optional(LanguageMap),
  cover: z.optional(z.object({ id: id('media'), media: Media })),
  /** In visiting order. The first is where a visit begins. */
  spaces: z.array(
    z.object({
      id: id('space'),
      kind: z.enum(['hall', 'gallery']),
      title: LanguageMap,
      /** How many exhibits it shows. */
      exhibits: z.int().check(z.gte(0), z.lte(LIMITS.records)),
    }),
  ),
})
export type Start = z.infer<typeof Start>

export function startOf(scene: Scene): Start {
  const media = scene.cover === undefined ? undefined : scene.media[scene.cover]
  return {
    format: 'jisr-start',
    version: 1,
    id: scene.id,
    languages: scene.languages,
    title: scene.title,
    ...(scene.summary && { summary: scene.summary }),
    ...(scene.cover !== undefined && media && { cover: { id: scene.cover, media } }),
    spaces: scene.order.flatMap((space) => {
      const record = scene.spaces[space]
      const exhibits = visitingOrder(scene, space).filter((each) =>
        Object.hasOwn(scene.exhibits, each),
      ).length
      return record ? [{ id: space, kind: record.kind, title: record.title, exhibits }] : []
    }),
  }
}

/** The cover as a page shows it at a size: address relative to the scene, pixels, words for those who do not see it. */
export interface Cover {
  readonly src: string
  readonly width: number
  readonly height: number
  readonly alt: LanguageMap
}

/** @param pixels wanted along the long edge */
export function coverAt(media: Media, pixels: number): Cover {
  const rung = rungFor(media, pixels)
  return { src: derivativePath(media, rung), ...rungSize(media, rung), alt: media.alt }
}
