import type { Bench, Figure } from '../bench.ts'
import { measureCounts } from '../measure/counts.ts'
import { megabytes } from '../numbers.ts'
import { ours } from '../subjects.ts'
import { bySize, type Line } from './line.ts'

const MOST_DRAWS = 30
const MOST_TEXTURES = 64 * 2 ** 20
const MOST_TEXTURES_DENSE = 128 * 2 ** 20
/** Draw calls between the smallest hall and the largest that still count as none more. */
const FLAT = 3
/** The hall and the density at which a finer screen is tried. */
const DENSE = { count: 1000, density: 2 } as const

export const countsLine: Line = {
  name: 'counts',
  async run(bench: Bench): Promise<Figure[]> {
    const { counts } = bench.options
    const taken = []
    for (const count of counts) taken.push(await measureCounts(bench, ours(count, { fixed: true })))
    const dense = await measureCounts(bench, ours(DENSE.count), DENSE.density)
    const draws = taken.map(({ mostDraws }) => mostDraws)
    const textures = taken.map(({ peakTextureBytes }) => peakTextureBytes)
    const isFlat = (draws.at(-1) ?? 0) - (draws[0] ?? 0) <= FLAT
    return [
      {
        figure: 'draw calls from any viewpoint, 50 → 5,000',
        measured: `${bySize(counts, draws)}; programs ${Math.max(...taken.map(({ programs }) => programs))}`,
        must: `≤ ${MOST_DRAWS}, and flat`,
        holds: Math.max(...draws, dense.mostDraws) <= MOST_DRAWS && isFlat,
      },
      {
        figure: 'texture bytes, any N',
        measured: `${bySize(counts, textures.map(megabytes), ' MB')}; at ${DENSE.density}× ${megabytes(dense.peakTextureBytes)} MB`,
        must: '≤ 64 MB at 1×, ≤ 128 MB at 2–3×',
        holds: Math.max(...textures) <= MOST_TEXTURES && dense.peakTextureBytes <= MOST_TEXTURES_DENSE,
      },
    ]
  },
}
