import type { CatalogueObject } from '../../scenes/schema/object.ts'

/** On what a fact rests. */
export type Ground = NonNullable<CatalogueObject['evidence']>[string]

interface FactGrounds {
  /** The field itself: `title` for `title.ar`, `caption` for `caption.binding`. */
  readonly fact: string
  /** Each once, in the record's order. */
  readonly grounds: readonly Ground[]
}

/** The evidence of a record as a reader wants it: by fact, and nothing said twice. */
export function evidenceByFact({ evidence = {} }: Pick<CatalogueObject, 'evidence'>): FactGrounds[] {
  const facts = new Map<string, Map<string, Ground>>()
  for (const [field, ground] of Object.entries(evidence)) {
    const fact = field.split('.')[0] ?? field
    const grounds = facts.get(fact) ?? new Map<string, Ground>()
    facts.set(fact, grounds.set(JSON.stringify(ground), ground))
  }
  return [...facts].map(([fact, grounds]) => ({ fact, grounds: [...grounds.values()] }))
}
