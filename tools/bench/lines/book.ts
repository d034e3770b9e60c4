import type { Bench, Figure } from '../bench.ts'
import { LEAVES } from '../hall/book.ts'
import { type BookFigures, measureBook } from '../measure/book.ts'
import { median, megabytes } from '../numbers.ts'
import type { Line } from './line.ts'

const MOST_DRAWS = 8
const MOST_TEXTURES = 64 * 2 ** 20
const SECOND = 1000

export const bookLine: Line = {
  name: 'book',
  async run(bench: Bench): Promise<Figure[]> {
    const runs: BookFigures[] = []
    for (let run = 0; run < bench.options.runs; run++) runs.push(await measureBook(bench))
    const open = median(runs.map(({ openMs }) => openMs))
    const draws = Math.max(...runs.map(({ mostDraws }) => mostDraws))
    const textures = Math.max(...runs.map(({ peakTextureBytes }) => peakTextureBytes))
    return [
      {
        figure: `a book of ${LEAVES} leaves in the hand`,
        measured: `open and sharp ${open} ms after its first page’s arrival; ${draws} draw calls, the desk’s among them, while a leaf turns; ${megabytes(textures)} MB of textures`,
        must: `≤ 1 s; ≤ ${MOST_DRAWS} draw calls for the book; ≤ 64 MB`,
        holds: open <= SECOND && draws <= MOST_DRAWS && textures <= MOST_TEXTURES,
      },
    ]
  },
}
