import * as z from 'zod/mini'
import { Identifier } from './address.ts'
import { LanguageMap } from './text.ts'

/**
 * One picture and its derivatives. The derivatives' names are computed from `hash`, the size and `derivative`
 * (see `../publish/names.ts`): they are never listed.
 */
export const Media = z.looseObject({
  kind: z.literal('image'),
  /** SHA-256 of the original file, 64 lower-case hex digits. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'hash' })),
  /** Of the original file. */
  bytes: z.int().check(z.positive()),
  type: z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif']),
  /** Pixels, after the orientation in the file has been applied. */
  width: z.int().check(z.positive(), z.lte(100_000)),
  height: z.int().check(z.positive(), z.lte(100_000)),
  /** Type of the derivatives: WebP, or JPEG where the browser that made them could not write WebP. */
  derivative: z.enum(['image/webp', 'image/jpeg']),
  /** Edge of the picture's tiles, pixels (`../publish/tiles.ts`); absent where none were made of it. */
  tile: z.optional(z.int().check(z.gte(256), z.lte(4096))),
  /** The file's own name, to find it again. */
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(255))),
  alt: LanguageMap,
  /** Rights in this picture; the object's rights are another thing. */
  rights: z.optional(Identifier),
  credit: z.optional(LanguageMap),
})
export type Media = z.infer<typeof Media>
