/** Metres from an edge at which light is told, closer where it changes faster: the dark of a corner lies within them. */
const BESIDE_EDGE = [0.1, 0.28, 0.6, 1.1]

/** From `from` to `to` in equal steps no longer than `step`, both ends included. */
export function divided(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count)
}

/** Sorted, with values nearer to one another than a tenth of a millimetre taken as one. */
export function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? value) > 1e-4)
}

/** Lines that tell the light beside an edge at `at`. @param towards 1 upwards, −1 downwards, 0 both ways */
export function beside(at: number, towards: 1 | -1 | 0 = 0): number[] {
  const sides = towards === 0 ? [1, -1] : [towards]
  return [at, ...sides.flatMap((side) => BESIDE_EDGE.map((gap) => at + side * gap))]
}

/**
 * The lines of a grid between two ends: the `fixed` ones, of the `wished` ones those that are not next to another, and
 * as many more as leave no gap wider than `step`.
 */
export function gridLines(
  [from, to]: readonly [number, number],
  { fixed, wished, step }: { fixed: readonly number[]; wished: readonly number[]; step: number },
): number[] {
  const within = (line: number) => line > from && line < to
  const kept = distinct([from, ...fixed.filter(within), to])
  const apart = 0.05
  for (const line of distinct(wished.filter(within)))
    if (kept.every((other) => Math.abs(other - line) > apart)) kept.push(line)
  const lines = distinct(kept)
  return distinct(lines.flatMap((line, i) => divided(line, lines[i + 1] ?? line, step)))
}
