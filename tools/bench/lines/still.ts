import type { Bench, Figure } from '../bench.ts'
import { measureStill } from '../measure/still.ts'
import { ours } from '../subjects.ts'
import { bySize, type Line } from './line.ts'

export const stillLine: Line = {
  name: 'still',
  async run(bench: Bench): Promise<Figure[]> {
    const { counts } = bench.options
    const draws: number[] = []
    for (const count of counts) draws.push(await measureStill(bench, ours(count)))
    return [
      {
        figure: 'still camera',
        measured: `draw calls in 5 s: ${bySize(counts, draws)}`,
        must: '0 frames drawn per second',
        holds: draws.every((count) => count === 0),
      },
    ]
  },
}
