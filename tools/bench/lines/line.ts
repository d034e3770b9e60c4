import type { Bench, Figure } from '../bench.ts'

/** Some figures of the table that are measured together, by a name to ask for them alone. */
export interface Line {
  readonly name: string
  run(bench: Bench): Promise<Figure[]>
}

/** The sizes of a run that a figure speaks of. */
export const sizesOf = (bench: Bench, ...wanted: number[]): number[] =>
  bench.options.counts.filter((count) => wanted.includes(count))

/** A figure that this kind of run does not take. */
export const notTaken = (figure: string, must: string): Figure => ({
  figure,
  must,
  measured: 'not in this run',
  holds: undefined,
})

/** One value for each size, as the table writes them. */
export const bySize = (counts: readonly number[], values: readonly (string | number)[], unit = ''): string =>
  counts.map((count, index) => `${count}: ${values[index]}${unit}`).join(', ')
