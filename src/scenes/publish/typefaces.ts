/** The faces in which a visit is set, by script and use. */
export const TYPEFACES = {
  'zh-serif': {
    family: 'Noto Serif SC',
    weights: [400, 600],
    source: { package: 'noto-serif-sc', main: 'chinese-simplified' },
  },
  'zh-sans': {
    family: 'Noto Sans SC',
    weights: [400],
    source: { package: 'noto-sans-sc', main: 'chinese-simplified' },
  },
  'ar-serif': {
    family: 'Noto Naskh Arabic',
    weights: [400, 600],
    source: { package: 'noto-naskh-arabic', main: 'arabic' },
  },
  'ar-sans': {
    family: 'Noto Sans Arabic',
    weights: [400],
    source: { package: 'noto-sans-arabic', main: 'arabic' },
  },
} as const satisfies Readonly<Record<string, Typeface>>

export interface Typeface {
  /** As `ui/tokens.css` names it. */
  readonly family: string
  /** A weight in between is set in the nearest of these. */
  readonly weights: readonly Weight[]
  readonly source: FontPackage
}

export type TypefaceKey = keyof typeof TYPEFACES
export type Weight = 400 | 600

/** A family as its package cuts it up: files by the characters that they hold. */
export interface FontPackage {
  readonly package: string
  /** The file that holds most of what is written in the family's script. Looked into before any other. */
  readonly main: string
}

/**
 * Families that lend the characters that a face has not: rare Chinese ones, letters of transliteration. In the order in
 * which they are asked; one weight, since a rare character in a lighter hand reads better than a box.
 */
export const LENDERS: readonly FontPackage[] = [
  { package: 'noto-serif', main: 'latin' },
  { package: 'noto-serif-tc', main: 'chinese-traditional' },
  { package: 'lxgw-wenkai-tc', main: 'chinese-traditional' },
]
export const LENT_WEIGHT = 400

/** Families by package: each needs its licence beside what is cut from it. */
export const FONT_PACKAGES: readonly string[] = [
  ...Object.values(TYPEFACES).map(({ source }) => source.package),
  ...LENDERS.map((lender) => lender.package),
]

/** Name of a file of a family, in its package's folder `files`. @param subset `main`, or a key of its `unicode.json` */
export function fontFileName(family: string, subset: string, weight: number): string {
  return `${family}-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff2`
}
