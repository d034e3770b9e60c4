import * as z from 'zod/mini'
import { Address, Identifier } from './address.ts'
import { LanguageMap } from './text.ts'

const pixels = z.int().check(z.positive(), z.lte(1_000_000))

/** Part of an original file, and how it is turned: one file can be several pictures. */
export const View = z.looseObject({
  /** Pixels of the file, after its own orientation has been applied, from its upper left. */
  x: z.int().check(z.gte(0)),
  y: z.int().check(z.gte(0)),
  width: pixels,
  height: pixels,
  /** Degrees clockwise, after that part has been cut out. */
  rotation: z.literal([0, 90, 180, 270]),
})
export type View = z.infer<typeof View>

/** An IIIF image service that has the same picture finer than the derivatives do. Source: IIIF Image API 2.1 and 3.0. */
export const ImageService = z.looseObject({
  address: Address,
  api: z.literal([2, 3]),
  /** Compliance level: 0 has only the tiles that it lists. */
  level: z.literal([0, 1, 2]),
  /** Of the whole picture, pixels. */
  width: pixels,
  height: pixels,
  /** Edges of its tiles, pixels, and how many of the picture's pixels, across and down, make one of theirs. */
  tile: z.optional(
    z.looseObject({
      width: pixels,
      height: z.optional(pixels),
      scaleFactors: z.array(z.int().check(z.positive())),
    }),
  ),
})
export type ImageService = z.infer<typeof ImageService>

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
  /** Pixels, after the orientation in the file has been applied; of the view, where there is one. */
  width: z.int().check(z.positive(), z.lte(100_000)),
  height: z.int().check(z.positive(), z.lte(100_000)),
  /** Type of the derivatives: WebP, or JPEG where the browser that made them could not write WebP. */
  derivative: z.enum(['image/webp', 'image/jpeg']),
  /** Edge of the picture's tiles, pixels (`../publish/tiles.ts`); absent where none were made of it. */
  tile: z.optional(z.int().check(z.gte(256), z.lte(4096))),
  /** Absent when the picture is the whole file as it stands. */
  view: z.optional(View),
  service: z.optional(ImageService),
  /** The file's own name, to find it again. */
  name: z.optional(z.string().check(z.minLength(1), z.maxLength(255))),
  alt: LanguageMap,
  /** Rights in this picture; the object's rights are another thing. */
  rights: z.optional(Identifier),
  credit: z.optional(LanguageMap),
})
export type Media = z.infer<typeof Media>
