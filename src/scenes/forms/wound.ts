/** A strip wound on a core. Metres. Source of the formulae: book-forms.md §1.1 of the project's reference. */
export interface Roll {
  /** Radius of the core. */
  readonly core: number
  /** One layer: paper and its lining. */
  readonly thickness: number
}

/** Outer radius in metres with `length` metres wound: the area of the paper's edge is kept. */
export const rollRadius = ({ core, thickness }: Roll, length: number): number =>
  Math.sqrt(core * core + (Math.max(0, length) * thickness) / Math.PI)
