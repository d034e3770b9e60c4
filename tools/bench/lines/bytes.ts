import type { Bench, Figure } from '../bench.ts'
import { type Load, measureLoad } from '../measure/load.ts'
import { kilobytes } from '../numbers.ts'
import { aframe, near, ours, r3fBest, r3fUsual } from '../subjects.ts'
import { bySize, type Line, sizesOf } from './line.ts'

const MOST_SCRIPT = 265 * 1024
const MOST_ELSE: ReadonlyMap<number, number> = new Map([
  [200, 170 * 1024],
  [1000, 200 * 1024],
  [5000, 200 * 1024],
])
/** Sizes at which the tutorials' halls can be opened at all. */
const TUTORIAL_SIZES = [50, 200]

export const bytesLine: Line = {
  name: 'bytes',
  async run(bench: Bench): Promise<Figure[]> {
    const { counts, isQuick } = bench.options
    const loads = new Map<number, Load>()
    for (const count of counts) {
      loads.set(count, await measureLoad(bench, ours(count)))
      await measureLoad(bench, near(count))
      if (isQuick || !TUTORIAL_SIZES.includes(count)) continue
      for (const hall of [r3fBest, r3fUsual, aframe]) await measureLoad(bench, hall(count))
    }
    const scripts = [...loads.values()].map(({ scriptBrotli }) => scriptBrotli)
    const sized = sizesOf(bench, ...MOST_ELSE.keys())
    const others = sized.map((count) => elseOf(loads.get(count)))
    return [
      {
        figure: 'JavaScript before the first 3D frame',
        measured: bySize(counts, scripts.map(kilobytes), ' KB'),
        must: '≤ 265 KB brotli',
        holds: Math.max(...scripts) <= MOST_SCRIPT,
      },
      {
        figure: 'everything else on the wire until the first wall is sharp',
        measured: bySize(sized, others.map(kilobytes), ' KB'),
        must: '≤ 170 KB at 200, ≤ 200 KB at 1,000 and 5,000',
        holds: sized.every((count, index) => (others[index] ?? 0) <= (MOST_ELSE.get(count) ?? 0)),
      },
    ]
  },
}

/** All but scripts. A wall that never became sharp has no figure that holds. */
function elseOf(load: Load | undefined): number {
  if (!load || load.gaveUp) return Number.POSITIVE_INFINITY
  return load.wireAtSharp - (load.byKind.script ?? 0)
}
