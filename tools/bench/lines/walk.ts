import type { Bench, Figure } from '../bench.ts'
import { measureWalk } from '../measure/walk.ts'
import { megabytes, round } from '../numbers.ts'
import { ours } from '../subjects.ts'
import type { Line } from './line.ts'

const COUNT = 1000
const MOST_GROWTH = 0.1
const FULL = 30

export const walkLine: Line = {
  name: 'walk',
  async run(bench: Bench): Promise<Figure[]> {
    const { walk } = bench.options
    const held = await measureWalk(bench, ours(COUNT), walk)
    const [first, last] = [held[0], held.at(-1)]
    if (!first || !last) throw new Error('A walk shorter than a minute says nothing')
    const growth = (key: 'heapBytes' | 'textureBytes') => last[key] / first[key] - 1
    const [heap, textures] = [growth('heapBytes'), growth('textureBytes')]
    const percent = (share: number) => `${share >= 0 ? '+' : ''}${round(share * 100)} %`
    return [
      {
        figure: '30 minutes of scripted walking',
        measured: `${walk} min: heap ${megabytes(last.heapBytes)} MB (${percent(heap)}), textures ${megabytes(last.textureBytes)} MB (${percent(textures)})`,
        must: 'within 10 % of the value after the first minute',
        holds: walk < FULL ? undefined : Math.max(heap, textures) <= MOST_GROWTH,
      },
    ]
  },
}
