import type { Bench, Figure } from '../bench.ts'
import { isStatic, measureContent, measurePicturePage, measureStaticPage } from '../measure/content.ts'
import { kilobytes, median, times } from '../numbers.ts'
import type { Protocol } from '../subjects.ts'
import { type Line, notTaken } from './line.ts'

const FIGURE = 'first content of a bundle'
const MUST = 'before any script; ≤ 60 KB; ≤ 1.0× the time of a page with one 150 KB picture'
const MOST = 60 * 1024
const COUNT = 1000
const PROTOCOLS: readonly Protocol[] = ['http1', 'http2']

export const contentLine: Line = {
  name: 'content',
  async run(bench: Bench): Promise<Figure[]> {
    const isBefore = isStatic(bench, COUNT)
    const weight = await measureStaticPage(bench, COUNT)
    if (bench.options.isQuick)
      return [
        {
          ...notTaken(FIGURE, MUST),
          measured: `${isBefore ? 'before' : 'after'} scripts; ${kilobytes(weight)} KB without fonts; no times in this run`,
        },
      ]
    const ratios: number[] = []
    const wires: number[] = []
    const words: string[] = []
    for (const protocol of PROTOCOLS) {
      const [own, plain]: [number[], number[]] = [[], []]
      for (let run = 0; run < bench.options.runs; run++) {
        const { painted, wire } = await measureContent(bench, COUNT, protocol)
        own.push(painted)
        wires.push(wire)
        plain.push((await measurePicturePage(bench, protocol)).painted)
      }
      ratios.push(median(own) / median(plain))
      words.push(`${protocol} ${times(median(own), median(plain))}`)
    }
    return [
      {
        figure: FIGURE,
        must: MUST,
        measured: `${isBefore ? 'before' : 'after'} scripts; ${kilobytes(median(wires))} KB when painted (${kilobytes(weight)} KB in all without fonts and scripts); ${words.join(', ')}`,
        holds: isBefore && median(wires) <= MOST && ratios.every((ratio) => ratio <= 1),
      },
    ]
  },
}
