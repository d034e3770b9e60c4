import * as z from 'zod/mini'
import { Address, Identifier } from './address.ts'
import { id } from './ids.ts'
import { Imaging, Structure } from './structure.ts'
import { LanguageMap } from './text.ts'

/** The physical form of a book or book-like thing (reference: the form table of `docs/guide/book-forms.md`). */
export const FORMS = [
  'slips',
  'silk',
  'handscroll',
  'hangingScroll',
  'concertina',
  'whirlwind',
  'butterfly',
  'wrappedBack',
  'threadBound',
  'album',
  'rubbing',
  'stele',
  'woodblock',
  'movableType',
  'map',
  'singleSheet',
  'palmLeaf',
  'codexWestAsian',
] as const
export const Form = z.enum(FORMS)
export type Form = z.infer<typeof Form>

/** Order of the pages in the hand, in the words of IIIF. A property of the object, never of the interface. */
export const VIEWING_DIRECTIONS = [
  'right-to-left',
  'left-to-right',
  'top-to-bottom',
  'bottom-to-top',
] as const
export const ViewingDirection = z.enum(VIEWING_DIRECTIONS)
export type ViewingDirection = z.infer<typeof ViewingDirection>

/** How sure a fact is: A owner or primary text, B one secondary source, C not verified, D sources disagree, E estimate. */
export const CERTAINTIES = ['A', 'B', 'C', 'D', 'E'] as const
export const Certainty = z.enum(CERTAINTIES)
export type Certainty = z.infer<typeof Certainty>

const metres = z.optional(z.number().check(z.positive(), z.lte(1000)))

/** Metres. A closed book: height × width × depth. A scroll: height × length. */
export const Dimensions = z.looseObject({ height: metres, width: metres, depth: metres, length: metres })
export type Dimensions = z.infer<typeof Dimensions>

export const ObjectDate = z.looseObject({
  /** Extended Date/Time Format, for sorting: `0868-05-11`, `1562/1567`, `-0168`. */
  edtf: z.optional(z.string().check(z.regex(/^[-0-9X/.~?%]{1,40}$/, { error: 'date' }))),
  /** What a visitor reads. */
  display: LanguageMap,
  /** Calendar of the day in `edtf`; scholarship writes Julian before 15 October 1582. */
  calendar: z.optional(z.enum(['julian', 'gregorian'])),
})

/** Why a page has no picture: it holds nothing and was put in by the curator, or it is known to be lost. */
export const WITHOUT = ['inserted', 'missing'] as const

export const Page = z
  .looseObject({
    /** Absent where `without` says why. */
    media: z.optional(id('media')),
    without: z.optional(z.enum(WITHOUT)),
    /** What its picture shows; else as the object's structure says. */
    imaging: z.optional(Imaging),
    /** Where a picture of two pages is split: 0 to 1 from its left edge, or from its foot where reading runs downwards. */
    splitAt: z.optional(z.number().check(z.gte(0.05), z.lte(0.95))),
    /** The page's own words, as they stand on it. */
    transcription: z.optional(LanguageMap),
    /** Folio as a librarian writes it: 一a, 2b, ١و. */
    label: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  })
  .check(z.refine(({ media, without }) => media !== undefined || without !== undefined, { error: 'page' }))
export type Page = z.infer<typeof Page>

/** A chapter, a volume, a section of a scroll: where it begins. */
export const Heading = z.looseObject({
  title: LanguageMap,
  /** Position in the object's pages. */
  page: z.int().check(z.gte(0)),
  /** How deep it lies among the others: absent for the outermost, 2 for what lies within one of those. */
  level: z.optional(z.int().check(z.gte(1), z.lte(6))),
})
export type Heading = z.infer<typeof Heading>

export const Source = z.looseObject({
  /** Bibliographic reference, as printed. */
  citation: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** Where it can be read. An identifier for people to follow; the viewer never fetches it. */
  address: z.optional(Identifier),
})
export type Source = z.infer<typeof Source>

export const Evidence = z.looseObject({
  certainty: Certainty,
  /** Position in `sources`. */
  source: z.optional(z.int().check(z.gte(0))),
  note: z.optional(LanguageMap),
})
export type Evidence = z.infer<typeof Evidence>

/** A catalogue record: what a thing is, independent of where it is shown. */
export const CatalogueObject = z.looseObject({
  title: LanguageMap,
  maker: z.optional(LanguageMap),
  date: z.optional(ObjectDate),
  dimensions: z.optional(Dimensions),
  holder: z.optional(LanguageMap),
  /** Shelfmark, as the holder writes it. */
  callNumber: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  /** Rights in the object itself; its pictures have rights of their own. A rightsstatements.org or Creative Commons URI. */
  rights: z.optional(Identifier),
  credit: z.optional(LanguageMap),
  form: Form,
  viewingDirection: ViewingDirection,
  /** In reading order. Empty when nothing has been photographed. */
  pages: z.array(Page),
  structure: z.optional(Structure),
  /** Headings by which one finds one's way, in the order of the pages. */
  contents: z.optional(z.array(Heading)),
  sources: z.optional(z.array(Source)),
  /** Keyed by the field it speaks of: `date`, `dimensions`, `title.ar`. */
  evidence: z.optional(
    z.record(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9.-]{0,60}$/, { error: 'key' })), Evidence),
  ),
  homepage: z.optional(Address),
})
export type CatalogueObject = z.infer<typeof CatalogueObject>
