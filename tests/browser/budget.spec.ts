import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, createBench } from '../../tools/bench/bench.ts'
import { bundleProbe } from '../../tools/bench/bundleProbe.ts'
import { publishHall } from '../../tools/bench/bundles.ts'
import { measureCounts } from '../../tools/bench/measure/counts.ts'
import { measureLoad } from '../../tools/bench/measure/load.ts'
import { measureStill } from '../../tools/bench/measure/still.ts'
import { drawPictures } from '../../tools/bench/pictures.ts'
import { type BenchServer, serve } from '../../tools/bench/serve.ts'
import { ours } from '../../tools/bench/subjects.ts'
import { expect, test } from './support/test.ts'

/**
 * The budgets of docs/performance.md that are counts and bytes, held on generated halls. Measured by the benchmark's own
 * instruments, in a browser of its own; times are the benchmark's alone.
 */

const KB = 1024
const MB = KB * KB
const SIZES = [50, 200, 1000] as const
/** Enough for one room: more would weigh the same, and take minutes to draw. */
const PICTURES = 12
const SCRIPT = 265 * KB
const ELSE_UNTIL_SHARP = [
  { count: 200, most: 170 * KB },
  { count: 1000, most: 200 * KB },
] as const
const DRAWS = 30
const TEXTURES = 64 * MB

test.describe.configure({ mode: 'serial' })
test.setTimeout(300_000)

let folder: string
let server: BenchServer
let bench: Bench

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jisr-halls-'))
  const halls = SIZES.map((count) => ({ count, folder: `${folder}/${count}` }))
  await drawPictures(PICTURES)
  for (const hall of halls) await publishHall({ ...hall, dist: 'dist', distinct: PICTURES })
  server = await serve(Object.fromEntries(halls.map((hall) => [`/ours-${hall.count}/`, `${hall.folder}/`])))
  const options = { isQuick: true, runs: 1, walk: 0, counts: SIZES }
  const bundle = (count: number) => `${folder}/${count}`
  ;({ bench } = createBench({ options, server, bundle, probe: await bundleProbe() }))
})

test.afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

for (const { count, most } of ELSE_UNTIL_SHARP) {
  test(`a hall of ${count} pictures is sharp for few bytes`, async () => {
    const { gaveUp, scriptBrotli, wireAtSharp, byKind } = await measureLoad(bench, ours(count))

    expect(gaveUp).toBe(false)
    expect(scriptBrotli).toBeLessThanOrEqual(SCRIPT)
    expect(wireAtSharp - (byKind.script ?? 0), JSON.stringify(byKind)).toBeLessThanOrEqual(most)
  })
}

for (const count of [50, 1000] as const) {
  test(`a hall of ${count} pictures is drawn in few calls and few textures, wherever one stands`, async () => {
    const { mostDraws, peakTextureBytes } = await measureCounts(bench, ours(count, { fixed: true }))

    expect(mostDraws).toBeGreaterThan(0)
    expect(mostDraws).toBeLessThanOrEqual(DRAWS)
    expect(peakTextureBytes).toBeLessThanOrEqual(TEXTURES)
  })
}

test('a hall of 1,000 pictures draws nothing for one who stands still', async () => {
  expect(await measureStill(bench, ours(1000))).toBe(0)
})
