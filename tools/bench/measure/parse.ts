import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { parseScene } from '../../../src/scenes/schema/parse.ts'
import type { Bench } from '../bench.ts'
import { kilobytes, median, round } from '../numbers.ts'

export interface Parsing {
  /** Milliseconds, median. */
  readonly parse: number
  readonly sceneBrotli: number
  /** `start.json` and the first space's part. */
  readonly startBrotli: number
}

const WARM = 5
const RUNS = 25

/** Reading and checking a published scene of many exhibits, in this process. @throws when it is refused */
export function measureParsing(bench: Bench, count: number): Parsing {
  const folder = bench.bundle(count)
  const text = readFileSync(`${folder}/scene.json`, 'utf8')
  const result = parseScene(text)
  if (!result.ok)
    throw new Error(`The generated scene is refused: ${JSON.stringify(result.findings.slice(0, 3))}`)
  const durations = Array.from({ length: WARM + RUNS }, () => {
    const start = performance.now()
    parseScene(text)
    return performance.now() - start
  }).slice(WARM)
  const packed = (path: string) => brotliCompressSync(readFileSync(`${folder}/${path}`)).length
  const parsing = {
    parse: round(median(durations)),
    sceneBrotli: packed('scene.json'),
    startBrotli: packed('start.json') + packed(`spaces/${result.scene.order[0]}.json`),
  }
  bench.note(`scene of ${count} exhibits`, {
    parseMs: parsing.parse,
    sceneKB: kilobytes(parsing.sceneBrotli),
    startKB: kilobytes(parsing.startBrotli),
  })
  return parsing
}
