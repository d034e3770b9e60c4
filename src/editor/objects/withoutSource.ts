import type { CatalogueObject } from '../../scenes/schema/object.ts'

export type Source = NonNullable<CatalogueObject['sources']>[number]
export type Evidence = NonNullable<CatalogueObject['evidence']>[string]

/**
 * Sources and evidence of a record without one of its sources. Evidence that rests on it keeps its certainty; that
 * which rests on a later one follows it. `null` where nothing is left.
 */
export function withoutSource(
  { sources = [], evidence = {} }: Pick<CatalogueObject, 'sources' | 'evidence'>,
  index: number,
): { sources: Source[] | null; evidence: Record<string, Evidence> | null } {
  const left = sources.toSpliced(index, 1)
  const moved = Object.entries(evidence).map(([field, fact]): [string, Evidence] => {
    const { source, ...rest } = fact
    if (source === undefined || source === index) return [field, rest]
    return [field, { ...rest, source: source > index ? source - 1 : source }]
  })
  return {
    sources: left.length > 0 ? left : null,
    evidence: moved.length > 0 ? Object.fromEntries(moved) : null,
  }
}
