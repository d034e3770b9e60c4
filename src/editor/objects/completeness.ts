import type { CatalogueObject } from '../../scenes/schema/object.ts'

/** The facts that a label cannot do without, in the order of the record's form. */
export const FACTS = ['title', 'date', 'dimensions', 'holder', 'rights', 'pages'] as const
export type Fact = (typeof FACTS)[number]

/** The facts that an object's record still lacks; a text counts when it stands in every language given. */
export function missingFacts(object: CatalogueObject, languages: readonly string[]): readonly Fact[] {
  const inEvery = (map: Readonly<Record<string, string>> | undefined) =>
    languages.every((language) => map?.[language])
  const known: Readonly<Record<Fact, boolean>> = {
    title: inEvery(object.title),
    date: inEvery(object.date?.display),
    dimensions: Object.values(object.dimensions ?? {}).some((value) => typeof value === 'number'),
    holder: inEvery(object.holder),
    rights: object.rights !== undefined,
    pages: object.pages.length > 0,
  }
  return FACTS.filter((fact) => !known[fact])
}
