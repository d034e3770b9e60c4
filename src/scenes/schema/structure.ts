import * as z from 'zod/mini'

const length = z.optional(z.number().check(z.positive(), z.lte(1000)))
const count = z.optional(z.int().check(z.gte(1), z.lte(2000)))

/** What the picture of a page shows: one page; a whole sheet as it was printed; the two facing pages of an opening. */
export const IMAGINGS = ['halfLeaf', 'wholeLeaf', 'spread'] as const
export const Imaging = z.enum(IMAGINGS)
export type Imaging = z.infer<typeof Imaging>

/** What volumes are kept in: a case of four or six sides, boards with tapes, a wooden box. */
export const ENCLOSURES = ['case4', 'case6', 'boards', 'boxWood'] as const
/** Bindings that are made of printed sheets, and so can be folded from one. */
export const FOLD_TARGETS = ['butterfly', 'wrappedBack', 'threadBound'] as const

/** How one object differs from others of its form. What is absent is as usual for the form. Lengths in metres. */
export const Structure = z.looseObject({
  /** Of every page that does not say otherwise. */
  imaging: z.optional(Imaging),
  /** Leaves (panels of a concertina, slips of a slip book) of the whole, where more exist than were photographed. */
  leafCount: count,
  /** Passes over the blank openings of a butterfly book; visitors are told so. */
  hidesBlanks: z.optional(z.boolean()),
  /** Sewing holes. */
  holes: z.optional(z.literal([4, 6, 8])),
  cornerSilk: z.optional(z.boolean()),
  /** From the spine's edge to the sewing line. */
  hinge: length,
  /** How an album opens. */
  album: z.optional(z.enum(['sideways', 'upwards', 'concertina'])),
  /** How a map or silk is kept. */
  carrier: z.optional(z.enum(['flat', 'folded', 'rolled', 'panels'])),
  columns: count,
  rows: count,
  /** Of the paper and its lining. */
  thickness: length,
  /** Radius of the roller. */
  core: length,
  /** Whether a handscroll has the silk mounting of later centuries. */
  mounted: z.optional(z.boolean()),
  /** Of a whirlwind book: from one leaf's paste to the next, and by how much each is wider. */
  step: length,
  growth: length,
  enclosure: z.optional(z.enum(ENCLOSURES)),
  /** Volumes in the enclosure, of which this object's pages are one. */
  volumes: count,
  /** Bindings into which a visitor can fold the printed sheet that the first page shows. */
  folds: z.optional(z.array(z.enum(FOLD_TARGETS))),
})
export type Structure = z.infer<typeof Structure>
