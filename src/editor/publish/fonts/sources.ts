import {
  type FontPackage,
  fontFileName,
  LENDERS,
  LENT_WEIGHT,
  TYPEFACES,
  type TypefaceKey,
  type Weight,
} from '../../../scenes/publish/typefaces.ts'

/** A file of a family and the family that it is of, whose licence goes with it. */
export interface SourceFile {
  readonly package: string
  readonly name: string
}

/** Code points by file of a family: its `unicode.json`. */
export type Ranges = Readonly<Record<string, string>>

/** The file that holds most of what a face draws. */
export function mainFile(typeface: TypefaceKey, weight: Weight): SourceFile {
  const { source } = TYPEFACES[typeface]
  return { package: source.package, name: fontFileName(source.package, source.main, weight) }
}

/**
 * The files that may hold a character which the main file of a face has not, the likeliest first: the rest of its own
 * family, then the lenders.
 */
export async function filesFor(
  character: string,
  face: { readonly typeface: TypefaceKey; readonly weight: Weight },
  rangesOf: (family: string) => Promise<Ranges>,
): Promise<SourceFile[]> {
  const code = character.codePointAt(0) ?? 0
  const within = async (family: FontPackage, weight: number) => {
    const ranges = await rangesOf(family.package)
    const subsets = Object.keys(ranges).filter((subset) => isIn(code, ranges[subset] ?? ''))
    return subsets.map((subset) => ({
      package: family.package,
      name: fontFileName(family.package, subset, weight),
    }))
  }
  const { source } = TYPEFACES[face.typeface]
  const own = await within(source, face.weight)
  const lent = await Promise.all(
    LENDERS.map(async (lender) => {
      const main = { package: lender.package, name: fontFileName(lender.package, lender.main, LENT_WEIGHT) }
      return [main, ...(await within(lender, LENT_WEIGHT)).filter(({ name }) => name !== main.name)]
    }),
  )
  return [...own, ...lent.flat()]
}

const parsed = new Map<string, readonly (readonly [number, number])[]>()

/** @param range as CSS writes it: `U+4E00-4E02,U+4E8C` */
function isIn(code: number, range: string): boolean {
  const runs = parsed.get(range) ?? range.split(',').map(runOf)
  parsed.set(range, runs)
  return runs.some(([from, to]) => code >= from && code <= to)
}

function runOf(text: string): readonly [number, number] {
  const [from = 0, to = from] = text
    .trim()
    .slice(2)
    .split('-')
    .map((digits) => Number.parseInt(digits, 16))
  return [from, to]
}
