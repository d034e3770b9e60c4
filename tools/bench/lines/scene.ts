import type { Bench, Figure } from '../bench.ts'
import { measureParsing } from '../measure/parse.ts'
import { kilobytes } from '../numbers.ts'
import type { Line } from './line.ts'

const COUNT = 1000
const MOST = { milliseconds: 60, scene: 400 * 1024, start: 40 * 1024 }

export const sceneLine: Line = {
  name: 'scene',
  async run(bench: Bench): Promise<Figure[]> {
    const { parse, sceneBrotli, startBrotli } = measureParsing(bench, COUNT)
    return [
      {
        figure: 'scene of 1,000 exhibits, zh + ar',
        measured: `${parse} ms; ${kilobytes(sceneBrotli)} KB brotli; start and first part ${kilobytes(startBrotli)} KB`,
        must: `≤ ${MOST.milliseconds} ms median in Node; ≤ 400 KB brotli; start and first part ≤ 40 KB`,
        holds: parse <= MOST.milliseconds && sceneBrotli <= MOST.scene && startBrotli <= MOST.start,
      },
    ]
  },
}
